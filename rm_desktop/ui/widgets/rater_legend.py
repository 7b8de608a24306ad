"""Whose line is which, below a chart of levels."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.painting import mirrored, smooth
from rm_desktop.ui.widgets.spoken import PaintedWords

_LINE = 20
_GAP = 6
_BETWEEN = 16
_STROKE = 2.5
DASHES = [2.0, 2.4]

Key = tuple[str, TokenName, bool]
"""A name, the colour of its line, and whether the line is dashed."""


class RaterLegend(PaintedWords):
    """Short pieces of the lines with the names of those who drew them; says what the picture says in its name."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._keys: tuple[Key, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def show_keys(self, keys: Sequence[Key]) -> None:
        """Show other lines; without any the legend is hidden."""
        self._keys = tuple(keys)
        self.setAccessibleName(", ".join(name for name, _, _ in self._keys))
        self.setVisible(bool(self._keys))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), round(self._metrics().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(40), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.setFont(self._theme.font(TextSize.CAPTION))
        whole, x = QRectF(self.rect()), 0.0
        line, gap = self._theme.px(_LINE), self._theme.px(_GAP)
        for name, colour, dashed in self._keys:
            pen = QPen(self._theme.colour(colour), _STROKE * self._theme.zoom)
            if dashed:
                pen.setDashPattern(DASHES)
            painter.setPen(pen)
            piece = mirrored(QRectF(x, 0, line, whole.height()), whole, self.layoutDirection())
            middle = round(piece.center().y()) + 0.5
            painter.drawLine(QLineF(piece.left(), middle, piece.right(), middle))
            width = self._metrics().horizontalAdvance(name) + 1
            words = mirrored(QRectF(x + line + gap, 0, width, whole.height()), whole, self.layoutDirection())
            painter.setPen(self._theme.colour("ink2"))
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, name)
            x += line + gap + width + self._theme.px(_BETWEEN)
        painter.end()

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._theme.font(TextSize.CAPTION))

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
