"""Whether sessions do not take place, one after the other: what ends most pairs. Values in, values out."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rm_desktop.models.kinds import Role, SessionState

IN_A_ROW = 2
_OFF = (SessionState.CANCELLED, SessionState.POSTPONED)


class Fallen(NamedTuple):
    """One session as it is counted; `by` is whoever moved it or called it off.

    `made_up` is True for one that was called off and another one was planned since.
    """

    state: SessionState
    by: Role | None = None
    made_up: bool = False

    @property
    def off(self) -> bool:
        """Whether it did not take place when it was meant to."""
        if self.made_up:
            return False
        return self.state in _OFF or (self.state is SessionState.PLANNED and self.by is not None)


def two_in_a_row(sessions: Sequence[Fallen]) -> bool:
    """Return whether two that follow each other, in order, fell out since the last one that was held or is live."""
    run = 0
    for one in _since_held(sessions):
        run = run + 1 if one.off else 0
        if run >= IN_A_ROW:
            return True
    return False


def _since_held(sessions: Sequence[Fallen]) -> Iterable[Fallen]:
    held = [place for place, one in enumerate(sessions) if one.state in (SessionState.HELD, SessionState.LIVE)]
    return sessions[held[-1] + 1 :] if held else sessions
