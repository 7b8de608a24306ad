"""The button that opens the line for one more action or takeaway, and the line."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.half_typed import HalfTyped, Lines
from rm_desktop.ui.pages.sessions_parts.outcome_entry import OutcomeEntry
from rm_desktop.ui.pages.sessions_parts.rows import has_keyboard
from rm_desktop.ui.widgets.buttons import QuietButton


class OutcomeAdding(QObject):
    """Makes the line when it is first asked for; a session for which something was half typed has it open."""

    entered = Signal()
    opened = Signal()

    def __init__(
        self,
        name: str,
        button: QuietButton,
        make: Callable[[], OutcomeEntry],
        dispatcher: Dispatcher,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.entry: OutcomeEntry | None = None
        self._button = button
        self._make = make
        self._session_id = ""
        self._half = HalfTyped(name, dispatcher, self._typed, self)

    def show_session(self, session_id: str) -> None:
        """Be about another session."""
        self._half.take_in()
        self._session_id = session_id
        self.close()
        typed = self._half.of(session_id)
        if typed:
            self._open().put_back(typed)
        elif self.entry is not None:
            self.entry.put_back(())

    def begin(self) -> None:
        """Open the line and put the keyboard into it."""
        self._open().line.setFocus()

    def keep_half_typed(self) -> None:
        """Write what stands in the line and was not entered."""
        self._half.flush()

    @Slot()
    def close(self) -> None:
        """Show the button alone; it has the keyboard where the line had it."""
        if self.entry is None or self.entry.isHidden():
            return
        inside = has_keyboard(self.entry)
        self._button.show()
        if inside:
            self._button.setFocus()
        self.entry.hide()

    def _open(self) -> OutcomeEntry:
        if self.entry is None:
            self.entry = self._make()
            self.entry.entered.connect(self.entered)
            self.entry.left.connect(self.close)
            self._half.watch(self.entry.line)
        self.opened.emit()
        self.entry.show()
        self._button.hide()
        return self.entry

    def _typed(self) -> Lines:
        if not self._session_id or self.entry is None:
            return {}
        return {self._session_id: self.entry.typed}
