"""How far one is in a row of steps."""

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.painting import fill_round, mirrored, smooth

_HEIGHT = 4
_GAP = 4
_LEAST = 12


class StepBar(QProgressBar):
    """A stroke for each step; those behind one and the one of now are ink. Words beside it say the same."""

    def __init__(self, theme: Theme, steps: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._steps = steps
        self._at = 0
        self.setTextVisible(False)
        self.setRange(0, steps)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def set_step(self, at: int, said: str) -> None:
        """Show where one is, from 0 on; `said` is that in words."""
        self._at = at
        self.setAccessibleName(said)
        self.setValue(at + 1)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_LEAST) * self._steps, self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        whole, gap = QRectF(self.rect()), self._theme.px(_GAP)
        width = (whole.width() - gap * (self._steps - 1)) / self._steps
        for number in range(self._steps):
            box = QRectF(number * (width + gap), 0, width, whole.height())
            colour: TokenName = "ink" if number <= self._at else "line"
            place = mirrored(box, whole, self.layoutDirection())
            fill_round(painter, place, whole.height() / 2, self._theme.colour(colour))
        painter.end()

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
