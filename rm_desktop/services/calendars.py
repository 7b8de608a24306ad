"""A calendar's entries as the days of sessions: what they would change is shown first, and done in one step."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path

from sqlalchemy import orm, select

from rm_desktop.clock import Clock
from rm_desktop.documents.calendar import session_of
from rm_desktop.errors import Problem, UserError
from rm_desktop.files import read_small
from rm_desktop.importers.calendar import CalendarFile, Entry, read_calendar
from rm_desktop.importers.calendar_lines import MOST_BYTES
from rm_desktop.models.kinds import SessionState
from rm_desktop.models.pairs import Pair, Person
from rm_desktop.models.sessions import Session
from rm_desktop.services.calendar_matching import Dated, How, Pairing, Slot, When, pair_off, pair_up
from rm_desktop.services.checks import DAY_MINUTES
from rm_desktop.services.session_days import put_on
from rm_desktop.services.wall_time import resolve
from rm_desktop.services.zone import zone_of
from rm_desktop.store.changes import NOTHING, Changes, Deed
from rm_desktop.store.workspace import Workspace

__all__ = ["CalendarReview", "CalendarService", "How", "Proposal", "When"]
_WORDS = ("mentor", "mentoring")


@dataclass(frozen=True)
class Proposal:
    """What a calendar says of one session: when it was to be, when it would be, and how the two came together.

    `called` is the entry's title, and `name` how the calendar knows it. Where one is not `sure` the entry may be
    anybody's, or it is called off; `unknown_zone` is that of a time which was taken as one of here.
    """

    session_id: str
    number: int
    title: str
    was: When
    will: When
    how: How
    called: str
    name: str
    sure: bool = True
    unknown_zone: str = ""


@dataclass(frozen=True)
class CalendarReview:
    """What a calendar file would change; `same` sessions are as it has them, `others` entries are none of these."""

    file: str
    proposals: tuple[Proposal, ...]
    same: int
    others: int
    broken: int


class CalendarService:
    """Reads calendar files for the sessions of one workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def read(self, path: Path) -> CalendarReview:
        """Return what a calendar file says of the sessions that are to come; on any thread.

        Raises what `read_small` and `read_calendar` raise; TOO_LARGE in place of TEXT_TOO_LONG.
        """
        clock = self._workspace.clock
        found = read_calendar(_bytes_of(path), path.name, clock.today())
        entries, off = ([_dated(entry, clock) for entry in each] for each in (found.entries, found.called_off))
        with self._workspace.read() as reader:
            slots, words = _slots(reader), _words(reader)
        on = pair_up(entries, slots, clock.today(), words)
        known = {pairing.slot.id for pairing in on}
        called_off = pair_off(off, [slot for slot in slots if slot.id not in known])
        return _review(path.name, found, [_proposal(pairing, clock) for pairing in (*on, *called_off)])

    def take(self, chosen: Iterable[Proposal]) -> Changes:
        """Give sessions the days of a calendar, all in one step; one that is gone or over by now stays as it is."""
        wanted = tuple(chosen)
        zone = zone_of(self._workspace.clock)
        with self._workspace.units.begin(Deed.EDIT) as unit:
            changed = [
                session
                for proposal in wanted
                if (session := unit.session.get(Session, proposal.session_id)) is not None
                and _take(session, proposal, zone)
            ]
            if len(changed) == 1:
                unit.name(changed[0].title)
        return unit.changes if changed else NOTHING


def _take(session: Session, proposal: Proposal, zone: str) -> bool:
    if session.deleted_at is not None or session.state not in (SessionState.PLANNED, SessionState.POSTPONED):
        return False
    if proposal.how is How.OFF:
        session.state, session.postponed_by, session.reason = SessionState.CANCELLED, None, ""
        return True
    will = proposal.will
    if session.state is SessionState.POSTPONED or (session.day, session.at) != (will.day, will.at):
        put_on(session, will.day, will.at, zone)
    session.minutes, session.place = will.minutes, will.place
    session.calendar_uid = proposal.name
    return True


def _review(file: str, found: CalendarFile, proposals: list[Proposal]) -> CalendarReview:
    off = [each for each in proposals if each.how is How.OFF]
    on = [each for each in proposals if each.how is not How.OFF]
    changing = [each for each in on if each.was != each.will]
    shown = tuple(sorted((*changing, *off), key=_number))
    return CalendarReview(file, shown, len(on) - len(changing), len(found.entries) - len(on), found.broken)


def _number(proposal: Proposal) -> int:
    return proposal.number


def _bytes_of(path: Path) -> bytes:
    try:
        return read_small(path, MOST_BYTES)
    except UserError as error:
        if error.problem is not Problem.TEXT_TOO_LONG:
            raise
        limit = f"{MOST_BYTES // 1024 // 1024} MB"
        raise UserError(Problem.TOO_LARGE, file=path.name, limit=limit) from error


def _proposal(pairing: Pairing, clock: Clock) -> Proposal:
    slot, entry = pairing.slot, pairing.entry
    was = slot.when
    same = pairing.how is How.OFF or _is_same_moment(slot, entry, clock)
    day, at = (was.day, was.at) if same else (entry.day, entry.at or was.at)
    minutes = entry.minutes if entry.minutes and entry.minutes <= DAY_MINUTES else was.minutes
    will = was if pairing.how is How.OFF else When(day, at, minutes, was.place or entry.place)
    name = slot.name if entry.own else entry.key
    zone = "" if same else entry.unknown_zone
    known = (slot.id, slot.number, slot.title)
    return Proposal(*known, was, will, pairing.how, entry.title, name, pairing.sure, zone)


def _is_same_moment(slot: Slot, entry: Dated, clock: Clock) -> bool:
    """Tell whether a session is already when the calendar has it, on the wall of whatever zone."""
    was = slot.when
    if was.day is None or was.at is None or entry.at is None:
        return False
    there = resolve(was.day, was.at, slot.zone, clock)
    return there.instant == resolve(entry.day, entry.at, "", clock).instant


def _dated(entry: Entry, clock: Clock) -> Dated:
    """Return an entry on this computer's wall; a time of wherever it is read is one of here."""
    start, at = entry.start, None
    if isinstance(start, datetime):
        wall = start if start.tzinfo is None else clock.local(start)
        start, at = wall.date(), time(wall.hour, wall.minute)
    own, zone = session_of(entry.uid), entry.unknown_zone
    return Dated(entry.key, entry.title, start, at, entry.minutes, entry.place, own, zone)


def _slots(reader: orm.Session) -> list[Slot]:
    rows = reader.scalars(select(Session).where(Session.deleted_at.is_(None)).order_by(Session.number, Session.seq))
    return [
        Slot(
            *(row.id, row.number, row.title, row.state),
            When(row.day, row.at, row.minutes, row.place),
            row.zone,
            row.calendar_uid,
        )
        for row in rows
    ]


def _words(reader: orm.Session) -> tuple[str, ...]:
    """Return what an entry of this pair may be called by."""
    titles = reader.scalars(select(Pair.title).where(Pair.deleted_at.is_(None)))
    names = reader.scalars(select(Person.name).where(Person.deleted_at.is_(None)))
    return (*titles, *(name.split()[0] for name in names if name.split()), *_WORDS)
