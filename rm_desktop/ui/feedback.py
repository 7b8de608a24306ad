"""What the window says back: a toast for what was done, a message for what could not be."""

from PySide6.QtCore import QObject, Signal, Slot

from rm_desktop.errors import Problem, UserError
from rm_desktop.messages import describe
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.ui import deed_words
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.main_window import MainWindow
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.message_bar import MessageBar, MessageKind
from rm_desktop.ui.widgets.undo_toast import UndoToast

_CALM = frozenset({Problem.CANCELLED, Problem.CHANGED_OUTSIDE})
# What was typed shows itself; these deeds take something out of sight or come from elsewhere than the hand.
_TOASTED = frozenset(
    {
        *(Deed.TICK, Deed.MOVE, Deed.REMOVE, Deed.CARRY, Deed.END, Deed.SHARE),
        *(Deed.RESTORE, Deed.PURGE, Deed.UNDO, Deed.REDO),
    }
)


class Feedback(QObject):
    """Listens to the dispatcher and speaks in the window."""

    undo_requested = Signal()

    def __init__(self, window: MainWindow, dispatcher: Dispatcher, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._toast = UndoToast(theme, window.content)
        self._toast.undo_requested.connect(self.undo_requested)
        self._offer = self._toast.findChild(PlainButton)
        dispatcher.changed.connect(self._on_changed)
        dispatcher.failed.connect(self.tell_failure)

    @Slot(object)
    def tell_failure(self, error: UserError) -> None:
        """Say what happened, what is safe, and what to do."""
        kind = MessageKind.INFO if error.problem in _CALM else MessageKind.TROUBLE
        message = describe(error)
        bar = MessageBar(self._theme, kind, message.what, message.safe, message.action)
        self._window.put_message(bar)
        bar.announce()

    def forget(self) -> None:
        """Take away what names a change: the window is being locked."""
        self._toast.say_nothing()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.deed in _TOASTED:
            if self._offer is not None:  # what was undone is done again by redo, and what is gone for good by nothing
                self._offer.setVisible(changes.of is None and changes.deed is not Deed.PURGE)
            self._toast.say(deed_words.was_done(changes))
        else:
            self._toast.hide()  # what it offers to undo is no longer what was done last
