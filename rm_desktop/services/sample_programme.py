"""What the sample pair has of a programme: the two people, their sessions, and what came of these."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

from fractional_indexing import generate_n_keys_between

from rm_desktop.models.kinds import Kind, SessionState, TopicState
from rm_desktop.models.pairs import Pair, Person
from rm_desktop.models.sessions import Action, Session, Takeaway, Topic
from rm_desktop.services.sample_book import Book, Dated
from rm_desktop.services.zone import zone_here


def programme(book: Book) -> Iterator[Dated]:
    """Yield the pair, both people, their sessions and topics."""
    yield from _the_pair(book)
    yield from _sessions(book)
    yield from _topics(book)


def outcomes(book: Book) -> Iterator[Dated]:
    """Yield actions and takeaways; they belong to sessions and goals."""
    yield from _actions(book)
    yield from _takeaways(book)


def _the_pair(book: Book) -> Iterator[Dated]:
    row = book.row("pair")
    start = row.number("start_day")
    pair = book.new(Pair, "pair", title=row.text("title"), purpose=row.text("purpose"), start=book.day(start))
    pair.planned_sessions, pair.cadence_weeks = row.number("planned_sessions"), row.number("cadence_weeks")
    pair.minutes = row.number("minutes")
    pair.leader_learns, pair.mentor_learns = row.tags("leader_learns"), row.tags("mentor_learns")
    yield pair, start, start
    for person in book.rows("person"):
        texts = {name: person.text(name) for name in ("name", "initials", "team", "pronouns")}
        yield book.new(Person, person.text("role"), role=person.role("role"), **texts), start, start


def _sessions(book: Book) -> Iterator[Dated]:
    first = min(book.days.values())
    zone = zone_here()
    for row in book.rows("session"):
        day, at = row.number("day"), time.fromisoformat(row.text("at"))
        texts = {name: row.text(name) for name in ("title", "purpose", "place", "notes")}
        session = book.new(Session, row.text("key"), number=row.number("number"), at=at, **texts)
        session.day, session.minutes, session.zone = book.day(day), row.number("minutes"), zone
        session.state, session.reason = SessionState(row.text("state")), row.text("reason")
        if row.text("postponed_by"):
            session.postponed_by, session.moved_from = row.role("postponed_by"), book.day(row.number("moved_from_day"))
        ran = row.maybe("ran_minutes")
        if ran is not None:
            begin = datetime.combine(book.day(day), at, tzinfo=UTC)
            session.started_at = begin + timedelta(minutes=row.number("started_minute"))
            session.ended_at = session.started_at + timedelta(minutes=ran)
        yield session, first, min(day, 0)


def _topics(book: Book) -> Iterator[Dated]:
    rows = book.rows("topic")
    orders = {key: iter(generate_n_keys_between(None, None, len(rows))) for key in book.days}
    for order, row in enumerate(rows):
        key = row.text("session")
        topic = book.new(Topic, order, session_id=book.id_of(Kind.SESSION, key), position=next(orders[key]))
        topic.title, topic.detail, topic.lead = row.text("title"), row.text("detail"), row.role("lead")
        topic.minutes, topic.minutes_used = row.maybe("minutes"), row.maybe("minutes_used")
        topic.area, topic.state = row.text("area"), TopicState(row.text("state"))
        topic.carried_from = book.link(Kind.SESSION, row.text("carried_from"))
        yield topic, min(book.days[key] - 3, -1), min(book.days[key], -1)


def _actions(book: Book) -> Iterator[Dated]:
    for order, row in enumerate(book.rows("action")):
        action = book.new(Action, order, text=row.text("text"), owner=row.role("owner"))
        action.due, action.evidence = book.day(row.number("due_day")), row.text("evidence")
        action.session_id = book.link(Kind.SESSION, row.text("session"))
        action.goal_id = book.link(Kind.GOAL, row.text("goal"))
        made, done = book.days[row.text("session")], row.maybe("done_day")
        action.done_at = None if done is None else book.morning(done, order)
        yield action, made, made if done is None else done


def _takeaways(book: Book) -> Iterator[Dated]:
    for order, row in enumerate(book.rows("takeaway")):
        takeaway = book.new(Takeaway, order, text=row.text("text"), area=row.text("area"))
        takeaway.learner, takeaway.teacher = row.role("learner"), row.role("teacher")
        takeaway.session_id = book.link(Kind.SESSION, row.text("session"))
        yield takeaway, book.days[row.text("session")], book.days[row.text("session")]
