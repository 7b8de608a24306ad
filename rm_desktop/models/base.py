"""The two kinds of record, told apart by type: what both people have, and what never leaves."""

from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import Date, Dialect, MetaData, Text, Time, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from rm_desktop.models.kinds import Kind, Telling

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Instant(TypeDecorator[datetime]):
    """An aware UTC instant, kept as ISO 8601 text with microseconds so that text order is time order."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Refuse naive instants and return UTC text."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant must be aware")
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Return the aware instant a text stands for."""
        return None if value is None else datetime.fromisoformat(value)


class Tags(TypeDecorator[tuple[str, ...]]):
    """A set of tags in typed order, kept as words parted by one space."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str:
        """Return the tags as one text."""
        return " ".join(value or ())

    def process_result_value(self, value: Any, dialect: Dialect) -> tuple[str, ...]:
        """Return the tags one by one."""
        return tuple(value.split()) if value else ()


class Words(TypeDecorator[StrEnum]):
    """A closed word, kept as its value; an unknown one is refused when written."""

    impl = Text
    cache_ok = True

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__()
        self.words = words

    def process_bind_param(self, value: StrEnum | str | None, dialect: Dialect) -> str | None:
        """Return the word's value; raise ValueError for a word that is not one."""
        return None if value is None else self.words(value).value

    def process_result_value(self, value: Any, dialect: Dialect) -> StrEnum | None:
        """Return the word a value stands for."""
        return None if value is None else self.words(value)


class Base(DeclarativeBase):
    """What every table of the workspace shares."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text(),
        datetime: Instant(),
        date: Date(),
        time: Time(),
        tuple[str, ...]: Tags(),
    }


class Record(Base):
    """What every record a person makes has.

    `id` is a UUID in hex and never used twice. `seq` counts records of all kinds together in the order they came
    into this file: the search index knows a record by it. `deleted_at` puts a record into the trash.
    """

    __abstract__ = True
    kind: ClassVar[Kind]
    # The columns a search looks into: (title, body, ...). The first is weighted as a title. Empty: not searched.
    searched: ClassVar[tuple[str, ...]] = ()

    id: Mapped[str] = mapped_column(primary_key=True, sort_order=-10)
    seq: Mapped[int] = mapped_column(unique=True, sort_order=-9)
    created_at: Mapped[datetime] = mapped_column(sort_order=-8)
    updated_at: Mapped[datetime] = mapped_column(sort_order=-7)
    deleted_at: Mapped[datetime | None] = mapped_column(sort_order=-6)

    @property
    def heading(self) -> str:
        """Return the words a person knows this record by."""
        return str(getattr(self, self.searched[0])) if self.searched else self.kind.value


class SharedRecord(Record):
    """A record that both people have; exports and bundles may read it."""

    __abstract__ = True

    telling: Mapped[Telling] = mapped_column(Words(Telling), default=Telling.PAIR, sort_order=-5)


class PrivateRecord(Record):
    """A record of one person alone; nothing made for other eyes can read it."""

    __abstract__ = True
