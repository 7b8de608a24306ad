"""What runs, how far it is, and a way to stop it: one line over the pages or at the foot of a dialog."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.bar import Bar
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class BusyBar(Bar):
    """A sentence over a line that fills; without a known end the line wanders."""

    cancel_requested = Signal()

    def __init__(self, theme: Theme, words: str, *, cancellable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(words)
        self._words = Label(theme, words, wrap=True)
        self.line = QProgressBar()
        theme.dress(self.line)
        self.line.setTextVisible(False)
        self.line.setRange(0, 0)
        self.line.setAccessibleName(words)
        self.cancel = PlainButton(theme, self.tr("Cancel"))
        self.cancel.setAutoDefault(False)
        if not cancellable:
            self.cancel.hide()
        self.cancel.clicked.connect(self._on_cancel)
        column = QVBoxLayout()
        ScaledSpacing(theme, column, 6)
        column.addWidget(self._words)
        column.addWidget(self.line)
        self.head.addLayout(column, 1)
        self.ways.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignVCenter)

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work is; a total of 0 is not known."""
        self.line.setRange(0, max(total, 0))
        self.line.setValue(done)

    @Slot()
    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._words.setText(self.tr("Stopping…"))
        self.cancel_requested.emit()
