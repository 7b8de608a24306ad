"""Changing theme and zoom in a window over thousands of notes with all its pages made."""

from functools import partial
from pathlib import Path

from benchmarks.window_hand import opened
from benchmarks.window_pages import PAGES, row, visit
from rm_desktop.ui.looks.theme import Scheme

_SETTLING_MS = 2_000
_ZOOMS = (1.1, 1.5, 2.0, 1.0)


def looks(file: Path, rounds: int) -> dict[str, object]:
    """Return [what, first paint, last paint] of changes of theme and zoom, seen on one page after the other."""
    changes: list[tuple[str, float, float]] = []
    with opened(file) as hand:
        hand.rest(_SETTLING_MS)
        for page in PAGES:
            if page != hand.pages.current_id:
                visit(hand, page)
        theme = hand.desktop.theme
        for page in ("notes", "today", "sessions", "goals", "journal")[:rounds]:
            visit(hand, page)
            acts = {scheme.value: partial(theme.set_scheme, scheme) for scheme in (Scheme.DARK, Scheme.LIGHT)}
            acts |= {f"{zoom:.0%}": partial(theme.set_zoom, zoom) for zoom in _ZOOMS}
            changes += [row(f"{what} on {page}", hand.painted(act)) for what, act in acts.items()]
    return {"changes": changes}
