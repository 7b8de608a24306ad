"""The file of the sample pair, read field by field, and the days and ids its records get."""

import uuid
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar

from rm_desktop.models.base import Record
from rm_desktop.models.kinds import Kind, Role, SessionState
from rm_desktop.models.limits import clean_tags

_IDS = uuid.UUID("6c2f6f0e-2d0b-5f3e-9a53-0f6d1c7a9b11")
_MORNING = time(7, 0, tzinfo=UTC)
R = TypeVar("R", bound=Record)
Dated = tuple[Record, int, int]  # a record, and the days from today it was made and last changed


class Row:
    """One table of the file, each field read as what it must be; one that is left out reads as empty or None."""

    def __init__(self, fields: Mapping[str, object]) -> None:
        self._fields = fields

    def text(self, name: str) -> str:
        """Return a text, the absent as an empty one."""
        value = self._fields.get(name, "")
        if not isinstance(value, str):
            raise ValueError(f"{name} is no text")
        return value

    def maybe(self, name: str) -> int | None:
        """Return a number or None."""
        value = self._fields.get(name)
        if value is not None and not isinstance(value, int):
            raise ValueError(f"{name} is no number")
        return value

    def number(self, name: str) -> int:
        """Return a number, the absent as 0."""
        return self.maybe(name) or 0

    def flag(self, name: str) -> bool | None:
        """Return yes, no or None."""
        value = self._fields.get(name)
        return None if value is None else bool(value)

    def role(self, name: str) -> Role:
        """Return one of the two."""
        return Role(self.text(name))

    def tags(self, name: str) -> tuple[str, ...]:
        """Return a list of words as tags."""
        value = self._fields.get(name, [])
        return clean_tags(tuple(map(str, value))) if isinstance(value, list) else ()


class Book:
    """The whole file, for one of the two and one day; all that is made from it depends on these alone."""

    def __init__(self, file: Mapping[str, object], me: Role, today: date) -> None:
        self._file = file
        self._today = today
        self.me = me
        self.days = {row.text("key"): row.number("day") for row in self.rows("session")}
        """The day of each session by its key."""
        held = [row.number("day") for row in self.rows("session") if row.text("state") == SessionState.HELD]
        self.lately = max(held, default=0)
        """The day of the last session that was held."""

    def row(self, name: str) -> Row:
        """Return a table that there is once."""
        found = self._file[name]
        if not isinstance(found, dict):
            raise ValueError(f"{name} is no table")
        return Row(found)

    def rows(self, name: str) -> list[Row]:
        """Return the tables of a name in their order."""
        found = self._file.get(name, [])
        return [Row(row) for row in found] if isinstance(found, list) else []

    def day(self, days: int) -> date:
        """Return a day so far from today."""
        return self._today + timedelta(days=days)

    def morning(self, day: int, order: int) -> datetime:
        """Return an instant on a day from today, a second later for each record, so that their order is plain."""
        return datetime.combine(self.day(day), _MORNING) + timedelta(seconds=order)

    def new(self, record: type[R], key: object, **fields: object) -> R:
        """Return a record whose id comes from its kind and key."""
        return record(id=self.id_of(record.kind, key), **fields)

    def link(self, kind: Kind, key: str) -> str | None:
        """Return the id behind a key, or None for no key."""
        return self.id_of(kind, key) if key else None

    def id_of(self, kind: Kind, key: object) -> str:
        """Return the id of the record of a kind and key."""
        return uuid.uuid5(_IDS, f"{kind.value}/{key}").hex
