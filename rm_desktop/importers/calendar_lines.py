"""The few lines of a calendar file that matter here, sieved out before anything is made of them.

What a file may cost is limited here: its size, how many entries it has, how long a line is, and which rules of
repetition are taken up at all. A file is read once from end to end and never as a tree, so nesting costs nothing.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from rm_desktop.errors import Problem, UserError

MOST_BYTES = 10 * 1024 * 1024
MOST_ENTRIES = 5_000
_LONGEST_LINE = 2_000
_MOST_LINES = 60  # of one entry or time zone
_MOST_ZONES = 40
_OF_ENTRY = frozenset(
    {"UID", "SUMMARY", "DTSTART", "DTEND", "DURATION", "RRULE", "EXDATE", "RECURRENCE-ID", "STATUS", "LOCATION"}
    | {"SEQUENCE", "LAST-MODIFIED"}
)
_OF_ZONE = frozenset({"TZID", "DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME", "RRULE"})
_PARTS_OF_ZONE = frozenset({"STANDARD", "DAYLIGHT"})
_LINE = re.compile("[^\r\n]+")
_NAME = re.compile("[A-Za-z-]+(?=[;:])")
# A zone's name with a maker's name before it: `TZID=/mozilla.org/20050126_1/Europe/Vienna`.
_VENDOR = re.compile(r'(TZID[=:]"?)/[^";:,]*?/(?=[A-Z][A-Za-z_]+/[A-Z])')
# A rule of repetition that asks for at most one time a day; all that follows is then counted, not trusted.
_RULE = re.compile(
    r"(?:FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)|(?:INTERVAL|COUNT)=[0-9]{1,4}|UNTIL=[0-9TZ]{8,16}|WKST=[A-Z]{2}"
    r"|BYDAY=[A-Z0-9+,-]{1,60}|BYMONTHDAY=[0-9,+-]{1,90}|BYMONTH=[0-9,]{1,30}|BYSETPOS=[0-9,+-]{1,20}|;)+"
)


class Sieved(NamedTuple):
    """What is left of a file: its time zones and its entries, as lines of a calendar."""

    zones: str
    entries: str


def sieve(data: bytes, file: str) -> Sieved:
    """Return the lines that matter.

    Raises TOO_LARGE, NOT_UTF8 (UTF-16 is read where it says so), NOT_A_CALENDAR and TOO_MANY_ENTRIES.
    """
    if len(data) > MOST_BYTES:
        raise UserError(Problem.TOO_LARGE, file=file, limit=f"{MOST_BYTES // 1024 // 1024} MB")
    lines = _unfolded(_decoded(data, file))
    if next(lines, "").strip().upper() != "BEGIN:VCALENDAR":
        raise UserError(Problem.NOT_A_CALENDAR, file=file)
    return _Sieve(file).run(lines)


def _decoded(data: bytes, file: str) -> str:
    encoding = "utf-8-sig"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    elif data.startswith((b"B\0E\0G\0", b"\0B\0E\0G")):
        encoding = "utf-16-le" if data[1] == 0 else "utf-16-be"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UserError(Problem.NOT_UTF8, file=file) from error


def _unfolded(text: str) -> Iterator[str]:
    """Yield the logical lines, each cut where nobody would have written on."""
    parts: list[str] = []
    length = 0
    for found in _LINE.finditer(text):
        line = found[0]
        if line[0] in " \t" and parts:
            if length < _LONGEST_LINE:
                parts.append(line[1:])
                length += len(line)
            continue
        if parts:
            yield "".join(parts)[:_LONGEST_LINE]
        parts, length = [line[:_LONGEST_LINE]], len(line)
    if parts:
        yield "".join(parts)[:_LONGEST_LINE]


class _Sieve:
    """Walks the lines once; what is not closed, or stands in something it does not belong to, is left out."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._inside: list[str] = []
        self._lines: list[str] = []
        self._seen: set[str] = set()
        self._zones: list[str] = []
        self._entries: list[str] = []
        self._counts = {"VEVENT": 0, "VTIMEZONE": 0}

    def run(self, lines: Iterator[str]) -> Sieved:
        """Return what is left of the lines."""
        for line in lines:
            name = _NAME.match(line)
            word = name[0].upper() if name else ""
            if word == "BEGIN":
                self._begin(line[6:].strip().upper())
            elif word == "END":
                self._end(line[4:].strip().upper())
            elif self._inside:
                self._keep(word, line)
        return Sieved("".join(self._zones), "".join(self._entries))

    def _begin(self, part: str) -> None:
        if part in self._counts:
            self._counts[part] += 1
            if self._counts["VEVENT"] > MOST_ENTRIES:
                raise UserError(Problem.TOO_MANY_ENTRIES, file=self._file, limit=MOST_ENTRIES)
            self._inside, self._lines, self._seen = [part], [f"BEGIN:{part}\r\n"], set()
        elif self._inside == ["VTIMEZONE"] and part in _PARTS_OF_ZONE:
            self._inside.append(part)
            self._seen = set()
            self._lines.append(f"BEGIN:{part}\r\n")
        elif self._inside and len(self._inside) < _MOST_LINES:
            self._inside.append("")  # a reminder, or whatever else: nothing in it is kept

    def _end(self, part: str) -> None:
        if not self._inside:
            return
        closed = self._inside.pop()
        if closed:
            self._lines.append(f"END:{closed}\r\n")
        if self._inside or part != closed:
            return
        if closed == "VEVENT":
            self._entries += self._lines
        elif self._counts["VTIMEZONE"] <= _MOST_ZONES and any(line.startswith("TZID:") for line in self._lines):
            self._zones += self._lines

    def _keep(self, word: str, line: str) -> None:
        inside = self._inside[-1]
        wanted = _OF_ENTRY if inside == "VEVENT" else _OF_ZONE if inside else frozenset()
        if word not in wanted or len(self._lines) >= _MOST_LINES:
            return
        if word == "RRULE" and not _RULE.fullmatch(line[6:].strip().upper()):
            return
        if word == "EXDATE" or word not in self._seen:
            self._seen.add(word)
            kept = _VENDOR.sub(r"\1", f"{word}{line[len(word) :]}")
            self._lines.append(f"{kept}\r\n")
