"""The clock of a session that is held: which topic, how long, how much of its time is left. Pure: values in and out.

Instants are seconds of a clock that nobody can set; they mean something only beside each other.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto

UNSEEN = 60.0
"""A longer time between two looks was not spent talking as far as anybody knows: the computer slept."""
MINUTE = 60
MORE = 5 * MINUTE
_CLOSING = 5  # the last fifth
_TALKED = 30  # s; what took less was not talked about


class Phase(Enum):
    """How the time of a topic stands."""

    CALM = auto()
    CLOSING = auto()
    """No more than a fifth of it is left."""
    OVER = auto()


@dataclass(frozen=True)
class Reading:
    """The time of one topic, in seconds; one without a length has nothing `planned` and nothing `left`.

    Past the end `left` goes on below zero.
    """

    used: float
    planned: int | None
    left: float | None
    phase: Phase


@dataclass(frozen=True)
class LiveClock:
    """Every method returns the clock as it is then. `at` is now; one before the last look counts as that.

    `missing` are seconds of the topic `missed` that passed while nobody looked: neither counted nor left out yet.
    """

    topic: str = ""
    used: Mapping[str, float] = field(default_factory=dict)
    extra: Mapping[str, float] = field(default_factory=dict)
    running: bool = False
    last: float = 0.0
    missing: float = 0.0
    missed: str = ""

    def seen(self, at: float) -> "LiveClock":
        """Take in the time since the last look."""
        gone = max(0.0, at - self.last)
        looked = replace(self, last=max(at, self.last))
        if not self.running or not self.topic or not gone:
            return looked
        return looked.with_gap(gone) if gone > UNSEEN else looked._spent(self.topic, gone)

    def turned_to(self, topic: str, at: float) -> "LiveClock":
        """Talk about another topic from now on; "" for none. What it has taken before stays counted."""
        return replace(self.seen(at), topic=topic)

    def paused(self, at: float) -> "LiveClock":
        """Stand still from now on."""
        return replace(self.seen(at), running=False)

    def going_on(self, at: float) -> "LiveClock":
        """Run from now on."""
        return replace(self.seen(at), running=True)

    def with_more(self, planned: int | None, at: float) -> "LiveClock":
        """Give the topic of now five minutes more than it has; past its end five from now. `planned` is in seconds."""
        clock = self.seen(at)
        used, had = clock.used.get(clock.topic, 0.0), clock._length(planned)
        return clock._given(max(had, used) + MORE - (planned or 0))

    def with_less(self, at: float) -> "LiveClock":
        """Take five of the minutes back that the topic of now was given."""
        clock = self.seen(at)
        return clock._given(max(0.0, clock.extra.get(clock.topic, 0.0) - MORE))

    def with_gap(self, seconds: float) -> "LiveClock":
        """Set aside time that passed while nobody looked."""
        missed = self.missed if self.missing else self.topic
        return replace(self, missing=self.missing + max(0.0, seconds), missed=missed)

    def with_missing_counted(self) -> "LiveClock":
        """Count what was set aside as spent on the topic of then."""
        counted = self._spent(self.missed, self.missing) if self.missed else self
        return replace(counted, missing=0.0, missed="")

    def with_missing_left_out(self) -> "LiveClock":
        """Forget what was set aside."""
        return replace(self, missing=0.0, missed="")

    def begun_with(self, topic: str, minutes: int) -> "LiveClock":
        """Know what a topic has taken before this clock was there, where it knows nothing longer itself."""
        known = self.used.get(topic, 0.0)
        return replace(self, used={**self.used, topic: max(known, float(minutes * MINUTE))})

    def reading(self, planned: int | None) -> Reading:
        """Return how the topic of now stands; `planned` is its length in seconds, if it has one."""
        used = self.used.get(self.topic, 0.0)
        if planned is None and not self.extra.get(self.topic):
            return Reading(used, None, None, Phase.CALM)
        length = self._length(planned)
        left = length - used
        phase = Phase.OVER if left <= 0 else Phase.CLOSING if left <= length / _CLOSING else Phase.CALM
        return Reading(used, round(length), left, phase)

    def minutes(self, topic: str) -> int | None:
        """Return what a topic took in whole minutes, at least one; None where it was hardly touched."""
        used = self.used.get(topic, 0.0)
        return int((used + _TALKED) // MINUTE) or None

    def _length(self, planned: int | None) -> float:
        return (planned or 0) + self.extra.get(self.topic, 0.0)

    def _spent(self, topic: str, seconds: float) -> "LiveClock":
        return replace(self, used={**self.used, topic: self.used.get(topic, 0.0) + seconds})

    def _given(self, seconds: float) -> "LiveClock":
        return replace(self, extra={**self.extra, self.topic: seconds})


def time_between(steady: float, wall: float) -> float:
    """Return how long the app was away, from what both clocks say has passed, in seconds.

    The wall clock may have been set, and the other one begins anew with the computer: the shorter time is the one that
    is sure. Nothing is sure where neither went forward.
    """
    return min((each for each in (steady, wall) if each >= 0), default=0.0)
