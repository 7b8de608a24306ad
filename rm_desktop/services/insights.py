"""Insights: what the two have done together, counted from their shared records; nothing of a journal is read."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from sqlalchemy import orm, select

from rm_desktop.models.goals import CheckIn, Goal
from rm_desktop.models.kinds import GoalState, Role, SessionState, TopicState
from rm_desktop.models.sessions import Session, Takeaway, Topic
from rm_desktop.services.insights_view import AreaMinutes, Insights, Learned, LevelDay, LevelLine, Meeting, Promises
from rm_desktop.services.lines import action_lines, pair_view, ran_minutes
from rm_desktop.services.today_view import ActionLine
from rm_desktop.store.workspace import Workspace

# Of fewer takeaways nobody can say that they lean to one side; from there on, below a third is too little.
ENOUGH = 4
LEAST_SHARE = 1 / 3
# practice.md, Risks: who took nothing from so many sessions in a row should hear of it.
LATELY = 2


class Spent(NamedTuple):
    """The minutes of one topic that was talked about; `used` is None where nobody looked at the clock."""

    area: str
    planned: int | None
    used: int | None


class Took(NamedTuple):
    """Who learned something, and in which session."""

    session: int | None
    learner: Role


class Aim(NamedTuple):
    """One goal as its level is counted."""

    id: str
    owner: Role
    baseline: int


class Rated(NamedTuple):
    """One check-in as levels are counted."""

    goal_id: str
    day: date
    level: int


class InsightsService:
    """What Insights shows of one workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def view(self) -> Insights:
        """Return all figures in one read; shared records only."""
        today = self._workspace.clock.today()
        with self._workspace.read() as reader:
            pair = pair_view(reader, self._workspace.me)
            return Insights(
                pair=pair,
                meetings=_meetings(reader),
                areas=by_area(_spent(reader)),
                learned=by_session(_took(reader)),
                promises=by_owner(action_lines(reader), today),
                levels=lines(_aims(reader), _rated(reader), pair.start),
            )


def by_area(spent: Iterable[Spent]) -> tuple[AreaMinutes, ...]:
    """Return the minutes of each area, most first; planned minutes count where none were measured."""
    sums: Counter[str] = Counter()
    for topic in spent:
        sums[topic.area] += (topic.planned or 0) if topic.used is None else topic.used
    return tuple(AreaMinutes(area, sums[area]) for area in sorted(sums, key=lambda a: (-sums[a], a)) if sums[area])


def by_session(took: Iterable[Took]) -> tuple[Learned, ...]:
    """Return what each took from each session, by number; what belongs to none comes last."""
    counts = Counter(took)
    numbers = sorted({each.session for each in counts}, key=lambda number: (number is None, number or 0))
    return tuple(
        Learned(number, counts[Took(number, Role.MENTOR)], counts[Took(number, Role.LEADER)]) for number in numbers
    )


def total(learned: Iterable[Learned]) -> Learned:
    """Return the sum over sessions."""
    found = tuple(learned)
    return Learned(None, sum(each.mentor for each in found), sum(each.leader for each in found))


def learns_less(learned: Iterable[Learned]) -> Role | None:
    """Return who learns too little for learning to run both ways; None while it does, or is too early to tell."""
    both = total(learned)
    share = LEAST_SHARE * (both.mentor + both.leader)
    if both.mentor + both.leader < ENOUGH or min(both.mentor, both.leader) >= share:
        return None
    return Role.MENTOR if both.mentor < both.leader else Role.LEADER


def quiet(learned: Iterable[Learned], meetings: Sequence[Meeting]) -> tuple[Role, ...]:
    """Return who took nothing from the last two sessions that were held; nobody as long as there were fewer."""
    last = [meeting.number for meeting in meetings if meeting.held][-LATELY:]
    if len(last) < LATELY:
        return ()
    lately = total(each for each in learned if each.session in last)
    return tuple(role for role in Role if not lately.of(role))


def by_owner(actions: Sequence[ActionLine], today: date) -> tuple[Promises, ...]:
    """Return the promises of each person."""
    return tuple(_promises(role, [action for action in actions if action.owner is role], today) for role in Role)


def lines(aims: Sequence[Aim], rated: Sequence[Rated], start: date) -> tuple[LevelLine, ...]:
    """Return how the mean level of each person's goals moved; until its first check-in a goal is at its baseline.

    `rated` come oldest first. A line begins with all at their baseline when the programme starts, if that is before.
    """
    return tuple(LevelLine(role, _line([aim for aim in aims if aim.owner is role], rated, start)) for role in Role)


def _line(aims: Sequence[Aim], rated: Sequence[Rated], start: date) -> tuple[LevelDay, ...]:
    levels = {aim.id: aim.baseline for aim in aims}
    seen = [each for each in rated if each.goal_id in levels]
    days = [LevelDay(start, _mean(levels))] if seen and start < seen[0].day else []
    for day, ratings in groupby(seen, key=attrgetter("day")):
        levels.update((each.goal_id, each.level) for each in ratings)
        days.append(LevelDay(day, _mean(levels)))
    return tuple(days)


def _mean(levels: dict[str, int]) -> float:
    return round(sum(levels.values()) / len(levels), 1)


def _promises(owner: Role, actions: Sequence[ActionLine], today: date) -> Promises:
    done = sum(action.done for action in actions)
    return Promises(owner, done, len(actions) - done, sum(action.overdue(today) for action in actions))


def _meetings(reader: orm.Session) -> tuple[Meeting, ...]:
    columns = select(
        *(Session.number, Session.title, Session.day, Session.state, Session.minutes, Session.postponed_by),
        *(Session.started_at, Session.ended_at, Session.reason, Session.planned),
    )
    rows = reader.execute(columns.where(Session.deleted_at.is_(None)).order_by(Session.number, Session.id))
    found = []
    for row in rows:
        ran = ran_minutes(row.started_at, row.ended_at)
        minutes = (row.minutes if ran is None else ran) if row.state is SessionState.HELD else 0
        told = (row.postponed_by, row.reason, row.planned)
        found.append(Meeting(row.number, row.title, row.day, row.state, minutes, *told))
    return tuple(found)


def _spent(reader: orm.Session) -> list[Spent]:
    """Read the topics that were talked about: ticked ones of held sessions."""
    columns = select(Topic.area, Topic.minutes, Topic.minutes_used).join(Session, Session.id == Topic.session_id)
    held = (Session.deleted_at.is_(None), Session.state == SessionState.HELD)
    rows = reader.execute(columns.where(Topic.deleted_at.is_(None), Topic.state == TopicState.DONE, *held))
    return [Spent(*row) for row in rows]


def _took(reader: orm.Session) -> list[Took]:
    columns = select(Session.number, Takeaway.learner).select_from(Takeaway)
    joined = columns.outerjoin(Session, (Session.id == Takeaway.session_id) & Session.deleted_at.is_(None))
    return [Took(*row) for row in reader.execute(joined.where(Takeaway.deleted_at.is_(None)))]


def _aims(reader: orm.Session) -> list[Aim]:
    """Read the goals whose level counts; one that was dropped says nothing of what somebody can do."""
    columns = select(Goal.id, Goal.owner, Goal.baseline)
    rows = reader.execute(columns.where(Goal.deleted_at.is_(None), Goal.state != GoalState.DROPPED))
    return [Aim(*row) for row in rows]


def _rated(reader: orm.Session) -> list[Rated]:
    columns = select(CheckIn.goal_id, CheckIn.day, CheckIn.level).where(CheckIn.deleted_at.is_(None))
    return [Rated(*row) for row in reader.execute(columns.order_by(CheckIn.day, CheckIn.created_at, CheckIn.seq))]
