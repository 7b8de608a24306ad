"""What is captured in a session: an action, a takeaway or a question for later, as its row shows it."""

from datetime import date
from operator import attrgetter
from typing import NamedTuple

from PySide6.QtCore import QLocale

from rm_desktop.models.kinds import Kind, Role
from rm_desktop.services.today_view import ActionLine, TopicLine
from rm_desktop.ui.pages.live_parts.picture import LivePicture
from rm_desktop.ui.wording import words

ICONS = {Kind.ACTION: "check-square", Kind.TAKEAWAY: "lightbulb", Kind.TOPIC: "clock"}

MOST = 30
"""So many that wait for another time are shown; what is asked now is the last of them."""


class Captured(NamedTuple):
    """One of them; a topic is nobody's: a question for later or, `parked`, left of the agenda. `said` is its chip."""

    kind: Kind
    id: str
    text: str
    role: Role | None
    said: str
    due: date | None = None
    done: bool = False
    parked: bool = False


def captured_of(picture: LivePicture) -> tuple[Captured, ...]:
    """Return what was captured: takeaways, then actions, then questions for later, then parked topics."""
    pair = picture.pair
    takeaways = (
        Captured(Kind.TAKEAWAY, each.id, each.text, each.learner, learned(pair.person(each.learner).short))
        for each in picture.takeaways
    )
    actions = (_action(picture, each) for each in picture.actions)
    later = sorted((_later(picture, each) for each in _waiting(picture)[-MOST:]), key=attrgetter("parked"))
    return (*takeaways, *actions, *later)


def _later(picture: LivePicture, topic: TopicLine) -> Captured:
    asked = topic.id in picture.questions
    said = words.tr("for later") if asked else words.tr("parked")
    return Captured(Kind.TOPIC, topic.id, topic.title, None, said, parked=not asked)


def left_out(picture: LivePicture) -> int:
    """Return how many of those that wait are not among the rows."""
    return max(0, len(_waiting(picture)) - MOST)


def _waiting(picture: LivePicture) -> list[TopicLine]:
    return [topic for topic in picture.topics if topic.parked]


def learned(name: str) -> str:
    """Return `Robert learned`."""
    return words.tr("{name} learned").format(name=name)


def _action(picture: LivePicture, line: ActionLine) -> Captured:
    said = picture.pair.person(line.owner).short
    if line.due is not None:
        day = words.short_day(line.due, QLocale(), picture.today)
        said = words.tr("{name} · {day}").format(name=said, day=day)
    return Captured(Kind.ACTION, line.id, line.text, line.owner, said, line.due, line.done)
