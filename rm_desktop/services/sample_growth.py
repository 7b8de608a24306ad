"""What the sample pair learns: goals with evidence, assumptions, observations, notes, and what each keeps private."""

from collections.abc import Iterator

from rm_desktop.models.goals import Assumption, CheckIn, Goal, Observation
from rm_desktop.models.kinds import Evidence, Kind
from rm_desktop.models.notes import Note
from rm_desktop.models.private import JournalEntry, Preparation
from rm_desktop.services.sample_book import Book, Dated


def goals(book: Book) -> Iterator[Dated]:
    """Yield the goals and every check-in on them."""
    check_ins = book.rows("check_in")
    for row in book.rows("goal"):
        day = min((seen.number("day") for seen in check_ins if seen.text("goal") == row.text("key")), default=0)
        texts = {name: row.text(name) for name in ("statement", "success", "area")}
        goal = book.new(Goal, row.text("key"), owner=row.role("owner"), **texts)
        goal.baseline, goal.target = row.number("baseline"), row.number("target")
        goal.due = book.day(row.number("due_day"))
        yield goal, day, day
    for order, row in enumerate(check_ins):
        check_in = book.new(CheckIn, order, goal_id=book.id_of(Kind.GOAL, row.text("goal")), by=row.role("by"))
        check_in.level, check_in.confidence = row.number("level"), row.number("confidence")
        check_in.evidence_kind = Evidence(row.text("evidence_kind"))
        check_in.evidence, check_in.day = row.text("evidence"), book.day(row.number("day"))
        yield check_in, row.number("day"), row.number("day")


def feedback(book: Book) -> Iterator[Dated]:
    """Yield what was assumed and what was observed."""
    for order, row in enumerate(book.rows("assumption")):
        texts = {name: row.text(name) for name in ("assumed", "learned")}
        assumption = book.new(Assumption, order, owner=row.role("owner"), **texts)
        assumption.ask_again = book.day(row.number("ask_again_day"))
        assumption.still_true = row.flag("still_true")
        yield assumption, book.lately, book.lately
    for order, row in enumerate(book.rows("observation")):
        texts = {name: row.text(name) for name in ("situation", "behaviour", "impact")}
        observation = book.new(Observation, order, by=row.role("by"), **texts)
        observation.goal_id = book.link(Kind.GOAL, row.text("goal"))
        yield observation, book.lately, book.lately


def notes(book: Book) -> Iterator[Dated]:
    """Yield the shared notes."""
    for row in book.rows("note"):
        note = book.new(Note, row.text("key"), title=row.text("title"), body=row.text("body"))
        note.tags, note.pinned = row.tags("tags"), bool(row.flag("pinned"))
        note.session_id = book.link(Kind.SESSION, row.text("session"))
        yield note, row.number("day"), row.number("edited_day")


def private(book: Book) -> Iterator[Dated]:
    """Yield journal and preparations of the one whose copy it is."""
    for order, row in enumerate(book.rows("journal")):
        if row.role("me") is book.me:
            texts = {name: row.text(name) for name in ("title", "body", "prompt", "feeling_word")}
            entry = book.new(JournalEntry, order, day=book.day(row.number("day")), **texts)
            entry.feeling, entry.tags = row.maybe("feeling"), row.tags("tags")
            entry.session_id = book.link(Kind.SESSION, row.text("session"))
            entry.goal_id = book.link(Kind.GOAL, row.text("goal"))
            yield entry, row.number("day"), row.number("day")
    for order, row in enumerate(book.rows("preparation")):
        if row.role("me") is book.me:
            fields = {"to_raise": "raise", "not_yet": "not_yet", "with_care": "with_care"}
            texts = {name: row.text(told) for name, told in fields.items()}
            session_id = book.id_of(Kind.SESSION, row.text("session"))
            day = min(book.days[row.text("session")] - 1, 0)
            yield book.new(Preparation, order, session_id=session_id, **texts), day, day
