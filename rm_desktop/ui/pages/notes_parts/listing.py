"""Keeps the list of notes and the store in step."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from rm_desktop.services.notes import NoteRow, NoteView
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.pages.notes_parts import calls
from rm_desktop.ui.pages.notes_parts.list_pane import NoteListPane
from rm_desktop.ui.pages.notes_parts.soon import SoonReader
from rm_desktop.ui.pages.notes_parts.stretches import NoteStretches
from rm_desktop.ui.tasks import Job


class NoteListing(QObject):
    """Reads what the list shows, and finds a note in it. Of a long list the filter and the tags come a little later."""

    filled = Signal()
    """The list was read anew."""
    tags_read = Signal(tuple)
    """Every tag in use, by the alphabet."""

    def __init__(self, pane: NoteListPane, dispatcher: Dispatcher, soon: SoonReader, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = pane
        self._model = pane.model
        self._dispatcher = dispatcher
        self._soon = soon
        self._stretches = NoteStretches(pane.model, dispatcher, soon, self)
        self._asked = self._counted = 0
        self._filtering: Job | None = None
        self._shown = ""
        self.known_tags: tuple[str, ...] = ()
        pane.filter_changed.connect(self._read_list)

    @property
    def has_notes(self) -> bool:
        """Return whether there are notes at all."""
        return self._soon.total > 0

    @Slot()
    def reload(self) -> None:
        """Read list and tags anew; the place to which it is scrolled stays unless the filter is another one."""
        self._read_list()
        self.count_tags()

    def count_tags(self) -> None:
        """Read anew which tags are in use."""
        self._counted += 1
        self._soon.read(calls.tag_counts, partial(self._show_tags, self._counted))

    def place(self, note_id: str) -> int:
        """Return a note's row; -1 where the filter hides it."""
        found = self._model.place_of(note_id)
        if found < 0 and not self._shown:
            place = self._dispatcher.read(partial(calls.place_of, note_id))
            if place is not None and place < self._model.rowCount():
                self._model.id_at(self._model.index(place, 0))
                found = self._model.place_of(note_id)
        return found

    def put(self, note: NoteView) -> None:
        """Show a note as it is now; where its row is not known, that happens when the list comes there."""
        if self._model.place_of(note.id) >= 0:
            row = NoteRow(note.id, note.title, note.tags, note.pinned, note.updated_at)
            if not self._pane.put(row):
                self.reload()

    def drop(self, note_ids: Sequence[str]) -> bool:
        """Take notes out that are all listed; return False where they are not."""
        if not self._model.lists(note_ids):
            return False
        self._soon.total -= len(note_ids)
        self._pane.drop(note_ids)
        self.count_tags()
        return True

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the chosen notes from the top."""
        rows = [index.row() for index in self._pane.rows.chosen()]
        if not all(self._model.ids(row, 1)[0] for row in rows):
            every = self._dispatcher.read(partial(calls.matching, self._shown))
            return tuple(every[row] for row in rows if row < len(every)) if every is not None else ()
        return tuple(self._model.ids(row, 1)[0] for row in rows)

    @Slot()
    def _read_list(self) -> None:
        self._asked += 1
        if self._filtering is not None and isValid(self._filtering):
            self._filtering.cancel()
        window = self._dispatcher.read(calls.beginning)
        if window is None:
            return
        self._soon.total = window.total
        typed = self._pane.typed.strip()
        if not typed:
            self._begin(typed, window.total, window.rows)
        else:
            filled = partial(self._begin_filtered, self._asked, typed)
            self._filtering = self._soon.read(partial(calls.matching, self._pane.typed), filled, can_wait=False)

    def _begin(self, typed: str, total: int, rows: Sequence[NoteRow] = (), ids: Sequence[str] = ()) -> None:
        self._pane.begin(total, ids, top=typed != self._shown)
        self._model.fill(0, rows)
        self._shown = typed
        self.filled.emit()

    def _begin_filtered(self, asked: int, typed: str, ids: object) -> None:
        if asked == self._asked and isValid(self) and isinstance(ids, tuple):
            self._begin(typed, len(ids), ids=ids)

    def _show_tags(self, asked: int, counts: object) -> None:
        if asked == self._counted and isValid(self) and isinstance(counts, dict):
            self.known_tags = tuple(sorted(counts))
            self.tags_read.emit(self.known_tags)
            self._pane.tags.show_counts(counts)
