"""Kills in a row on one workspace: fork, let it work, kill it at a random moment, look what is left."""

import math
import os
import random
import select
import shutil
import signal
import sys
import time
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from benchmarks.reliability.model import KEY
from benchmarks.reliability.scenarios import SCENARIOS, Ack, Scenario
from benchmarks.reliability.stage import LostError, Stage, UnreadableError

_AT_ONCE = 0.5  # of all kills come so many seconds after the fork
_MOST_ACKS = 6
_PATIENCE = 10.0  # seconds for a child that says nothing


@dataclass(frozen=True)
class Block:
    """So many kills in a row of one kind; the same block always kills after the same waits.

    `haste` below 1 shortens the waits, so that the kills come sooner.
    """

    scenario: str
    protected: bool
    seed: int
    kills: int
    haste: float = 1.0

    @property
    def name(self) -> str:
        """What the block is called in the figures."""
        return f"{self.scenario}-{'protected' if self.protected else 'open'}-{self.seed}"


class Moment(NamedTuple):
    """When a child is killed: so many seconds after it has acknowledged so much; after the fork where that is 0."""

    acks: int
    seconds: float


@dataclass
class Toll:
    """The outcome of a block: kills, acknowledged changes, and what was found wrong in words."""

    kills: int
    acknowledged: int
    lost: list[str]
    unreadable: list[str]

    def add(self, other: "Toll") -> None:
        """Count another one in."""
        self.kills += other.kills
        self.acknowledged += other.acknowledged
        self.lost += other.lost
        self.unreadable += other.unreadable


def run(block: Block, folder: Path, templates: dict[bool, Path]) -> Toll:
    """Kill as often as the block says. A workspace in which anything was wrong is kept in `folder`; others go."""
    scenario, chance = SCENARIOS[block.scenario], random.Random(block.name)
    toll = Toll(0, 0, [], [])
    for stage in _stages(block, scenario, folder, templates):
        acks = _killed(scenario, stage, _moment(chance, scenario, block.haste))
        toll.kills += 1
        toll.acknowledged += len(acks)
        evidence = _evidence(stage)
        try:
            scenario.verify(stage, acks)
        except (LostError, UnreadableError) as error:
            found = toll.lost if isinstance(error, LostError) else toll.unreadable
            found.append(f"{block.name}, kill {toll.kills}: {error} (kept in {evidence})")
            break
        shutil.rmtree(evidence)
    return toll


def _stages(block: Block, scenario: Scenario, folder: Path, templates: dict[bool, Path]) -> Iterator[Stage]:
    """Give the workspace to be killed in, so often; a new one each time where the scenario wants it."""
    stage: Stage | None = None
    for number in range(block.kills):
        if stage is None or scenario.fresh:
            if stage is not None:
                shutil.rmtree(stage.folder)
            key = KEY if block.protected else None
            place = folder / f"{block.name}-{number}"
            stage = Stage.made(place, templates[block.protected], key, bulk=scenario.bulk)
            scenario.set_up(stage)
        yield stage
    if stage is not None:
        shutil.rmtree(stage.folder)


def _evidence(stage: Stage) -> Path:
    """Keep the workspace as the kill left it, until it has been found sound."""
    copy = stage.folder.with_name(f"{stage.folder.name}-killed")
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir()
    for file in stage.folder.glob("pair.rmpair*"):
        shutil.copyfile(file, copy / file.name)
    return copy


def _moment(chance: random.Random, scenario: Scenario, haste: float) -> Moment:
    """Return a moment after the fork or, so that a slow machine gets to work as well, after some acknowledged work."""
    span = scenario.span * haste
    if chance.random() < _AT_ONCE:
        return Moment(0, chance.uniform(0, span))
    return Moment(chance.randint(1, max(1, round(_MOST_ACKS * haste))), chance.uniform(0, span / 2))


def _killed(scenario: Scenario, stage: Stage, moment: Moment) -> list[str]:
    """Let a child work until a moment, kill it, and return what it acknowledged."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _work(scenario, stage, writing)
    os.close(writing)
    told = _listen(reading, child, moment)
    os.close(reading)
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status):
        raise RuntimeError(f"{scenario.name} ended by itself")
    return told.decode().splitlines()


def _work(scenario: Scenario, stage: Stage, writing: int) -> None:
    """Be the child: tell of each thing done, never return."""

    def ack(words: str) -> None:
        os.write(writing, f"{words}\n".encode())

    told: Ack = ack
    try:
        scenario.work(stage, told)
    except BaseException:  # a child that returned would be a second parent
        traceback.print_exc()
    sys.stderr.flush()
    os._exit(1)


def _listen(reading: int, child: int, moment: Moment) -> bytes:
    """Collect what a child says, kill it at its moment, and collect the rest."""
    told = b""
    killed, end = False, math.inf
    while True:
        if end == math.inf and told.count(b"\n") >= moment.acks:
            end = time.monotonic() + moment.seconds
        left = None if killed else max(0.0, min(end - time.monotonic(), _PATIENCE))
        ready, _, _ = select.select([reading], [], [], left)
        if ready:
            heard = os.read(reading, 65536)
            if not heard:
                return told
            told += heard
        elif not killed:
            os.kill(child, signal.SIGKILL)
            killed = True
