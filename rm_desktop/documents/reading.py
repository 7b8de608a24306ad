"""How documents read shared records: rows, names of people, and dates in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from typing import NamedTuple, Protocol

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
    """What every document says of the two people: their names by role, and the programme's title."""

    title: str
    names: dict[str, str]

    def name(self, role: object) -> str:
        """Return the name behind a role; of nobody's, "both"."""
        return self.names.get(str(role), str(role).capitalize()) if role else "both"

    @property
    def people(self) -> str:
        """Return both names with their roles."""
        return ", ".join(f"{name} ({role})" for role, name in self.names.items())


class Numbered(NamedTuple):
    """A session by its number, which is nobody's words: so far it is known even where it must stay out."""

    id: str
    number: int


class Material:
    """The one way a document reads records: it gives no row whose id is not among those allowed.

    Without a list everything shared is allowed. Only the pair's title and the two names are in every document.
    Raises `UserError(NOT_FOUND)` where there is no pair.
    """

    def __init__(self, reader: Reader, only: frozenset[str] | None = None) -> None:
        self._reader = reader
        self._only = only
        self.pair = _read_pair(reader)

    def stream(self, sql: str, *parameters: object) -> Iterator[Row]:
        """Yield the allowed rows of a select, which must name `id`."""
        rows = self._reader.rows(sql, parameters)
        return rows if self._only is None else _among(rows, self._only)

    def rows(self, sql: str, *parameters: object) -> list[Row]:
        """Return the allowed rows of a select, which must name `id`."""
        return list(self.stream(sql, *parameters))

    def sessions(self) -> list[Numbered]:
        """Return every session there is, allowed or not."""
        sql = "SELECT id, number FROM session WHERE deleted_at IS NULL ORDER BY number, seq"
        return [Numbered(text(row, "id"), number(row, "number")) for row in self._reader.rows(sql)]

    def session(self, wanted: int) -> Numbered:
        """Return the session of a number, allowed or not; raise `UserError(NO_SUCH_SESSION)`."""
        for session in self.sessions():
            if session.number == wanted:
                return session
        raise UserError(Problem.NO_SUCH_SESSION, number=wanted)


def _among(rows: Iterator[Row], only: frozenset[str]) -> Iterator[Row]:
    return (row for row in rows if row["id"] in only)


def _read_pair(reader: Reader) -> Pair:
    sql = "SELECT role, name FROM person WHERE deleted_at IS NULL ORDER BY role DESC, seq"
    names = {text(row, "role"): text(row, "name") for row in reader.rows(sql)}
    for row in reader.rows("SELECT title FROM pair WHERE deleted_at IS NULL ORDER BY seq LIMIT 1"):
        return Pair(text(row, "title"), names)
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
