"""What every page of the window can do, and the table of the pages."""

from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from rm_desktop.models.kinds import Kind
from rm_desktop.ui.widgets.column_splitter import ColumnSplitter
from rm_desktop.ui.wording.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk


class Page(QWidget):
    """One page of the stack. It shows, and asks the dispatcher to change; it knows no other page."""

    title = ""
    open_requested = Signal(str, str)  # kind, id: show a record that lives on another page
    page_requested = Signal(str, str)  # id of a page, id of what is to be chosen there or "": show that page
    possible_changed = Signal()  # what can be done here now is other than before
    menu_requested = Signal(object, object)  # tuple[str, ...]: ids of commands, "" parts them; QPoint on the screen

    def open_record(self, kind: str, record_id: str) -> bool:
        """Show a record; return False where it is not here."""
        return False

    def save_pending(self) -> None:
        """Write text that autosave has not written yet."""

    def part(self) -> None:
        """Do what is only to be done before the page goes, after everything is saved; the services are still there."""

    def show_versions(self) -> None:
        """Show the earlier versions of the text that is open here; a page without long texts shows nothing."""

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what the commands of this page do, by their ids (see `Command.page`)."""
        return {}

    def possible(self) -> frozenset[str]:
        """Return which of these commands can be used now; `possible_changed` says that it may be others."""
        return frozenset(self.slots())

    def words(self) -> Mapping[str, str]:
        """Return what commands are called now where that is not what they are always called: `Delete 4 notes`."""
        return {}

    @staticmethod
    def rehearse(desk: "Desk") -> None:
        """Read once what a first visit reads, so that every statement is compiled by then."""

    def home(self, command_id: str) -> QWidget:
        """Return the part in which the keys of a command of this page work."""
        return self

    @property
    def selected(self) -> str:
        """Return the id of the record that is shown or chosen here, to come back to it another day; "" for none."""
        return ""

    def come_back_to(self, record_id: str) -> None:
        """Choose a record as it was chosen when this page was left; one that is gone is passed over in silence."""

    def splitters(self) -> dict[str, ColumnSplitter]:
        """Return what a person can shift here, by name: its places come back another day."""
        return {}

    def open_found(self, kind: str, record_id: str, words: str) -> bool:
        """Show a record at the place where words that were searched for stand in it; else like `open_record`."""
        return self.open_record(kind, record_id)

    def set_folder(self, folder: Path | None) -> None:
        """Offer a folder first for what is written as files here; None for where the last one went, or one's own."""

    def set_templates(self, folder: Path) -> None:
        """Take one's own templates from a folder."""

    def only_read(self) -> None:
        """Show what changes records as what cannot be used: nothing can be kept in this workspace."""

    def focus_first(self) -> None:
        """Put the keyboard where a person starts on this page."""
        self.setFocus()

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts between which F6 goes, in reading order; a hidden one is passed over."""
        return (self,)


class PageEntry(NamedTuple):
    """One page; the module is imported at the first visit. One `within` another has no place in the sidebar."""

    id: str
    words: str
    icon: str
    module: str
    class_name: str
    kinds: frozenset[Kind] = frozenset()
    needs_desk: bool = True
    within: str = ""

    @property
    def title(self) -> str:
        """Return the page's name in the person's language."""
        return QCoreApplication.translate("pages", self.words)

    def load(self) -> type[Page]:
        """Import the page's module and return its class."""
        found: type[Page] = getattr(import_module(f"rm_desktop.ui.pages.{self.module}"), self.class_name)
        return found

    def maker(self) -> Callable[..., Page]:
        """Return what makes the page.

        One with `needs_desk` is made with (desk, dispatcher, theme, lane), the others with (dispatcher, theme, clock).
        """
        return self.load()


PAGES: tuple[PageEntry, ...] = (
    PageEntry("today", QT_TRANSLATE_NOOP("pages", "Today"), "today", "today", "TodayPage", needs_desk=False),
    PageEntry(
        "sessions",
        QT_TRANSLATE_NOOP("pages", "Sessions"),
        "sessions",
        "sessions",
        "SessionsPage",
        frozenset({Kind.SESSION, Kind.TOPIC, Kind.PREPARATION, Kind.TAKEAWAY}),
    ),
    PageEntry("notes", QT_TRANSLATE_NOOP("pages", "Notes"), "notes", "notes", "NotesPage", frozenset({Kind.NOTE})),
    PageEntry(
        "goals",
        QT_TRANSLATE_NOOP("pages", "Goals"),
        "goals",
        "goals",
        "GoalsPage",
        frozenset({Kind.GOAL, Kind.CHECK_IN}),
    ),
    PageEntry(
        "journal",
        QT_TRANSLATE_NOOP("pages", "Journal"),
        "journal",
        "journal",
        "JournalPage",
        frozenset({Kind.JOURNAL}),
    ),
    PageEntry("insights", QT_TRANSLATE_NOOP("pages", "Insights"), "insights", "insights", "InsightsPage"),
    PageEntry("share", QT_TRANSLATE_NOOP("pages", "Share"), "share", "share", "SharePage", frozenset({Kind.RECEIPT})),
)

# What belongs to Sessions and takes the whole page.
ROOMS: tuple[PageEntry, ...] = (
    PageEntry("live", QT_TRANSLATE_NOOP("pages", "Live session"), "play", "live", "LivePage", within="sessions"),
    PageEntry(
        "actions",
        QT_TRANSLATE_NOOP("pages", "Actions"),
        "check-square",
        "actions",
        "ActionsPage",
        frozenset({Kind.ACTION}),
        within="sessions",
    ),
    PageEntry(
        "charter",
        QT_TRANSLATE_NOOP("pages", "Charter"),
        "shield-check",
        "charter",
        "CharterPage",
        frozenset({Kind.CHARTER, Kind.SIGNATURE}),
        within="sessions",
    ),
)
# Not among the numbered ones: it stands at the sidebar's foot.
TRASH = PageEntry("trash", QT_TRANSLATE_NOOP("pages", "Trash"), "trash", "trash", "TrashPage")
IN_SIDEBAR: tuple[PageEntry, ...] = (*PAGES, TRASH)
EVERY_PAGE: tuple[PageEntry, ...] = (*PAGES, *ROOMS, TRASH)


def entry_of(page_id: str) -> PageEntry:
    """Return the entry of a page; raise StopIteration for an unknown one."""
    return next(entry for entry in EVERY_PAGE if entry.id == page_id)


def page_of(kind: str) -> str:
    """Return the id of the page on which records of a kind live; Today where none is named."""
    return next((entry.id for entry in EVERY_PAGE if kind in entry.kinds), "today")
