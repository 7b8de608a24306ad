"""The ways between the list of notes and the one that is shown, and what happens when notes change."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from rm_desktop.models.kinds import Kind
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.pages.notes_parts import calls
from rm_desktop.ui.pages.notes_parts.list_pane import NoteListPane
from rm_desktop.ui.pages.notes_parts.listing import NoteListing
from rm_desktop.ui.pages.notes_parts.shown import ShownNote

# So many changed notes are put in their places one by one, 2 ms each; more are read with the whole list, in 10 ms.
_SEVERAL = 8
_BACK = (Deed.UNDO, Deed.REMOVE), (Deed.REDO, Deed.ADD)


class NoteFlow(QObject):
    """Keeps list, note and store in step while the page is on view; what changed meanwhile is read when it comes."""

    opened = Signal()
    """A note was asked for and is shown."""
    gone = Signal()
    """The note that was shown is gone, and another one is in its place, or none."""

    def __init__(
        self, pane: NoteListPane, listing: NoteListing, shown: ShownNote, dispatcher: Dispatcher, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._listing = listing
        self._shown = shown
        self._dispatcher = dispatcher
        self._stale = True
        self._watching = False
        pane.chosen.connect(self._choose)
        listing.filled.connect(self._mark)
        dispatcher.changed.connect(self._on_changed)

    def watch(self, watching: bool) -> None:
        """Follow every change from now on, or only when asked."""
        self._watching = watching
        if watching:
            self.freshen()

    def freshen(self) -> None:
        """Read everything that changed while the page was out of sight."""
        if self._stale:
            self._stale = False
            self._listing.reload()
            self._refresh()

    def open(self, note_id: str) -> bool:
        """Show a note and mark it in the list, whatever the filter hides; return False where it is not there."""
        self.freshen()
        if not self._shown.show(note_id):
            return False
        self._point_at(note_id)
        self.opened.emit()
        return True

    def create(self, title: str) -> bool:
        """Add a note and show it."""
        changes = self._dispatcher.do(partial(calls.add, title)) if self._shown.leave() else None
        return bool(changes) and self.open(changes.ids[0] if changes else "")

    @Slot(str)
    def _choose(self, note_id: str) -> None:
        if not self._shown.show(note_id):
            self._pane.choose(self._listing.place(self._shown.id))

    @Slot()
    def _mark(self) -> None:
        """Mark the shown note in a list that was read anew."""
        self._pane.choose(self._listing.place(self._shown.id), scroll=False)

    def _point_at(self, note_id: str) -> None:
        place = self._listing.place(note_id)
        if place < 0 and self._pane.typed:
            self._pane.show_all()
            place = self._listing.place(note_id)
        self._pane.choose(place)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self._shown.writer.saving:
            saved = self._shown.read_saved()
            if saved is not None:
                self._listing.put(saved)
        elif not self._watching:
            self._stale = True
        elif Kind.NOTE in changes.kinds:
            self._update(changes)
        elif self._shown.id:
            self._refresh()

    def _update(self, changes: Changes) -> None:
        """Show what changed: few listed notes in their places, those that went away, or the whole list."""
        if changes.deed is Deed.REMOVE and self._take_out(changes.ids):
            return
        if self._put(changes.ids):
            self._listing.count_tags()
        else:
            self._listing.reload()
        if (changes.deed, changes.of) in _BACK and self._shown.show(changes.ids[0]):
            self._point_at(changes.ids[0])
        self._refresh()

    def _take_out(self, note_ids: tuple[str, ...]) -> bool:
        """Take removed notes out, and show the one that is chosen then."""
        if self._shown.id in note_ids:
            self._shown.forget()
        if not self._listing.drop(note_ids):
            return False
        if not self._shown.id:
            self._refresh()
        return True

    def _put(self, note_ids: tuple[str, ...]) -> bool:
        """Put changed notes in their places; return False where the list has to be read instead."""
        if len(note_ids) > _SEVERAL or any(self._pane.model.place_of(note_id) < 0 for note_id in note_ids):
            return False
        found = [self._dispatcher.read(partial(calls.note, note_id)) for note_id in note_ids]
        if None in found:
            return False
        for note in found:
            if note is not None:
                self._listing.put(note)
        return True

    def _refresh(self) -> None:
        """Read the note that is shown again; where it is gone, show the one that is chosen, or the first."""
        if not self._shown.refresh():
            self._shown.forget()
            model = self._pane.model
            first = model.id_at(self._pane.rows.currentIndex()) or model.id_at(model.index(0, 0))
            if first and self._shown.show(first):
                self._pane.choose(self._listing.place(first))
            elif not first and self._pane.typed:
                self._pane.show_all()
            self.gone.emit()
