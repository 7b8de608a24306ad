"""Which records point at which: every foreign key of the models, from both ends."""

from typing import NamedTuple

from rm_desktop.models.kinds import Kind
from rm_desktop.models.registry import BY_KIND


class Link(NamedTuple):
    """A column of one kind that holds the id of another; `needed` where it may not be empty."""

    kind: Kind
    column: str
    target: Kind
    needed: bool


LINKS: tuple[Link, ...] = tuple(
    Link(kind, column.name, Kind(key.column.table.name), not column.nullable)
    for kind, record in BY_KIND.items()
    for column in record.__table__.columns
    for key in column.foreign_keys
)


def links_from(kind: Kind) -> tuple[Link, ...]:
    """Return what a record of this kind points at."""
    return tuple(link for link in LINKS if link.kind is kind)


def links_to(kind: Kind) -> tuple[Link, ...]:
    """Return what points at a record of this kind."""
    return tuple(link for link in LINKS if link.target is kind)
