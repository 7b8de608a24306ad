"""What the Journal page asks of the services."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from rm_desktop.models.kinds import Kind, Role, SessionState
from rm_desktop.services import prompts
from rm_desktop.services.journal import EntryFields, EntryRow, EntryView
from rm_desktop.services.today_view import PairView, SessionLine
from rm_desktop.store.changes import Changes

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

_FRESH = timedelta(days=3)
_SOON = timedelta(days=2)


@dataclass(frozen=True)
class JournalPicture:
    """The entries that match, the sessions they can be about, and whether there is any entry at all."""

    rows: tuple[EntryRow, ...]
    sessions: tuple[SessionLine, ...]
    is_empty: bool


class Sharing(NamedTuple):
    """What leaves the journal, and nothing beside it."""

    text: str
    learner: Role
    area: str
    session_id: str | None


def picture(typed: str, desk: "Desk") -> JournalPicture:
    """Return the entries that match what is typed into the filter."""
    rows = desk.journal.entries(typed=typed)
    is_empty = not rows and not (typed.strip() and desk.journal.entries())
    return JournalPicture(rows, desk.sessions.lines(), is_empty)


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


def remove(entry_id: str, desk: "Desk") -> Changes:
    """Put an entry into the trash."""
    return desk.journal.remove(entry_id)


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
