"""The commands of the cards below the agenda, which may not be made yet: whoever uses one has them made."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.pages.sessions_parts.detail import SessionDetail

_OUTCOMES = ("outcome-tick", "outcome-edit", "outcome-remove")
_OF_SESSION = frozenset({"session-action", "session-takeaway", "session-notes-view", "preparation-phrase"})


class LowerCommands(QObject):
    """What preparation, notes and outcomes can do."""

    changed = Signal()
    """What is possible may be something else."""
    menu_wanted = Signal(object, QPoint)
    """Ids for a context menu, and where on the screen."""

    def __init__(self, detail: SessionDetail) -> None:
        super().__init__(detail)
        self._detail = detail
        self._later = QWidget(detail)
        self._later.hide()
        detail.completed.connect(self._on_completed)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what every command does, by its id."""
        return {each: partial(self._do, each) for each in (*_OF_SESSION, *_OUTCOMES, "preparation-move")}

    def possible(self) -> frozenset[str]:
        """Return the ids of what can be used now, while a session is shown that can be changed."""
        if not self._detail.is_complete:
            return _OF_SESSION
        found = _OF_SESSION | self._detail.outcomes.deeds.possible()
        return found | {"preparation-move"} if self._detail.preparation.lines.can_move else found

    def home(self, command_id: str) -> QWidget | None:
        """Return the part in which the keys of a command work; None for the whole page."""
        if not command_id.startswith(("preparation-", "outcome-")):
            return None
        if not self._detail.is_complete:
            return self._later
        return self._detail.preparation if command_id.startswith("preparation-") else self._detail.outcomes.list

    def _do(self, command_id: str) -> None:
        detail = self._detail
        deeds: dict[str, Callable[[], object]] = {
            "session-action": detail.outcomes.begin_action,
            "session-takeaway": detail.outcomes.begin_takeaway,
            "session-notes-view": detail.notes.read.click,
            "preparation-move": detail.preparation.lines.move,
            "preparation-phrase": detail.preparation.ask_phrase,
            **detail.outcomes.deeds.slots(),
        }
        deeds[command_id]()

    @Slot()
    def _on_completed(self) -> None:
        """Hear of the cards, and have the keys work in them that waited for them."""
        preparation, outcomes = self._detail.preparation, self._detail.outcomes
        preparation.can_move_changed.connect(self.changed)
        outcomes.changed.connect(self.changed)
        outcomes.list.menu_wanted.connect(self._show_outcome_menu)
        for action in self._later.actions():
            self._later.removeAction(action)
            home = self.home(action.objectName())
            if home is not None:
                home.addAction(action)
        self.changed.emit()

    @Slot(QPoint)
    def _show_outcome_menu(self, at: QPoint) -> None:
        self.menu_wanted.emit(self._detail.outcomes.deeds.menu, at)
