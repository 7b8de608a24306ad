"""What the page shows of the session that is held, read in one go."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from rm_desktop.services.promised import Promises
from rm_desktop.services.today_view import ActionLine, PairView, SessionLine, TopicLine

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk
    from rm_desktop.services.takeaways import TakeawayLine


@dataclass(frozen=True)
class LivePicture:
    """A session with all that may be seen of it on a shared screen: nothing private is among it.

    `questions` are the topics that were asked for later while it is held, `following` is when the next one is.
    """

    line: SessionLine
    notes: str
    topics: tuple[TopicLine, ...]
    actions: tuple[ActionLine, ...]
    takeaways: tuple["TakeawayLine", ...]
    pair: PairView
    today: date
    ends: datetime | None
    promised: Promises
    questions: frozenset[str]
    following: date | None

    @property
    def id(self) -> str:
        """Return the session's id."""
        return self.line.id

    def topic(self, topic_id: str) -> TopicLine | None:
        """Return one of its topics."""
        return next((topic for topic in self.topics if topic.id == topic_id), None)


def picture(session_id: str, desk: "Desk") -> LivePicture | None:
    """Read a session; None where it is not live, or gone. It ends by the person's own clock."""
    if not desk.live.is_live(session_id):
        return None
    view = desk.sessions.get(session_id)
    ends = desk.live.planned_end(session_id)
    return LivePicture(
        line=view.line,
        notes=view.notes,
        topics=desk.agenda.topics(session_id),
        actions=desk.actions.of_session(session_id),
        takeaways=desk.takeaways.of_session(session_id),
        pair=desk.pair.view(),
        today=desk.clock.today(),
        ends=None if ends is None else desk.clock.local(ends),
        promised=desk.agenda.promised(session_id),
        questions=desk.live.questions(session_id),
        following=desk.live.following(session_id),
    )
