"""What the Journal page asks of the services."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from rm_desktop.models.kinds import Kind, Role, SessionState
from rm_desktop.services import prompts
from rm_desktop.services.journal import EntryFields, EntryKey, EntryRow, EntrySlice, EntryView
from rm_desktop.services.journal_list import key_id
from rm_desktop.services.today_view import PairView, SessionLine
from rm_desktop.store.changes import Changes

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

_FRESH = timedelta(days=3)
_SOON = timedelta(days=2)


@dataclass(frozen=True)
class Listing:
    """The entries to begin with, where the next slice starts, the sessions, and whether there is any entry at all."""

    keys: tuple[EntryKey, ...]
    next: EntryKey | None
    sessions: tuple[SessionLine, ...]
    is_empty: bool


class Sharing(NamedTuple):
    """What leaves the journal, and nothing beside it."""

    text: str
    learner: Role
    area: str
    session_id: str | None


def listing(typed: str, desk: "Desk") -> Listing:
    """Return the first entries, or the first of those that match what is typed into the filter."""
    return _listing(desk.journal.slice(typed), desk)


def listing_with(known: tuple[EntryKey, ...], ids: Sequence[str], typed: str, desk: "Desk") -> Listing:
    """Return the entries listed so far, as they are now that some of them were changed; quicker than all anew."""
    changed = frozenset(ids)
    kept = [key for key in known if key_id(key) not in changed]
    kept += desk.journal.keys_of(ids, typed)
    return _listing(EntrySlice(tuple(sorted(kept, reverse=True)), None), desk)


def _listing(found: EntrySlice, desk: "Desk") -> Listing:
    is_empty = not found.keys and found.next is None and desk.journal.is_empty()
    return Listing(found.keys, found.next, desk.sessions.lines(), is_empty)


def more(typed: str, after: EntryKey, desk: "Desk") -> EntrySlice:
    """Return the entries that follow a place, those of them that match."""
    return desk.journal.slice(typed, after)


def rows(ids: Sequence[str], typed: str, desk: "Desk") -> tuple[EntryRow, ...]:
    """Return the rows of these entries, as far as they match."""
    return desk.journal.rows(ids, typed)


def before(day: date, desk: "Desk") -> tuple[EntryRow, ...]:
    """Return what was written on this day of earlier months and years."""
    return desk.journal.on_this_day(day)


def entry(entry_id: str, desk: "Desk") -> EntryView | None:
    """Return one entry, or None where it is gone."""
    there = desk.finding.title_of(Kind.JOURNAL, entry_id) is not None
    return desk.journal.get(entry_id) if there else None


def marked(first: date, last: date, desk: "Desk") -> frozenset[date]:
    """Return the days with entries in the months that two days lie in and between."""
    months = {(day.year, day.month) for day in (first, first + (last - first) / 2, last)}
    return frozenset().union(*(desk.journal.days(year, month) for year, month in months))


def blank(day: date, desk: "Desk") -> EntryView:
    """Return an entry that is not kept yet: today's question, and the session it is close to."""
    sessions = desk.sessions.lines()
    close = _close_to(day, sessions)
    question = prompts.pick(_questions(desk), desk.clock.today()).text
    number = None if close is None else close.number
    return EntryView("", day, "", "", question, None, "", (), None if close is None else close.id, number, None)


def another_question(question: str, desk: "Desk") -> str:
    """Return the question that follows another one."""
    choice = _questions(desk)
    known = next((prompt.id for prompt in choice if prompt.text == question), "")
    return prompts.following(choice, known).text


def add(new: EntryView, desk: "Desk") -> Changes:
    """Keep an entry that was blank so far."""
    return desk.journal.add(
        new.body, new.title, new.prompt, new.day, new.feeling, new.feeling_word, new.tags, new.session_id, new.goal_id
    )


def write(entry_id: str, body: str, desk: "Desk") -> Changes:
    """Save a text while it is typed."""
    return desk.journal.write(entry_id, body)


def edit(entry_id: str, fields: EntryFields, desk: "Desk") -> Changes:
    """Change what else there is of an entry."""
    return desk.journal.edit(entry_id, **fields)


def remove(ids: Sequence[str], desk: "Desk") -> Changes:
    """Put entries into the trash; one of them alone is named by its title."""
    return desk.journal.remove(ids[0]) if len(ids) == 1 else desk.journal.remove_many(ids)


def tag(ids: Sequence[str], tags: tuple[str, ...], desk: "Desk") -> Changes:
    """Add tags to entries."""
    return desk.journal.tag_many(ids, tags)


def pair(desk: "Desk") -> PairView:
    """Return the two."""
    return desk.pair.view()


def share(sharing: Sharing, desk: "Desk") -> Changes:
    """Copy words into the shared takeaways."""
    return desk.journal.share_takeaway(*sharing)


def _questions(desk: "Desk") -> tuple[prompts.Prompt, ...]:
    pair = desk.pair.view()
    return prompts.fitting(pair.me, desk.sessions.lines(), pair.planned_sessions, desk.clock.today())


def _close_to(day: date, sessions: Sequence[SessionLine]) -> SessionLine | None:
    """Return the session held up to three days before, else the one to come within two: as the questions go."""
    dated = [(line.day, line) for line in sessions if line.day is not None]
    held = [
        (at, line.number, line)
        for at, line in dated
        if line.state is SessionState.HELD and timedelta(0) <= day - at <= _FRESH
    ]
    coming = [
        (at, line.number, line)
        for at, line in dated
        if line.state is SessionState.PLANNED and timedelta(0) <= at - day <= _SOON
    ]
    if held:
        return max(held)[2]
    return min(coming)[2] if coming else None
