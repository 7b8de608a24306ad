"""Which pages were shown one after the other, for the way back."""

from dataclasses import dataclass, replace

_LONGEST = 100


@dataclass(frozen=True)
class Place:
    """A page, and the id of the record that was chosen on it; "" for none."""

    page: str
    record: str = ""


class PageTrail:
    """Where a person was. Each step takes what is chosen now (`left_at`), to come back to it."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    @property
    def can_go_back(self) -> bool:
        """Return whether a place was shown before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Return whether somebody went back from a place."""
        return self._at < len(self._places) - 1

    def visit(self, place: Place, left_at: str) -> None:
        """Go to a place; those that were gone back from are forgotten. The same place again changes nothing."""
        here = self._remember(left_at)
        if here is not None and here.page == place.page and place.record in ("", here.record):
            return
        self._places = [*self._places[: self._at + 1], place][-_LONGEST:]
        self._at = len(self._places) - 1

    def back(self, left_at: str) -> Place | None:
        """Return the place before this one and be there; None where there is none."""
        return self._step(-1, left_at) if self.can_go_back else None

    def forward(self, left_at: str) -> Place | None:
        """Return the place that was gone back from and be there; None where there is none."""
        return self._step(1, left_at) if self.can_go_forward else None

    def _step(self, by: int, left_at: str) -> Place:
        self._remember(left_at)
        self._at += by
        return self._places[self._at]

    def _remember(self, left_at: str) -> Place | None:
        if self._at < 0:
            return None
        self._places[self._at] = replace(self._places[self._at], record=left_at)
        return self._places[self._at]
