"""The programme: its shape, its days, and what became of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import exists, orm, select

from rm_desktop.models.kinds import Cadence, Role, SessionState
from rm_desktop.models.limits import clean_text
from rm_desktop.models.pairs import Pair
from rm_desktop.models.sessions import Session, Topic
from rm_desktop.services.agenda import fill
from rm_desktop.services.checks import clean_minutes, clean_number
from rm_desktop.services.dates_ahead import day_after
from rm_desktop.services.fallen_out import Fallen, two_in_a_row
from rm_desktop.services.laying_out import Fate, Known, LaidOut, Wish, lay_out
from rm_desktop.services.lines import session_lines
from rm_desktop.services.presets import Preset, presets
from rm_desktop.services.session_days import plan_anew
from rm_desktop.services.standing import put_first
from rm_desktop.services.today_view import SessionLine
from rm_desktop.services.zone import zone_of
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.store.units import Unit
from rm_desktop.store.workspace import Workspace

MOST_WEEKS = 52


@dataclass(frozen=True)
class ProgrammeView:
    """The programme as it stands; `planned` is how many sessions the two set out to hold.

    `two_cancelled` says that two in a row did not take place when they were meant to: for the pair alone.
    """

    preset: str
    cadence: Cadence
    weeks: int
    minutes: int
    planned: int
    sessions: tuple[SessionLine, ...]
    two_cancelled: bool

    @property
    def held(self) -> int:
        """How many took place."""
        return sum(line.state is SessionState.HELD for line in self.sessions)


class ProgrammeService:
    """The programme of one workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def presets(self) -> tuple[Preset, ...]:
        """Return the shapes there are, the shortest first."""
        return presets()

    def view(self) -> ProgrammeView:
        """Return the programme with its sessions by number."""
        with self._workspace.read() as reader:
            columns = select(Pair.preset, Pair.cadence, Pair.cadence_weeks, Pair.minutes, Pair.planned_sessions)
            pair = reader.execute(columns.where(Pair.deleted_at.is_(None)).order_by(Pair.seq).limit(1)).one()
            lines = tuple(session_lines(reader))
            return ProgrammeView(*pair, lines, two_in_a_row(_fallen(reader)))

    def two_cancelled(self) -> bool:
        """Return whether two sessions in a row did not take place when they were meant to."""
        with self._workspace.read() as reader:
            return two_in_a_row(_fallen(reader))

    def next_day(self) -> date:
        """Return the first day after today that follows the latest session in the pair's rhythm; raises BAD_DATE."""
        view, today = self.view(), self._workspace.clock.today()
        days = (line.day for line in view.sessions if line.day and line.state is not SessionState.CANCELLED)
        day = day_after(max(days, default=today), view.cadence, view.weeks)
        while day <= today:
            day = day_after(day, view.cadence, view.weeks)
        return day

    def preview(self, wish: Wish) -> tuple[LaidOut, ...]:
        """Return what `lay_out` would make, and write nothing; raises what it raises."""
        with self._workspace.read() as reader:
            return lay_out(wish, _known(reader))

    def lay_out(self, wish: Wish) -> Changes:
        """Write every session of a programme in one unit; raises NOT_FOUND, BAD_DATE and BAD_NUMBER."""
        with self._workspace.units.begin(Deed.PLAN, wish.shape.name) as unit:
            pair = unit.session.scalars(select(Pair).where(Pair.deleted_at.is_(None)).order_by(Pair.seq)).first()
            if pair is not None:
                write_programme(unit, pair, wish, zone_of(self._workspace.clock), self._workspace.me)
        return unit.changes


def write_programme(unit: Unit, pair: Pair, wish: Wish, zone: str, me: Role) -> None:
    """Write a programme into an open unit."""
    rows = lay_out(wish, _known(unit.session))
    minutes = clean_minutes(wish.minutes or wish.shape.minutes)
    place = clean_text(wish.place, "place").strip()
    _agree(pair, wish, minutes, rows)
    for row in rows:
        if row.fate is Fate.NEW:
            session = Session(number=row.number, title=row.title, minutes=minutes, place=place)
            unit.add(session)
            _settle(unit, session, row, zone, me)
        elif row.known is not None and row.arc is not None:
            session = unit.get(Session, row.known.id)
            session.place = session.place or place
            _settle(unit, session, row, zone, me)


def _settle(unit: Unit, session: Session, row: LaidOut, zone: str, me: Role) -> None:
    """Give a session its day, without a word of days it had before, and what of the arc it lacks."""
    plan_anew(session, row.day, row.at, zone)
    if row.arc is not None:
        session.purpose = session.purpose or row.arc.purpose
        if row.known is None or row.known.bare:
            fill(unit, session.id, row.arc.template, me)
            put_first(unit, session.id)


def _agree(pair: Pair, wish: Wish, minutes: int, rows: Sequence[LaidOut]) -> None:
    """Note the shape and its rhythm; a programme of which nothing is held begins with its first session."""
    cadence, weeks = wish.rhythm
    pair.preset, pair.cadence, pair.minutes = wish.preset_id, cadence, minutes
    pair.cadence_weeks = clean_number(weeks, 1, MOST_WEEKS, "cadence_weeks")
    pair.planned_sessions = len(rows)
    if rows[0].fate is not Fate.KEPT:
        pair.start = wish.first


def _known(reader: orm.Session) -> list[Known]:
    topics = exists().where(Topic.session_id == Session.id, Topic.deleted_at.is_(None))
    columns = select(Session.id, Session.number, Session.title, Session.day, Session.at, Session.state, Session.planned)
    rows = reader.execute(columns.add_columns(~topics).where(Session.deleted_at.is_(None)).order_by(Session.number))
    return [Known(*row) for row in rows]


def _fallen(reader: orm.Session) -> list[Fallen]:
    """Read the sessions in their order; one called off is made up for by any that was planned after that."""
    columns = select(Session.state, Session.postponed_by, Session.created_at, Session.updated_at)
    rows = reader.execute(columns.where(Session.deleted_at.is_(None)).order_by(Session.number, Session.id)).all()
    newest = max((row.created_at for row in rows), default=None)
    return [Fallen(row.state, row.postponed_by, _made_up(row.state, row.updated_at, newest)) for row in rows]


def _made_up(state: SessionState, called_off: datetime, newest: datetime | None) -> bool:
    return state is SessionState.CANCELLED and newest is not None and called_off < newest
