"""The line at the sidebar's foot that says that a session runs while another page is shown, and leads back to it."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.shell.foot_lines import FootButton
from rm_desktop.ui.together import Together
from rm_desktop.ui.wording import words

_ICON = 13
_MINUTE = 60_000


class RunningLine(FootButton):
    """There only while it has something to say; it looks at the clock once a minute."""

    asked = Signal()
    """The session is to be gone on with."""
    came_or_went = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "play", "ink", parent)
        self._together: Together | None = None
        self._short = ""
        self._timer = QTimer(self, interval=_MINUTE)
        self._timer.timeout.connect(self.tell)
        self.clicked.connect(self.asked)
        self.hide()

    def show_held(self, together: Together | None) -> None:
        """Say for how long a session has been held; None for nothing, as where its own page is shown."""
        self._together = together
        self.tell()
        if self.isHidden() is not (together is None):
            self.setVisible(together is not None)
            self.came_or_went.emit()
        if together is None:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    @Slot()
    def tell(self) -> None:
        """Say it as the clock stands now, in the language that is spoken now."""
        if self._together is None:
            return
        time = words.minutes(self._together.minutes)
        self._short = self.tr("Session running · {time}").format(time=time)
        self.setText(self.tr("Session running · {time} · Go on").format(time=time))
        self.setAccessibleName(self.text())
        self.setToolTip(self.text())
        self.update()

    def fitting(self) -> str:
        """Return all the words, or where these have no room the first of them."""
        room = self.width() - self._theme.px(_ICON) - self._theme.px(8)
        metrics = QFontMetrics(self._theme.font(TextSize.CAPTION))
        return self.text() if metrics.horizontalAdvance(self.text()) <= room else self._short
