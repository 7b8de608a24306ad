"""The pair: who they are, and how a workspace is founded."""

from dataclasses import dataclass
from datetime import date, time

from rm_desktop.models.kinds import Cadence, Role
from rm_desktop.models.limits import clean_tags, clean_text, clean_title
from rm_desktop.models.pairs import Charter, Pair, Person
from rm_desktop.models.sessions import Session
from rm_desktop.services.agenda import fill
from rm_desktop.services.charter_library import clauses, first_draft, worded
from rm_desktop.services.checks import clean_minutes, clean_number
from rm_desktop.services.initials import initials
from rm_desktop.services.laying_out import Wish
from rm_desktop.services.lines import pair_view
from rm_desktop.services.programme import write_programme
from rm_desktop.services.templates import KICK_OFF, template
from rm_desktop.services.today import TodayService
from rm_desktop.services.today_view import PairView
from rm_desktop.services.zone import zone_of
from rm_desktop.store.changes import Deed
from rm_desktop.store.units import Unit
from rm_desktop.store.workspace import Workspace

_MOST_SESSIONS = 60
_MOST_WEEKS = 52


@dataclass(frozen=True)
class Founding:
    """What the first run asks: my role, the two names, when session 1 is; the rest has defaults (6 × monthly).

    With a preset all its sessions are laid out, in its own cadence unless another one is named; else only session 1.
    """

    me: Role
    leader_name: str
    mentor_name: str
    start: date
    at: time | None = None
    place: str = ""
    title: str = ""
    purpose: str = ""
    planned_sessions: int = 6
    cadence_weeks: int = 4
    minutes: int = 45
    leader_learns: tuple[str, ...] = ()
    mentor_learns: tuple[str, ...] = ()
    preset: str = ""
    cadence: Cadence | None = None
    weeks: int | None = None

    @property
    def wish(self) -> Wish:
        """What is to be laid out."""
        return Wish(self.preset, self.start, self.at, self.cadence, self.weeks, place=self.place)


class PairService:
    """The pair of one workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def view(self) -> PairView:
        """Return the pair as the owner of this copy sees it."""
        with self._workspace.read() as reader:
            return pair_view(reader, self._workspace.me)


def found(workspace: Workspace, founding: Founding) -> None:
    """Write a new workspace's first records in one unit that cannot be undone, and Today's first picture.

    They are the pair, both people, the sessions with their agendas, and a charter to work on. Raises EMPTY_TITLE for a
    missing name, BAD_NUMBER, BAD_DATE, and what `models/limits.py` raises. Hand it to `create_workspace` as
    `partial(found, founding=...)`.
    """
    mentor = clean_title(founding.mentor_name, "name")
    leader = clean_title(founding.leader_name, "name")
    workspace.set_state("me", founding.me.value)
    pair = _pair(founding, mentor, leader)
    with workspace.units.begin(Deed.CREATE, pair.title) as unit:
        unit.add(pair)
        unit.add(Person(role=Role.MENTOR, name=mentor, initials=initials(mentor)))
        unit.add(Person(role=Role.LEADER, name=leader, initials=initials(leader)))
        if founding.preset:
            write_programme(unit, pair, founding.wish, zone_of(workspace.clock), founding.me)
        else:
            _plan_kick_off(unit, founding, zone_of(workspace.clock))
        unit.add(Charter(body=_charter_text(pair, mentor.split()[0], leader.split()[0])))
    TodayService(workspace).view()


def _charter_text(pair: Pair, mentor: str, leader: str) -> str:
    """Return the usual clauses for two first names."""
    numbers = {"sessions": str(pair.planned_sessions), "minutes": str(pair.minutes)}
    values = {"mentor": mentor, "leader": leader, **numbers}
    return first_draft(worded(clause, values) for clause in clauses())


def _pair(founding: Founding, mentor: str, leader: str) -> Pair:
    named = founding.title or f"{mentor.split()[0]} & {leader.split()[0]}"
    return Pair(
        title=clean_title(named),
        purpose=clean_text(founding.purpose, "purpose"),
        start=founding.start,
        planned_sessions=clean_number(founding.planned_sessions, 1, _MOST_SESSIONS, "planned_sessions"),
        cadence_weeks=clean_number(founding.cadence_weeks, 1, _MOST_WEEKS, "cadence_weeks"),
        minutes=clean_minutes(founding.minutes),
        leader_learns=clean_tags(founding.leader_learns),
        mentor_learns=clean_tags(founding.mentor_learns),
    )


def _plan_kick_off(unit: Unit, founding: Founding, zone: str) -> None:
    kick_off = template(KICK_OFF)
    session = Session(number=1, title=kick_off.name, purpose=kick_off.summary, minutes=kick_off.minutes)
    session.day, session.at, session.zone = founding.start, founding.at, zone
    session.place = clean_text(founding.place, "place").strip()
    unit.add(session)
    fill(unit, session.id, KICK_OFF, founding.me)
