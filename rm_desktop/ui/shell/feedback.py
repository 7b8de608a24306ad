"""What the window says back: a toast for what was done, a message for what could not be."""

from PySide6.QtCore import QObject, Signal, Slot

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.ui.busy import Busy
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.main_window import MainWindow
from rm_desktop.ui.widgets.message_bar import MessageBar, MessageKind
from rm_desktop.ui.widgets.undo_toast import Offer, UndoToast
from rm_desktop.ui.wording import deed_words
from rm_desktop.ui.wording.problem_words import describe

_CALM = frozenset({Problem.CANCELLED, Problem.CHANGED_OUTSIDE})
# What was typed shows itself; these deeds take something out of sight or come from elsewhere than the hand.
_TOASTED = frozenset(
    {
        *(Deed.TICK, Deed.MOVE, Deed.REMOVE, Deed.CARRY, Deed.START, Deed.END, Deed.SHARE, Deed.TAG),
        *(Deed.RESTORE, Deed.PURGE, Deed.UNDO, Deed.REDO),
        *(Deed.PLAN, Deed.POSTPONE, Deed.CANCEL),
    }
)
_BESIDE = "today"  # an entry written here is kept on another page
# What is done to one shows itself; of many at once some are out of sight.
_TOASTED_OF_MANY = frozenset({Deed.ADD, Deed.EDIT, Deed.PIN, Deed.UNPIN})


class Feedback(QObject):
    """Listens to the dispatcher and speaks in the window."""

    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, window: MainWindow, dispatcher: Dispatcher, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._toast = UndoToast(theme, window.content)
        self._toast.undo_requested.connect(self.undo_requested)
        self._toast.redo_requested.connect(self.redo_requested)
        self._toast.open_requested.connect(self._open)
        self._entry = ""
        self._busy = Busy(window, theme)
        dispatcher.many.began.connect(self._busy.watch)
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
        """Take away what names a change: the window is being locked, or the workspace goes away."""
        self._entry = ""
        self._toast.say_nothing()

    def retranslate(self) -> None:
        """Take the words of the language that is spoken now."""
        self._toast.retranslate()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        many = changes.deed in _TOASTED_OF_MANY and changes.count > 1
        if changes.deed is Deed.ADD and changes.kind is Kind.JOURNAL and self._window.pages.current_id == _BESIDE:
            self._entry = changes.ids[0]
            self._toast.say(self.tr("Kept in your journal"), opens=True)
        elif changes.deed in _TOASTED or many or deed_words.goes_public(changes):
            self._toast.say(deed_words.was_done(changes), _offer(changes))
        else:
            self._toast.hide()  # what it offers to undo is no longer what was done last

    @Slot()
    def _open(self) -> None:
        self._window.pages.open_record(Kind.JOURNAL.value, self._entry)


def _offer(changes: Changes) -> Offer:
    """Return what can be done about a change; what is gone for good is brought back by nothing."""
    if changes.deed is Deed.UNDO:
        return Offer.REDO
    return Offer.NOTHING if changes.of is not None or changes.deed is Deed.PURGE else Offer.UNDO
