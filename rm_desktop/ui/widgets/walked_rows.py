"""The rows of a short list of widgets: which one the keyboard is or was on, and the way from one to the next."""

from collections.abc import Callable
from typing import Generic, TypeVar

from rm_desktop.ui.widgets.walked_row import WalkedRow

R = TypeVar("R", bound=WalkedRow)


class WalkedRows(Generic[R]):
    """Knows the rows in their order; who lays them out sets `rows`. `changed` hears of another current one."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self._current = ""
        self.rows: list[R] = []

    @property
    def current(self) -> R | None:
        """The row the keyboard is or was on."""
        return self.row_of(self._current)

    def row_of(self, record_id: str) -> R | None:
        """Return the row of a record."""
        return next((row for row in self.rows if row.record_id == record_id), None)

    def join(self, row: R) -> R:
        """Have the arrows lead from a row to its neighbours; return it."""
        row.walked.connect(self._walk)
        row.focused.connect(self._on_focused)
        return row

    def focused_place(self) -> int | None:
        """Return which row has the keyboard, as a number; None for none."""
        return next((place for place, row in enumerate(self.rows) if row.hasFocus()), None)

    def focus_again(self, place: int | None) -> None:
        """Put the keyboard on the row that came to the place of one that had it, unless another has it already."""
        if place is not None and self.rows and not any(row.hasFocus() for row in self.rows):
            self.rows[min(place, len(self.rows) - 1)].setFocus()

    def _walk(self, record_id: str, step: int) -> None:
        row = self.row_of(record_id)
        place = self.rows.index(row) + step if row is not None else -1
        if 0 <= place < len(self.rows):
            self.rows[place].setFocus()

    def _on_focused(self, record_id: str) -> None:
        self._current = record_id
        self._changed()
