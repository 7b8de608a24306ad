"""When something happened, as a person says it: the day by how near it is, and the time."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QLocale

from rm_desktop.ui.wording import words


def moment(at: datetime, today: date, locale: QLocale) -> str:
    """Return `Today, 14:03`, `Yesterday, 09:20`, `Thu 12 Nov, 15:40` for a local time."""
    time = words.clock_time(at.time(), locale)
    if at.date() == today:
        return words.tr("Today, {time}").format(time=time)
    if at.date() == today - timedelta(days=1):
        return words.tr("Yesterday, {time}").format(time=time)
    return words.tr("{day}, {time}").format(day=words.short_day(at.date(), locale, today), time=time)


def deleted(at: datetime, today: date, locale: QLocale) -> str:
    """Return the same in a line of words: `deleted today, 14:03`, `deleted Thu 12 Nov, 15:40`."""
    time = words.clock_time(at.time(), locale)
    if at.date() == today:
        return words.tr("deleted today, {time}").format(time=time)
    if at.date() == today - timedelta(days=1):
        return words.tr("deleted yesterday, {time}").format(time=time)
    day = words.short_day(at.date(), locale, today)
    return words.tr("deleted {day}, {time}").format(day=day, time=time)


def days_left(days: int) -> str:
    """Return `30 days left`, `1 day left`, or `last day`."""
    return words.counted(days, "{n} day left", "{n} days left") if days > 0 else words.tr("last day")
