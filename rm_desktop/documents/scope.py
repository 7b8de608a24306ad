"""What a document is about, as people name it: `notes`, `session:3`, `agenda:3`, `goals`, `calendar`, `programme`."""

import re
from dataclasses import dataclass
from enum import StrEnum

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind

_WORDS = re.compile(r"(notes|goals|charter|calendar|programme)|(session|agenda|calendar):([0-9]{1,6})")


class What(StrEnum):
    """The documents there are."""

    NOTES = "notes"
    SESSION = "session"
    AGENDA = "agenda"
    GOALS = "goals"
    CHARTER = "charter"
    CALENDAR = "calendar"
    PROGRAMME = "programme"


@dataclass(frozen=True)
class Scope:
    """One document: its kind, and the session's number where it is about one; a calendar with number 0 has all."""

    what: What
    number: int = 0

    @classmethod
    def parse(cls, text: str) -> "Scope":
        """Return the scope a text names; raises BAD_SCOPE, and NO_SUCH_SESSION for number 0."""
        found = _WORDS.fullmatch(text.strip().lower())
        if found is None:
            raise UserError(Problem.BAD_SCOPE)
        alone, with_number, number = found.groups()
        if alone:
            return cls(What(alone))
        if int(number) == 0:  # which stands for all here, and for no session anywhere
            raise UserError(Problem.NO_SUCH_SESSION, number=0)
        return cls(What(with_number), int(number))

    def __str__(self) -> str:
        numbered = self.number or self.what in (What.SESSION, What.AGENDA)
        return f"{self.what}:{self.number}" if numbered else self.what.value

    @property
    def has_calendar(self) -> bool:
        """Tell whether a calendar can hold it."""
        return self.what in _DATED

    def as_calendar(self) -> "Scope":
        """Return the calendar's entries of what this is about; raise `UserError(BAD_SCOPE)` where it has none."""
        if not self.has_calendar:
            raise UserError(Problem.BAD_SCOPE)
        return Scope(What.CALENDAR, self.number)


_DATED = frozenset({What.SESSION, What.AGENDA, What.CALENDAR, What.PROGRAMME})


@dataclass(frozen=True)
class Item:
    """One thing that a document would hold: what the sheet before an export lists and lets people untick."""

    kind: Kind
    id: str
    label: str
