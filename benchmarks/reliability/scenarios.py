"""What a program is doing when it is killed, what it acknowledges, and what must be true afterwards."""

import shutil
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from itertools import count as counting

from benchmarks.reliability.future import REVISION, at_next_revision, is_upgraded
from benchmarks.reliability.model import KEY, change
from benchmarks.reliability.stage import LostError, Stage, UnreadableError, sound_count
from rm_desktop.clock import FixedClock, SystemClock
from rm_desktop.errors import UserError
from rm_desktop.services.backing_up import Reason, back_up, examine, list_backups, restore
from rm_desktop.store.backup import Backup, backups_in
from rm_desktop.store.connection import inspect_head
from rm_desktop.store.keys import RawKey
from rm_desktop.store.swap import reprotect

Ack = Callable[[str], None]  # tells the parent; called after the commit alone
_OTHER_KEY = RawKey("7a" * 32)
_BEGAN = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
_IN_A_SECOND = 20  # files put aside at most
_RING = (KEY, _OTHER_KEY, None)  # the keys a workspace goes through, in turn


class Scenario:
    """Saving: typing, units of several records, and undo, one after the other."""

    name = "save"
    bulk = False
    span = 0.08  # seconds in which the kill comes
    fresh = False  # whether each kill gets a workspace of its own

    def set_up(self, stage: Stage) -> None:
        """Prepare a new stage."""

    def work(self, stage: Stage, ack: Ack) -> None:
        """Go on until killed."""
        with closing(stage.open()) as workspace:
            for number in counting(stage.done):
                change(workspace, number, bulk=stage.bulk)
                ack("done")

    def verify(self, stage: Stage, acks: list[str]) -> None:
        """Raise `LostError` or `UnreadableError` where anything acknowledged is not there, whole."""
        stage.done += acks.count("done")
        stage.check(stage.done + 1)


class Importing(Scenario):
    """The nearest there is to an import: units of 60 notes each."""

    name = "import"
    bulk = True
    span = 0.25


class Locking(Scenario):
    """Opening, one change, closing, as locking and unlocking do."""

    name = "lock"
    span = 0.12

    def work(self, stage: Stage, ack: Ack) -> None:
        for number in counting(stage.done):
            with closing(stage.open()) as workspace:
                change(workspace, number, bulk=stage.bulk)
                ack("done")


class BackingUp(Scenario):
    """A change, then a backup, again and again, an hour apart; each backup that has its name is whole."""

    name = "backup"
    span = 0.25

    def work(self, stage: Stage, ack: Ack) -> None:
        clock = FixedClock(_BEGAN)
        with closing(stage.open(clock)) as workspace:
            for number in counting(stage.done):
                clock.instant = _BEGAN + timedelta(hours=number)
                change(workspace, number, bulk=stage.bulk)
                ack("done")
                backup = back_up(workspace, stage.root, Reason.DAILY)
                ack(f"made {number + 1} {backup.path.name}")

    def verify(self, stage: Stage, acks: list[str]) -> None:
        super().verify(stage, acks)
        there = {backup.path.name: backup for backup in list_backups(stage.root, stage.path)}
        for backup in there.values():
            _examined(backup, stage.key)
        made = [ack.split(" ", 2) for ack in acks if ack.startswith("made ")]
        for _, count, name in made[-1:]:
            if name not in there:
                raise LostError(f"the backup {name} is gone")
            _holds(there[name], stage, int(count), int(count))


class Migrating(Scenario):
    """Opening a workspace of an older revision; where it is upgraded, a good backup of it was made before."""

    name = "migrate"
    span = 0.25
    fresh = True

    def work(self, stage: Stage, ack: Ack) -> None:
        with at_next_revision(), closing(stage.open()) as workspace:
            ack("upgraded")
            for number in counting(stage.done):
                change(workspace, number, bulk=stage.bulk)
                ack("done")

    def verify(self, stage: Stage, acks: list[str]) -> None:
        upgraded = is_upgraded(stage.path, stage.key)
        if "upgraded" in acks and not upgraded:
            raise LostError(f"the upgrade to {REVISION}")
        backups = backups_in(stage.root)
        if upgraded and not backups:
            raise LostError("the backup before the upgrade")
        for backup in backups:
            _examined(backup, stage.key)
        with at_next_revision():
            super().verify(stage, acks)


class Restoring(Scenario):
    """A change, then the first backup restored over it; what was there is kept aside, whole."""

    name = "restore"
    span = 0.25

    def set_up(self, stage: Stage) -> None:
        with closing(stage.open()) as workspace:
            shutil.copyfile(back_up(workspace, stage.root, Reason.HAND).path, stage.folder / "first.rmpair")

    def work(self, stage: Stage, ack: Ack) -> None:
        while True:
            for number in range(stage.done, stage.done + 3):
                with closing(stage.open()) as workspace:
                    change(workspace, number, bulk=stage.bulk)
                    ack(f"at {number + 1}")
            restore(stage.folder / "first.rmpair", stage.path, stage.key, stage.root, SystemClock())
            stage.done = 0
            ack("restored")

    def verify(self, stage: Stage, acks: list[str]) -> None:
        present = acks[-1] if acks else f"at {stage.done}"
        least = 0 if present == "restored" else int(present.removeprefix("at "))
        try:
            stage.done = sound_count(stage.path, stage.key, least, least + 1, bulk=stage.bulk)
        except LostError:  # restored, and not acknowledged any more
            stage.done = sound_count(stage.path, stage.key, 0, 0, bulk=stage.bulk)
            _one_holds(list_backups(stage.root, stage.path), stage, least)


class Reprotecting(Scenario):
    """One key after the other, and none; at each moment the file opens with one of two."""

    name = "reprotect"
    span = 0.25

    def work(self, stage: Stage, ack: Ack) -> None:
        for number in counting(stage.done):
            with closing(stage.open()) as workspace:
                change(workspace, number, bulk=stage.bulk)
                ack("done")
            new = _after(stage.key)
            reprotect(stage.path, stage.key, new)
            stage.key = new
            ack("key")

    def verify(self, stage: Stage, acks: list[str]) -> None:
        for _ in range(acks.count("key")):
            stage.key = _after(stage.key)
        if not _opens(stage):
            stage.key = _after(stage.key)
        super().verify(stage, acks)


def _after(key: RawKey | None) -> RawKey | None:
    return _RING[(_RING.index(key) + 1) % len(_RING)]


def _opens(stage: Stage) -> bool:
    try:
        if (inspect_head(stage.path) is None) != (stage.key is None):
            return False
        stage.open().close()
    except UserError:
        return False
    return True


def _examined(backup: Backup, key: RawKey | None) -> None:
    found = examine(backup.path, key)
    if not found.ok:
        raise UnreadableError(f"{backup.path.name}: {found.fault}")


def _holds(backup: Backup, stage: Stage, least: int, most: int) -> None:
    """Open a copy of a backup and find so many changes in it."""
    copy = stage.folder / "opened" / "copy.rmpair"
    shutil.rmtree(copy.parent, ignore_errors=True)
    copy.parent.mkdir()
    for ending in ("", "-wal"):
        beside = backup.path.with_name(backup.path.name + ending)
        if beside.exists():
            shutil.copyfile(beside, copy.with_name(copy.name + ending))
    sound_count(copy, stage.key, least, most, bulk=stage.bulk)


def _one_holds(backups: Iterable[Backup], stage: Stage, least: int) -> None:
    """Find the file that was put aside last; those of one second are in no order."""
    for backup in [backup for backup in backups if backup.reason is Reason.RESTORE][:_IN_A_SECOND]:
        with suppress(LostError):
            return _holds(backup, stage, least, least + 1)
    raise LostError(f"the file with {least} changes that was put aside")


SCENARIOS: dict[str, Scenario] = {
    scenario.name: scenario
    for scenario in (Scenario(), Importing(), BackingUp(), Migrating(), Locking(), Restoring(), Reprotecting())
}
