"""Which task boxes a text has, and ticking one of them without touching any other byte."""

import re
from collections.abc import Callable, Iterator

Boxes = Callable[[str], tuple[bool, ...]]  # a Markdown source -> whether each of its boxes is ticked, as it is shown

# As `markdown_text` writes them; what a person typed cannot look like it.
_SHOWN = re.compile('<span class="box">(.)</span>')
_DONE = "\N{BALLOT BOX WITH CHECK}"
_TYPED = re.compile(r"^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+\[([ xX])\](?=\s)", re.MULTILINE)


def boxes_of(html: str) -> tuple[bool, ...]:
    """Return whether each task box of a rendered text is ticked, in order."""
    return tuple(found[1] == _DONE for found in _SHOWN.finditer(html))


def box_change(source: str, index: int, done: bool, boxes: Boxes) -> tuple[int, str] | None:
    """Return the one character to replace and what by, or None where there is nothing to change.

    What looks like a box inside code is none. `boxes` decides: the change must show in box number `index` (from 0)
    and in no other.
    """
    before = boxes(source)
    if not 0 <= index < len(before) or before[index] == done:
        return None
    wanted = (*before[:index], done, *before[index + 1 :])
    mark = "x" if done else " "
    for place in _nearest(source, index):
        if boxes(source[:place] + mark + source[place + 1 :]) == wanted:
            return place, mark
    return None


def _nearest(source: str, index: int) -> Iterator[int]:
    """Yield the places of all that looks like a box, the likeliest first: at most what is no box comes before it."""
    places = [found.start(1) for found in _TYPED.finditer(source)]
    yield from places[index:]
