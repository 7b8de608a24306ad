"""Ten thousand kills: planned as blocks, done by nurseries side by side, taken up again where a run was broken off."""

import json
import os
import queue
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from functools import partial
from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.reliability.blocks import Block, Toll

ROOT = Path(__file__).parents[2]
KILLS = 10_000
_QUICK = 60
# How many of a hundred kills meet which work. A file in which much is imported grows, so its blocks are short.
_SHARES = {"save": 36, "lock": 24, "import": 10, "backup": 10, "migrate": 10, "restore": 5, "reprotect": 5}
_LONGEST = {"import": 10}
_LONG = 20


def measure(*, quick: bool, seed: int, kills: int | None = None) -> list[Figure]:
    """Return for each kind of work how many acknowledged changes were lost and how many files came out unreadable."""
    count = kills or (_QUICK if quick else KILLS)
    kept = Path(tempfile.gettempdir()) / f"rm-desktop-kills-{seed}-{count}.jsonl"
    tolls = reap(planned(count, seed), nurseries=2, kept=kept)
    kept.unlink(missing_ok=True)
    figures = [_figure(f"{count} kills: {name}", toll) for name, toll in tolls.items()]
    total = Toll(0, 0, [], [])
    for toll in tolls.values():
        total.add(toll)
    return [*figures, _figure(f"{count} kills, all", total)]


def planned(kills: int, seed: int, haste: float = 1.0) -> list[Block]:
    """Return blocks of so many kills in all, half of them on protected workspaces."""
    blocks: list[Block] = []
    left = dict(_spread(kills))
    number = seed * 100_000
    while any(left.values()):
        for scenario in [name for name, count in left.items() if count]:
            size = min(left[scenario], _LONGEST.get(scenario, _LONG))
            left[scenario] -= size
            number += 1
            blocks.append(Block(scenario, len(blocks) % 2 == 0, number, size, haste))
    return blocks


def reap(blocks: Iterable[Block], *, nurseries: int, kept: Path | None = None) -> dict[str, Toll]:
    """Do the blocks in so many processes at once and return the toll of each kind of work.

    What is done is remembered in the file `kept`, and not done again.
    """
    waiting: queue.SimpleQueue[Block] = queue.SimpleQueue()
    tolls = {name: Toll(0, 0, [], []) for name in _SHARES}
    done = dict(_remembered(kept))
    for block in blocks:
        if block.name in done:
            tolls[block.scenario].add(done[block.name])
        else:
            waiting.put(block)
    with ThreadPoolExecutor(nurseries) as threads:
        for finished in threads.map(partial(_nurse, waiting, kept), range(nurseries)):
            for block, toll in finished:
                tolls[block.scenario].add(toll)
    return tolls


def _nurse(waiting: "queue.SimpleQueue[Block]", kept: Path | None, _number: int) -> list[tuple[Block, Toll]]:
    """Hand one nursery block after block until none is left."""
    finished: list[tuple[Block, Toll]] = []
    command = (sys.executable, "-m", "benchmarks.reliability.nursery")
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=os.environ
    ) as nursery:
        if nursery.stdin is None or nursery.stdout is None:
            raise RuntimeError("a nursery without pipes")
        while not waiting.empty():
            try:
                block = waiting.get_nowait()
            except queue.Empty:
                break
            print(json.dumps(asdict(block)), file=nursery.stdin, flush=True)
            answer = nursery.stdout.readline()
            if not answer:
                raise RuntimeError(f"the nursery died over {block.name}")
            toll = Toll(**json.loads(answer)["toll"])
            finished.append((block, toll))
            _remember(kept, answer)
        nursery.stdin.close()
    return finished


def _remember(kept: Path | None, answer: str) -> None:
    if kept is not None:
        with kept.open("a", encoding="utf-8") as file:
            file.write(answer)


def _remembered(kept: Path | None) -> Iterator[tuple[str, Toll]]:
    if kept is None or not kept.exists():
        return
    for line in kept.read_text(encoding="utf-8").splitlines():
        answer = json.loads(line)
        yield answer["block"], Toll(**answer["toll"])


def _spread(kills: int) -> Iterator[tuple[str, int]]:
    rest = kills
    for name, share in list(_SHARES.items())[1:]:
        count = kills * share // 100
        rest -= count
        yield name, count
    yield next(iter(_SHARES)), rest


def _figure(what: str, toll: Toll) -> Figure:
    details: dict[str, object] = {
        "kills": toll.kills,
        "acknowledged": toll.acknowledged,
        "lost": toll.lost,
        "unreadable": toll.unreadable,
    }
    bad = float(len(toll.lost) + len(toll.unreadable))
    return Figure(f"{what} ({toll.acknowledged} acknowledged)", bad, None, "lost", 0.0, absolute=True, details=details)
