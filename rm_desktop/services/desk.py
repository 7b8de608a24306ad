"""All services of one open workspace, handed to the window as one thing."""

from dataclasses import dataclass

from rm_desktop.clock import Clock
from rm_desktop.services.actions import ActionService
from rm_desktop.services.agenda import AgendaService
from rm_desktop.services.calendars import CalendarService
from rm_desktop.services.charter import CharterService
from rm_desktop.services.finding import FindingService
from rm_desktop.services.goals import GoalService
from rm_desktop.services.journal import JournalService
from rm_desktop.services.journal_list import key_id
from rm_desktop.services.live import LiveService
from rm_desktop.services.notes import NoteService
from rm_desktop.services.pairing import PairService
from rm_desktop.services.programme import ProgrammeService
from rm_desktop.services.ratings import RatingService
from rm_desktop.services.sessions import SessionService
from rm_desktop.services.sharing import SharingService
from rm_desktop.services.takeaways import TakeawayService
from rm_desktop.services.today import TodayService
from rm_desktop.services.trash import TrashService
from rm_desktop.services.undoing import UndoService
from rm_desktop.services.versions import VersionService
from rm_desktop.store.workspace import Workspace


@dataclass(frozen=True)
class Desk:
    """The services by their nouns. Importing this module is what costs; making a desk does not."""

    workspace: Workspace
    pair: PairService
    today: TodayService
    sessions: SessionService
    agenda: AgendaService
    actions: ActionService
    takeaways: TakeawayService
    notes: NoteService
    goals: GoalService
    journal: JournalService
    finding: FindingService
    undoing: UndoService
    sharing: SharingService
    trash: TrashService
    versions: VersionService
    programme: ProgrammeService
    live: LiveService
    charter: CharterService
    ratings: RatingService
    calendars: CalendarService

    @classmethod
    def over(cls, workspace: Workspace) -> "Desk":
        """Return the desk of an open workspace."""
        return cls(
            workspace,
            PairService(workspace),
            TodayService(workspace),
            SessionService(workspace),
            AgendaService(workspace),
            ActionService(workspace),
            TakeawayService(workspace),
            NoteService(workspace),
            GoalService(workspace),
            JournalService(workspace),
            FindingService(workspace),
            UndoService(workspace),
            SharingService(workspace),
            TrashService(workspace),
            VersionService(workspace),
            ProgrammeService(workspace),
            LiveService(workspace),
            CharterService(workspace),
            RatingService(workspace),
            CalendarService(workspace),
        )

    @property
    def clock(self) -> Clock:
        """Return the clock by which this workspace lives."""
        return self.workspace.clock

    def warm(self) -> None:
        """Read a little of everything once, so that the first click does not pay for compiling statements."""
        self.pair.view()
        self.programme.view()
        for line in self.sessions.lines()[:1]:
            self.sessions.get(line.id)
            self.agenda.topics(line.id)
            self.agenda.open_before(line.id)
            self.agenda.promised(line.id)
            self.actions.of_session(line.id)
            self.takeaways.of_session(line.id)
            self.sessions.preparation_of(line.id)
        self.agenda.standing.topics()
        self.actions.counts()
        self.actions.open()
        self.takeaways.all()
        for row in self.notes.window(count=1).rows:
            self.notes.get(row.id)
        self.goals.cards()
        today = self.clock.today()
        self.journal.entries((today.year, today.month))
        self.journal.days(today.year, today.month)
        self.journal.on_this_day(today)
        for entry in self.journal.rows([key_id(key) for key in self.journal.slice().keys[:1]]):
            self.journal.get(entry.id)
        self.charter.view()
        self.charter.clauses()
        self.undoing.next_undo()
        self.sharing.receipts()
        self.trash.rows()

    def close(self) -> None:
        """Let go of what the services hold; the workspace itself stays open."""
        self.finding.close()
