"""What a search finds, as plain values; nothing heavy is imported, so that the window can name them early."""

from datetime import datetime
from typing import NamedTuple

from rm_desktop.models.kinds import Kind

MARK_START = "\x02"
MARK_END = "\x03"


class Hit(NamedTuple):
    """A record that matches; `snippet` holds each found word between MARK_START and MARK_END."""

    kind: Kind
    id: str
    title: str
    snippet: str
    updated_at: datetime
    private: bool


class Found(NamedTuple):
    """The first hits, how many there are in all, and whether they come by relevance or newest first.

    Where `more`, the total is only how many are here.
    """

    hits: tuple[Hit, ...]
    total: int
    ranked: bool
    more: bool = False


NOTHING_FOUND = Found((), 0, True)
