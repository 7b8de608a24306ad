"""The tree of a document: what is said, not how it looks."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import NamedTuple

FIRST = datetime(2020, 1, 1, tzinfo=UTC)
"""No document is older."""


class Heading(NamedTuple):
    """A heading below the document's title; level 2 is the highest. `record` is the id of the record it opens."""

    level: int
    text: str
    record: str = ""
    tone: str = ""  # whose it is: "mentor", "leader" or nobody's


class Paragraph(NamedTuple):
    """Plain text as typed; its line breaks are kept."""

    text: str


class Quiet(NamedTuple):
    """A line of our own words in the smaller type: tags, dates, what is empty."""

    text: str


class Quote(NamedTuple):
    """Plain text set apart."""

    text: str


class Source(NamedTuple):
    """A person's Markdown, byte for byte."""

    markdown: str


class Bullets(NamedTuple):
    """A list of plain texts."""

    items: tuple[str, ...]


class Tasks(NamedTuple):
    """A list of plain texts with a box each: (done, text)."""

    items: tuple[tuple[bool, str], ...]


class Table(NamedTuple):
    """Rows of plain texts under a head."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Facts(NamedTuple):
    """Names and values, one a line."""

    pairs: tuple[tuple[str, str], ...]


class Entry(NamedTuple):
    """One line of a list of contents; `record` is the heading it leads to, if any."""

    level: int
    text: str
    record: str = ""


class Contents(NamedTuple):
    """The list of what a document holds."""

    entries: tuple[Entry, ...]


class Meeting(NamedTuple):
    """One session as a calendar has it; `uid` and `changed` let a calendar know it again and take what is newer.

    `at` None is a whole day; `zone` is an IANA name, or "" for wherever it is read. `off` is one that will not be, and
    one that is `over` needs no reminder.
    """

    uid: str
    title: str
    day: date
    at: time | None
    zone: str
    minutes: int
    place: str
    about: str
    state: str
    off: bool
    over: bool


class Meetings(NamedTuple):
    """The entries of a calendar; as a document they are a table."""

    items: tuple[Meeting, ...]

    def as_table(self) -> Table:
        """Return day, time, length, title, place and state in rows."""
        return Table(
            ("Day", "Time", "Minutes", "Session", "Where", "State"),
            tuple(
                (
                    item.day.isoformat(),
                    f"{item.at:%H:%M} {item.zone}".strip() if item.at else "",
                    str(item.minutes),
                    item.title,
                    item.place,
                    item.state,
                )
                for item in self.items
            ),
        )


Block = Heading | Paragraph | Quiet | Quote | Source | Bullets | Tasks | Table | Facts | Contents | Meetings


@dataclass(frozen=True)
class Document:
    """A titled stream of blocks, to be read once; `pair` is the programme it belongs to, `made` when it is made."""

    title: str
    subtitle: str
    blocks: Iterable[Block]
    language: str = "en"
    pair: str = ""
    made: datetime = FIRST
