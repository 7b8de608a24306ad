"""In which order the palette shows its groups of rows, and how a found text is cut. Pure."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from rm_desktop.store.hits import MARK_END, MARK_START
from rm_desktop.ui.item_models.choices import Choice, Enter

# A command comes before texts that hold the word where its own name fits about as well as this.
TEXT_WORTH = 0.8
_NOISE = re.compile(r"(?<!\w)[#>*_`]+(?=\s|\w)|[*_`]+(?!\w)|\[\[|\]\]|(?<!\S)[-+] (?:\[[ xX]\] )?")


Spans = tuple[tuple[int, int], ...]
"""Stretches of a text: where each begins, and its length."""


class Group(NamedTuple):
    """Rows under one heading; `worth` is how well the best of them fits, 0 to about 1."""

    heading: str
    rows: tuple[Choice, ...]
    worth: float


def arranged(groups: Sequence[Group]) -> tuple[Choice, ...]:
    """Return all rows, each group under its heading; the group whose best row fits best comes first.

    Groups that fit alike keep the order they are given in; one without rows is left out.
    """
    best_first = sorted((group for group in groups if group.rows), key=_order)
    return tuple(row for group in best_first for row in (Choice(Enter.NOTHING, group.heading), *group.rows))


def _order(group: Group) -> float:
    return -round(group.worth, 1)


def found_in(snippet: str) -> tuple[str, Spans]:
    """Return a found text as one plain line without the marks of Markdown, and which stretches of it were found."""
    text = ""
    spans: list[tuple[int, int]] = []
    line = " ".join(_NOISE.sub("", " ".join(snippet.split())).split())
    for part in re.split(f"({MARK_START}[^{MARK_END}]*{MARK_END})", line):
        if part.startswith(MARK_START):
            word = part.strip(MARK_START + MARK_END)
            spans.append((len(text), len(word)))
            text += word
        else:
            text += part.replace(MARK_START, "").replace(MARK_END, "")
    return text, tuple(spans)


def from_near(text: str, spans: Spans, room: int) -> tuple[str, Spans]:
    """Return a text without its beginning where what was found first does not fit into the room, in letters."""
    if not spans or len(text) <= room or sum(spans[0]) < room:
        return text, spans
    cut = text.rfind(" ", 0, max(0, spans[0][0] - room // 3)) + 1
    return "…" + text[cut:], tuple((start - cut + 1, length) for start, length in spans)


def stretches(places: Sequence[int]) -> Spans:
    """Return rising places as stretches of neighbours: start and length."""
    found: list[tuple[int, int]] = []
    for place in places:
        if found and sum(found[-1]) == place:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        else:
            found.append((place, 1))
    return tuple(found)


def stepped(rows: Sequence[int], current: int, step: int) -> int:
    """Return the row so many further among those that can be chosen: one step goes round, a leap stops at the end."""
    if not rows:
        return -1
    at = rows.index(current) if current in rows else -1 if step > 0 else 0
    if abs(step) == 1:
        return rows[(at + step) % len(rows)]
    return rows[min(max(at + step, 0), len(rows) - 1)]
