"""The Sessions page: what is to come and what was held, and one of them to prepare."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.models.kinds import Kind, SessionState
from rm_desktop.services.today_view import SessionLine
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.page import Page
from rm_desktop.ui.pages.sessions_parts.commands import PageCommands
from rm_desktop.ui.pages.sessions_parts.history import SessionHistory
from rm_desktop.ui.pages.sessions_parts.panes import SessionPanes
from rm_desktop.ui.pages.sessions_parts.picture import SessionPicture, lines, note_titled, owner_of, picture, ways_of
from rm_desktop.ui.pages.sessions_parts.whole import Whole
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.widgets.column_splitter import ColumnSplitter

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

_AGREED = frozenset({Kind.CHARTER, Kind.SIGNATURE})
_SHOWN = frozenset({Kind.PAIR, Kind.PERSON, Kind.SESSION, Kind.TOPIC, Kind.ACTION, Kind.TAKEAWAY, Kind.PREPARATION})


class SessionsPage(Page):
    """A list of sessions and the one that is selected; what can be done with them is in `sessions_parts`."""

    def __init__(
        self, desk: "Desk", dispatcher: Dispatcher, theme: Theme, lane: Lane, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Sessions")
        self._clock = desk.clock
        self._dispatcher = dispatcher
        self._shown: SessionPicture | None = None
        self._lines: tuple[SessionLine, ...] = ()
        self._day: date | None = None
        self._stale = False
        self.sides = SessionPanes(dispatcher, theme, lane, self.title, self)
        self.list, self.detail = self.sides.list, self.sides.detail
        self.whole = Whole(dispatcher, theme, desk.clock, lane, self)
        self.history = SessionHistory(desk, dispatcher, theme, lane, self)
        self._commands = PageCommands(dispatcher, theme, desk.clock, self.list, self.detail, self.whole, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sides)
        self._connect()
        self._reload()

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
        return "" if self._shown is None else self._shown.id

    def come_back_to(self, record_id: str) -> None:
        self.list.select(record_id)

    def set_folder(self, folder: Path | None) -> None:
        self.whole.sheets.set_folder(folder)

    def splitters(self) -> dict[str, ColumnSplitter]:
        return {"list": self.sides.splitter}

    def open_record(self, kind: str, record_id: str) -> bool:
        """Show a session, or the session that a topic, an action, a takeaway or a preparation belongs to."""
        if not self._bring(kind, record_id):
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
        if event.type() is QEvent.Type.WindowActivate and self._day != self._clock.today():
            self._reload()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._reload()

    def hideEvent(self, event: QHideEvent) -> None:
        self.save_pending()
        super().hideEvent(event)

    def _connect(self) -> None:
        self.list.selected.connect(self._on_selected)
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
        self._dispatcher.changed.connect(self._on_changed)

    @Slot()
    def _on_completed(self) -> None:
        self.detail.notes.record_requested.connect(self._follow)
        self.detail.notes.versions_requested.connect(self._show_notes)
        self.detail.preparation.versions_requested.connect(self._show_prepared)

    def _bring(self, kind: str, record_id: str) -> bool:
        """Show the session that holds a record; return False where it is not here or another cannot be left."""
        find = partial(owner_of, kind, record_id)
        session_id = record_id if kind == Kind.SESSION else self._dispatcher.read(find)
        return bool(session_id) and self.list.select(session_id or "") and self._uncover(session_id or "")

    def _show(self, session_id: str) -> None:
        found = self._dispatcher.read(partial(picture, session_id))
        if found is not None:
            self._shown = found
            self.detail.show_picture(found)
            self._commands.set_session(found.id, found.view.line.state)

    @Slot()
    def _reload(self) -> None:
        found = self._dispatcher.read(lines)
        if found is None:
            return
        self._stale = False
        self._lines, self._day = found, self._clock.today()
        self._show_ways()
        if self._shown is not None and all(line.id != self._shown.id for line in found):
            self._shown = None
            self.detail.let_go()
            self._commands.set_session("", SessionState.PLANNED)
        self.sides.show_empty(not found)
        before = self._shown
        self.list.show_lines(found, self._day)
        if before is not None and self._shown is before:
            self._show(before.id)

    @Slot()
    def _show_ways(self) -> None:
        ways = self._dispatcher.read(partial(ways_of, self._lines))
        if ways is not None:
            self.list.ways.show_ways(ways)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not self.isVisible():  # reading it all costs 20 ms with 200 sessions: it is done when somebody looks
            self._stale = self._stale or bool(changes.kinds & (_SHOWN | _AGREED))
            return
        if not changes.kinds & _SHOWN:
            if changes.kinds & _AGREED:
                self._show_ways()
            return
        known = {line.id for line in self._lines}
        self._reload()
        came_back = [line.id for line in self._lines if line.id in changes.ids and line.id not in known]
        if came_back and changes.deed in (Deed.UNDO, Deed.REDO):
            self.list.select(came_back[0])

    @Slot(str)
    def _on_selected(self, session_id: str) -> None:
        """Show what was selected, unless what is typed in the one before cannot be saved: then stay there."""
        if self._shown is not None and self._shown.id != session_id and not self.detail.save_pending():
            self.list.select_silently(self._shown.id)
            return
        self._show(session_id)

    @Slot(str)
    def _open_detail(self, session_id: str) -> None:
        if self._uncover(session_id):
            self.detail.focus_first()

    @Slot(str)
    def _open_planned(self, session_id: str) -> None:
        self.open_record(Kind.SESSION, session_id)

    def _uncover(self, session_id: str) -> bool:
        """Let the session be seen where only the list was; return False where another one is shown."""
        if self._shown is None or self._shown.id != session_id:
            return False
        self.sides.open_detail(True)
        return True

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
        if self._shown is not None and self.detail.save_pending():
            self.history.show_notes(self._shown)

    @Slot(str, str)
    def _show_prepared(self, field: str, name: str) -> None:
        if self._shown is not None and self.detail.save_pending():
            self.history.show_prepared(self._shown, field, name)

    @Slot(object, QPoint)
    def _show_menu(self, ids: tuple[str, ...], at: QPoint) -> None:
        self.menu_requested.emit(ids, at)

    @Slot(str)
    def _follow(self, title: str) -> None:
        """Go to the note that a link names."""
        note_id = self._dispatcher.read(partial(note_titled, title))
        if note_id is not None:
            self.open_requested.emit(Kind.NOTE.value, note_id)
