"""How documents read shared records: rows, names of people, and dates in words."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, time
from typing import Protocol

from rm_desktop.errors import Problem, UserError

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
LEVELS = 5  # practice.md: levels run from 0 to 5


class Row(Protocol):
    """One row of a select, its values by column name."""

    def __getitem__(self, name: str, /) -> object:
        """Return a column's value."""
        ...


class Reader(Protocol):
    """What a document may read with: `store.firewall.SharedReader`, which refuses everything private."""

    def rows(self, sql: str, parameters: tuple[object, ...] = ()) -> Iterator[Row]:
        """Yield the rows of a select."""
        ...


@dataclass(frozen=True)
class Pair:
    """The two people by role, and the programme's title and figures."""

    title: str
    purpose: str
    start: str
    planned_sessions: int
    cadence_weeks: int
    names: dict[str, str]

    def name(self, role: object) -> str:
        """Return the name behind a role; of nobody's, "both"."""
        return self.names.get(str(role), str(role).capitalize()) if role else "both"

    @property
    def people(self) -> str:
        """Return both names with their roles."""
        return ", ".join(f"{name} ({role})" for role, name in self.names.items())


@dataclass(frozen=True)
class Material:
    """What every builder works from: the reader, the two people, and the ids that were unticked."""

    reader: Reader
    pair: Pair
    without: Collection[str] = frozenset()

    def rows(self, sql: str, *parameters: object) -> list[Row]:
        """Return the rows of a select that nobody has unticked; the select must name `id`."""
        return [row for row in self.reader.rows(sql, parameters) if row["id"] not in self.without]


def read_pair(reader: Reader) -> Pair:
    """Return the pair of this workspace; raise `UserError(NOT_FOUND)` where there is none."""
    sql = "SELECT role, name FROM person WHERE deleted_at IS NULL ORDER BY role DESC, seq"
    names = {text(row, "role"): text(row, "name") for row in reader.rows(sql)}
    for row in reader.rows("SELECT * FROM pair WHERE deleted_at IS NULL ORDER BY seq LIMIT 1"):
        return Pair(
            text(row, "title"),
            text(row, "purpose"),
            text(row, "start"),
            number(row, "planned_sessions"),
            number(row, "cadence_weeks"),
            names,
        )
    raise UserError(Problem.NOT_FOUND, kind="pair")


def text(row: Row, name: str) -> str:
    """Return a column as text, the absent as an empty one."""
    value = row[name]
    return "" if value is None else str(value)


def number(row: Row, name: str) -> int:
    """Return a column as a whole number, the absent as 0."""
    value = row[name]
    return value if isinstance(value, int) else 0


def day_in_words(value: str, *, weekday: bool = False) -> str:
    """Return `2026-11-22` as "22 November 2026"; an empty text stays empty."""
    if not value:
        return ""
    day = date.fromisoformat(value[:10])
    words = f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    return f"{_DAYS[day.weekday()]} {words}" if weekday else words


def time_in_words(value: str) -> str:
    """Return `09:00:00.000000` as "09:00"; an empty text stays empty."""
    return time.fromisoformat(value).strftime("%H:%M") if value else ""


def area_in_words(value: str) -> str:
    """Return the focus area `social-trends` as "social trends"."""
    return value.replace("-", " ")
