"""The Notes page: the list, and one note to write and to read."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from rm_desktop.models.kinds import Kind
from rm_desktop.services.note_files import ENDINGS
from rm_desktop.services.notes import NoteRow
from rm_desktop.ui.dialogs.versions import VersionedText, VersionsDialog
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.item_models.note_list import NoteListModel
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.page import Page
from rm_desktop.ui.pages.notes_parts import calls
from rm_desktop.ui.pages.notes_parts.captions import row_caption
from rm_desktop.ui.pages.notes_parts.deeds import NoteDeeds
from rm_desktop.ui.pages.notes_parts.detail import NoteDetail
from rm_desktop.ui.pages.notes_parts.flow import NoteFlow
from rm_desktop.ui.pages.notes_parts.forms import NoteForms
from rm_desktop.ui.pages.notes_parts.frame import NotesFrame
from rm_desktop.ui.pages.notes_parts.importing import NoteImport
from rm_desktop.ui.pages.notes_parts.list_pane import NoteListPane
from rm_desktop.ui.pages.notes_parts.listing import NoteListing
from rm_desktop.ui.pages.notes_parts.shown import ShownNote
from rm_desktop.ui.pages.notes_parts.soon import SoonReader
from rm_desktop.ui.pages.notes_parts.ways import NoteWays
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.widgets.column_splitter import ColumnSplitter
from rm_desktop.ui.widgets.empty_state import EmptyState
from rm_desktop.ui.widgets.landing import FileLanding

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

_IN_LIST = frozenset({"note-open", "note-remove"})


class NotesPage(Page):
    """Puts the parts together: the list, the note, what is done with them, and the ways between."""

    def __init__(
        self, desk: "Desk", dispatcher: Dispatcher, theme: Theme, lane: Lane, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Notes")
        self._desk = desk
        self._dispatcher = dispatcher
        self._theme = theme
        self._lane = lane
        self._frame = NotesFrame(theme, self)
        self._list = NoteListPane(theme, NoteListModel(self._row_caption, self), self._frame.splitter)
        self._detail = NoteDetail(theme, lane, desk.clock, self._frame.splitter)
        self._empty = EmptyState(
            theme,
            "notes",
            self.tr("Notes keep what you both want to find again. Write the first one, or drop text files here."),
            self.tr("Write the first note"),
            self._frame,
            title=self.title,
            second=self.tr("Import text files…"),
        )
        self._frame.hold(self._list, self._detail, self._empty)
        soon = SoonReader(dispatcher, lane, self)
        self._listing = NoteListing(self._list, dispatcher, soon, self)
        self._shown = ShownNote(self._detail, soon, dispatcher, self)
        self._flow = NoteFlow(self._list, self._listing, self._shown, dispatcher, self)
        self._deeds = NoteDeeds(self._list, self._listing, self._shown, dispatcher, theme)
        self._deeds.serve(self._list.bulk, self._detail.headline)
        self._ways = NoteWays(self._list, self._detail, self._frame, self._flow, dispatcher)
        self._forms = NoteForms(self._list, self._flow, dispatcher, theme, self)
        self._import = NoteImport(self, dispatcher, lane, theme)
        sentence = self.tr("Drop text files here to add them as notes")
        self._landing = FileLanding(theme, self, sentence, ENDINGS, (self._list, self._empty))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the frame says how narrow it can be
        whole.addWidget(self._frame)
        self._connect()

    @staticmethod
    def rehearse(desk: "Desk") -> None:
        calls.remembered_view(desk)
        for row in calls.beginning(desk).rows[:1]:
            calls.note(row.id, desk)

    @property
    def selected(self) -> str:
        return self._shown.id

    def open_record(self, kind: str, record_id: str) -> bool:
        return kind == Kind.NOTE and self._flow.open(record_id)

    def come_back_to(self, record_id: str) -> None:
        self._flow.open(record_id)
        self._frame.show_list()

    def open_found(self, kind: str, record_id: str, words: str) -> bool:
        opened = self.open_record(kind, record_id)
        if opened:
            self._detail.show_found(words)
        return opened

    def slots(self) -> dict[str, Callable[[], object]]:
        return {
            "note-new": self._ways.new,
            "note-form": self._forms.ask,
            "note-import": self._import.ask,
            "note-open": self._frame.to_text,
            **self._deeds.slots(),
            "note-view": self._detail.next_view,
            "note-find": self._detail.find_words,
            "note-replace": self._detail.replace_words,
        }

    def possible(self) -> frozenset[str]:
        here = {"note-open", "note-view", "note-find", "note-replace"} if self._shown.id else set[str]()
        return self._deeds.possible() | here | {"note-new", "note-form", "note-import"}

    def words(self) -> Mapping[str, str]:
        return self._deeds.words()

    def set_templates(self, folder: Path) -> None:
        """Offer forms of one's own from a folder."""
        self._forms.set_folder(folder)

    def home(self, command_id: str) -> QWidget:
        return self._list.rows if command_id in _IN_LIST else self

    def splitters(self) -> dict[str, ColumnSplitter]:
        return {"list": self._frame.splitter, "texts": self._detail.sheet.splitter}

    def only_read(self) -> None:
        for part in (self._list, self._detail.headline, self._empty):
            part.only_read()

    def focus_first(self) -> None:
        self._frame.focus_first()

    def panes(self) -> tuple[QWidget, ...]:
        return (self._list, self._detail, self._empty)

    def save_pending(self) -> None:
        self._shown.leave()

    @Slot()
    def show_versions(self) -> None:
        note = self._shown.note
        if note is not None and self._shown.leave():
            text = VersionedText(Kind.NOTE, note.id, "body", note.title)
            VersionsDialog(text, self._desk, self._dispatcher, self._theme, self._lane, self).open()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._flow.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        self._shown.leave_soon()
        self._flow.watch(False)
        super().hideEvent(event)

    def _connect(self) -> None:
        headline, frame, deeds = self._detail.headline, self._frame, self._deeds
        self._list.menu_wanted.connect(self._ask_menu)
        self._list.tags.tag_requested.connect(deeds.tag_notes)
        self._list.rows.chosen_changed.connect(self.possible_changed)
        self._shown.changed.connect(self.possible_changed)
        self._listing.filled.connect(self._show_notes)
        self._listing.tags_read.connect(headline.chips.offer)
        self._flow.opened.connect(frame.show_detail)
        self._flow.gone.connect(frame.show_list)
        self._flow.gone.connect(self._show_notes)
        self._ways.elsewhere.connect(self.open_requested)
        self._empty.asked.connect(self._ways.new)
        self._empty.second_asked.connect(self._import.ask)
        self._landing.dropped.connect(self._import.take)
        self._import.imported.connect(self._flow.open)
        headline.versions_requested.connect(self.show_versions)
        deeds.title_wanted.connect(frame.to_title)
        deeds.tag_wanted.connect(frame.to_tags)
        deeds.removed.connect(frame.show_list)

    @Slot()
    def _show_notes(self) -> None:
        self._frame.show_notes(self._listing.has_notes)

    @Slot(QPoint)
    def _ask_menu(self, at: QPoint) -> None:
        self.menu_requested.emit(self._deeds.menu(), at)

    def _row_caption(self, row: NoteRow) -> str:
        return row_caption(row, self._desk.clock, QLocale())
