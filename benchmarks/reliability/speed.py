"""What protection costs: opening with the keyring's key, and one durable save, each against the same unprotected."""

import os
import tempfile
from collections.abc import Callable
from itertools import count as counting
from pathlib import Path

from benchmarks.figures import Figure, median
from benchmarks.runs import in_turns, seconds
from benchmarks.workspaces import PASSPHRASE, copy_of
from rm_desktop.clock import SystemClock
from rm_desktop.models.notes import Note
from rm_desktop.services.keeping import Keeper
from rm_desktop.services.protecting import key_for
from rm_desktop.store.connection import inspect_head
from rm_desktop.store.keys import RawKey
from rm_desktop.store.workspace import Workspace, open_workspace
from tests.secret_service import missing, secret_service

_OPEN_LIMIT, _SAVE_LIMIT = 1.3, 1.25
_BACKEND = "keyring.backends.SecretService.Keyring"
KeyOf = Callable[[], RawKey | None]


def measure(*, quick: bool) -> list[Figure]:
    """Return the ratios of opening and of saving, and where there is one, opening with a real keyring."""
    notes, rounds = (300, 10) if quick else (10_000, 400)
    with tempfile.TemporaryDirectory(prefix="rm-desktop-speed-") as place:
        protected, bare = (copy_of(notes, Path(place), protected=shield) for shield in (True, False))
        key = key_for(protected, PASSPHRASE)
        mine, other = _openings(protected, bare, lambda: key, rounds)
        figures = [Figure("open, the keyring's key", median(mine) * 1000, median(other) * 1000, "ms", _OPEN_LIMIT)]
        figures.append(_saving(protected, bare, key, rounds))
        if key is not None and not missing():
            figures.append(_with_a_keyring(protected, bare, key, rounds // 4))
    return figures


def _openings(protected: Path, bare: Path, key_of: KeyOf, rounds: int) -> tuple[list[float], list[float]]:
    """Return the seconds of opening each, in turns; closing is not counted."""
    mine: list[float] = []
    other: list[float] = []
    for number in range(rounds):
        turns = [(protected, key_of, mine), (bare, _no_key, other)]
        for path, asked, times in turns if number % 2 == 0 else turns[::-1]:
            times.append(_opened_in(path, asked))
    return mine, other


def _opened_in(path: Path, key_of: KeyOf) -> float:
    opened: list[Workspace] = []
    took = seconds(lambda: opened.append(open_workspace(path, key_of(), SystemClock())))
    opened[0].close()
    return took


def _no_key() -> None:
    return None


def _saving(protected: Path, bare: Path, key: RawKey | None, rounds: int) -> Figure:
    """Time a durable autosave while typing in one note, in two identical files that differ in protection alone."""
    ours = open_workspace(protected, key, SystemClock())
    theirs = open_workspace(bare, None, SystemClock())
    try:
        typists = _typing(ours), _typing(theirs)
        in_turns(*typists, 10)
        mine, other = in_turns(*typists, rounds)
    finally:
        ours.close()
        theirs.close()
    return Figure("durable save p50", median(mine) * 1000, median(other) * 1000, "ms", _SAVE_LIMIT)


def _typing(workspace: Workspace) -> Callable[[], object]:
    reader = workspace.reader()
    note_id, body = reader.execute("SELECT id, body FROM note ORDER BY seq LIMIT 1 OFFSET 7").fetchone()
    reader.close()
    numbers = counting()

    def save() -> None:
        workspace.units.write_text(Note, note_id, "body", f"{body} and one more word {next(numbers)}")

    return save


def _with_a_keyring(protected: Path, bare: Path, key: RawKey, rounds: int) -> Figure:
    """Time opening with the key asked of a real Secret Service each time; reported, and bounded by nothing."""
    salt = inspect_head(protected)
    with secret_service() as service:
        os.environ |= {"DBUS_SESSION_BUS_ADDRESS": service.address, "PYTHON_KEYRING_BACKEND": _BACKEND}
        keeper = Keeper()
        kept = "nothing" if salt is None else keeper.keep(salt, key).value
        mine, other = _openings(protected, bare, lambda: keeper.key_of(protected), rounds)
    details: dict[str, object] = {"kept": kept, "first_ms": mine[0] * 1000}
    return Figure("open, asking a Secret Service", median(mine) * 1000, median(other) * 1000, "ms", details=details)
