"""The session that is held now."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QStackedLayout, QTextEdit, QWidget

from rm_desktop.models.kinds import Kind
from rm_desktop.store.changes import Changes
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.page import Page
from rm_desktop.ui.pages.live_parts.commands import LiveCommands
from rm_desktop.ui.pages.live_parts.session import LiveSession
from rm_desktop.ui.pages.live_parts.sheet import LiveSheet
from rm_desktop.ui.papers.session_papers import SessionPapers
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.widgets.empty_state import EmptyState
from rm_desktop.ui.wrapping import Wrapping

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)


class LivePage(Page):
    """Shows the session that is live, whichever way this page is come to; what it is made of is in `live_parts`."""

    def __init__(
        self, desk: "Desk", dispatcher: Dispatcher, theme: Theme, lane: Lane, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Live session")
        self._clock = desk.clock
        self._dispatcher = dispatcher
        self._last = ""
        self.session = LiveSession(dispatcher, self)
        self.sheet = LiveSheet(dispatcher, theme, desk.clock, self.session, self)
        self._commands = LiveCommands(dispatcher, self.session, self.sheet, self)
        none = self.tr("No session is running now.")
        self.empty = EmptyState(theme, "play", none, self.tr("Go to Sessions"), self, title=self.title)
        self.wrapping = Wrapping(dispatcher, theme, desk.clock, self)
        self.papers = SessionPapers(dispatcher, theme, lane, self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.sheet)
        self._connect()
        self._allow(dispatcher.can_write)

    @property
    def selected(self) -> str:
        return self.session.id

    def come_back_to(self, record_id: str) -> None:
        """Take a session up, where it is live."""
        if record_id != self.session.id:
            self.session.begin(record_id)

    def open_record(self, kind: str, record_id: str) -> bool:
        if kind == Kind.SESSION:
            self.session.begin(record_id)
        return kind == Kind.SESSION and self.session.id == record_id

    def slots(self) -> dict[str, Callable[[], object]]:
        return {**self._commands.slots(), "live-end": self.end, "live-back": self.go_back}

    def possible(self) -> frozenset[str]:
        return self._commands.possible()

    def home(self, command_id: str) -> QWidget:
        return self._commands.home(command_id) or self

    def save_pending(self) -> None:
        self.sheet.save_pending()
        self.session.keep()

    def set_folder(self, folder: Path | None) -> None:
        self.papers.set_folder(folder)

    def focus_first(self) -> None:
        if self.session.id:
            self.sheet.capture.focus_first()
        else:
            self.empty.focus_first()

    def panes(self) -> tuple[QWidget, ...]:
        sheet = self.sheet
        return (sheet.promised, sheet.now, sheet.capture, sheet.agenda, sheet.captured, self.empty)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.session.id:
            self.session.look()
        else:
            self.session.begin("")
        self._commands.name_keys(self.actions())

    def hideEvent(self, event: QHideEvent) -> None:
        self.sheet.save_pending()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave a field on Escape, and outside of one the page; where that fills the screen the window takes it."""
        if event.key() != Qt.Key.Key_Escape or self.window().isFullScreen():
            super().keyPressEvent(event)
        elif isinstance(QApplication.focusWidget(), _FIELDS):
            self.sheet.setFocus()
        else:
            self.go_back()

    @Slot()
    def go_back(self) -> None:
        """Show the session among the others; the clock goes on."""
        self.page_requested.emit("sessions", self.session.id or self._last)

    @Slot()
    def end(self) -> None:
        """End the session and wrap it up, once what is typed is kept and what each topic took is noted.

        It stays on view below the sheet, as the two sit here still.
        """
        self._last = self.session.id
        if self._last and self.sheet.save_pending() and self.session.finish():
            self.wrapping.begin(self._last)
            if not self.wrapping.under_way:  # it could not be ended
                self.session.begin(self._last)
            self._commands.changed.emit()

    def _connect(self) -> None:
        sheet, session = self.sheet, self.session
        session.shown.connect(self._show)
        session.ticked.connect(self._tick)
        sheet.head.back_requested.connect(self.go_back)
        sheet.now.ways.end_requested.connect(self.end)
        sheet.away.answered.connect(session.answer_missing)
        self._commands.changed.connect(self.possible_changed)
        self._commands.menu_wanted.connect(self._show_menu)
        self.empty.asked.connect(self.go_back)
        self.wrapping.taken_up.connect(session.begin)
        self.wrapping.closed.connect(self._on_wrapped)
        self.wrapping.open_requested.connect(self.open_requested)
        self.wrapping.minutes_requested.connect(self.papers.minutes)
        self._dispatcher.can_write_changed.connect(self._allow)
        self._dispatcher.changed.connect(self._on_changed)

    @Slot()
    def _show(self) -> None:
        picture = self.session.picture
        shown = self.empty if picture is None else self.sheet
        other, before = shown is not self._stack.currentWidget(), QApplication.focusWidget()
        here = before is not None and self.isAncestorOf(before)
        self._stack.setCurrentWidget(shown)
        if picture is None:
            self.sheet.capture.let_go()
        else:
            now = self._clock.local(self._clock.now())
            self.sheet.head.show_session(now)
            self.sheet.promised.show_picture(picture)
            self.sheet.now.show_session(now)
            self.sheet.capture.show_picture(picture)
            self.sheet.captured.show_picture(picture)
            self._show_clock()
        if other:
            self.sheet.verticalScrollBar().setValue(0)
        if other and here:
            self.focus_first()
        self._commands.changed.emit()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        """Look whether a session is live again, where none was: its end may have been taken back."""
        if Kind.SESSION in changes.kinds and not self.session.id and self.isVisible():
            self.session.begin("")

    @Slot()
    def _tick(self) -> None:
        """Show the time; the rest only where the topic is another one."""
        if self.sheet.agenda.model.now != (self.session.topic.id if self.session.topic else ""):
            self._show()
            return
        if self.isVisible():
            now = self._clock.local(self._clock.now())
            self.sheet.head.show_time(now)
            self.sheet.now.show_time(now)
            self.sheet.away.show_state(self.session.state)

    def _show_clock(self) -> None:
        self.sheet.agenda.show_session()
        self.sheet.away.show_state(self.session.state)

    @Slot(bool)
    def _allow(self, allowed: bool) -> None:
        self.sheet.set_writable(allowed)
        self._commands.changed.emit()

    @Slot(str)
    def _on_wrapped(self, session_id: str) -> None:
        """Show the session among the others, unless its end was taken back."""
        if self.session.over:
            self.session.release()
            self.page_requested.emit("sessions", session_id)

    @Slot(object, QPoint)
    def _show_menu(self, ids: tuple[str, ...], at: QPoint) -> None:
        self.menu_requested.emit(ids, at)
