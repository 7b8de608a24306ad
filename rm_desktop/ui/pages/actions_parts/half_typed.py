"""What is typed into the lines of the Actions page and was not entered: an action, and what came of one."""

from PySide6.QtCore import QObject

from rm_desktop.services.today_view import ActionLine
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.half_typed import HalfTyped, Lines
from rm_desktop.ui.pages.actions_parts.listing import ActionsListing
from rm_desktop.ui.pages.actions_parts.sheet import ActionsSheet


class ActionsHalfTyped(QObject):
    """Brings both back once the page knows the two by name."""

    def __init__(self, sheet: ActionsSheet, listing: ActionsListing, dispatcher: Dispatcher) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._listing = listing
        self._action = HalfTyped("action", dispatcher, self._typed_action, self)
        self._action.watch(sheet.quick.line)
        self._evidence = HalfTyped("evidence", dispatcher, self._typed_evidence, self)
        self._evidence.watch(sheet.evidence.line)

    def put_back(self) -> None:
        """Show what was typed before; of what came of several actions the newest."""
        typed = self._action.of("")
        if typed and not self._sheet.quick.line.text():
            self._sheet.quick.put_back(typed[0])
        lines = (self._listing.line(action_id) for action_id in reversed(self._evidence.records()))
        line = next((each for each in lines if each is not None and each.done), None)
        if line is not None:
            self.ask_for_evidence(line)

    def ask_for_evidence(self, line: ActionLine) -> None:
        """Ask what came of an action that is done, with what was typed of that before."""
        self._evidence.take_in()
        self._sheet.ask_for_evidence(line)
        typed = self._evidence.of(line.id)
        if typed and self._sheet.evidence.action_id == line.id:
            self._sheet.evidence.put_back(typed[0])

    def put_away(self) -> None:
        """Ask no longer: something else happens; what is typed comes back with the next question about its action."""
        self._evidence.take_in()
        self._sheet.evidence.put_away()

    def flush(self) -> None:
        """Write what is typed and was not entered."""
        self._action.flush()
        self._evidence.flush()

    def _typed_action(self) -> Lines:
        return {"": (self._sheet.quick.line.text(),)}

    def _typed_evidence(self) -> Lines:
        strip = self._sheet.evidence
        return {strip.action_id: (strip.half_typed,)} if strip.action_id else {}
