"""One bit flipped in each page of a workspace: who notices, and whether the newest good backup is found."""

import random
import tempfile
from collections import Counter
from contextlib import closing
from functools import partial
from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.reliability.model import KEY
from rm_desktop.clock import SystemClock
from rm_desktop.errors import UserError
from rm_desktop.models.kinds import Role
from rm_desktop.services.backing_up import Reason, back_up, newest_good
from rm_desktop.services.checking import Checker
from rm_desktop.services.sample import make_sample
from rm_desktop.store.connection import PAGE_BYTES
from rm_desktop.store.driver import dbapi
from rm_desktop.store.keys import RawKey
from rm_desktop.store.workspace import open_workspace

_ROUNDS = 8


def measure(*, quick: bool, seed: int) -> list[Figure]:
    """Return how many flipped bits nobody noticed, and how often no good backup was found.

    An unprotected file that no program has closed well lacks its seal: what is missed then is only reported.
    """
    figures = []
    for key, sealed in ((KEY, True), (None, True), (None, False)):
        with tempfile.TemporaryDirectory(prefix="rm-desktop-flips-") as folder:
            rounds, chance = 1 if quick else _ROUNDS, random.Random(seed)
            figures += _flipped(Path(folder), key, chance, rounds=rounds, sealed=sealed)
    return figures


def _flipped(folder: Path, key: RawKey | None, chance: random.Random, *, rounds: int, sealed: bool) -> list[Figure]:
    master, root = folder / "pair.rmpair", folder / "backups"
    clock = SystemClock()
    make_sample(master, key, Role.LEADER, clock.today())
    with closing(open_workspace(master, key, clock)) as workspace:
        good = back_up(workspace, root, Reason.HAND).path
    content = master.read_bytes()
    if not sealed:
        content = content[: len(content) // PAGE_BYTES * PAGE_BYTES]
    noticed: Counter[str] = Counter()
    missed: list[str] = []
    unoffered = 0
    pages = -(-len(content) // PAGE_BYTES)  # the seal behind the last page counts as one
    for _ in range(rounds):
        for page in range(pages):
            bit = chance.randrange(8 * min(PAGE_BYTES, len(content) - page * PAGE_BYTES))
            damaged = bytearray(content)
            damaged[page * PAGE_BYTES + bit // 8] ^= 1 << bit % 8
            _put(master, damaged)
            by = _noticed(master, key)
            noticed[by or "nobody"] += 1
            missed += [] if by else [f"page {page + 1}, bit {bit}"]
    _put(master, content)
    for damaged_backup in (None, b"", good.read_bytes()[:PAGE_BYTES]):
        unoffered += not _offered(root, master, key, good, damaged_backup)
    state = "protected" if key else "unprotected" if sealed else "unprotected and never closed"
    what = f"{pages * rounds} bits flipped, {state}"
    details: dict[str, object] = {"noticed_by": dict(noticed), "missed": missed}
    figure = partial(Figure, baseline=None, limit=0.0 if sealed else None, absolute=True)
    return [
        figure(f"{what}: not noticed", float(len(missed)), unit="bits", details=details),
        figure(f"{what}: backup not offered", float(unoffered), unit="times"),
    ]


def _noticed(path: Path, key: RawKey | None) -> str:
    """Return which look finds the damage first: opening, the quick check of each start, or the whole check."""
    try:
        with closing(open_workspace(path, key, SystemClock())) as workspace:
            if Checker().quick(workspace):
                return "quick check"
            return "" if Checker().check(workspace).ok else "check"
    except (UserError, dbapi.DatabaseError):
        return "open"


def _offered(root: Path, path: Path, key: RawKey | None, good: Path, newer: bytes | None) -> bool:
    """Return whether the newest good backup is found, also behind a newer one that is damaged."""
    beside = good.with_name(good.name.replace(" 2", " 3", 1))  # a thousand years newer
    if newer is not None:
        beside.write_bytes(newer)
    found = newest_good(root, path, lambda _: key)
    beside.unlink(missing_ok=True)
    return found is not None and found.path == good


def _put(path: Path, content: bytes | bytearray) -> None:
    for leftover in path.parent.glob(f"{path.name}-*"):
        leftover.unlink()
    path.write_bytes(content)
