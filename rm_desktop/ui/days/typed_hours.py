"""A moment so many hours or minutes from now, as people type it; pure."""

from datetime import datetime, timedelta

from rm_desktop.ui.days.day_words import COUNTS, plain

_UNITS = {
    **dict.fromkeys(("hour", "hours", "h", "stunde", "stunden"), 60),
    **dict.fromkeys(("minute", "minutes", "min", "minuten"), 1),
}
_HALF_HOURS = (["half", "an", "hour"], ["einer", "halben", "stunde"])
_MOST = 4000
_STEP = timedelta(minutes=5)


def read_hours(text: str, now: datetime) -> datetime | None:
    """Return the moment that `in 2 hours`, `in einer halben Stunde` mean, at the next five minutes on the clock.

    `now` is where the person is, as is what is returned.
    """
    words = [plain(word) for word in text.split()]
    minutes = _minutes(words[1:]) if words[:1] == ["in"] else None
    return None if minutes is None else _rounded(now + timedelta(minutes=minutes))


def _minutes(words: list[str]) -> int | None:
    if words in _HALF_HOURS:
        return 30
    if len(words) != 2 or words[1] not in _UNITS:
        return None
    count = COUNTS.get(words[0], int(words[0]) if words[0].isdecimal() else _MOST)
    return count * _UNITS[words[1]] if count < _MOST else None


def _rounded(at: datetime) -> datetime:
    over = timedelta(minutes=at.minute, seconds=at.second, microseconds=at.microsecond) % _STEP
    return at + (_STEP - over) % _STEP
