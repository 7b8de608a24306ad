"""The field of days inside the month calendar: painted, and walked with the arrow keys."""

from collections.abc import Set as AbstractSet
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rm_desktop.ui.theme import TextSize, Theme
from rm_desktop.ui.widgets.month_grid import WEEKS, days_later, days_shown, months_later
from rm_desktop.ui.widgets.painting import fill_round, focus_ring, mirrored, outline_round, smooth

_CELL = 34
_RADIUS = 8
_DOT = 2.2


class MonthDays(QWidget):
    """Six weeks of days; the selected day is spoken in full to screen readers."""

    day_selected = Signal(object)
    """A `date` the person went to, by mouse or keys."""

    def __init__(self, theme: Theme, today: date, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._locale = locale
        self._today = today
        self._selected = today
        self._marked: AbstractSet[date] = frozenset()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_days(today)
        theme.changed.connect(self._restyle)

    @property
    def selected(self) -> date:
        """The day in question."""
        return self._selected

    @property
    def shown(self) -> list[date]:
        """The 42 days on view."""
        return self._days

    def show_days(self, selected: date) -> None:
        """Show the month of this day and select it; says nothing to anybody."""
        self._selected = selected
        self._days = days_shown(selected, self._locale.firstDayOfWeek().value)
        self._name_selected()
        self.update()

    def set_marked(self, days: AbstractSet[date]) -> None:
        """Put a dot under these days."""
        self._marked = days
        self._name_selected()
        self.update()

    def set_today(self, today: date) -> None:
        """Ring another day, after midnight."""
        self._today = today
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_CELL) * 7, self._theme.px(_CELL) * WEEKS + self._head())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        self._paint_weekdays(painter)
        for index, day in enumerate(self._days):
            self._paint_day(painter, day, self._cell(index))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        day = self._day_for(Qt.Key(event.key()))
        if day is None:
            super().keyPressEvent(event)
        else:
            self._go(day)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for index, day in enumerate(self._days):
            if self._cell(index).contains(event.position()):
                self._go(day)
                return

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.update()
        return super().event(event)

    def _go(self, day: date) -> None:
        self.show_days(day)
        self.day_selected.emit(day)

    def _day_for(self, key: Qt.Key) -> date | None:
        forward = 1 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -1
        days = {Qt.Key.Key_Left: -forward, Qt.Key.Key_Right: forward, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        months = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if key in days:
            return days_later(self._selected, days[key])
        if key in months:
            return months_later(self._selected, months[key])
        if key is Qt.Key.Key_Home:
            return self._selected.replace(day=1)
        if key is Qt.Key.Key_End:
            return days_later(months_later(self._selected.replace(day=1), 1), -1)
        return None

    def _cell(self, index: int) -> QRectF:
        row, column = divmod(index, 7)
        width, height = self.width() / 7, self._theme.px(_CELL)
        box = QRectF(column * width, self._head() + row * height, width, height)
        return mirrored(box, QRectF(self.rect()), self.layoutDirection())

    def _head(self) -> int:
        return self._theme.px(26)

    def _paint_weekdays(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font(TextSize.CAPTION))
        painter.setPen(self._theme.colour("ink2"))
        first = self._locale.firstDayOfWeek().value
        for column in range(7):
            name = self._locale.standaloneDayName((first - 1 + column) % 7 + 1, QLocale.FormatType.ShortFormat)
            box = self._cell(column)
            box.moveTop(0)
            box.setHeight(self._head())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_day(self, painter: QPainter, day: date, cell: QRectF) -> None:
        side = min(cell.width(), cell.height()) - self._theme.px(2)
        box = QRectF(cell.center().x() - side / 2, cell.center().y() - side / 2, side, side)
        radius = self._theme.px(_RADIUS)
        chosen = day == self._selected
        if chosen:
            fill_round(painter, box, radius, self._theme.colour("primary"))
        if day == self._today and not chosen:
            outline_round(painter, box, radius, self._theme.colour("control"), 1.5)
        if chosen and self.hasFocus():
            focus_ring(painter, self._theme, box.adjusted(-3.5, -3.5, 3.5, 3.5), radius + 3)
        inside = day.month == self._selected.month
        colour = self._theme.colour("on_primary" if chosen else "ink" if inside else "ink3")
        weight = QFont.Weight.DemiBold if chosen or day == self._today else QFont.Weight.Normal
        painter.setFont(self._theme.font(TextSize.BODY if inside else TextSize.CAPTION, weight))
        painter.setPen(colour)
        lift = self._theme.px(3) if day in self._marked else 0
        painter.drawText(box.translated(0, -lift), Qt.AlignmentFlag.AlignCenter, self._locale.toString(day.day))
        if day in self._marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("on_primary" if chosen else "private"))
            dot = self._theme.zoom * _DOT
            painter.drawEllipse(QPointF(box.center().x(), box.bottom() - self._theme.px(6)), dot, dot)

    def _name_selected(self) -> None:
        day = self._selected
        name = self._locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
        self.setAccessibleName(self.tr("{day}, has an entry").format(day=name) if day in self._marked else name)

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
