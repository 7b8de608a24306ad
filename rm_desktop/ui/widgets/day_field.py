"""A field for a day: typed in the way people write days, or picked from our own month."""

from datetime import date

from PySide6.QtWidgets import QWidget

from rm_desktop.ui.days.typed_when import Reading, read_day
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.typed_field import TypedField
from rm_desktop.ui.wording import words


class DayField(TypedField):
    """Holds a day or none."""

    def __init__(self, theme: Theme, today: date, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, today, accessible_name, words.tr("No day yet"), parent)

    def set_day(self, day: date | None) -> None:
        """Show a day, or none."""
        self._show(Reading(day))

    def _written(self, reading: Reading) -> str:
        """Write the day with its year only where it would mean another one without."""
        day = reading.day
        if day is None:
            return ""
        said = (words.short_day(day, self._locale), words.short_day(day, self._locale, self._today))
        read = (text for text in said if read_day(text, self._locale, self._today) == day)
        return next(read, day.isoformat())
