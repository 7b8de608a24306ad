"""Undo and redo as commands: what they would do now, and doing it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from rm_desktop.errors import Problem, UserError
from rm_desktop.store.changes import Changes, UnitLabel
from rm_desktop.ui.commands.actions import CommandTable
from rm_desktop.ui.dispatcher import Call, Dispatcher
from rm_desktop.ui.long_saves import LONG
from rm_desktop.ui.outside import OutsideWatch
from rm_desktop.ui.shell.page_stack import PageStack
from rm_desktop.ui.wording import deed_words

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk


class Undoing(QObject):
    """Takes changes back and makes them again, unless another program wrote meanwhile."""

    def __init__(self, table: CommandTable, dispatcher: Dispatcher, pages: PageStack, outside: OutsideWatch) -> None:
        super().__init__(table)
        self._table = table
        self._dispatcher = dispatcher
        self._pages = pages
        self._outside = outside
        self.can_undo = self.can_redo = False
        table.connect_all({"undo": self.undo, "redo": self.redo})

    @Slot()
    def undo(self) -> None:
        """Take back the last change, after what is typed was written: that is then the last change."""
        self._dispatcher.many.when_free(self, self._undo)

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back."""
        self._dispatcher.many.when_free(self, self._redo)

    def name(self, shown: bool) -> None:
        """Say in the menu what undo and redo would do; nothing of a workspace that is not `shown`."""
        undo = self._dispatcher.read(_next_undo) if shown else None
        redo = self._dispatcher.read(_next_redo) if shown else None
        self.can_undo, self.can_redo = undo is not None, redo is not None
        undo_words = deed_words.undo_words(undo) if undo else self._table.usual_words("undo")
        redo_words = deed_words.redo_words(redo) if redo else self._table.usual_words("redo")
        self._table.action("undo").setText(undo_words.replace("&", "&&"))
        self._table.action("redo").setText(redo_words.replace("&", "&&"))

    def _undo(self) -> None:
        self._pages.save_pending()
        self._unless_outside(_undo, _next_undo, _undo_length)

    def _redo(self) -> None:
        self._unless_outside(_redo, _next_redo, _redo_length)

    def _unless_outside(
        self, call: Call, following: "Callable[[Desk], UnitLabel | None]", length: "Callable[[Desk], int]"
    ) -> None:
        """Do what the menu says, unless another program has written since: then that would be taken back instead."""
        if self._outside.look():
            self._dispatcher.failed.emit(UserError(Problem.CHANGED_OUTSIDE))
        else:
            label, is_long = self._dispatcher.read(following), (self._dispatcher.read(length) or 0) >= LONG
            self._dispatcher.many.do(call, label.count if label else 1, self, is_long=is_long)


def _undo(desk: "Desk") -> Changes:
    return desk.undoing.undo()


def _redo(desk: "Desk") -> Changes:
    return desk.undoing.redo()


def _next_undo(desk: "Desk") -> UnitLabel | None:
    return desk.undoing.next_undo()


def _next_redo(desk: "Desk") -> UnitLabel | None:
    return desk.undoing.next_redo()


def _undo_length(desk: "Desk") -> int:
    return desk.undoing.undo_length()


def _redo_length(desk: "Desk") -> int:
    return desk.undoing.redo_length()
