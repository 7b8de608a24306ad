"""What is still being written on Today: it outlives whatever happens to the window, and is no record yet."""

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Slot

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.reflecting import Draft, draft_in, keep_draft
from rm_desktop.store.changes import NOTHING, Changes
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.half_typed import HalfTyped, Lines
from rm_desktop.ui.kept_text import KeptText
from rm_desktop.ui.pages.today_cards.actions import ActionsCard
from rm_desktop.ui.pages.today_cards.reflect import ReflectCard
from rm_desktop.ui.widgets.writing_edit import WritingEdit

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk
    from rm_desktop.ui.pages.today_cards.hands import ActionEntry

_OWNER = "reflect"


class ReflectDraft(QObject):
    """Keeps what stands in the box in this copy of the workspace alone, as it is typed, and brings it back."""

    def __init__(self, card: ReflectCard, box: WritingEdit, dispatcher: Dispatcher) -> None:
        super().__init__(card)
        self._card = card
        self._box = box
        self._dispatcher = dispatcher
        self._kept = KeptText(box, dispatcher, _OWNER)
        card.emptied.connect(self._keep_as_it_is)
        card.filled.connect(self._keep_as_it_is)
        dispatcher.ready.connect(self._begin)
        if dispatcher.desk is not None:
            self._begin()

    def flush(self) -> None:
        """Write what was not written yet."""
        self._kept.flush()

    @Slot()
    def _begin(self) -> None:
        """Bring back what was begun; words that were typed before the services were there come first."""
        self._box.setReadOnly(not self._dispatcher.can_write)  # nothing would keep the words
        typed = self._card.text()
        found = self._dispatcher.read(_read)
        if typed:
            self._kept.bind(self._write, typed)
            self._dispatcher.do(partial(self._write, typed))
        elif found is not None:
            if found.text:
                self._card.ask(found.prompt_id, found.prompt)
            self._kept.bind(self._write, found.text)
        self._card.note_text()

    @Slot()
    def _keep_as_it_is(self) -> None:
        """Have the draft be what stands in the box now: nothing, where its words are an entry."""
        text = self._card.text()
        self._kept.bind(self._write, text)
        self._dispatcher.do(partial(self._write, text))

    def _write(self, text: str, desk: "Desk") -> Changes:
        if desk.workspace.read_only:  # which would forget it in silence
            raise UserError(Problem.ONLY_READING, file=desk.workspace.path.name)
        keep_draft(desk.workspace, Draft(self._card.prompt_id, self._card.prompt, text))
        return NOTHING


class ActionDraft(QObject):
    """Keeps an action that was typed and not entered, and brings it back."""

    def __init__(self, card: ActionsCard, entry: "ActionEntry", dispatcher: Dispatcher) -> None:
        super().__init__(card)
        self._card = card
        self._entry = entry
        self._half = HalfTyped("today-action", dispatcher, self._typed, self)
        self._half.watch(entry.line)
        dispatcher.ready.connect(self._begin)
        if dispatcher.desk is not None:
            self._begin()

    def flush(self) -> None:
        """Write what was typed and not entered."""
        self._half.flush()

    @Slot()
    def _begin(self) -> None:
        """Bring back what was typed before, unless something was typed since."""
        typed = self._half.of("")
        if typed and not self._entry.line.text():
            self._entry.put_back(typed)
            self._card.open_entry()

    def _typed(self) -> Lines:
        return {"": self._entry.typed}


class Drafts(NamedTuple):
    """Both of them."""

    reflect: ReflectDraft
    action: ActionDraft

    def flush(self) -> None:
        """Write what was not written yet."""
        self.reflect.flush()
        self.action.flush()


def _read(desk: "Desk") -> Draft:
    return draft_in(desk.workspace)
