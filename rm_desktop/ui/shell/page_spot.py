"""Where a person was on each page: what is remembered of a workspace from one day to the next."""

from collections.abc import Mapping

from PySide6.QtCore import QByteArray

from rm_desktop.settings import Spot
from rm_desktop.ui.page import Page
from rm_desktop.ui.widgets.column_splitter import ColumnSplitter

_COUNT = slice(8, 12)  # of a state as Qt writes it: how many parts; before it mark and version, after it their sizes
_SIZE = 4


class PageSpots:
    """What was chosen and shifted on pages; of one that was not made yet, what was known of it before."""

    def __init__(self, spot: Spot | None = None) -> None:
        spot = spot or Spot()
        self._chosen = dict(spot.chosen)
        self._shifted = dict(spot.shifted)

    def put_back(self, page_id: str, page: Page) -> None:
        """Bring a page that was just made to where it was left."""
        for name, splitter in page.splitters().items():
            state = self._shifted.get(f"{page_id}.{name}", "")
            if state:
                _shift(splitter, QByteArray.fromBase64(state.encode("ascii", "ignore")))
        record = self._chosen.get(page_id, "")
        if record:
            page.come_back_to(record)

    def read(self, shown: str, pages: Mapping[str, Page]) -> Spot:
        """Return where a person is now; `shown` is the page on view."""
        for page_id, page in pages.items():
            self._chosen[page_id] = page.selected
            for name, splitter in page.splitters().items():
                if not splitter.kept.isEmpty():
                    state = bytes(splitter.kept.toBase64().data()).decode("ascii")
                    self._shifted[f"{page_id}.{name}"] = state
        chosen = tuple((page_id, record) for page_id, record in self._chosen.items() if record)
        return Spot(shown, chosen, tuple(self._shifted.items()))


def _shift(splitter: ColumnSplitter, kept: QByteArray) -> None:
    """Take over the sizes of a state, where it has as many as there are parts; the rest is the program's choice."""
    state, own = bytes(kept.data()), bytes(splitter.saveState().data())
    end = _COUNT.stop + _SIZE * splitter.count()
    if len(state) == len(own) and state[: _COUNT.stop] == own[: _COUNT.stop]:
        splitter.restoreState(QByteArray(state[:end] + own[end:]))
