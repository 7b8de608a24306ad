"""Where the keys lead in a month calendar."""

from datetime import date

from PySide6.QtCore import Qt

from rm_desktop.ui.widgets.month_grid import days_later, months_later

_DAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
_MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_YEAR = 12


def day_for(key: int, *, shift: bool, day: date, today: date, mirrored: bool) -> date | None:
    """Return the day a key leads to; None for a key of no meaning here.

    Arrows go by day and week, Page Up and Page Down by month and with Shift by year, Home and End to the ends of the
    month, T to today. Where reading runs from the right, so does the Left key.
    """
    known = Qt.Key(key)
    if known in _DAYS:
        sideways = known in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        return days_later(day, -_DAYS[known] if mirrored and sideways else _DAYS[known])
    if known in _MONTHS:
        return months_later(day, _MONTHS[known] * (_YEAR if shift else 1))
    if known == Qt.Key.Key_Home:
        return day.replace(day=1)
    if known == Qt.Key.Key_End:
        return days_later(months_later(day.replace(day=1), 1), -1)
    return today if known == Qt.Key.Key_T else None
