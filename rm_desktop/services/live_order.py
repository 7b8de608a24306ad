"""Which topic comes next: pure functions of an agenda in its order."""

from collections.abc import Sequence

from rm_desktop.services.today_view import TopicLine


def is_open(topic: TopicLine) -> bool:
    """Return whether a topic is still to be talked about here."""
    return not topic.done and not topic.parked


def first_open(topics: Sequence[TopicLine]) -> str:
    """Return the first topic that is open; "" for none."""
    return next((topic.id for topic in topics if is_open(topic)), "")


def next_open(topics: Sequence[TopicLine], after: str) -> str:
    """Return the open topic behind another one; behind the last, or one that is gone, the first that is open."""
    place = next((place for place, topic in enumerate(topics) if topic.id == after), -1)
    later = topics[place + 1 :] if place >= 0 else ()
    others = [topic for topic in topics if topic.id != after]
    return first_open(later) or first_open(others)


def open_ones(topics: Sequence[TopicLine]) -> tuple[TopicLine, ...]:
    """Return the topics that are open, in their order."""
    return tuple(topic for topic in topics if is_open(topic))
