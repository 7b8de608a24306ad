"""How much of a length of time is gone, as a bar."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.countdown import MINUTE, TONES, TimeTone
from rm_desktop.ui.widgets.painting import fill_round, mirrored, smooth

_HEIGHT = 6
_STEPS = 500


class CountdownBar(QProgressBar):
    """Fills from where reading starts, in steps too small to be seen.

    Where the system asks for less motion it moves once a minute; figures that change are no motion.
    """

    def __init__(self, theme: Theme, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = TimeTone.CALM
        self.setAccessibleName(accessible_name)
        self.setTextVisible(False)
        self.setRange(0, _STEPS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_time(self, used: float, planned: float, tone: TimeTone) -> None:
        """Show how many seconds are gone of those planned; more than all of them are all of them."""
        gone = used // MINUTE * MINUTE if self._theme.reduced_motion else used
        value = round(min(max(gone / planned, 0.0), 1.0) * _STEPS)
        if (value, tone) != (self.value(), self._tone):
            self._tone = tone
            self.setValue(value)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        whole = QRectF(self.rect())
        radius = whole.height() / 2
        fill_round(painter, whole, radius, self._theme.colour("selected"))
        gone = whole.width() * self.value() / _STEPS
        if gone >= 1:
            box = QRectF(whole.left(), whole.top(), max(gone, whole.height()), whole.height())
            place = mirrored(box, whole, self.layoutDirection())
            fill_round(painter, place, radius, self._theme.colour(TONES[self._tone]))
        painter.end()
