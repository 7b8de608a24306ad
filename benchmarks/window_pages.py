"""Going from page to page in a window over thousands of notes, and what it holds when it has been everywhere."""

import random
from functools import partial
from pathlib import Path

from benchmarks.memory import held_by
from benchmarks.window_hand import Hand, Painted, opened
from rm_desktop.ui.page import EVERY_PAGE

_SETTLING_MS = 2_000
PAGES = tuple(entry.id for entry in EVERY_PAGE)


def switches(file: Path, rounds: int) -> dict[str, object]:
    """Return [page, first paint, last paint] in seconds of the first visits and of `rounds` later ones each."""
    with opened(file) as hand:
        hand.rest(_SETTLING_MS)
        first = [visit(hand, page) for page in PAGES if page != "today"]
        order = random.Random(4)
        later = []
        for _ in range(rounds):
            pages = list(PAGES)
            order.shuffle(pages)
            later += [visit(hand, page) for page in pages if page != hand.pages.current_id]
    return {"first": first, "later": later}


def held(file: Path, _rounds: int) -> dict[str, object]:
    """Return the megabytes the window holds after every page was visited and then left alone for two seconds."""
    with opened(file) as hand:
        for page in PAGES:
            hand.pages.go_to(page)
            hand.settle()
        hand.rest(_SETTLING_MS)
        share, whole = held_by("self") or (0.0, 0.0)
    return {"share": share, "whole": whole}


def visit(hand: Hand, page: str) -> tuple[str, float, float]:
    """Go to a page and return it with its first and last paint."""
    return row(page, hand.painted(partial(hand.pages.go_to, page)))


def row(what: str, seen: Painted) -> tuple[str, float, float]:
    """Return what was done and when it was painted, as the JSON has it."""
    return (what, seen.first, seen.whole)
