"""Levels over time: one or two lines on a scale such as 0 to 5."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.painting import smooth
from rm_desktop.ui.widgets.spoken import PaintedPicture

_LINE = 2.5
_DOT = 4.5
_ROW = 20
_GAP = 8


@dataclass(frozen=True)
class Series:
    """One line: points are (x, level) with x rising in any unit, e.g. ordinal days; `label` stands at its end."""

    points: tuple[tuple[float, float], ...]
    colour: TokenName
    label: str = ""
    dashed: bool = False


class LevelChart(PaintedPicture):
    """A line chart with one rule for each level; every series shares the x axis, also when mirrored.

    Screen readers have the picture in sentences; who owns the chart shows its values as a table when asked.
    """

    table_requested = Signal()
    """The chart was double-clicked: show what it shows as a table."""

    def __init__(self, theme: Theme, lowest: int = 0, highest: int = 5, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._levels = range(lowest, highest + 1)
        self._series: tuple[Series, ...] = ()
        self._marks: tuple[tuple[float, str], ...] = ()
        self._target: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self._restyle)

    def show_series(
        self,
        series: Sequence[Series],
        description: str,
        marks: Sequence[tuple[float, str]] = (),
        target: int | None = None,
    ) -> None:
        """Draw these lines; `description` says the same in words, `marks` are (x, text) below the axis.

        The rule of the `target` level is stronger, and its number bold.
        """
        self._target = target
        self._series = tuple(one for one in series if one.points)
        self._marks = tuple(marks)
        self.setAccessibleName(description)
        self.updateGeometry()
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.table_requested.emit()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), round(self._theme.px(_ROW) * len(self._levels) + self._foot()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.setFont(self._theme.font(TextSize.CAPTION))
        self._paint_rules(painter)
        self._paint_marks(painter)
        for one in self._series:
            self._paint_line(painter, one)
        for one in self._series:
            self._paint_dot(painter, one)
        for one, y in zip(self._series, self._label_heights(), strict=True):
            self._paint_label(painter, one, y)
        painter.end()

    def _plot(self) -> QRectF:
        """Where the lines may run: between the level numbers, the labels at the ends and the marks below."""
        metrics = self._metrics()
        half = metrics.height() / 2
        start = metrics.horizontalAdvance(str(self._levels[-1])) + self._theme.px(2 * _GAP)
        widest = max((metrics.horizontalAdvance(one.label) for one in self._series), default=0.0)
        end = widest + self._theme.px(_GAP if widest else 0) + self._theme.px(_DOT + 1)
        return QRectF(start, half, self.width() - start - end, self.height() - 2 * half - self._foot())

    def _place(self, x: float, level: float) -> QPointF:
        plot = self._plot()
        every = [point[0] for one in self._series for point in one.points] + [mark[0] for mark in self._marks]
        first, last = min(every), max(every)
        share = (x - first) / (last - first) if last > first else 0.5
        rise = (level - self._levels[0]) / (self._levels[-1] - self._levels[0])
        return QPointF(self._turned(plot.left() + share * plot.width()), plot.bottom() - rise * plot.height())

    def _turned(self, x: float) -> float:
        return x if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else self.width() - x

    def _paint_rules(self, painter: QPainter) -> None:
        plot, half = self._plot(), self._metrics().height() / 2
        for level in self._levels:
            y = plot.bottom() - (level - self._levels[0]) / (len(self._levels) - 1) * plot.height()
            aimed_at = level == self._target
            painter.setPen(QPen(self._theme.colour("control" if aimed_at else "line"), 1))
            y_crisp = round(y) + 0.5
            painter.drawLine(QPointF(self._turned(plot.left()), y_crisp), QPointF(self._turned(plot.right()), y_crisp))
            painter.setPen(self._theme.colour("ink" if aimed_at else "ink2"))
            painter.setFont(self._theme.font(TextSize.CAPTION, QFont.Weight.Bold if aimed_at else None))
            number = str(level)
            width = self._metrics().horizontalAdvance(number) + 2
            left = self._turned(0) - (0 if self._turned(0) == 0 else width)
            painter.drawText(QRectF(left, y - half, width, 2 * half), Qt.AlignmentFlag.AlignCenter, number)

    def _paint_marks(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font(TextSize.CAPTION))
        painter.setPen(self._theme.colour("ink2"))
        top = self.height() - self._metrics().height()
        for x, text in self._marks:
            width = self._metrics().horizontalAdvance(text)
            left = self._place(x, self._levels[0]).x() - width / 2
            left = min(max(left, 0.0), self.width() - width)
            painter.drawText(QRectF(left, top, width, self._metrics().height()), Qt.AlignmentFlag.AlignCenter, text)

    def _paint_line(self, painter: QPainter, series: Series) -> None:
        pen = QPen(self._theme.colour(series.colour), _LINE * self._theme.zoom)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if series.dashed:
            pen.setDashPattern([2.0, 2.4])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline([self._place(*point) for point in series.points])

    def _paint_dot(self, painter: QPainter, series: Series) -> None:
        """The dot of now, cut out of the line by a ring of paper."""
        radius = self._theme.px(_DOT)
        painter.setPen(QPen(self._theme.colour("surface"), 2 * self._theme.zoom))
        painter.setBrush(self._theme.colour(series.colour))
        painter.drawEllipse(self._place(*series.points[-1]), radius, radius)

    def _label_heights(self) -> list[float]:
        """Where the middle of each label goes: beside its dot, but never upon another label."""
        heights = [self._place(*one.points[-1]).y() for one in self._series]
        order = sorted(range(len(heights)), key=heights.__getitem__)
        for upper, lower in pairwise(order):
            overlap = self._metrics().height() - (heights[lower] - heights[upper])
            if overlap > 0:
                heights[upper] -= overlap / 2
                heights[lower] += overlap / 2
        return heights

    def _paint_label(self, painter: QPainter, series: Series, y: float) -> None:
        width, height = self._metrics().horizontalAdvance(series.label), self._metrics().height()
        end = self._place(*series.points[-1]).x()
        away = self._theme.px(_DOT + _GAP / 2)
        left = end + away if self._turned(0) == 0 else end - away - width
        painter.setPen(self._theme.colour(series.colour))
        painter.drawText(QRectF(left, y - height / 2, width + 1, height), Qt.AlignmentFlag.AlignCenter, series.label)

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._theme.font(TextSize.CAPTION))

    def _foot(self) -> float:
        return self._metrics().height() + self._theme.px(4) if self._marks else 0.0

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
