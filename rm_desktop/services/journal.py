"""The private journal: entries of one person that nothing made for other eyes can read."""

import calendar
from dataclasses import dataclass
from datetime import date
from typing import TypedDict, Unpack

from sqlalchemy import ColumnElement, Text, func, literal, select, type_coerce
from sqlalchemy.orm import Session as OrmSession

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.goals import Goal
from rm_desktop.models.kinds import Kind, Role
from rm_desktop.models.limits import clean_tags, clean_text, clean_title
from rm_desktop.models.private import JournalEntry
from rm_desktop.models.sessions import Session
from rm_desktop.services.checks import clean_number
from rm_desktop.services.takeaways import TakeawayService
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.store.folding import fold, teach_folding
from rm_desktop.store.units import Unit
from rm_desktop.store.workspace import Workspace

FEELINGS = (1, 5)
PREVIEW_LENGTH = 80
# Enough of a text to fill a preview even where it begins with empty lines and marks.
_PREVIEW_READS = 400
# Signs that only mean something to Markdown, at the start of a line.
_MARKS = "#>*-+ \t"


class EntryFields(TypedDict, total=False):
    """What `JournalService.edit` can change."""

    title: str
    body: str
    prompt: str
    day: date
    feeling: int | None
    feeling_word: str
    tags: tuple[str, ...]
    session_id: str | None
    goal_id: str | None


@dataclass(frozen=True)
class EntryRow:
    """One entry as the list shows it; `preview` is the text's beginning on one line, at most 80 characters."""

    id: str
    day: date
    title: str
    preview: str
    feeling: int | None
    feeling_word: str
    session_number: int | None


@dataclass(frozen=True)
class EntryView:
    """One entry with its Markdown source."""

    id: str
    day: date
    title: str
    body: str
    prompt: str
    feeling: int | None
    feeling_word: str
    tags: tuple[str, ...]
    session_id: str | None
    session_number: int | None
    goal_id: str | None


def preview(body: str) -> str:
    """Return the beginning of a text on one line, cut between words at 80 characters."""
    line = " ".join(word for part in body.splitlines() for word in part.lstrip(_MARKS).split())
    if len(line) <= PREVIEW_LENGTH:
        return line
    cut = line[:PREVIEW_LENGTH].rpartition(" ")[0] or line[: PREVIEW_LENGTH - 1]
    return f"{cut[: PREVIEW_LENGTH - 1]}…"


class JournalService:
    """What one person writes for themselves."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        teach_folding(workspace.writer)

    def entries(self, month: tuple[int, int] | None = None, typed: str = "") -> tuple[EntryRow, ...]:
        """Return all entries, or those of one (year, month), newest first.

        `typed` narrows them: every word is part of the title, the text or the feeling, every `#tag` begins a tag.
        """
        beginning = func.substr(JournalEntry.body, 1, _PREVIEW_READS)
        columns = select(
            JournalEntry.id,
            JournalEntry.day,
            JournalEntry.title,
            beginning,
            JournalEntry.feeling,
            JournalEntry.feeling_word,
            Session.number,
        ).outerjoin(Session, (Session.id == JournalEntry.session_id) & Session.deleted_at.is_(None))
        wanted = (*_in(month), *(_holds(term) for term in typed.split()))
        newest = columns.where(*wanted).order_by(JournalEntry.day.desc(), JournalEntry.seq.desc())
        with self._workspace.read() as session:
            rows = session.execute(newest)
            return tuple(EntryRow(id_, day, title, preview(text), *rest) for id_, day, title, text, *rest in rows)

    def days(self, year: int, month: int) -> frozenset[date]:
        """Return the days of a month that have an entry."""
        with self._workspace.read() as session:
            return frozenset(session.scalars(select(JournalEntry.day).where(*_in((year, month)))))

    def get(self, entry_id: str) -> EntryView:
        """Return one entry; raise NOT_FOUND where there is none or it lies in the trash."""
        with self._workspace.read() as session:
            entry = _entry(session, entry_id)
            about = None if entry.session_id is None else session.get(Session, entry.session_id)
            return EntryView(
                entry.id,
                entry.day,
                entry.title,
                entry.body,
                entry.prompt,
                entry.feeling,
                entry.feeling_word,
                entry.tags,
                entry.session_id,
                None if about is None or about.deleted_at else about.number,
                entry.goal_id,
            )

    def add(
        self,
        body: str = "",
        title: str = "",
        prompt: str = "",
        day: date | None = None,
        feeling: int | None = None,
        feeling_word: str = "",
        tags: tuple[str, ...] = (),
        session_id: str | None = None,
        goal_id: str | None = None,
    ) -> Changes:
        """Add an entry and return its id first; raises EMPTY_TEXT without title and text, BAD_NUMBER for a feeling."""
        if not (body.strip() or title.strip()):
            raise UserError(Problem.EMPTY_TEXT, field="entry")
        entry = JournalEntry(
            day=day or self._workspace.clock.today(),
            title=_clean_optional(title, "title"),
            body=clean_text(body, "entry"),
            prompt=clean_text(prompt, "prompt"),
            feeling=_clean_feeling(feeling),
            feeling_word=_clean_optional(feeling_word, "feeling"),
            tags=clean_tags(tags),
        )
        with self._workspace.units.begin(Deed.ADD, entry.title) as unit:
            _link(unit, entry, session_id, goal_id)
            unit.add(entry)
        return unit.changes

    def write(self, entry_id: str, body: str) -> Changes:
        """Save an entry's text while it is typed."""
        return self._workspace.units.write_text(JournalEntry, entry_id, "body", body)

    def edit(self, entry_id: str, **fields: Unpack[EntryFields]) -> Changes:
        """Change the named fields of an entry and leave the others."""
        with self._workspace.units.begin(Deed.EDIT) as unit:
            entry = unit.get(JournalEntry, entry_id)
            _apply(entry, fields)
            _link(unit, entry, fields.get("session_id", entry.session_id), fields.get("goal_id", entry.goal_id))
            unit.name(entry.title)
        return unit.changes

    def remove(self, entry_id: str) -> Changes:
        """Put an entry into the trash."""
        with self._workspace.units.begin(Deed.REMOVE) as unit:
            entry = unit.get(JournalEntry, entry_id)
            unit.name(entry.title)
            unit.trash(entry)
        return unit.changes

    def share_takeaway(
        self, text: str, learner: Role | None = None, area: str = "", session_id: str | None = None
    ) -> Changes:
        """Copy chosen words into a new shared takeaway.

        It is made from the words alone: neither it nor its history says that there is an entry they came from.
        """
        words = text.replace("\u2029", "\n")  # how Qt parts the paragraphs of a selection
        takeaways = TakeawayService(self._workspace)
        return takeaways.add(words, learner or self._workspace.me, area, session_id, shared=True)


def _in(month: tuple[int, int] | None) -> tuple[ColumnElement[bool], ...]:
    kept = JournalEntry.deleted_at.is_(None)
    if month is None:
        return (kept,)
    year, number = month
    last = date(year, number, calendar.monthrange(year, number)[1])
    return (kept, JournalEntry.day.between(last.replace(day=1), last))


def _holds(term: str) -> ColumnElement[bool]:
    if term.startswith("#"):
        tags = literal(" ").concat(type_coerce(JournalEntry.tags, Text))
        return func.instr(tags, f" {term.lstrip('#').lower()}") > 0
    words = JournalEntry.title.concat("\n").concat(JournalEntry.body).concat("\n").concat(JournalEntry.feeling_word)
    return func.instr(func.fold(words), fold(term)) > 0


def _entry(session: OrmSession, entry_id: str) -> JournalEntry:
    entry = session.get(JournalEntry, entry_id)
    if entry is None or entry.deleted_at is not None:
        raise UserError(Problem.NOT_FOUND, kind=Kind.JOURNAL.value)
    return entry


def _clean_optional(text: str, name: str) -> str:
    return clean_title(text, name) if text.strip() else ""


def _clean_feeling(feeling: int | None) -> int | None:
    return None if feeling is None else clean_number(feeling, *FEELINGS, "feeling")


def _apply(entry: JournalEntry, fields: EntryFields) -> None:
    """Check each given field and set it."""
    if "title" in fields:
        entry.title = _clean_optional(fields["title"], "title")
    if "body" in fields:
        entry.body = clean_text(fields["body"], "entry")
    if "prompt" in fields:
        entry.prompt = clean_text(fields["prompt"], "prompt")
    if "day" in fields:
        entry.day = fields["day"]
    if "feeling" in fields:
        entry.feeling = _clean_feeling(fields["feeling"])
    if "feeling_word" in fields:
        entry.feeling_word = _clean_optional(fields["feeling_word"], "feeling")
    if "tags" in fields:
        entry.tags = clean_tags(fields["tags"])


def _link(unit: Unit, entry: JournalEntry, session_id: str | None, goal_id: str | None) -> None:
    """Link an entry to a session and a goal that are there."""
    if session_id != entry.session_id:
        entry.session_id = None if session_id is None else unit.get(Session, session_id).id
    if goal_id != entry.goal_id:
        entry.goal_id = None if goal_id is None else unit.get(Goal, goal_id).id
