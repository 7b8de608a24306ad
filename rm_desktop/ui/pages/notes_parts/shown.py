"""The one note beside the list: shown once the one before is saved, and read again when it changes."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from rm_desktop.services.notes import NoteView as Note
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.pages.notes_parts import calls
from rm_desktop.ui.pages.notes_parts.detail import NoteDetail
from rm_desktop.ui.pages.notes_parts.mentioned import Mentioned
from rm_desktop.ui.pages.notes_parts.sheet import NoteView
from rm_desktop.ui.pages.notes_parts.soon import SoonReader
from rm_desktop.ui.pages.notes_parts.writer import NoteWriter


class ShownNote(QObject):
    """Knows which note is shown. What is typed is saved before anything else is."""

    changed = Signal()
    """Another note is shown, or none."""

    def __init__(self, detail: NoteDetail, soon: SoonReader, dispatcher: Dispatcher, parent: QObject) -> None:
        super().__init__(parent)
        self._detail = detail
        self._mentioned = Mentioned(detail.mentions, soon, self)
        self._dispatcher = dispatcher
        self._id = ""
        self.writer = NoteWriter(dispatcher, detail.sheet.text, self)
        headline, sheet = detail.headline, detail.sheet
        headline.title.kept.connect(self._rename)
        headline.chips.tags_changed.connect(self._set_tags)
        sheet.edited.connect(self.writer.note_edit)
        sheet.ticked.connect(self._save_tick)
        sheet.left.connect(self.writer.save_soon)
        sheet.reading.check_titles(self._known_titles)
        detail.view_changed.connect(self._remember_view)
        detail.show_view(dispatcher.read(calls.remembered_view) or NoteView.BOTH)

    @property
    def id(self) -> str:
        """Return the id of the note that is shown; "" for none."""
        return self._id

    @property
    def note(self) -> Note | None:
        """Return the note as it was read last."""
        return self._detail.note if self._id else None

    def show(self, note_id: str) -> bool:
        """Show a note once the one before is saved; return whether it is shown."""
        if note_id == self._id:
            return True
        found = self._dispatcher.read(partial(calls.note, note_id)) if self.leave() else None
        if found is None:
            return False
        self._id = note_id
        self.writer.take(note_id)
        self._detail.show_note(found)
        self._mentioned.show_of(self._id)
        self.changed.emit()
        return True

    def refresh(self) -> bool:
        """Read the note again; return False where it is gone."""
        self._detail.sheet.reading.recheck_titles()
        found = self._dispatcher.read(partial(calls.note, self._id)) if self._id else None
        if found is None:
            return False
        self._detail.show_note(found, keep_text=self.writer.unsaved)
        self._mentioned.show_of(self._id)
        self.changed.emit()
        return True

    def read_saved(self) -> Note | None:
        """Say that the text was edited; editor and caret are left alone."""
        found = self._dispatcher.read(partial(calls.note, self._id))
        if found is not None:
            self._detail.show_history(found)
        return found

    def leave(self) -> bool:
        """Save what is typed; return whether all of it is safe."""
        self._detail.headline.title.keep()
        return self.writer.save() and not self._detail.headline.title.changed

    def leave_soon(self) -> None:
        """Save what is typed, a long text in the background: it stays in the editor until it is safe."""
        self._detail.headline.title.keep()
        self.writer.save_soon()

    def forget(self) -> None:
        """Show no note from now on: the one that was shown is gone."""
        self.writer.take("")
        self._id = ""
        self.changed.emit()

    @Slot(str)
    def _rename(self, title: str) -> None:
        changes = self._dispatcher.do(partial(calls.rename, self._id, title))
        line = self._detail.headline.title
        if changes is not None:
            line.show_title(" ".join(title.split()))
        elif not title.strip():  # it was refused with a sentence, and nothing that was typed is lost
            line.take_back()

    @Slot(tuple)
    def _set_tags(self, tags: tuple[str, ...]) -> None:
        self._dispatcher.do(partial(calls.set_tags, self._id, tags))

    @Slot()
    def _save_tick(self) -> None:
        self.writer.note_edit()
        self.writer.save()

    @Slot(NoteView)
    def _remember_view(self, view: NoteView) -> None:
        self._dispatcher.do(partial(calls.remember_view, view))

    def _known_titles(self, titles: frozenset[str]) -> frozenset[str]:
        found = self._dispatcher.read(partial(calls.titled, titles))
        return titles if found is None else found
