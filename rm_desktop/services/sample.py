"""The sample pair of `rm-desktop demo`: a real-looking programme around today, the same each time."""

import tomllib
import uuid
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

from fractional_indexing import generate_n_keys_between

from rm_desktop.clock import at_nine
from rm_desktop.errors import Problem, UserError
from rm_desktop.models.base import Record
from rm_desktop.models.goals import Assumption, CheckIn, Goal, Observation
from rm_desktop.models.kinds import Evidence, Kind, Role, SessionState, TopicState
from rm_desktop.models.limits import clean_tags
from rm_desktop.models.notes import Note
from rm_desktop.models.pairs import Charter, Pair, Person
from rm_desktop.models.private import JournalEntry, Preparation
from rm_desktop.models.sessions import Action, Session, Takeaway, Topic
from rm_desktop.paths import resource
from rm_desktop.services.sample_mark import SAMPLE
from rm_desktop.services.today import TodayService
from rm_desktop.store.changes import Deed
from rm_desktop.store.keys import Key
from rm_desktop.store.making import create_workspace
from rm_desktop.store.units import Unit
from rm_desktop.store.workspace import Workspace

_IDS = uuid.UUID("6c2f6f0e-2d0b-5f3e-9a53-0f6d1c7a9b11")
_MORNING = time(7, 0, tzinfo=UTC)
R = TypeVar("R", bound=Record)
Dated = tuple[Record, int, int]  # a record, and the days from today it was made and last changed


def make_sample(path: Path, key: Key | None, me: Role, today: date) -> None:
    """Make the sample workspace for one of the two; ids and instants depend on `today` alone.

    Raises what `create_workspace` raises, and BAD_DATE where the calendar ends before the story does.
    """
    try:
        create_workspace(path, key, at_nine(today), partial(_fill, me=me, today=today))
    except OverflowError as error:
        raise UserError(Problem.BAD_DATE, date=today.isoformat()) from error


def _fill(workspace: Workspace, me: Role, today: date) -> None:
    file = tomllib.loads(resource("sample/pair.toml").read_text(encoding="utf-8"))
    workspace.set_state("me", me.value)
    workspace.set_state(*SAMPLE)
    story = _Story(file, me, today)
    with workspace.units.begin(Deed.CREATE, str(file["pair"]["title"])) as unit:
        for order, (record, made, changed) in enumerate(story.records()):
            _keep(unit, record, story.morning(made, order), story.morning(changed, order))
    TodayService(workspace).view()


def _keep(unit: Unit, record: Record, made: datetime, changed: datetime) -> None:
    record.created_at, record.updated_at = made, changed
    unit.add(record)


class _Row:
    """One table of the file, each field read as what it must be; one that is left out reads as empty or None."""

    def __init__(self, fields: Mapping[str, object]) -> None:
        self._fields = fields

    def text(self, name: str) -> str:
        value = self._fields.get(name, "")
        if not isinstance(value, str):
            raise ValueError(f"{name} is no text")
        return value

    def maybe(self, name: str) -> int | None:
        value = self._fields.get(name)
        if value is not None and not isinstance(value, int):
            raise ValueError(f"{name} is no number")
        return value

    def number(self, name: str) -> int:
        return self.maybe(name) or 0

    def flag(self, name: str) -> bool | None:
        value = self._fields.get(name)
        return None if value is None else bool(value)

    def role(self, name: str) -> Role:
        return Role(self.text(name))

    def tags(self, name: str) -> tuple[str, ...]:
        value = self._fields.get(name, [])
        return clean_tags(tuple(map(str, value))) if isinstance(value, list) else ()


class _Story:
    """The file's records in the order foreign keys need."""

    def __init__(self, file: Mapping[str, object], me: Role, today: date) -> None:
        self._file = file
        self._me = me
        self._today = today
        self._days = {row.text("key"): row.number("day") for row in self._rows("session")}
        held = [row.number("day") for row in self._rows("session") if row.text("state") == SessionState.HELD]
        self._lately = max(held, default=0)

    def records(self) -> Iterator[Dated]:
        """Yield every record of the sample that belongs into one person's copy."""
        yield from self._the_pair()
        yield from self._sessions()
        yield from self._topics()
        yield from self._goals()
        yield from self._outcomes()
        yield from self._feedback()
        yield from self._notes()
        yield from self._private()

    def morning(self, day: int, order: int) -> datetime:
        """Return an instant on a day from today, a second later for each record, so that their order is plain."""
        return datetime.combine(self._day(day), _MORNING) + timedelta(seconds=order)

    def _the_pair(self) -> Iterator[Dated]:
        row = self._row("pair")
        start = row.number("start_day")
        pair = self._new(Pair, "pair", title=row.text("title"), purpose=row.text("purpose"), start=self._day(start))
        pair.planned_sessions, pair.cadence_weeks = row.number("planned_sessions"), row.number("cadence_weeks")
        pair.minutes = row.number("minutes")
        pair.leader_learns, pair.mentor_learns = row.tags("leader_learns"), row.tags("mentor_learns")
        yield pair, start, start
        for person in self._rows("person"):
            texts = {name: person.text(name) for name in ("name", "initials", "team", "pronouns")}
            yield self._new(Person, person.text("role"), role=person.role("role"), **texts), start, start
        yield self._new(Charter, "charter", body=self._row("charter").text("body")), start, min(self._days.values())

    def _sessions(self) -> Iterator[Dated]:
        first = min(self._days.values())
        for row in self._rows("session"):
            day, at = row.number("day"), time.fromisoformat(row.text("at"))
            texts = {name: row.text(name) for name in ("title", "purpose", "place", "notes")}
            session = self._new(Session, row.text("key"), number=row.number("number"), at=at, **texts)
            session.day, session.minutes = self._day(day), row.number("minutes")
            session.state = SessionState(row.text("state"))
            ran = row.maybe("ran_minutes")
            if ran is not None:
                begin = datetime.combine(self._day(day), at, tzinfo=UTC)
                session.started_at = begin + timedelta(minutes=row.number("started_minute"))
                session.ended_at = session.started_at + timedelta(minutes=ran)
            yield session, first, min(day, 0)

    def _topics(self) -> Iterator[Dated]:
        rows = self._rows("topic")
        orders = {key: iter(generate_n_keys_between(None, None, len(rows))) for key in self._days}
        for order, row in enumerate(rows):
            key = row.text("session")
            topic = self._new(Topic, order, session_id=self._id(Kind.SESSION, key), position=next(orders[key]))
            topic.title, topic.detail, topic.lead = row.text("title"), row.text("detail"), row.role("lead")
            topic.minutes, topic.minutes_used = row.maybe("minutes"), row.maybe("minutes_used")
            topic.area, topic.state = row.text("area"), TopicState(row.text("state"))
            topic.carried_from = self._link(Kind.SESSION, row.text("carried_from"))
            yield topic, min(self._days[key] - 3, -1), min(self._days[key], -1)

    def _goals(self) -> Iterator[Dated]:
        check_ins = self._rows("check_in")
        for row in self._rows("goal"):
            day = min((seen.number("day") for seen in check_ins if seen.text("goal") == row.text("key")), default=0)
            texts = {name: row.text(name) for name in ("statement", "success", "area")}
            goal = self._new(Goal, row.text("key"), owner=row.role("owner"), **texts)
            goal.baseline, goal.target = row.number("baseline"), row.number("target")
            goal.due = self._day(row.number("due_day"))
            yield goal, day, day
        for order, row in enumerate(check_ins):
            check_in = self._new(CheckIn, order, goal_id=self._id(Kind.GOAL, row.text("goal")), by=row.role("by"))
            check_in.level, check_in.confidence = row.number("level"), row.number("confidence")
            check_in.evidence_kind = Evidence(row.text("evidence_kind"))
            check_in.evidence, check_in.day = row.text("evidence"), self._day(row.number("day"))
            yield check_in, row.number("day"), row.number("day")

    def _outcomes(self) -> Iterator[Dated]:
        for order, row in enumerate(self._rows("action")):
            action = self._new(Action, order, text=row.text("text"), owner=row.role("owner"))
            action.due, action.evidence = self._day(row.number("due_day")), row.text("evidence")
            action.session_id = self._link(Kind.SESSION, row.text("session"))
            action.goal_id = self._link(Kind.GOAL, row.text("goal"))
            made, done = self._days[row.text("session")], row.maybe("done_day")
            action.done_at = None if done is None else self.morning(done, order)
            yield action, made, made if done is None else done
        for order, row in enumerate(self._rows("takeaway")):
            takeaway = self._new(Takeaway, order, text=row.text("text"), area=row.text("area"))
            takeaway.learner, takeaway.teacher = row.role("learner"), row.role("teacher")
            takeaway.session_id = self._link(Kind.SESSION, row.text("session"))
            yield takeaway, self._days[row.text("session")], self._days[row.text("session")]

    def _feedback(self) -> Iterator[Dated]:
        for order, row in enumerate(self._rows("assumption")):
            texts = {name: row.text(name) for name in ("assumed", "learned")}
            assumption = self._new(Assumption, order, owner=row.role("owner"), **texts)
            assumption.ask_again = self._day(row.number("ask_again_day"))
            assumption.still_true = row.flag("still_true")
            yield assumption, self._lately, self._lately
        for order, row in enumerate(self._rows("observation")):
            texts = {name: row.text(name) for name in ("situation", "behaviour", "impact")}
            observation = self._new(Observation, order, by=row.role("by"), **texts)
            observation.goal_id = self._link(Kind.GOAL, row.text("goal"))
            yield observation, self._lately, self._lately

    def _notes(self) -> Iterator[Dated]:
        for row in self._rows("note"):
            note = self._new(Note, row.text("key"), title=row.text("title"), body=row.text("body"))
            note.tags, note.pinned = row.tags("tags"), bool(row.flag("pinned"))
            note.session_id = self._link(Kind.SESSION, row.text("session"))
            yield note, row.number("day"), row.number("edited_day")

    def _private(self) -> Iterator[Dated]:
        for order, row in enumerate(self._rows("journal")):
            if row.role("me") is self._me:
                texts = {name: row.text(name) for name in ("title", "body", "prompt", "feeling_word")}
                entry = self._new(JournalEntry, order, day=self._day(row.number("day")), **texts)
                entry.feeling, entry.tags = row.maybe("feeling"), row.tags("tags")
                entry.session_id = self._link(Kind.SESSION, row.text("session"))
                entry.goal_id = self._link(Kind.GOAL, row.text("goal"))
                yield entry, row.number("day"), row.number("day")
        for order, row in enumerate(self._rows("preparation")):
            if row.role("me") is self._me:
                fields = {"to_raise": "raise", "not_yet": "not_yet", "with_care": "with_care"}
                texts = {name: row.text(told) for name, told in fields.items()}
                session_id = self._id(Kind.SESSION, row.text("session"))
                day = min(self._days[row.text("session")] - 1, 0)
                yield self._new(Preparation, order, session_id=session_id, **texts), day, day

    def _row(self, name: str) -> _Row:
        found = self._file[name]
        if not isinstance(found, dict):
            raise ValueError(f"{name} is no table")
        return _Row(found)

    def _rows(self, name: str) -> list[_Row]:
        found = self._file.get(name, [])
        return [_Row(row) for row in found] if isinstance(found, list) else []

    def _day(self, days: int) -> date:
        return self._today + timedelta(days=days)

    def _new(self, record: type[R], key: object, **fields: object) -> R:
        return record(id=self._id(record.kind, key), **fields)

    def _link(self, kind: Kind, key: str) -> str | None:
        return self._id(kind, key) if key else None

    def _id(self, kind: Kind, key: object) -> str:
        return uuid.uuid5(_IDS, f"{kind.value}/{key}").hex
