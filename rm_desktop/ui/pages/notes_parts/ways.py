"""The ways into a note and out of it: a new one, a link, what mentions it, its session, its tags."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from rm_desktop.models.kinds import Kind
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.pages.notes_parts import calls
from rm_desktop.ui.pages.notes_parts.detail import NoteDetail
from rm_desktop.ui.pages.notes_parts.flow import NoteFlow
from rm_desktop.ui.pages.notes_parts.frame import NotesFrame
from rm_desktop.ui.pages.notes_parts.list_pane import NoteListPane


class NoteWays(QObject):
    """Follows what is asked for in the parts of the page."""

    elsewhere = Signal(str, str)  # kind and id of a record that is on another page

    def __init__(
        self, pane: NoteListPane, detail: NoteDetail, frame: NotesFrame, flow: NoteFlow, dispatcher: Dispatcher
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._detail = detail
        self._frame = frame
        self._flow = flow
        self._dispatcher = dispatcher
        pane.new_requested.connect(self.new)
        detail.create_requested.connect(self._create)
        detail.sheet.reading.record_requested.connect(self._follow)
        detail.mentions.open_requested.connect(self._open)
        detail.headline.chips.filter_requested.connect(self._filter)
        detail.headline.chips.session_requested.connect(self._open_session)

    @Slot()
    def new(self) -> None:
        """Add a note and put the keyboard on its title."""
        if self._pane.typed:
            self._pane.show_all()
        self._create(self.tr("New note"))
        self._detail.focus_title()

    @Slot(str)
    def _create(self, title: str) -> None:
        if self._flow.create(title):
            self._detail.open_empty()

    @Slot(str)
    def _follow(self, title: str) -> None:
        """Open the note that a link means, or offer to write it."""
        note_id = self._dispatcher.read(partial(calls.by_title, title))
        if note_id is None:
            self._detail.offer_to_create(title)
        else:
            self._flow.open(note_id)

    @Slot(str, str)
    def _open(self, kind: str, record_id: str) -> None:
        if kind != Kind.NOTE or not self._flow.open(record_id):
            self.elsewhere.emit(kind, record_id)

    @Slot()
    def _open_session(self) -> None:
        note = self._detail.note
        if note is not None and note.session_id is not None:
            self.elsewhere.emit(Kind.SESSION.value, note.session_id)

    @Slot(str)
    def _filter(self, typed: str) -> None:
        self._pane.set_filter(typed)
        self._frame.to_list()
