"""Looks into backups, one at a time, on the lane: what each holds, and whether it is sound."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.backing_up import Examined, examine
from rm_desktop.services.protecting import key_for
from rm_desktop.store.keys import RawKey
from rm_desktop.ui.tasks import Job, Lane, Progress

KeyOf = Callable[[Path], RawKey | None]
_OTHER_KEY = frozenset({Problem.KEY_CHANGED, Problem.NEEDS_PASSPHRASE, Problem.WRONG_PASSPHRASE})


@dataclass(frozen=True)
class _Look:
    """A look that was finished, and the key that fitted."""

    examined: Examined
    key: RawKey | None


class Examiner(QObject):
    """A later question ends the one before; what was looked into once is known until the file changes."""

    examined = Signal(object)  # Examined
    failed = Signal(object, object)  # Path, UserError; KEY_CHANGED where a passphrase is to be typed

    def __init__(self, key_of: KeyOf, lane: Lane, parent: QObject | None = None) -> None:
        """`key_of` gives the key of a file as far as it is known; it is asked on the lane."""
        super().__init__(parent)
        self._key_of = key_of
        self._lane = lane
        self._turn = 0
        self._job: Job | None = None
        self._known: dict[Path, tuple[tuple[int, int], _Look]] = {}
        self._typed: list[RawKey] = []

    def examine(self, path: Path, passphrase: str = "") -> None:
        """Look into a backup, with a passphrase that was typed for it or with the keys that are known."""
        self.stop()
        known = self._known.get(path)
        if known is not None and known[0] == _stamp(path):
            self.examined.emit(known[1].examined)
            return
        self._known.pop(path, None)
        work = partial(_look, path, passphrase, self._key_of, tuple(self._typed))
        turn = self._turn
        self._job = self._lane.run(work, partial(self._on_done, turn, path), partial(self._on_failed, turn, path))

    def stop(self) -> None:
        """Let go of what is being looked into; nothing is told of it any more."""
        self._turn += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def key(self, path: Path) -> RawKey | None:
        """Return the key with which a backup was examined; None where it needs none or was not examined."""
        known = self._known.get(path)
        return None if known is None else known[1].key

    def _on_done(self, turn: int, path: Path, look: _Look) -> None:
        if turn != self._turn:
            return
        self._job = None
        self._known[path] = (_stamp(path), look)
        if look.key is not None and look.key not in self._typed:
            self._typed.append(look.key)
        self.examined.emit(look.examined)

    def _on_failed(self, turn: int, path: Path, error: UserError) -> None:
        if turn == self._turn:
            self._job = None
            self.failed.emit(path, error)


def _look(path: Path, passphrase: str, key_of: KeyOf, typed: tuple[RawKey, ...], progress: Progress) -> _Look:
    """Examine a backup with the first key that fits; raises what `examine` raises with the last one."""
    keys = (key_for(path, passphrase),) if passphrase else (key_of(path), *typed)
    for key in keys:
        try:
            return _Look(examine(path, key, progress), key)
        except UserError as error:
            if error.problem not in _OTHER_KEY:
                raise
    raise UserError(Problem.KEY_CHANGED, file=path.name)


def _stamp(path: Path) -> tuple[int, int]:
    """Return what changes when a file does; zeros where it is gone."""
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_size, found.st_mtime_ns
