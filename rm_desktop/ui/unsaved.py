"""What is said of words that could not be saved, and the question before something that would lose them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from rm_desktop.errors import UserError
from rm_desktop.ui.announce import announce
from rm_desktop.ui.current import Current
from rm_desktop.ui.dialogs.question import QuestionDialog
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.main_window import MainWindow
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.message_bar import MessageBar, MessageKind
from rm_desktop.ui.wording.problem_words import describe, one_line
from rm_desktop.ui.wording.unsaved_words import typed_words


class Unsaved(QObject):
    """Asks each time anew, and never twice at once; the words can be copied, to be kept elsewhere."""

    def __init__(self, window: MainWindow, theme: Theme, current: Current) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._current = current
        self._dialog: QuestionDialog | None = None

    def explain(self, error: UserError, go_on: Callable[[], None], *, quits: bool) -> None:
        """Ask with what stood in the way of saving."""
        self.ask(one_line(error), go_on, quits=quits)

    def ask(self, why: str, go_on: Callable[[], None], *, quits: bool = False) -> None:
        """Say why the words are not saved; `go_on` is called where the person goes on all the same."""
        if self._dialog is not None:
            self._dialog.raise_()
            return
        question = self.tr("These words are not saved")
        yes = self.tr("Quit without them") if quits else self.tr("Go on without them")
        dialog = QuestionDialog(self._theme, question, why, yes, self._window, self.tr("Keep the window open"))
        copy = PlainButton(self._theme, self._copy_words)
        copy.clicked.connect(self._copy)
        dialog.add_way(copy)
        dialog.finished.connect(self._on_finished)
        dialog.confirmed.connect(go_on)
        self._dialog = dialog
        dialog.open()

    @Slot()
    def tell(self) -> None:
        """Try to save once more, and say why it does not work, what is safe and what to do."""
        error = self._current.save_failure()
        if error is None:
            return
        message = describe(error)
        bar = MessageBar(self._theme, MessageKind.TROUBLE, message.what, message.safe, message.action, self._copy_words)
        bar.acted.connect(self._copy_from_bar)
        self._window.put_message(bar)
        bar.announce()

    @property
    def _copy_words(self) -> str:
        return self.tr("Copy the words")

    @Slot()
    def _copy(self) -> None:
        """Put what was typed on the clipboard, and say so where that was asked for."""
        QGuiApplication.clipboard().setText(typed_words(self._window))
        button = self.sender()
        if isinstance(button, QPushButton):
            button.setText(self.tr("Copied"))
            announce(button, self.tr("Copied"))

    @Slot()
    def _copy_from_bar(self) -> None:
        QGuiApplication.clipboard().setText(typed_words(self._window))
        announce(self._window, self.tr("Copied"))

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None
