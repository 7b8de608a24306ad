"""The Sessions page: what is to come and what was held, and one of them to prepare."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.models.kinds import Kind
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.page import Page
from rm_desktop.ui.pages.sessions_parts.commands import PageCommands
from rm_desktop.ui.pages.sessions_parts.history import SessionHistory
from rm_desktop.ui.pages.sessions_parts.keeping_up import KeepingUp
from rm_desktop.ui.pages.sessions_parts.panes import SessionPanes
from rm_desktop.ui.pages.sessions_parts.picture import lines, note_titled, picture, ways_of
from rm_desktop.ui.pages.sessions_parts.whole import Whole
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.widgets.column_splitter import ColumnSplitter

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk


class SessionsPage(Page):
    """A list of sessions and the one that is selected; what can be done with them is in `sessions_parts`."""

    def __init__(
        self, desk: "Desk", dispatcher: Dispatcher, theme: Theme, lane: Lane, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Sessions")
        self._dispatcher = dispatcher
        self.sides = SessionPanes(dispatcher, theme, lane, self.title, self)
        self.list, self.detail = self.sides.list, self.sides.detail
        self.whole = Whole(dispatcher, theme, desk.clock, lane, self)
        self.history = SessionHistory(desk, dispatcher, theme, lane, self)
        self._commands = PageCommands(dispatcher, theme, desk.clock, self.list, self.detail, self.whole, self)
        self._keeping = KeepingUp(dispatcher, desk.clock, self.sides, self._commands, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sides)
        self._connect()
        self._keeping.reload()

    @staticmethod
    def rehearse(desk: "Desk") -> None:
        listed = lines(desk)
        ways_of(listed, desk)
        for line in listed[-1:]:
            picture(line.id, desk)

    def slots(self) -> dict[str, Callable[[], object]]:
        return self._commands.slots()

    def possible(self) -> frozenset[str]:
        return self._commands.possible()

    def words(self) -> Mapping[str, str]:
        return self._commands.words()

    def home(self, command_id: str) -> QWidget:
        return self._commands.home(command_id) or self

    @property
    def selected(self) -> str:
        return self._keeping.shown_id

    def come_back_to(self, record_id: str) -> None:
        self.list.select(record_id)

    def set_folder(self, folder: Path | None) -> None:
        self.whole.sheets.set_folder(folder)

    def splitters(self) -> dict[str, ColumnSplitter]:
        return {"list": self.sides.splitter}

    def open_record(self, kind: str, record_id: str) -> bool:
        """Show a session, or the session that a topic, an action, a takeaway or a preparation belongs to."""
        if not self._keeping.bring(kind, record_id):
            return False
        self.detail.focus_record(kind, record_id)
        return True

    def open_found(self, kind: str, record_id: str, words: str) -> bool:
        return self.open_record(kind, record_id) and (self.detail.show_found(kind, words) or True)

    def set_templates(self, folder: Path | None) -> None:
        """Keep one's own templates in a folder; None for beside the workspace."""
        self.whole.templates.folder = folder

    def save_pending(self) -> None:
        self.detail.save_pending()

    @Slot()
    def show_versions(self) -> None:
        """Show the earlier versions of what I am preparing, or else of the session's shared notes."""
        if not self.detail.preparation.show_versions_here():
            self._show_notes()

    def focus_first(self) -> None:
        self.sides.focus_first()

    def panes(self) -> tuple[QWidget, ...]:
        return (self.list, self.detail, self.sides.empty)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate:
            self._keeping.freshen()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keeping.freshen()

    def hideEvent(self, event: QHideEvent) -> None:
        self.save_pending()
        super().hideEvent(event)

    def _connect(self) -> None:
        self.list.opened.connect(self._open_detail)
        self.list.new_requested.connect(self.whole.planning.ask_new)
        self.list.ways.programme_requested.connect(self.whole.programme.ask)
        self.list.ways.charter_requested.connect(partial(self.page_requested.emit, "charter", ""))
        self.list.ways.actions_requested.connect(partial(self.page_requested.emit, "actions", ""))
        self.sides.empty.asked.connect(self.whole.planning.ask_new)
        self.whole.planning.planned.connect(self._open_planned)
        self.whole.beginning.live_requested.connect(self._show_live)
        self.whole.wrapping.open_requested.connect(self.open_requested)
        self.whole.templates.made.connect(self.open_requested)
        self.detail.back_requested.connect(self._close_detail)
        self.detail.completed.connect(self._on_completed)
        self._commands.changed.connect(self.possible_changed)
        self._commands.menu_wanted.connect(self._show_menu)
        self._commands.saving.connect(self.save_pending)
        self._commands.session_removed.connect(self._on_removed)

    @Slot()
    def _on_completed(self) -> None:
        self.detail.notes.record_requested.connect(self._follow)
        self.detail.notes.versions_requested.connect(self._show_notes)
        self.detail.preparation.versions_requested.connect(self._show_prepared)

    @Slot(str)
    def _open_detail(self, session_id: str) -> None:
        if self._keeping.uncover(session_id):
            self.detail.focus_first()

    @Slot(str)
    def _open_planned(self, session_id: str) -> None:
        self.open_record(Kind.SESSION, session_id)

    @Slot()
    def _close_detail(self) -> None:
        self.save_pending()
        self.sides.open_detail(False)
        self.list.focus_first()

    @Slot(str)
    def _show_live(self, session_id: str) -> None:
        self.page_requested.emit("live", session_id)

    @Slot()
    def _on_removed(self) -> None:
        if self.sides.shows_only_detail:
            self._close_detail()

    @Slot()
    def _show_notes(self) -> None:
        if self._keeping.shown is not None and self.detail.save_pending():
            self.history.show_notes(self._keeping.shown)

    @Slot(str, str)
    def _show_prepared(self, field: str, name: str) -> None:
        if self._keeping.shown is not None and self.detail.save_pending():
            self.history.show_prepared(self._keeping.shown, field, name)

    @Slot(object, QPoint)
    def _show_menu(self, ids: tuple[str, ...], at: QPoint) -> None:
        self.menu_requested.emit(ids, at)

    @Slot(str)
    def _follow(self, title: str) -> None:
        """Go to the note that a link names."""
        note_id = self._dispatcher.read(partial(note_titled, title))
        if note_id is not None:
            self.open_requested.emit(Kind.NOTE.value, note_id)
