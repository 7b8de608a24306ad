"""The marks: values that are in a workspace where they were planted, and nowhere else in the world."""

import re
from datetime import UTC, date, datetime, time, timedelta

PRIVATE = "qzcanary"
SHARED = "qzcontrol"
_NUMBER = 7_319_072_648_000
_DAY = date(2087, 1, 1)
A_TIME = time(3, 17, 29, 731907)
# A word says where it was planted. Ten of a number's digits and the year of a day are the same for all.
MARKS = re.compile(
    rb"qzcanary[a-z0-9]*|7[ ,.']?319[ ,.']?072[ ,.']?648"
    rb"|2087-[01]\d-[0-3]\d|(?<![0-9A-Za-z])2087\d{4}(?=T|\b)|[a-z]{3,9},? 2087\b|(?<!\d)03:17(?!\d)",
    re.IGNORECASE,
)
CONTROLS = re.compile(rb"qzcontrol[a-z0-9]*", re.IGNORECASE)
EITHER = re.compile(MARKS.pattern + b"|" + CONTROLS.pattern, re.IGNORECASE)


def word(where: str, kind: str = PRIVATE) -> str:
    """Return the mark of a place: one word, whatever a search index or a list of tags does with it."""
    return kind + re.sub(r"[^a-z0-9]", "", where.lower())


def number(count: int) -> int:
    """Return a number that nobody would have."""
    return _NUMBER + count


def day(count: int) -> date:
    """Return a day far from any other."""
    return _DAY + timedelta(days=count % 360)


def instant(count: int) -> datetime:
    """Return an instant on such a day."""
    return datetime.combine(day(count), A_TIME, UTC)
