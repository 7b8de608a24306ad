"""The question before something that would lose words which could not be saved."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from rm_desktop.errors import UserError
from rm_desktop.messages import one_line
from rm_desktop.ui.dialogs.question import QuestionDialog
from rm_desktop.ui.main_window import MainWindow
from rm_desktop.ui.theme import Theme


class Unsaved(QObject):
    """Asks each time anew, and never twice at once."""

    def __init__(self, window: MainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
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
        dialog.finished.connect(self._on_finished)
        dialog.confirmed.connect(go_on)
        self._dialog = dialog
        dialog.open()

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None
