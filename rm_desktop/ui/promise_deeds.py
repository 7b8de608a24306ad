"""What can be done with the promise whose row the keyboard is or was on."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.promise_section import PromiseSection
from rm_desktop.ui.widgets.promise_row import PromiseRow


class PromiseDeeds(QObject):
    """Does two commands of a page, one that ticks and one that opens the line for the evidence."""

    changed = Signal()
    """What is possible may be something else."""
    menu_wanted = Signal(object, QPoint)
    """Ids for a context menu, and where on the screen."""

    def __init__(self, section: PromiseSection, tick: str, say: str) -> None:
        """`tick` and `say` are the ids of the commands."""
        super().__init__(section)
        self._section = section
        self._tick, self._say = tick, say
        self._current = ""
        section.focused.connect(self._on_focused)
        section.rows_changed.connect(self.changed)
        section.menu_wanted.connect(self._show_menu)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return the deeds by the ids of their commands."""
        return {self._tick: self.tick, self._say: self.say}

    def possible(self) -> frozenset[str]:
        """Return the ids of what can be done with the current row."""
        return frozenset() if self.current is None else frozenset(self.slots())

    def home(self, command_id: str) -> QWidget | None:
        """Return where the keys of the two commands work; None for another command."""
        return self._section.room if command_id in self.slots() else None

    @property
    def current(self) -> PromiseRow | None:
        """The row the keyboard is or was on, while it is on view."""
        return None if self._section.folded else self._section.row_of(self._current)

    @Slot()
    def tick(self) -> None:
        """Tick the current promise, or open it again."""
        if self.current is not None:
            self.current.tick()

    @Slot()
    def say(self) -> None:
        """Open the line for what came of the current promise."""
        if self.current is not None:
            self.current.ask()

    @Slot(str)
    def _on_focused(self, action_id: str) -> None:
        self._current = action_id
        self.changed.emit()

    @Slot(QPoint)
    def _show_menu(self, at: QPoint) -> None:
        self.menu_wanted.emit((self._say, self._tick), at)
