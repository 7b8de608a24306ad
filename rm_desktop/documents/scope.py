"""What a document is about, as people name it: `notes`, `session:3`, `agenda:3`, `goals`, `programme`."""

import re
from dataclasses import dataclass
from enum import StrEnum

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind

_WORDS = re.compile(r"(notes|goals|programme)|(session|agenda):([0-9]{1,6})")


class What(StrEnum):
    """The documents there are."""

    NOTES = "notes"
    SESSION = "session"
    AGENDA = "agenda"
    GOALS = "goals"
    PROGRAMME = "programme"


@dataclass(frozen=True)
class Scope:
    """One document: its kind, and the session's number where it is about one."""

    what: What
    number: int = 0

    @classmethod
    def parse(cls, text: str) -> "Scope":
        """Return the scope a text names; raise `UserError(BAD_SCOPE)` where it names none."""
        found = _WORDS.fullmatch(text.strip().lower())
        if found is None:
            raise UserError(Problem.BAD_SCOPE)
        alone, with_number, number = found.groups()
        return cls(What(alone)) if alone else cls(What(with_number), int(number))

    def __str__(self) -> str:
        return f"{self.what}:{self.number}" if self.what in (What.SESSION, What.AGENDA) else self.what.value


@dataclass(frozen=True)
class Item:
    """One thing that a document would hold: what the sheet before an export lists and lets people untick."""

    kind: Kind
    id: str
    label: str
