"""What Insights shows, as plain values; they bring no library, so that the window can have them early."""

from dataclasses import dataclass
from datetime import date

from rm_desktop.models.kinds import Role, SessionState
from rm_desktop.services.today_view import PairView


@dataclass(frozen=True)
class Meeting:
    """One session; `minutes` are those it took, or else was to take, and 0 as long as it is not held.

    `postponed_by` is whoever moved it or called it off, `reason` why; `planned` is False for one that just happened.
    """

    number: int
    title: str
    day: date | None
    state: SessionState
    minutes: int
    postponed_by: Role | None
    reason: str = ""
    planned: bool = True

    @property
    def held(self) -> bool:
        """Return whether it took place."""
        return self.state is SessionState.HELD


@dataclass(frozen=True)
class AreaMinutes:
    """The minutes that went into one focus area; "" stands for topics without one."""

    area: str
    minutes: int


@dataclass(frozen=True)
class Learned:
    """How much each of the two took from a session; None for what belongs to no session."""

    session: int | None
    mentor: int
    leader: int

    def of(self, role: Role) -> int:
        """Return how many takeaways one of them has."""
        return self.mentor if role is Role.MENTOR else self.leader


@dataclass(frozen=True)
class Promises:
    """One person's actions; the overdue ones are among the open ones."""

    owner: Role
    done: int
    open: int
    overdue: int

    @property
    def all(self) -> int:
        """Return how many there are."""
        return self.done + self.open


@dataclass(frozen=True)
class LevelDay:
    """The mean level of one person's goals from a day on."""

    day: date
    level: float


@dataclass(frozen=True)
class LevelLine:
    """How one person's mean level moved, oldest first; empty as long as nobody has checked in."""

    owner: Role
    days: tuple[LevelDay, ...]


@dataclass(frozen=True)
class Insights:
    """Everything the page shows; of two people, the mentor comes first."""

    pair: PairView
    meetings: tuple[Meeting, ...]
    areas: tuple[AreaMinutes, ...]
    learned: tuple[Learned, ...]
    promises: tuple[Promises, ...]
    levels: tuple[LevelLine, ...]

    @property
    def held(self) -> int:
        """Return how many sessions took place."""
        return sum(meeting.held for meeting in self.meetings)

    @property
    def unplanned(self) -> int:
        """Return how many of those just happened, without having been planned."""
        return sum(meeting.held and not meeting.planned for meeting in self.meetings)

    @property
    def minutes(self) -> int:
        """Return how long the two have sat together."""
        return sum(meeting.minutes for meeting in self.meetings)

    @property
    def takeaways(self) -> Learned:
        """Return how much each has learned in all."""
        return Learned(None, sum(each.mentor for each in self.learned), sum(each.leader for each in self.learned))

    @property
    def empty(self) -> bool:
        """Return whether there is nothing to show yet."""
        some = (self.areas, self.learned, any(each.all for each in self.promises))
        postponed = any(meeting.postponed_by for meeting in self.meetings)
        return not (self.held or postponed or any(some) or any(line.days for line in self.levels))
