"""Today at a glance, as plain values: read before the first paint, so standard library and `kinds` only.

Named tuples, for Python makes seven of them in the time of one frozen dataclass.
"""

from datetime import date, time
from enum import StrEnum
from typing import NamedTuple

from rm_desktop.models.kinds import Role, SessionState
from rm_desktop.services.picture import from_text, to_text

# Where a workspace keeps Today's last picture: `workspace.state(PICTURE)`.
PICTURE = "today"
_WEEK = 7


class PersonView(NamedTuple):
    """One of the two."""

    role: Role
    name: str
    initials: str

    @property
    def short(self) -> str:
        """Return the name's first word."""
        return self.name.split(maxsplit=1)[0] if self.name.strip() else self.name


class PairView(NamedTuple):
    """The pair as one of them (`me`) sees it."""

    title: str
    me: Role
    mentor: PersonView
    leader: PersonView
    start: date
    planned_sessions: int
    cadence_weeks: int

    @property
    def mine(self) -> PersonView:
        """Return the person whose copy this is."""
        return self.person(self.me)

    @property
    def partner(self) -> PersonView:
        """Return the other person."""
        return self.person(self.me.other)

    @property
    def weeks(self) -> int:
        """Return how many weeks the programme takes as planned."""
        return self.planned_sessions * self.cadence_weeks

    def person(self, role: Role) -> PersonView:
        """Return the person in a role."""
        return self.mentor if role is Role.MENTOR else self.leader

    def week(self, today: date) -> int:
        """Return the programme's week, 1 from its first day (and before it); past the plan it goes on counting."""
        return max(1, (today - self.start).days // _WEEK + 1)


class TopicLine(NamedTuple):
    """One topic of an agenda; `carried_from` is the number of the session it was left over from.

    `by` is who brought it, and `minutes_used` what it took once it was talked about. `goes_on` is the number of the
    session that a parked one is carried over to.
    """

    id: str
    title: str
    detail: str
    lead: Role | None
    minutes: int | None
    area: str
    done: bool
    parked: bool
    carried_from: int | None
    minutes_used: int | None = None
    by: Role | None = None
    goes_on: int | None = None


class SessionLine(NamedTuple):
    """One session; `day` and `at` are those on the wall where they meet, `ran_minutes` is known once it is held."""

    id: str
    number: int
    title: str
    day: date | None
    at: time | None
    minutes: int
    place: str
    state: SessionState
    ran_minutes: int | None


class ActionLine(NamedTuple):
    """One promise; `goal` is the statement of the goal it serves."""

    id: str
    text: str
    owner: Role
    due: date | None
    done: bool
    evidence: str
    session_number: int | None
    session_id: str | None = None
    goal_id: str | None = None
    goal: str = ""

    def overdue(self, today: date) -> bool:
        """Return whether it is open past its day."""
        return not self.done and self.due is not None and self.due < today


class GoalLine(NamedTuple):
    """One goal and its level now, on the 0-5 scale."""

    id: str
    owner: Role
    statement: str
    level: int
    baseline: int
    target: int

    @property
    def progress(self) -> float:
        """Return how much of the way from baseline to target is done, 0 to 1."""
        way = self.target - self.baseline
        if way <= 0:
            return float(self.level >= self.target)
        return min(1.0, max(0.0, (self.level - self.baseline) / way))


class LastSession(NamedTuple):
    """The session held last, on the day it ended; `actions` is what was promised in it, as long as that is fresh.

    `kept` counts the actions that were done since then, `rated` the check-ins.
    """

    id: str
    number: int
    title: str
    on: date
    actions: tuple[ActionLine, ...] = ()
    kept: int = 0
    rated: int = 0


class NudgeKind(StrEnum):
    """What a quiet word on Today is about, the more important first."""

    PULSE = "pulse"  # mine of the session held last is not given
    SIGN = "sign"  # the charter waits for me: the partner has signed, or it was changed
    CHARTER = "charter"  # there is none yet, or nobody has signed it
    MOVED = "moved"  # two sessions in a row did not take place
    UNDATED = "undated"  # the next session has no day
    OVERDUE = "overdue"  # actions of mine


class Nudge(NamedTuple):
    """A quiet word; `subject` is the session it is about, and `number` its number, or how many actions there are."""

    kind: NudgeKind
    subject: str = ""
    number: int = 0


class TodayView(NamedTuple):
    """What Today shows: the next session with its open topics, open actions and active goals of both, a question.

    After the programme's end the goals are also those that were reached. `unshared` counts the shared records changed
    since a file with everything shared left, on the day `left_on`, or since the beginning. `held` counts the sessions
    that were held; `overdue` is one that was planned and not held, where another one comes next. `nudges` are at most
    three.
    """

    pair: PairView
    session: SessionLine | None
    topics: tuple[TopicLine, ...]
    actions: tuple[ActionLine, ...]
    goals: tuple[GoalLine, ...]
    prompt: str
    prompt_id: str
    unshared: int
    left_on: date | None = None
    purpose: str = ""
    held: int = 0
    overdue: SessionLine | None = None
    last: LastSession | None = None
    nudges: tuple[Nudge, ...] = ()

    def to_json(self) -> str:
        """Return the view as text; it holds dates, never words that are only true today."""
        return to_text(self)

    @classmethod
    def from_json(cls, text: str) -> "TodayView":
        """Return the view a text holds; raise ValueError where anything does not fit, which means: no picture."""
        return from_text(cls, text)
