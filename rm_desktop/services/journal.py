"""The private journal: entries of one person that nothing made for other eyes can read."""

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import TypedDict, Unpack

from sqlalchemy import select
from sqlalchemy.orm import Session as OrmSession

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.goals import Goal
from rm_desktop.models.kinds import Kind, Role
from rm_desktop.models.limits import clean_tags, clean_text, clean_title
from rm_desktop.models.private import JournalEntry
from rm_desktop.models.sessions import Session
from rm_desktop.services.checks import clean_number
from rm_desktop.services.journal_list import (
    EntryKey,
    EntryRow,
    EntrySlice,
    in_month,
    matching,
    preview,
    read_keys_of,
    read_rows,
    read_slice,
    with_ids,
)
from rm_desktop.services.takeaways import TakeawayService
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.store.folding import teach_folding
from rm_desktop.store.units import Unit
from rm_desktop.store.workspace import Workspace

FEELINGS = (1, 5)
__all__ = ["EntryFields", "EntryKey", "EntryRow", "EntrySlice", "EntryView", "JournalService", "preview"]

# How long ago an entry is worth being shown again, in months; then every year.
_AGO = (1, 3, 6)
_YEARS = 10


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


class JournalService:
    """What one person writes for themselves."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        teach_folding(workspace.writer)

    def entries(self, month: tuple[int, int] | None = None, typed: str = "") -> tuple[EntryRow, ...]:
        """Return all entries, or those of one (year, month), newest first.

        `typed` narrows them: every word is part of the title, the text or the feeling, every `#tag` begins a tag.
        """
        with self._workspace.read() as session:
            return read_rows(session, *in_month(month), *matching(typed))

    def keys_of(self, ids: Sequence[str], typed: str = "") -> tuple[EntryKey, ...]:
        """Return where those of these entries stand that are there and match."""
        with self._workspace.read() as session:
            return read_keys_of(session, ids, typed)

    def is_empty(self) -> bool:
        """Return whether there is no entry outside the trash."""
        with self._workspace.read() as session:
            return session.scalar(select(JournalEntry.id).where(*in_month(None)).limit(1)) is None

    def slice(self, typed: str = "", after: EntryKey | None = None) -> EntrySlice:
        """Return the next entries after a place, newest first; with a filter, those that match as in `entries`."""
        with self._workspace.read() as session:
            return read_slice(session, typed, after)

    def rows(self, ids: Sequence[str], typed: str = "") -> tuple[EntryRow, ...]:
        """Return the rows of these entries that are there and match, newest first."""
        with self._workspace.read() as session:
            return read_rows(session, with_ids(ids), *matching(typed))

    def on_this_day(self, day: date) -> tuple[EntryRow, ...]:
        """Return the newest entry each of this day one, three and six months before, and of every year before it."""
        days = tuple(dict.fromkeys(_months_before(day, months) for months in (*_AGO, *range(12, 12 * _YEARS + 1, 12))))
        with self._workspace.read() as session:
            found = read_rows(session, JournalEntry.day.in_([one for one in days if one is not None]))
        newest = {row.day: row for row in reversed(found)}
        return tuple(sorted(newest.values(), key=attrgetter("day"), reverse=True))

    def days(self, year: int, month: int) -> frozenset[date]:
        """Return the days of a month that have an entry."""
        with self._workspace.read() as session:
            return frozenset(session.scalars(select(JournalEntry.day).where(*in_month((year, month)))))

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
        """Add an entry and return its id first; a feeling alone is one too.

        Raises EMPTY_TEXT without title, text and feeling, BAD_NUMBER for a feeling outside 1–5.
        """
        if not (body.strip() or title.strip() or feeling_word.strip() or feeling is not None):
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

    def remove_many(self, ids: Sequence[str]) -> Changes:
        """Put entries into the trash, all in one unit; what is there already stays there."""
        with self._workspace.units.begin(Deed.REMOVE) as unit:
            for entry in _kept(unit, ids):
                unit.trash(entry)
        return unit.changes

    def tag_many(self, ids: Sequence[str], tags: tuple[str, ...]) -> Changes:
        """Add tags to entries, all in one unit; those they have stay."""
        with self._workspace.units.begin(Deed.EDIT) as unit:
            for entry in _kept(unit, ids):
                entry.tags = clean_tags((*entry.tags, *tags))
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


def _months_before(day: date, months: int) -> date | None:
    """Return the same day of an earlier month; None where that month has no such day."""
    index = day.year * 12 + day.month - 1 - months
    year, month = divmod(index, 12)
    there = year >= 1 and day.day <= calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, day.day) if there else None


def _kept(unit: Unit, ids: Sequence[str]) -> list[JournalEntry]:
    """Return those of the entries that are not in the trash."""
    kept = select(JournalEntry).where(with_ids(ids), JournalEntry.deleted_at.is_(None)).order_by(JournalEntry.seq)
    return list(unit.session.scalars(kept))


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
