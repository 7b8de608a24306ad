"""The line at the sidebar's foot that says that a session runs while another page is shown, and leads back to it."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.shell.foot_lines import draw_line
from rm_desktop.ui.together import Together
from rm_desktop.ui.widgets.painting import fill_round, focus_ring, smooth
from rm_desktop.ui.widgets.return_key import press_by_return
from rm_desktop.ui.wording import words

_HEIGHT = 28
_ICON = 13
_RADIUS = 6
_MINUTE = 60_000


class RunningLine(QAbstractButton):
    """There only while it has something to say; it looks at the clock once a minute."""

    asked = Signal()
    """The session is to be gone on with."""
    came_or_went = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_only = False
        self._together: Together | None = None
        self._short = ""
        self._timer = QTimer(self, interval=_MINUTE)
        self._timer.timeout.connect(self.tell)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
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

    def set_icon_only(self, icon_only: bool) -> None:
        """Show the icon alone."""
        self._icon_only = icon_only
        self.updateGeometry()

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

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_ICON + 12), self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_return(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, box = smooth(self), QRectF(self.rect())
        if self.underMouse() or self.isDown():
            fill_round(painter, box, self._theme.px(_RADIUS), self._theme.colour("selected"))
        draw_line(painter, self, self._theme, "play", "ink", "" if self._icon_only else self._fitting())
        if self.hasFocus():
            focus_ring(painter, self._theme, box, self._theme.px(_RADIUS))
        painter.end()

    def _fitting(self) -> str:
        """Return all the words, or where these have no room the first of them."""
        self.setFont(self._theme.font(TextSize.CAPTION))
        room = self.width() - self._theme.px(_ICON) - self._theme.px(8)
        return self.text() if self.fontMetrics().horizontalAdvance(self.text()) <= room else self._short
