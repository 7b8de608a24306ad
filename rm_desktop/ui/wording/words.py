"""Dates, times, counts and deeds as a person says them; pure functions of values and a locale."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from rm_desktop.models.kinds import Kind
from rm_desktop.ui.days.date_patterns import without_year, write_day, write_time

WEEK = 7
_LONG = QLocale.FormatType.LongFormat
_SHORT = QLocale.FormatType.ShortFormat
_SUBJECT_LENGTH = 40


def tr(text: str) -> str:
    """Return `text` in the person's language."""
    return QCoreApplication.translate("words", text)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001  # lupdate knows it by this name
    """Return `text`, marked for translators; PySide's own is typed to return an object."""
    return text


def counted(count: int, one: str, many: str) -> str:
    """Return the wording for a count; `{n}` in it stands for the number in the person's digits, in groups.

    A language's own forms are those of `many` in its file; English, which needs no file, has the two given here.
    """
    locale = QLocale()
    locale.setNumberOptions(locale.numberOptions() & ~QLocale.NumberOption.OmitGroupSeparator)  # the C locale's habit
    said = QCoreApplication.translate("words", many, None, count)
    return (one if count == 1 and said == many else said).format(n=locale.toString(count))


def long_day(day: date, locale: QLocale, today: date | None = None) -> str:
    """Return e.g. `Tuesday 24 November` in the locale's order; with the year where it is not today's."""
    return _day(day, locale.dateFormat(_LONG), locale, today)


def short_day(day: date, locale: QLocale, today: date | None = None) -> str:
    """Return e.g. `Tue 24 Nov` in the locale's order; with the year where it is not today's."""
    pattern = locale.dateFormat(_LONG).replace("dddd", "ddd").replace("MMMM", "MMM")
    return _day(day, pattern, locale, today)


def _day(day: date, pattern: str, locale: QLocale, today: date | None) -> str:
    if today is None or today.year == day.year:
        pattern = without_year(pattern)
    return write_day(day, pattern, locale)


def weekday(day: date, locale: QLocale) -> str:
    """Return e.g. `Fri`."""
    return locale.dayName(day.isoweekday(), _SHORT)


def month_title(year: int, month: int, locale: QLocale) -> str:
    """Return e.g. `November 2026`."""
    return f"{locale.standaloneMonthName(month, _LONG)} {year}"


def clock_time(at: time, locale: QLocale) -> str:
    """Return e.g. `15:00` or `3:00 PM`, as the locale has it."""
    return write_time(at, locale.timeFormat(_SHORT), locale)


def time_span(at: time, length: int, locale: QLocale) -> str:
    """Return e.g. `15:00 – 15:45` for a start and its minutes."""
    end = (datetime.combine(date.min, at) + timedelta(minutes=length)).time()
    return f"{clock_time(at, locale)} – {clock_time(end, locale)}"


def minutes(count: int) -> str:
    """Return e.g. `15 min`."""
    return tr("{n} min").format(n=QLocale().toString(count))


def planned(used: int, length: int) -> str:
    """Return e.g. `35 of 45 min planned`."""
    return tr("{used} of {length} min planned").format(used=used, length=length)


def week_of(week: int, weeks: int) -> str:
    """Return e.g. `Week 11 of 26`; past the plan `Week 27`."""
    if week > weeks:
        return tr("Week {week}").format(week=week)
    return tr("Week {week} of {weeks}").format(week=week, weeks=weeks)


def percent(share: float, locale: QLocale) -> str:
    """Return e.g. `62 %` for 0.62."""
    return f"{locale.toString(round(share * 100))} {locale.percent()}"


def greeting(hour: int, name: str) -> str:
    """Return `Good morning, Robert` before noon, afternoon until six, evening after, and until four at night."""
    if 4 <= hour < 12:
        return tr("Good morning, {name}").format(name=name)
    if 12 <= hour < 18:
        return tr("Good afternoon, {name}").format(name=name)
    return tr("Good evening, {name}").format(name=name)


def from_now(day: date, today: date) -> str:
    """Return `today`, `tomorrow`, `in 2 days`, `in 3 weeks`, `yesterday`, `4 days ago`; weeks from a fortnight on."""
    days = (day - today).days
    near = {0: tr("today"), 1: tr("tomorrow"), -1: tr("yesterday")}.get(days)
    if near is not None:
        return near
    if days > 0:
        return counted(days // WEEK, "in {n} week", "in {n} weeks") if days >= 14 else tr("in {n} days").format(n=days)
    if days <= -14:
        return counted(-days // WEEK, "{n} week ago", "{n} weeks ago")
    return tr("{n} days ago").format(n=-days)


def due(day: date, today: date, locale: QLocale) -> str:
    """Return `due today`, `due tomorrow`, `due Fri` within a week, `due Thu 10 Dec` later, `overdue 2 days` past."""
    days = (day - today).days
    if days < 0:
        return counted(-days, "overdue {n} day", "overdue {n} days")
    if days <= 1:
        return tr("due today") if days == 0 else tr("due tomorrow")
    when = weekday(day, locale) if days < WEEK else short_day(day, locale, today)
    return tr("due {day}").format(day=when)


def quoted(subject: str) -> str:
    """Return a record's own words in the language's quotation marks, cut to 40 characters; empty stays empty."""
    line = " ".join(subject.split())
    if len(line) > _SUBJECT_LENGTH:
        line = line[: _SUBJECT_LENGTH - 1].rstrip() + "…"
    return tr("‘{words}’").format(words=line) if line else ""


_KINDS: dict[Kind, str] = {
    Kind.PAIR: QT_TRANSLATE_NOOP("words", "Pair"),
    Kind.PERSON: QT_TRANSLATE_NOOP("words", "Person"),
    Kind.CHARTER: QT_TRANSLATE_NOOP("words", "Charter"),
    Kind.SIGNATURE: QT_TRANSLATE_NOOP("words", "Signature"),
    Kind.SESSION: QT_TRANSLATE_NOOP("words", "Session"),
    Kind.TOPIC: QT_TRANSLATE_NOOP("words", "Topic"),
    Kind.ACTION: QT_TRANSLATE_NOOP("words", "Action"),
    Kind.TAKEAWAY: QT_TRANSLATE_NOOP("words", "Takeaway"),
    Kind.GOAL: QT_TRANSLATE_NOOP("words", "Goal"),
    Kind.CHECK_IN: QT_TRANSLATE_NOOP("words", "Check-in"),
    Kind.NOTE: QT_TRANSLATE_NOOP("words", "Note"),
    Kind.RATING: QT_TRANSLATE_NOOP("words", "Rating"),
    Kind.ASSUMPTION: QT_TRANSLATE_NOOP("words", "Assumption"),
    Kind.OBSERVATION: QT_TRANSLATE_NOOP("words", "Observation"),
    Kind.ATTACHMENT: QT_TRANSLATE_NOOP("words", "Attachment"),
    Kind.JOURNAL: QT_TRANSLATE_NOOP("words", "Journal"),
    Kind.PREPARATION: QT_TRANSLATE_NOOP("words", "Preparation"),
    Kind.DRAFT_GOAL: QT_TRANSLATE_NOOP("words", "Draft goal"),
    Kind.SEALED_RATING: QT_TRANSLATE_NOOP("words", "Rating"),
    Kind.RECEIPT: QT_TRANSLATE_NOOP("words", "Receipt"),
}


def kind_word(kind: Kind) -> str:
    """Return what a person calls a kind of record: `Note`, `Check-in`."""
    return tr(_KINDS[kind])
