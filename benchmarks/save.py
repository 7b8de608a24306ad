"""The durable autosave of one note among 10,000, against a bare update and commit on an identical file."""

import tempfile
from functools import partial
from itertools import count as counting
from pathlib import Path

from benchmarks.corpus import Corpus
from benchmarks.figures import Figure, median, quantile
from benchmarks.runs import in_turns
from benchmarks.workspaces import copy_of, key_of
from rm_desktop.clock import SystemClock
from rm_desktop.models.notes import Note
from rm_desktop.store.driver import Connection
from rm_desktop.store.history import stamp
from rm_desktop.store.workspace import Workspace, open_workspace

_P50_LIMIT = 1.5
# The notes that are typed in, spread over the file; each stretch of typing is one undo step.
_NOTES = 12


class Typist:
    """Writes growing texts into the same notes of two identical files: through the app, and by hand."""

    def __init__(self, ours: Workspace, theirs: Connection, *, stay: int) -> None:
        self._ours = ours
        self._theirs = theirs
        self._stay = stay
        rows = theirs.execute("SELECT id, body FROM note ORDER BY seq").fetchall()
        self._notes = rows[:: max(1, len(rows) // _NOTES)]
        self._words = Corpus().words
        self._mine = counting()
        self._other = counting()

    def save(self) -> None:
        """Save through the app."""
        note_id, text = self._next(next(self._mine))
        self._ours.units.write_text(Note, note_id, "body", text)

    def save_by_hand(self) -> None:
        """Save the same text with three statements."""
        note_id, text = self._next(next(self._other))
        now = stamp(self._ours.clock.now())
        self._theirs.execute("BEGIN IMMEDIATE")
        self._theirs.execute("UPDATE note SET body = ?, updated_at = ? WHERE id = ?", (text, now, note_id))
        self._theirs.execute("COMMIT")

    def _next(self, number: int) -> tuple[str, str]:
        note_id, body = self._notes[number // self._stay % len(self._notes)]
        return note_id, f"{body} {' '.join(self._words[400 : 401 + number % 200])} {number}"


def measure(*, quick: bool = False) -> list[Figure]:
    """Return p50 and p99 of a save, while typing in one note and while every save is another note's."""
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory() as folder:
        for protected in (False,) if quick else (False, True):
            for label, stay in (("typing", 25), ("another note each", 1)):
                figures += _figures(
                    Path(folder),
                    label,
                    stay,
                    protected=protected,
                    notes=300 if quick else 10_000,
                    saves=20 if quick else 400,
                )
    return figures


def _figures(folder: Path, label: str, stay: int, *, protected: bool, notes: int, saves: int) -> list[Figure]:
    key = key_of(protected)
    ours = open_workspace(copy_of(notes, folder, protected=protected, name="ours"), key, SystemClock())
    theirs = open_workspace(copy_of(notes, folder, protected=protected, name="theirs"), key, SystemClock())
    try:
        typist = Typist(ours, theirs.writer, stay=stay)
        in_turns(typist.save, typist.save_by_hand, 10)
        mine, other = in_turns(typist.save, typist.save_by_hand, saves)
    finally:
        ours.close()
        theirs.close()
    what = f"autosave, {label}{', protected' if protected else ''}"
    figure = partial(Figure, unit="ms")
    return [
        figure(f"{what} p50", median(mine) * 1000, median(other) * 1000, limit=_P50_LIMIT),
        figure(f"{what} p99", quantile(mine, 0.99) * 1000, quantile(other, 0.99) * 1000),
    ]
