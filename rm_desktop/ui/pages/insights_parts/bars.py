"""Two pictures of amounts: bars below each other, and one bar that two people share."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.pages.insights_parts.figure import Bar
from rm_desktop.ui.widgets.painting import fill_round, mirrored, outline_round, smooth
from rm_desktop.ui.widgets.spoken import PaintedPicture

_BAR = 6
_THICK = 14
_GAP = 6
_BETWEEN = 12
_PART = 4  # between the two parts of a shared bar
_THINNEST = 0.02
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class _Picture(PaintedPicture):
    """Shows bars; its accessible name says them in words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Draw these instead."""
        self.bars = tuple(bars)
        self.setAccessibleName(" · ".join(f"{bar.name} {bar.value}" for bar in self.bars))
        self._restyle()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self.sizeHint().height())

    def _place(self, x: float, y: float, width: float, height: float) -> QRectF:
        return mirrored(QRectF(x, y, width, height), QRectF(self.rect()), self.layoutDirection())

    def _fill(self, painter: QPainter, box: QRectF, bar: Bar | None) -> None:
        """Paint a bar, or without one the groove in which bars lie."""
        radius = box.height() / 2
        fill_round(painter, box, radius, self._theme.colour("sunken" if bar is None else bar.colour))
        if bar is None and self._theme.border > 1:
            outline_round(painter, box, radius, self._theme.colour("line"), self._theme.border)

    def _metrics(self, size: TextSize = TextSize.BODY) -> QFontMetricsF:
        return QFontMetricsF(self._theme.font(size))

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class BarRows(_Picture):
    """A name, an amount and a bar for each row; the longest names are cut, the table has them whole."""

    def sizeHint(self) -> QSize:
        rows = len(self.bars)
        return QSize(self._theme.px(280), round(rows * self._row() - (self._theme.px(_BETWEEN) if rows else 0)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text as its own script runs
        for number, bar in enumerate(self.bars):
            self._paint_row(painter, bar, number * self._row())
        painter.end()

    def _row(self) -> float:
        return self._metrics().height() + self._theme.px(_GAP + _BAR + _BETWEEN)

    def _paint_row(self, painter: QPainter, bar: Bar, top: float) -> None:
        high, gap = self._metrics().height(), self._theme.px(_GAP)
        wide = self._metrics(TextSize.CAPTION).horizontalAdvance(bar.value) + 2
        room = self.width() - wide - 2 * gap
        name = self._metrics().elidedText(bar.name, Qt.TextElideMode.ElideRight, room)
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        start, end = (_LEFT, _RIGHT) if rightward else (_RIGHT, _LEFT)
        painter.setFont(self._theme.font())
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(self._place(0, top, room, high), start, name)
        painter.setFont(self._theme.font(TextSize.CAPTION))
        painter.setPen(self._theme.colour("ink2"))
        amount = self._place(self.width() - wide, top, wide, high)
        painter.drawText(amount, end, bar.value)
        thick = self._theme.px(_BAR)
        self._fill(painter, self._place(0, top + high + gap, self.width(), thick), None)
        if bar.share > 0:
            long = max(thick, min(1.0, bar.share) * self.width())
            self._fill(painter, self._place(0, top + high + gap, long, thick), bar)


class SharedBar(_Picture):
    """One bar of two parts, the first where reading starts; the names stand below as chips of the card."""

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(280), self._theme.px(_THICK))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        part, high = self._theme.px(_PART), self.height()
        shown = [bar for bar in self.bars if bar.share > 0]
        room = self.width() - part * (len(shown) - 1)
        widths = [max(_THINNEST, bar.share) * room for bar in shown]
        left, scale = 0.0, room / sum(widths) if widths else 1.0
        for bar, width in zip(shown, widths, strict=True):
            self._fill(painter, self._place(left, 0, width * scale, high), bar)
            left += width * scale + part
        painter.end()
