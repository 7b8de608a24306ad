"""A field for a day and its time: `next thu 15:00`, or the day picked from our own month."""

from datetime import date, time

from PySide6.QtWidgets import QWidget

from rm_desktop.clock import Clock
from rm_desktop.ui.days.typed_when import Reading, read_when, write_when
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.typed_field import TypedField
from rm_desktop.ui.wording import words


class WhenField(TypedField):
    """Holds a day with a time or without, or nothing; picking another day keeps the time.

    With a clock it understands `in 2 hours` too.
    """

    WITH_TIME = True

    def __init__(
        self,
        theme: Theme,
        today: date,
        accessible_name: str,
        parent: QWidget | None = None,
        *,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(theme, today, accessible_name, words.tr("No day yet, such as next thu 15:00"), parent)
        self._clock = clock

    @property
    def at(self) -> time | None:
        """The time that is typed beside the day; None for none."""
        return self._read().at

    def set_when(self, day: date | None, at: time | None = None) -> None:
        """Show a day and its time, a day alone, or nothing."""
        self._show(Reading(day, at if day else None))

    def _read(self) -> Reading:
        now = None if self._clock is None else self._clock.local(self._clock.now())
        return read_when(self.line.text(), self._locale, self._today, now=now)

    def _written(self, reading: Reading) -> str:
        day, at = reading.day, reading.at
        if day is None:
            return ""
        said = (write_when(day, at, self._locale), write_when(day, at, self._locale, self._today))
        read = (text for text in said if read_when(text, self._locale, self._today) == reading)
        return next(read, f"{day.isoformat()} {at:%H:%M}" if at else day.isoformat())
