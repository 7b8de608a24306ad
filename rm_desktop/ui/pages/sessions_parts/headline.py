"""The head of a session: what it is about, when and where, and what can be done with it."""

from PySide6.QtCore import QLocale, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.models.kinds import SessionState
from rm_desktop.services.today_view import SessionLine
from rm_desktop.ui import words
from rm_desktop.ui.pages.sessions_parts.picture import SessionPicture
from rm_desktop.ui.pages.sessions_parts.rows import Entry, menu_of
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.buttons import IconButton, PlainButton
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing


def commands_for(state: SessionState, widget: QWidget) -> list[Entry | None]:
    """Return what can be done with a session in a state, for its menus."""
    entries: list[Entry | None] = [("edit", widget.tr("Edit details…"))]
    if state is not SessionState.HELD:
        entries.append(("end", widget.tr("Mark as held")))
    if state not in (SessionState.HELD, SessionState.CANCELLED):
        entries.append(("cancel", widget.tr("Cancel this session")))
    return [*entries, None, ("remove", widget.tr("Delete"))]


class Headline(QWidget):
    """Title, one line of facts, purpose; buttons at the end."""

    back_requested = Signal()
    command_requested = Signal(str)  # edit, end, cancel, remove

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = SessionState.PLANNED
        self.back = IconButton(theme, "chevron-left", self.tr("Back to the list"))
        self.back.clicked.connect(self.back_requested)
        self._title = Heading(theme)
        self._facts = Label(theme, colour="ink2", wrap=True)
        self._purpose = Label(theme, colour="ink2", wrap=True)
        for label in (self._title, self._facts, self._purpose):
            label.setMinimumWidth(1)
        self.edit = PlainButton(theme, self.tr("Edit details"), "edit")
        self.edit.clicked.connect(self._edit)
        self.more = IconButton(theme, "more", self.tr("More to do with this session"))
        self.more.clicked.connect(self._show_menu)
        written = QVBoxLayout()
        ScaledSpacing(theme, written, 4)
        for label in (self._title, self._facts, self._purpose):
            written.addWidget(label)
        row = QHBoxLayout(self)
        ScaledSpacing(theme, row, 8)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(written, 1)
        row.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)

    def set_narrow(self, narrow: bool) -> None:
        """Leave the editing to the menu where there is little room."""
        self.edit.setVisible(not narrow)

    def show_picture(self, picture: SessionPicture) -> None:
        """Show which session this is."""
        line = picture.view.line
        self._state = line.state
        self._title.setText(line.title)
        self._facts.setText(" · ".join(part for part in self._facts_of(line, picture) if part))
        self._purpose.setText(picture.view.purpose)
        self._purpose.setVisible(bool(picture.view.purpose.strip()))

    def _facts_of(self, line: SessionLine, picture: SessionPicture) -> tuple[str, ...]:
        """Return e.g. `Session 5`, `Thursday 26 November, 15:00 – 15:45`, `Room Aalto`, `held, 42 min`."""
        locale = QLocale()
        number = self.tr("Session {number}").format(number=locale.toString(line.number))
        when = self.tr("No day yet")
        if line.day is not None:
            when = words.long_day(line.day, locale, picture.today)
            if line.at is not None:
                span = words.time_span(line.at, line.minutes, locale)
                when = self.tr("{day}, {time}").format(day=when, time=span)
        return (number, when, line.place, self._state_of(line))

    def _state_of(self, line: SessionLine) -> str:
        if line.state is SessionState.HELD and line.ran_minutes is not None:
            return self.tr("held, {length}").format(length=words.minutes(line.ran_minutes))
        states = {
            SessionState.PLANNED: "",
            SessionState.LIVE: self.tr("now"),
            SessionState.POSTPONED: self.tr("postponed"),
            SessionState.HELD: self.tr("held"),
            SessionState.CANCELLED: self.tr("cancelled"),
        }
        return states[line.state]

    @Slot()
    def _edit(self) -> None:
        self.command_requested.emit("edit")

    @Slot()
    def _show_menu(self) -> None:
        menu = menu_of(self, commands_for(self._state, self))
        menu.triggered.connect(self._on_menu)
        start = QPoint(self.more.width() - menu.sizeHint().width(), self.more.height())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            start.setX(0)
        menu.popup(self.more.mapToGlobal(start))

    @Slot(QAction)
    def _on_menu(self, action: QAction) -> None:
        self.command_requested.emit(action.data())
