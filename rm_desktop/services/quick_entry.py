"""One typed line as a topic: `Live demo @robert 10m #technology`."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from rm_desktop.models.kinds import Role
from rm_desktop.services.checks import DAY_MINUTES
from rm_desktop.services.today_view import PersonView

_LENGTH = re.compile(r"(\d{1,4})(m|min|mins|h)", re.IGNORECASE)
_COUNT = re.compile(r"\d{1,4}")
_MINUTE_WORDS = frozenset({"min", "mins", "minute", "minutes"})
_AREA = re.compile(r"#([^\W\d_][\w-]*)")
_SHORTEST_PREFIX = 2


@dataclass(frozen=True)
class QuickTopic:
    """What a line says; `title` may be empty."""

    title: str
    lead: Role | None
    minutes: int | None
    area: str


def parse(line: str, people: Sequence[PersonView]) -> QuickTopic:
    """Read who leads, how long and which area out of a line; every word it does not understand stays in the title.

    The first of each is taken: in `Ask @robert about @priya` the second name stays. `people` are known by first name,
    role or initials, or by the start of a name or role (two letters or more) where only one of them fits.
    """
    reader = _Reader(people)
    words = line.split()
    at = 0
    while at < len(words):
        at += reader.take(words[at], words[at + 1] if at + 1 < len(words) else "")
    return QuickTopic(" ".join(reader.title), reader.lead, reader.minutes, reader.area)


class _Reader:
    """What has been understood so far."""

    def __init__(self, people: Sequence[PersonView]) -> None:
        self.title: list[str] = []
        self.lead: Role | None = None
        self.minutes: int | None = None
        self.area = ""
        self._people = people

    def take(self, word: str, following: str) -> int:
        """Take one word in, and the following one where both make a length; return how many were taken."""
        if self.minutes is None and (taken := self._length(word, following)):
            return taken
        if self.lead is None and word.startswith("@"):
            self.lead = named(word[1:], self._people)
            if self.lead is not None:
                return 1
        area = None if self.area else _AREA.fullmatch(word)
        if area:
            self.area = area[1].lower()
        else:
            self.title.append(word)
        return 1

    def _length(self, word: str, following: str) -> int:
        together = _LENGTH.fullmatch(word)
        if together:
            minutes, taken = int(together[1]) * (60 if together[2].lower() == "h" else 1), 1
        elif _COUNT.fullmatch(word) and following.lower() in _MINUTE_WORDS:
            minutes, taken = int(word), 2
        else:
            return 0
        if not 1 <= minutes <= DAY_MINUTES:
            return 0
        self.minutes = minutes
        return taken


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
