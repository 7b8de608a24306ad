"""The tree of a document: what is said, not how it looks."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple


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


Block = Heading | Paragraph | Quiet | Quote | Source | Bullets | Tasks | Table | Facts | Contents


@dataclass(frozen=True)
class Document:
    """A titled stream of blocks, to be read once."""

    title: str
    subtitle: str
    blocks: Iterable[Block]
    language: str = "en"
