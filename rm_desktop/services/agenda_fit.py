"""Whether an agenda fits into its session, and what would have to go. Pure."""

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from rm_desktop.services.today_view import TopicLine


class Fit(NamedTuple):
    """Minutes planned against those there are; `unmeasured` topics have no length, without the `spare` ones it fits.

    `spare` is empty where all fits, or where nothing that may go would be enough.
    """

    planned: int
    available: int
    unmeasured: int
    spare: tuple[TopicLine, ...]

    @property
    def over(self) -> int:
        """Return how many minutes are too many."""
        return max(0, self.planned - self.available)


def fit(topics: Sequence[TopicLine], available: int, kept: Collection[str] = ()) -> Fit:
    """Return how topics fit into so many minutes; those parked take no time, and those `kept` (ids) have to stay."""
    counted = [topic for topic in topics if not topic.parked]
    planned = sum(topic.minutes or 0 for topic in counted)
    unmeasured = sum(topic.minutes is None and not topic.done for topic in counted)
    may_go = [topic for topic in counted if not topic.done and topic.minutes and topic.id not in kept]
    return Fit(planned, available, unmeasured, _spare(may_go, planned - available))


def titled(topics: Iterable[TopicLine], titles: Iterable[str]) -> frozenset[str]:
    """Return the ids of the topics that have one of these titles; capital letters make no difference."""
    wanted = {title.casefold() for title in titles}
    return frozenset(topic.id for topic in topics if topic.title.casefold() in wanted)


def _spare(may_go: Sequence[TopicLine], over: int) -> tuple[TopicLine, ...]:
    """Return the last topics that together take so many minutes, without those among them that need not go."""
    taken: list[TopicLine] = []
    left = over
    for topic in reversed(may_go):
        if left <= 0:
            break
        taken.append(topic)
        left -= topic.minutes or 0
    if left > 0:
        return ()
    for topic in tuple(taken):
        if left + (topic.minutes or 0) <= 0:
            taken.remove(topic)
            left += topic.minutes or 0
    return tuple(reversed(taken))
