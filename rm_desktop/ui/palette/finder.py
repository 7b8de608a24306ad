"""What the palette offers for a typed line: commands at once, records as soon as they are found."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from rm_desktop.services.asked import read_asked
from rm_desktop.ui.commands.actions import CommandTable
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.page import EVERY_PAGE, entry_of
from rm_desktop.ui.palette.asking import Asking
from rm_desktop.ui.palette.groups import Group, arranged
from rm_desktop.ui.palette.offers import Offers
from rm_desktop.ui.palette.rows import note_offer, recent_groups, record_groups, said_count, said_of
from rm_desktop.ui.shell.page_stack import PageStack

if TYPE_CHECKING:
    from rm_desktop.services.answers import Answer, Recent

_NEWEST = 8
# An answer that takes longer must not leave up what was found for other words.
_PATIENCE_MS = 250
_HOMES = frozenset().union(*(entry.kinds for entry in EVERY_PAGE))  # of kinds that a page shows


class Finder(QObject):
    """Turns lines into rows; `offered` never comes for a line that is not the newest, but may come again with more."""

    offered = Signal(str, object, str)  # the line, tuple[Choice, ...], what to say of them
    waiting = Signal(object, str)  # what is known meanwhile where it takes long

    def __init__(self, dispatcher: Dispatcher, table: CommandTable, pages: PageStack, parent: QObject) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._pages = pages
        self._offers = Offers(table)
        self._asking = Asking(dispatcher, parent)
        self._asked = read_asked("")
        self._recent: Recent | None = None
        self._late = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._late.timeout.connect(self._on_late)
        self._asking.answered.connect(self._on_answered)
        self._asking.remembered.connect(self._on_remembered)

    def begin(self) -> None:
        """Offer where a person was last; what is on view now counts as opened, and is not offered."""
        self._asked, self._recent = read_asked(""), None
        shown = self._pages.selected
        self._asking.hide_private(self._dispatcher.together.on)
        if shown:
            self._asking.note_opened(entry_of(self._pages.current_id).kinds, shown)
        self._asking.remember(_HOMES, _NEWEST + 1)

    def look(self, text: str) -> None:
        """Offer what fits a line."""
        self._asked = asked = read_asked(text)
        self._late.stop()
        if asked.is_empty or asked.only_commands:
            if self._recent is not None or asked.only_commands:
                self._asking.drop()
            self._offer_at_once()
        else:
            self._late.start()
            self._asking.hide_private(self._dispatcher.together.on)
            self._asking.ask(asked)

    def stop(self) -> None:
        """Look no longer."""
        self._late.stop()
        self._asking.drop()

    def note_opened(self, kind: str, record_id: str) -> None:
        """Remember where a person went."""
        self._asking.note_opened(frozenset(each for each in _HOMES if each == kind), record_id)

    def _offer_at_once(self) -> None:
        asked = self._asked
        if asked.only_commands and asked.words:
            groups = self._offers.groups(asked.words, self._pages.current_id, all_of_them=True)
        elif asked.only_commands:
            groups = self._offers.everything(self._pages.current_id)
        elif self._recent is not None:
            groups = recent_groups(self._recent, but=self._pages.selected)
            groups = groups if any(group.rows for group in groups) else self._offers.everything(self._pages.current_id)
        else:
            groups = []
        found = sum(len(group.rows) for group in groups)
        self._emit(groups, said_count(found) if asked.words else "")

    def _emit(self, groups: list[Group], said: str) -> None:
        self.offered.emit(self._asked.text, arranged(groups), said)

    @Slot()
    def _on_late(self) -> None:
        """Take away what was found for other words; commands are known."""
        self.waiting.emit(arranged(self._commands()), self.tr("Searching…"))

    def _commands(self) -> list[Group]:
        return [] if self._asked.narrowed else self._offers.groups(self._asked.words, self._pages.current_id)

    @Slot(object)
    def _on_remembered(self, recent: "Recent") -> None:
        self._recent = recent
        if self._asked.is_empty:
            self._offer_at_once()

    @Slot(object)
    def _on_answered(self, answer: "Answer") -> None:
        if answer.asked != self._asked:
            return
        self._late.stop()
        records, commands = record_groups(answer), self._commands()
        offered = sum(len(group.rows) for group in (*records, *commands))
        if answer.hasty and answer.nothing:
            self._on_late()
            return
        title = " ".join(self._asked.words.split())
        if answer.nothing and title and not self._asked.narrowed and self._dispatcher.can_write:
            self._emit([note_offer(title), *commands], "")
        else:
            self._emit([*records, *commands], said_of(answer, offered))
