"""One typed line as a topic: `Live demo @robert 10m #technology`."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from rm_desktop.models.kinds import Role
from rm_desktop.services.checks import DAY_MINUTES
from rm_desktop.services.today_view import PersonView

_WORD = re.compile(r"\S+")
_AROUND = "()[],.;:"
"""What may stand around a mark in a sentence, and is taken along with it."""
_LENGTH = re.compile(
    r"""[(\[]*
    (?: (?P<hours>\d{1,5}(?:[.,]\d{1,2})?) \s* (?:h|hrs?|hours?)
        (?: (?P<rest>\d{1,2})(?:m|mins?)? | \s+ (?P<after>\d{1,2}) \s* (?:m|mins?|minutes?) )?
    |   (?P<minutes>\d{1,5}) \s* (?:m|mins?|minutes?|['’′])
    ) [)\],.;:]* (?!\S)""",
    re.IGNORECASE | re.VERBOSE,
)
_LIKE_A_LENGTH = re.compile(r"\d+(?:[.,:]\d+)?(?:[mh]\w*|['’′])", re.IGNORECASE)
_AREA = re.compile(r"#([^\W\d_][\w-]*)")
_SHORTEST_PREFIX = 2


class Part(StrEnum):
    """What words of a line were taken for."""

    LEAD = "lead"
    MINUTES = "minutes"
    AREA = "area"
    UNKNOWN = "unknown"


class Piece(NamedTuple):
    """Words that were taken for something, and where they stand in the line."""

    part: Part
    words: str
    start: int
    end: int


@dataclass(frozen=True)
class QuickTopic:
    """What a line says; `title` may be empty.

    `pieces` are the marks as typed: those understood, and UNKNOWN ones that look like a mark and stay in the title.
    """

    title: str
    lead: Role | None
    minutes: int | None
    area: str
    pieces: tuple[Piece, ...] = field(default=(), compare=False)


def parse(line: str, people: Sequence[PersonView]) -> QuickTopic:
    """Read who leads, how long and which area out of a line; every word it does not understand stays in the title.

    The first of each is taken: in `Ask @robert about @priya` the second name stays. `people` are known by first name,
    role or initials, or by the start of a name or role (two letters or more) where only one of them fits.
    """
    reader = _Reader(line, people)
    at = 0
    while (found := _WORD.search(line, at)) is not None:
        at = reader.take(found)
    return QuickTopic(" ".join(reader.title), reader.lead, reader.minutes, reader.area, tuple(reader.pieces))


def without(line: str, piece: Piece) -> str:
    """Return a line without the words of one of its pieces, and without the gap they leave."""
    before, after = line[: piece.start].rstrip(), line[piece.end :].lstrip()
    return f"{before} {after}" if before and after else before + after


def unfinished(line: str, caret: int) -> str:
    """Return the mark that is being typed right before the caret, with its `@` or `#`; empty where there is none."""
    words = line[:caret].split()
    typed = words[-1] if words and not line[:caret][-1].isspace() else ""
    ends = caret >= len(line) or line[caret].isspace()
    return typed if ends and typed[:1] in ("@", "#") else ""


class _Reader:
    """What has been understood so far."""

    def __init__(self, line: str, people: Sequence[PersonView]) -> None:
        self.title: list[str] = []
        self.lead: Role | None = None
        self.minutes: int | None = None
        self.area = ""
        self.pieces: list[Piece] = []
        self._line = line
        self._people = people

    def take(self, found: re.Match[str]) -> int:
        """Take one word in, or the several that make a length; return where the next one may begin."""
        length = _LENGTH.match(self._line, found.start())
        part = self._mark(found.group().strip(_AROUND)) if length is None else self._length(_minutes(length))
        end = length.end() if length is not None and part is not None else found.end()
        words = self._line[found.start() : end]
        if part is not None:
            self.pieces.append(Piece(part, words, found.start(), end))
        if part in (None, Part.UNKNOWN):
            self.title.append(words)
        return end

    def _mark(self, word: str) -> Part | None:
        """Return what a word is that is no length; None for one of the title."""
        if word.startswith("@") and len(word) > 1:
            return self._person(word[1:])
        if word.startswith("#") and len(word) > 1:
            return self._area(word)
        return Part.UNKNOWN if _LIKE_A_LENGTH.fullmatch(word) else None

    def _length(self, minutes: int) -> Part | None:
        if not 1 <= minutes <= DAY_MINUTES:
            return Part.UNKNOWN
        if self.minutes is not None:
            return None
        self.minutes = minutes
        return Part.MINUTES

    def _person(self, name: str) -> Part | None:
        role = named(name, self._people)
        if role is None:
            return Part.UNKNOWN
        if self.lead is not None:
            return None
        self.lead = role
        return Part.LEAD

    def _area(self, word: str) -> Part:
        area = _AREA.fullmatch(word)
        if area is None or self.area:
            return Part.UNKNOWN
        self.area = area[1].lower()
        return Part.AREA


def _minutes(length: re.Match[str]) -> int:
    if length["minutes"]:
        return int(length["minutes"])
    return round(float(length["hours"].replace(",", ".")) * 60) + int(length["rest"] or length["after"] or 0)


def named(word: str, people: Sequence[PersonView]) -> Role | None:
    """Return whom a word means, or None where it fits nobody or both."""
    wanted = _folded(word)
    if not wanted:
        return None
    exact = {person.role for person in people if wanted in (*_names(person), _folded(person.initials))}
    if not exact and len(wanted) >= _SHORTEST_PREFIX:
        exact = {person.role for person in people if any(name.startswith(wanted) for name in _names(person))}
    return exact.pop() if len(exact) == 1 else None


def _names(person: PersonView) -> tuple[str, str]:
    return _folded(person.short), _folded(person.role.value)


def _folded(text: str) -> str:
    """Return a text in which case and ways of writing an accent make no difference."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
