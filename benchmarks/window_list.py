"""The list of very many notes: its first paint, and jumps to places that were never on view."""

import random
from functools import partial
from pathlib import Path

from benchmarks.window_hand import opened
from rm_desktop.store.changes import EVERYTHING
from rm_desktop.ui.widgets.row_list import RowList

_SETTLING_MS = 2_000


def list_of_notes(file: Path, rounds: int) -> dict[str, object]:
    """Return [first paint, last paint] in seconds: of the first visit to the Notes page, of jumps by its scroll bar.

    The first visit makes the page, too; `again` is a later one to a list that has to be read and laid out anew.
    """
    with opened(file) as hand:
        hand.rest(_SETTLING_MS)
        first = hand.painted(partial(hand.pages.go_to, "notes"))
        rows = hand.child(RowList, "Notes")
        bar = rows.verticalScrollBar()
        places = random.Random(5)
        jumps = [hand.painted(partial(bar.setValue, places.randrange(bar.maximum()))) for _ in range(rounds)]
        count = rows.model().rowCount()
        hand.pages.go_to("today")
        hand.desktop.dispatcher.changed.emit(EVERYTHING)  # the list is read and laid out anew at the next visit
        again = hand.painted(partial(hand.pages.go_to, "notes"))
    return {
        "rows": count,
        "first": (first.first, first.whole),
        "again": (again.first, again.whole),
        "jumps": [(seen.first, seen.whole) for seen in jumps],
    }
