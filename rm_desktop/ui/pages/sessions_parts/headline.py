"""The head of a session: what it is about, when and where, and what can be done with it."""

from PySide6.QtCore import QLocale, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.models.kinds import SessionState
from rm_desktop.services.today_view import SessionLine
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.sessions_parts.picture import SessionPicture
from rm_desktop.ui.pages.sessions_parts.story import story_of
from rm_desktop.ui.widgets.buttons import IconButton, PlainButton, PrimaryButton
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import words

_STARTED_BY_HAND = (SessionState.PLANNED, SessionState.POSTPONED, SessionState.LIVE)


class Headline(QWidget):
    """Title, one line of facts, purpose; buttons at the end."""

    back_requested = Signal()
    edit_requested = Signal()
    start_requested = Signal()
    print_requested = Signal()
    minutes_requested = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._narrow = False
        self._state = SessionState.PLANNED
        self.back = IconButton(theme, "chevron-left", self.tr("Back to the list"))
        self.back.clicked.connect(self.back_requested)
        self._title = Heading(theme)
        self._facts = Label(theme, colour="ink2", wrap=True)
        self._story = Label(theme, colour="ink2", wrap=True)
        self._purpose = Label(theme, colour="ink2", wrap=True)
        for label in (self._title, self._facts, self._story, self._purpose):
            label.setMinimumWidth(1)
        self.edit = IconButton(theme, "edit", self.tr("Edit details"))
        self.edit.clicked.connect(self.edit_requested)
        self.page = PlainButton(theme, self.tr("Print"))
        self.page.setToolTip(self.tr("Print one page"))
        self.page.clicked.connect(self.print_requested)
        self.minutes = PlainButton(theme, self.tr("Minutes"))
        self.minutes.setToolTip(self.tr("Write the minutes as a document"))
        self.minutes.clicked.connect(self.minutes_requested)
        self.start = PrimaryButton(theme, self.tr("Start session"), "play")
        self.start.clicked.connect(self.start_requested)
        self.more = IconButton(theme, "more", self.tr("More to do with this session"))
        self.more.clicked.connect(self._show_menu)
        self._lay_out()

    def set_narrow(self, narrow: bool) -> None:
        """Leave the rest to the menu where there is little room."""
        self._narrow = narrow
        self._show_ways()

    def set_writable(self, writable: bool) -> None:
        """Let the details be changed, or only be read."""
        self.edit.setEnabled(writable)
        self.start.setEnabled(writable)
        self.minutes.setEnabled(writable)

    def show_picture(self, picture: SessionPicture) -> None:
        """Show which session this is."""
        view = picture.view
        self._title.setText(view.line.title)
        self._state = view.line.state
        self._show_ways()
        self._facts.setText(" · ".join(part for part in self._facts_of(view.line, picture) if part))
        story = story_of(view, picture.pair, picture.today, QLocale())
        for label, text in ((self._story, story), (self._purpose, view.purpose)):
            label.setText(text)
            label.setVisible(bool(text.strip()))

    def _lay_out(self) -> None:
        """Put the buttons beside the title, and below both what needs the whole width."""
        row = QHBoxLayout()
        ScaledSpacing(self._theme, row, 8)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._title, 1)
        for button in (self.edit, self.page, self.minutes, self.start, self.more):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        ScaledSpacing(self._theme, column, 4)
        column.addLayout(row)
        for label in (self._facts, self._story, self._purpose):
            column.addWidget(label)

    def _show_ways(self) -> None:
        goes_on = self._state is SessionState.LIVE
        self.start.setText(self.tr("Go on") if goes_on else self.tr("Start session"))
        self.start.setVisible(self._state in _STARTED_BY_HAND and not self._narrow)
        self.minutes.setVisible(self._state is SessionState.HELD and not self._narrow)
        self.page.setVisible(not self._narrow)
        self.edit.setVisible(not self._narrow)

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
    def _show_menu(self) -> None:
        self.menu_wanted.emit(self.more.mapToGlobal(QPoint(0, self.more.height())))
