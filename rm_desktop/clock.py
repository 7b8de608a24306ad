"""The one place that asks what time it is."""

from datetime import UTC, date, datetime, tzinfo
from typing import Protocol


class Clock(Protocol):
    """Tells instants and the date a person would say it is."""

    def now(self) -> datetime:
        """Return the present instant as aware UTC."""
        ...

    def today(self) -> date:
        """Return today's date where the person is."""
        ...

    def local(self, instant: datetime) -> datetime:
        """Return an aware instant in the person's time zone."""
        ...


class SystemClock:
    """The computer's clock, in the computer's time zone."""

    def now(self) -> datetime:
        """Return the present instant as aware UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Return today's date in the computer's time zone."""
        return datetime.now().astimezone().date()

    def local(self, instant: datetime) -> datetime:
        """Return an aware instant in the computer's time zone."""
        return instant.astimezone()


class FixedClock:
    """A clock that stands still until told to move: for tests, `--today` and the sample pair."""

    def __init__(self, instant: datetime, zone: tzinfo = UTC) -> None:
        if instant.tzinfo is None:
            raise ValueError("a clock needs an aware instant")
        self.instant = instant.astimezone(UTC)
        self._zone = zone

    def now(self) -> datetime:
        """Return the fixed instant."""
        return self.instant

    def today(self) -> date:
        """Return the fixed instant's date in this clock's zone."""
        return self.instant.astimezone(self._zone).date()

    def local(self, instant: datetime) -> datetime:
        """Return an aware instant in this clock's zone."""
        return instant.astimezone(self._zone)


def at_nine(day: date) -> FixedClock:
    """Return a clock that stands at 09:00 UTC of a day: what `--today` means."""
    return FixedClock(datetime(day.year, day.month, day.day, 9, 0, tzinfo=UTC))
