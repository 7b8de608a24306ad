"""Bars: how far one thing has come, and how two shares compare."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rm_desktop.ui.theme import Theme
from rm_desktop.ui.tokens import TokenName
from rm_desktop.ui.widgets.painting import fill_round, mirrored, outline_round, smooth

_THIN = 6
_THICK = 14
_GAP = 4


class _Bar(QWidget):
    """A strip as wide as it may be; its meaning is in the accessible name."""

    def __init__(self, theme: Theme, height: int, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._height = height
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(self._height))

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class BarLine(_Bar):
    """A thin line filled from where reading starts; `value` runs from 0 to 1."""

    def __init__(
        self,
        theme: Theme,
        value: float,
        accessible_name: str,
        colour: TokenName = "primary",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, _THIN, accessible_name, parent)
        self._colour = colour
        self.set_value(value)

    def set_value(self, value: float) -> None:
        """Fill to another share; outside 0 to 1 it is brought within."""
        self._value = min(max(value, 0.0), 1.0)
        self.setAccessibleDescription(self.tr("{percent} %").format(percent=round(self._value * 100)))
        self.update()

    def set_colour(self, colour: TokenName) -> None:
        """Fill in another colour, e.g. `leader` when time runs out."""
        self._colour = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        whole = QRectF(self.rect())
        radius = whole.height() / 2
        fill_round(painter, whole, radius, self._theme.colour("sunken"))
        if self._theme.border > 1:
            outline_round(painter, whole, radius, self._theme.colour("line"), 1)
        if self._value:
            filled = QRectF(0, 0, max(whole.width() * self._value, whole.height()), whole.height())
            box = mirrored(filled, whole, self.layoutDirection())
            fill_round(painter, box, radius, self._theme.colour(self._colour))
        painter.end()


class SplitBar(_Bar):
    """Two shares of one whole, mentor first: who learned, who spoke."""

    def __init__(self, theme: Theme, mentor: float, leader: float, accessible_name: str) -> None:
        super().__init__(theme, _THICK, accessible_name)
        self.set_shares(mentor, leader)

    def set_shares(self, mentor: float, leader: float) -> None:
        """Show two other amounts; with nothing on both sides the bar is empty."""
        self._mentor = mentor
        self._leader = leader
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        whole = QRectF(self.rect())
        radius = whole.height() / 2
        total = self._mentor + self._leader
        if not total:
            fill_round(painter, whole, radius, self._theme.colour("sunken"))
        gap = self._theme.px(_GAP) if self._mentor and self._leader else 0
        first = (whole.width() - gap) * self._mentor / total if total else 0.0
        second = whole.width() - gap - first if total else 0.0
        direction: Qt.LayoutDirection = self.layoutDirection()
        if first:
            box = mirrored(QRectF(0, 0, first, whole.height()), whole, direction)
            fill_round(painter, box, radius, self._theme.colour("mentor"))
        if second:
            box = mirrored(QRectF(first + gap, 0, second, whole.height()), whole, direction)
            fill_round(painter, box, radius, self._theme.colour("leader"))
        painter.end()
