"""The field of days inside the month calendar: painted, and walked with the arrow keys."""

from collections.abc import Set as AbstractSet
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.month_grid import WEEKS, days_shown
from rm_desktop.ui.widgets.month_keys import day_for
from rm_desktop.ui.widgets.painting import fill_round, focus_ring, mirrored, outline_round, smooth
from rm_desktop.ui.widgets.spoken import PaintedWords
from rm_desktop.ui.widgets.week_numbers import counts_weeks
from rm_desktop.ui.wording import words

_CELL = 34
_RADIUS = 8
_DOT = 2.2
_WEEK_NUMBER = 22
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MonthDays(PaintedWords):
    """Six weeks of days; the selected day is spoken in full to screen readers."""

    day_selected = Signal(object)
    """A `date` the person went to, by mouse or keys."""
    day_opened = Signal(object)
    """Enter or a double click on the selected `date`; said only while `opens` is true, else the keys go on."""

    def __init__(self, theme: Theme, today: date, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._locale = locale
        self._today = today
        self._selected = today
        self._marked: AbstractSet[date] = frozenset()
        self._week_numbers = counts_weeks(locale)
        self.opens = False
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
        return QSize(
            self._theme.px(_CELL) * 7 + (self._theme.px(_WEEK_NUMBER) if self._week_numbers else 0),
            self._theme.px(_CELL) * WEEKS + self._head(),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        self._paint_weekdays(painter)
        if self._week_numbers:
            self._paint_week_numbers(painter)
        for index, day in enumerate(self._days):
            self._paint_day(painter, day, self._cell(index))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        day = day_for(event.key(), shift=shift, day=self._selected, today=self._today, mirrored=mirrored)
        if day is not None and plain == Qt.KeyboardModifier.NoModifier:
            self._go(day)
        elif event.key() in _ENTER and self.opens:
            self.day_opened.emit(self._selected)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.opens and self._day_at(event.position()) == self._selected:
            self.day_opened.emit(self._selected)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position())
        if day is not None:
            self._go(day)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.update()
        return super().event(event)

    def _go(self, day: date) -> None:
        self.show_days(day)
        self.day_selected.emit(day)

    def _day_at(self, place: QPointF) -> date | None:
        found = (day for index, day in enumerate(self._days) if self._cell(index).contains(place))
        return next(found, None)

    def _cell(self, index: int) -> QRectF:
        row, column = divmod(index, 7)
        start = self._theme.px(_WEEK_NUMBER) if self._week_numbers else 0
        width, height = (self.width() - start) / 7, self._theme.px(_CELL)
        box = QRectF(start + column * width, self._head() + row * height, width, height)
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

    def _paint_week_numbers(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font(TextSize.CAPTION))
        painter.setPen(self._theme.colour("ink3"))
        for index in range(0, len(self._days), 7):
            cell = self._cell(index)
            box = QRectF(0, cell.top(), self._theme.px(_WEEK_NUMBER), cell.height())
            box = mirrored(box, QRectF(self.rect()), self.layoutDirection())
            week = self._days[index].isocalendar().week
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._locale.toString(week))

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
        if day == self._today:
            name = self.tr("{day}, today").format(day=name)
        self.setAccessibleName(self.tr("{day}, has an entry").format(day=name) if day in self._marked else name)
        here = sum(marked.month == day.month for marked in self._marked if marked in self._days)
        said = words.counted(here, "{n} day of this month has an entry", "{n} days of this month have an entry")
        self.setAccessibleDescription(said if self._marked else "")

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
