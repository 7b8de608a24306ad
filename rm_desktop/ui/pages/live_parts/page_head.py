"""The head of the page: which session it is, that it runs, and that nothing private is on view."""

from datetime import datetime

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.live_parts.session import LiveSession
from rm_desktop.ui.widgets.buttons import QuietButton
from rm_desktop.ui.widgets.chip import Chip
from rm_desktop.ui.widgets.labels import Heading
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import words


class LiveHead(QWidget):
    """The way back, the title, and two chips."""

    back_requested = Signal()

    def __init__(self, theme: Theme, session: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.back = QuietButton(theme, self.tr("Sessions"), "chevron-left")
        self.back.setToolTip(self.tr("Back to Sessions; the clock goes on"))
        self.back.clicked.connect(self._go_back)
        self._title = Heading(theme)
        self._title.setMinimumWidth(1)
        self.running = Chip(theme, "", "ink")
        self.hidden = Chip(theme, self.tr("Private things are hidden"), "private", "lock")
        upper = self._upper = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        ScaledSpacing(theme, upper, 8)
        upper.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        upper.addStretch(1)
        upper.addWidget(self.running)
        upper.addWidget(self.hidden)
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 4)
        column.addLayout(upper)
        column.addWidget(self._title)

    def set_narrow(self, narrow: bool) -> None:
        """Put the chips below the way back where there is little room."""
        directions = QBoxLayout.Direction
        self._upper.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def show_session(self, now: datetime) -> None:
        """Show which session this is; `now` is on the person's wall."""
        picture = self._session.picture
        self._title.setText("" if picture is None else picture.line.title)
        self.show_time(now)

    def show_time(self, now: datetime) -> None:
        """Show what the clock on the wall says."""
        time = words.clock_time(now.time(), QLocale())
        runs = self._session.runs
        said = self.tr("Session running · {time}") if runs else self.tr("Session paused · {time}")
        if said.format(time=time) != self.running.text():
            self.running.set_text(said.format(time=time))

    @Slot()
    def _go_back(self) -> None:
        self.back_requested.emit()
