"""What goes out of a session and comes into it: papers, mail, the calendar, and templates."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from rm_desktop.models.kinds import SessionState
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.papers.session_papers import SessionPapers
from rm_desktop.ui.templates.template_choosing import TemplateChooser

_OF_ALL = frozenset({"calendar-export", "calendar-import"})
# What leaves has its receipt written; where nothing can be written, only paper and a file of one's own are left.
_READING = frozenset({"session-print", "template-save"})


class PaperDeeds(QObject):
    """Hands the session that is shown to whoever makes papers and agendas."""

    def __init__(self, dispatcher: Dispatcher, papers: SessionPapers, templates: TemplateChooser) -> None:
        super().__init__(papers)
        self._dispatcher = dispatcher
        self._papers = papers
        self._templates = templates
        self._id = ""
        self._held = False

    def set_session(self, session_id: str, state: SessionState) -> None:
        """Be about another session, or about none."""
        self._id, self._held = session_id, state is SessionState.HELD

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return the deeds by the ids of their commands."""
        return {
            "session-print": self.print_page,
            "session-mail": self.mail,
            "session-copy": self.copy,
            "session-minutes": self.minutes,
            "calendar-export": self._papers.calendar,
            "calendar-session": self.calendar,
            "calendar-import": self._papers.import_calendar,
            "template-use": self.use_template,
            "template-save": self.save_template,
            "preparation-form": self.prepare,
        }

    def possible(self) -> frozenset[str]:
        """Return the ids of what is of use now; minutes are those of a session that is held."""
        found = frozenset(self.slots()) if self._id else _OF_ALL
        if self._id and not self._held:
            found -= {"session-minutes"}
        return found if self._dispatcher.can_write else found & _READING

    @Slot()
    def print_page(self) -> None:
        """Print the agenda on one page, or keep that as a PDF."""
        self._papers.print(self._id)

    @Slot()
    def mail(self) -> None:
        """Open the mail program with the agenda."""
        self._papers.mail(self._id)

    @Slot()
    def copy(self) -> None:
        """Put the agenda on the clipboard."""
        self._papers.copy(self._id)

    @Slot()
    def minutes(self) -> None:
        """Make the minutes."""
        self._papers.minutes(self._id)

    @Slot()
    def calendar(self) -> None:
        """Write the session as a calendar file."""
        self._papers.calendar_of(self._id)

    @Slot()
    def use_template(self) -> None:
        """Show the agendas to choose from."""
        self._templates.ask_agenda(self._id)

    @Slot()
    def prepare(self) -> None:
        """Show the forms to prepare with."""
        self._templates.ask_preparation(self._id)

    @Slot()
    def save_template(self) -> None:
        """Keep the agenda as a template."""
        self._templates.save_agenda(self._id)
