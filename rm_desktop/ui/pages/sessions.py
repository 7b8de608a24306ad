"""The Sessions page: what is to come and what was held, and one of them to prepare."""

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from rm_desktop.models.kinds import Kind
from rm_desktop.services.today_view import SessionLine
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.ui.dialogs.session_details import SessionDialog
from rm_desktop.ui.dialogs.versions import VersionedText, VersionsDialog
from rm_desktop.ui.dispatcher import Call, Dispatcher
from rm_desktop.ui.page import Page
from rm_desktop.ui.page_keys import add_key
from rm_desktop.ui.pages.sessions_parts import picture as calls
from rm_desktop.ui.pages.sessions_parts.detail import SessionDetail
from rm_desktop.ui.pages.sessions_parts.list_pane import SessionListPane
from rm_desktop.ui.pages.sessions_parts.picture import SessionPicture, picture
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk
    from rm_desktop.services.sessions import SessionEdit

_SHOWN = frozenset({Kind.PAIR, Kind.PERSON, Kind.SESSION, Kind.TOPIC, Kind.ACTION, Kind.TAKEAWAY, Kind.PREPARATION})
_LIST_WIDTH = 342
_NARROW_WINDOW = 900
_TWO_COLUMNS = 684
_LARGE_ZOOM = 1.5


class SessionsPage(Page):
    """A list of sessions and the one that is selected; in a narrow window one at a time."""

    def __init__(
        self, desk: "Desk", dispatcher: Dispatcher, theme: Theme, lane: Lane, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Sessions")
        self._desk = desk
        self._lane = lane
        self._clock = desk.clock
        self._dispatcher = dispatcher
        self._theme = theme
        self._shown: SessionPicture | None = None
        self._lines: tuple[SessionLine, ...] = ()
        self._day: date | None = None
        self._narrow = False
        self._detail_open = False
        self.list = SessionListPane(theme)
        self.detail = SessionDetail(dispatcher, theme, lane)
        self._lay_out()
        self._connect()
        self._reload()

    def open_record(self, kind: str, record_id: str) -> bool:
        """Show a session, or the session that a topic, an action or a takeaway belongs to."""
        session_id = (
            record_id if kind == Kind.SESSION else self._dispatcher.read(partial(calls.owner_of, kind, record_id))
        )
        if not session_id or not self.list.select(session_id):
            return False
        if self._uncover(session_id):
            self.detail.focus_record(kind, record_id)
        return True

    def save_pending(self) -> None:
        self.detail.save_pending()

    @Slot()
    def show_versions(self) -> None:
        """Show the earlier versions of what I am preparing, or else of the session's shared notes."""
        if not self.detail.preparation.show_versions_here():
            self._show_notes()

    @Slot()
    def _show_notes(self) -> None:
        shown = self._shown
        if shown is not None and self.detail.save_pending():
            title = self.tr("Shared notes of session {number}").format(number=self._number(shown))
            self._compare(VersionedText(Kind.SESSION, shown.id, "notes", title))

    @Slot(str, str)
    def _show_prepared(self, field: str, name: str) -> None:
        """Show the earlier versions of one field of my preparation; where none was begun there are none."""
        shown = self._shown
        if shown is None or not self.detail.save_pending():
            return
        prepared = self._dispatcher.read(partial(calls.preparation_of, shown.id))
        if prepared:
            title = self.tr("{name}, session {number}").format(name=name, number=self._number(shown))
            self._compare(VersionedText(Kind.PREPARATION, prepared, field, title, private=True))

    def _compare(self, text: VersionedText) -> None:
        VersionsDialog(text, self._desk, self._dispatcher, self._theme, self._lane, self).open()

    def _number(self, shown: SessionPicture) -> str:
        return QLocale().toString(shown.view.line.number)

    def focus_first(self) -> None:
        if not self._lines:
            self._empty.setFocus()
            self._empty.focusNextChild()
        elif self._narrow and self._detail_open:
            self.detail.focus_first()
        else:
            self.list.focus_first()

    def panes(self) -> tuple[QWidget, ...]:
        return (self.list, self.detail, self._empty)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate and self._day != self._clock.today():
            self._reload()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        self.save_pending()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        sentence = self.tr("No session is planned yet.")
        self._empty = EmptyState(self._theme, "sessions", sentence, self.tr("Plan a session"))
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self.detail, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(both)
        self._stack.addWidget(self._empty)
        self._arrange()

    def _connect(self) -> None:
        self.list.selected.connect(self._on_selected)
        self.list.opened.connect(self._open_detail)
        self.list.new_requested.connect(self.ask_new)
        self.list.command_requested.connect(self._obey)
        self.detail.back_requested.connect(self._close_detail)
        self.detail.command_requested.connect(self._obey_shown)
        self.detail.notes.record_requested.connect(self._follow)
        self.detail.notes.versions_requested.connect(self._show_notes)
        self.detail.preparation.versions_requested.connect(self._show_prepared)
        self._empty.asked.connect(self.ask_new)
        self._dispatcher.changed.connect(self._on_changed)
        self._theme.changed.connect(self._arrange)
        add_key(self, QKeySequence.StandardKey.New, self.tr("New session"), self.ask_new)

    @Slot()
    def ask_new(self) -> None:
        """Ask for the details of a new session; day, time and place continue the rhythm of the last one."""
        dialog = SessionDialog(self._theme, self._clock.today(), self.tr("New session"), self.tr("Plan it"), self)
        dialog.show_fields(self._suggested())
        dialog.answered.connect(self._add)
        dialog.open()

    def _suggested(self) -> "SessionEdit":
        dated = sorted((line.day, line.number, line) for line in self._lines if line.day is not None)
        pair = self._shown.pair if self._shown else None
        if not dated or pair is None:
            return {}
        last = dated[-1][2]
        day = max(dated[-1][0], self._clock.today()) + timedelta(weeks=pair.cadence_weeks)
        return {"day": day, "at": last.at, "minutes": last.minutes, "place": last.place}

    def _ask_details(self, session_id: str) -> None:
        found = self._dispatcher.read(partial(picture, session_id))
        if found is None:
            return
        line = found.view.line
        heading = self.tr("Session {number}").format(number=line.number)
        dialog = SessionDialog(self._theme, self._clock.today(), heading, self.tr("Save"), self)
        dialog.setProperty("session", session_id)
        dialog.show_fields(
            {
                "title": line.title,
                "day": line.day,
                "at": line.at,
                "minutes": line.minutes,
                "place": line.place,
                "purpose": found.view.purpose,
            }
        )
        dialog.answered.connect(self._edit)
        dialog.open()

    def _show(self, session_id: str) -> None:
        found = self._dispatcher.read(partial(picture, session_id))
        if found is not None:
            self._shown = found
            self.detail.show_picture(found)

    @Slot()
    def _reload(self) -> None:
        lines = self._dispatcher.read(calls.lines)
        if lines is None:
            return
        self._lines, self._day = lines, self._clock.today()
        if self._shown is not None and all(line.id != self._shown.id for line in lines):
            self._shown = None
            self.detail.let_go()
        self._stack.setCurrentIndex(0 if lines else 1)
        before = self._shown
        self.list.show_lines(lines, self._day)
        if before is not None and self._shown is before:
            self._show(before.id)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not changes.kinds & _SHOWN:
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

    def _uncover(self, session_id: str) -> bool:
        """Let the session be seen where only the list was; return False where another one is shown."""
        if self._shown is None or self._shown.id != session_id:
            return False
        self._detail_open = True
        self._arrange()
        return True

    @Slot()
    def _close_detail(self) -> None:
        self.save_pending()
        self._detail_open = False
        self._arrange()
        self.list.focus_first()

    @Slot()
    def _arrange(self) -> None:
        """Show list and session side by side, or in a narrow window and at a large zoom one of them."""
        theme = self._theme
        small = self.window().width() < _NARROW_WINDOW or self.width() < theme.px(_TWO_COLUMNS)
        self._narrow = small or theme.zoom >= _LARGE_ZOOM
        self.list.setVisible(not (self._narrow and self._detail_open))
        self.detail.setVisible(not self._narrow or self._detail_open)
        self.detail.set_beside(not self._narrow)
        self.list.set_narrow(self._narrow, theme.px(_LIST_WIDTH))

    @Slot(object)
    def _add(self, fields: "SessionEdit") -> None:
        changes = self._dispatcher.do(partial(calls.add_session, fields))
        dialog = self.sender()
        if changes and isinstance(dialog, SessionDialog):
            dialog.accept()
            self.open_record(Kind.SESSION, changes.ids[0])

    @Slot(object)
    def _edit(self, fields: "SessionEdit") -> None:
        dialog = self.sender()
        if isinstance(dialog, SessionDialog):
            call = partial(calls.edit_session, dialog.property("session"), fields)
            if self._dispatcher.do(call) is not None:
                dialog.accept()

    @Slot(str)
    def _follow(self, title: str) -> None:
        """Go to the note that a link names."""
        note_id = self._dispatcher.read(partial(calls.note_titled, title))
        if note_id is not None:
            self.open_requested.emit(Kind.NOTE.value, note_id)

    @Slot(str)
    def _obey_shown(self, command: str) -> None:
        if self._shown is not None:
            self._obey(self._shown.id, command)

    @Slot(str, str)
    def _obey(self, session_id: str, command: str) -> None:
        if command == "edit":
            self._ask_details(session_id)
            return
        self.save_pending()
        deeds: dict[str, Call] = {
            "end": partial(calls.end_session, session_id),
            "cancel": partial(calls.cancel_session, session_id),
            "remove": partial(calls.remove_session, session_id),
        }
        changes = self._dispatcher.do(deeds[command])
        if command == "remove" and changes and self._detail_open:
            self._close_detail()
