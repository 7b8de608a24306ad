"""What can be done with the chosen actions, one or many: each deed is one call, and one undo."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from rm_desktop.clock import Clock
from rm_desktop.models.kinds import Kind, Role
from rm_desktop.services.today_view import ActionLine
from rm_desktop.store.changes import Changes
from rm_desktop.ui.dialogs.due_day import DueDayDialog
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.many_deeds import Then
from rm_desktop.ui.pages.actions_parts import calls
from rm_desktop.ui.pages.actions_parts.action_list import ActionList
from rm_desktop.ui.widgets.bulk_bar import BulkBar
from rm_desktop.ui.wording import words

if TYPE_CHECKING:
    from rm_desktop.services.actions import ActionEdit

# The context menu of actions; "" is a line.
MENU = (
    *("promise-tick", "promise-open-again", "promise-edit", "promise-evidence", "promise-due", "promise-give", ""),
    *("promise-session", "promise-goal", "", "promise-remove"),
)


class ActionDeeds(QObject):
    """Asks the dispatcher for what was asked of the list."""

    open_requested = Signal(str, str)
    ticked = Signal(str)  # the id of one action that was just done

    def __init__(self, view: ActionList, dispatcher: Dispatcher, theme: Theme, clock: Clock) -> None:
        super().__init__(view)
        self._view = view
        self._dispatcher = dispatcher
        self._theme = theme
        self._clock = clock
        view.tick_requested.connect(self._turn_one)
        view.editing.saved.connect(self._save)

    def serve(self, bar: BulkBar) -> None:
        """Let the bar over the list ask for deeds, too."""
        for said, icon, slot in (
            (self.tr("Tick"), "check", self.tick),
            (self.tr("Set the day…"), "clock", self.set_due),
            (self.tr("Give to the other"), "exchange", self.give),
            (self.tr("Delete"), "trash", self.remove),
        ):
            bar.add_action(said, icon).clicked.connect(slot)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what the commands on chosen actions do."""
        return {
            "promise-tick": self.turn,
            "promise-open-again": self.untick,
            "promise-edit": self.edit,
            "promise-evidence": self.say,
            "promise-due": self.set_due,
            "promise-give": self.give,
            "promise-session": self._open_session,
            "promise-goal": self._open_goal,
            "promise-remove": self.remove,
        }

    def possible(self) -> frozenset[str]:
        """Return which of them can be used on what is chosen now."""
        line, several = self._current, self._view.chosen_count() > 1
        if line is None or self._view.editing.editor is not None:
            return frozenset()
        found = {"promise-tick", "promise-due", "promise-give", "promise-remove"}
        if several:
            return frozenset(found | {"promise-open-again"})
        found |= {"promise-edit", "promise-evidence"}
        found |= {"promise-session"} if line.session_id else set()
        return frozenset(found | ({"promise-goal"} if line.goal_id else set()))

    def words(self) -> dict[str, str]:
        """Return what the commands are called for what is chosen."""
        line, n = self._current, self._view.chosen_count()
        if line is None or self._view.painter.pair is None:
            return {}
        name = self._view.painter.pair.person(line.owner.other).short
        if n <= 1:
            said = {"promise-give": self.tr("Give it to {name}").format(name=name)}
            return said | ({"promise-tick": self.tr("Open it again")} if line.done else {})
        return {
            "promise-tick": words.counted(n, "Tick {n} action", "Tick {n} actions"),
            "promise-open-again": words.counted(n, "Open {n} action again", "Open {n} actions again"),
            "promise-due": words.counted(n, "Set the day of {n} action…", "Set the day of {n} actions…"),
            "promise-give": self.tr("Give them to {name}").format(name=name),
            "promise-remove": words.counted(n, "Delete {n} action", "Delete {n} actions"),
        }

    @Slot()
    def turn(self) -> None:
        """Tick what is chosen; one that is done is opened again."""
        line = self._current
        if self._view.chosen_count() <= 1 and line is not None and line.done:
            self.untick()
        else:
            self.tick()

    @Slot()
    def tick(self) -> None:
        """Mark the chosen actions done."""
        ids = self._view.chosen_ids()
        self._do(calls.tick, ids, then=partial(self.ticked.emit, ids[0]) if len(ids) == 1 else None)

    @Slot()
    def untick(self) -> None:
        """Open the chosen actions again."""
        self._do(calls.untick, self._view.chosen_ids())

    @Slot()
    def edit(self) -> None:
        """Change the current action in its place."""
        self._view.editing.begin(self._view.currentIndex())

    @Slot()
    def say(self) -> None:
        """Say what came of the current action."""
        self._view.editing.begin(self._view.currentIndex())
        if self._view.editing.editor is not None:
            self._view.editing.editor.focus_evidence()

    @Slot()
    def set_due(self) -> None:
        """Ask for another day."""
        line, ids = self._current, self._view.chosen_ids()
        if line is not None:
            dialog = DueDayDialog(len(ids), line.due, self._clock.today(), self._theme, self._view.window())
            dialog.answered.connect(partial(self._move_due, dialog, ids))
            dialog.open()

    @Slot()
    def give(self) -> None:
        """Have the chosen actions be those of whoever does not have the current one."""
        line = self._current
        if line is not None:
            self._do(calls.give, self._view.chosen_ids(), Role(line.owner.other))

    @Slot()
    def remove(self) -> None:
        """Put the chosen actions into the trash."""
        self._do(calls.remove, self._view.chosen_ids())

    @property
    def _current(self) -> ActionLine | None:
        """Return the action that has the keyboard, else the first chosen one."""
        chosen = self._view.chosen() if self._view.chosen_count() == 1 else []
        return self._view.actions_model.line(chosen[0] if chosen else self._view.currentIndex())

    def _move_due(self, dialog: DueDayDialog, ids: Iterable[str], day: object) -> None:
        self._do(calls.move_due, tuple(ids), day, then=dialog.accept)

    def _do(
        self, call: Callable[..., Changes], ids: tuple[str, ...], *details: object, then: Then | None = None
    ) -> None:
        if ids:
            self._dispatcher.many.do(partial(call, ids, *details), len(ids), self, then)

    @Slot(str)
    def _turn_one(self, action_id: str) -> None:
        """Tick the one action whose box was pressed, or open it again."""
        line = self._view.actions_model.line(self._view.actions_model.index_of(action_id))
        if line is not None and line.done:
            self._do(calls.untick, (action_id,))
        elif line is not None:
            self._do(calls.tick, (action_id,), then=partial(self.ticked.emit, action_id))

    @Slot(str, object)
    def _save(self, action_id: str, fields: "ActionEdit") -> None:
        if self._dispatcher.do(partial(calls.edit, action_id, fields)) is not None:
            self._view.editing.stop()

    @Slot()
    def _open_session(self) -> None:
        line = self._current
        if line is not None and line.session_id:
            self.open_requested.emit(Kind.SESSION.value, line.session_id)

    @Slot()
    def _open_goal(self) -> None:
        line = self._current
        if line is not None and line.goal_id:
            self.open_requested.emit(Kind.GOAL.value, line.goal_id)
