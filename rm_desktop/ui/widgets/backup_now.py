"""Makes a backup at once, and says how that goes and what came of it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class BackUpNow(QWidget):
    """A button; while it works, a bar and Cancel instead; afterwards the button and one sentence."""

    asked = Signal()
    cancel_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = PlainButton(theme, self.tr("Back up now"), "save")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.asked)
        self.cancel = PlainButton(theme, self.tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.cancel_requested)
        self.bar = QProgressBar()
        theme.dress(self.bar)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the backup"))
        self.bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.sentence = Label(theme, "", colour="ink2", wrap=True)
        row = QHBoxLayout(self)
        ScaledSpacing(theme, row, 12)
        row.addWidget(self.button)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.sentence, 1)
        self._set_running(running=False)

    @property
    def running(self) -> bool:
        """Return whether a backup is being made."""
        return self.button.isHidden()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the backup is; of nothing there is no telling."""
        if not self.running:
            had_keys = self.button.hasFocus()
            self._set_running(running=True)
            if had_keys:
                self.cancel.setFocus()
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def say(self, sentence: str, colour: TokenName = "ink2") -> None:
        """Say what came of it, and offer the button again."""
        had_keys = self.cancel.hasFocus()
        self._set_running(running=False)
        if had_keys:
            self.button.setFocus()
        self.sentence.set_colour(colour)
        self.sentence.setText(sentence)
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _set_running(self, *, running: bool) -> None:
        for widget in (self.bar, self.cancel):
            widget.setVisible(running)
        for other in (self.button, self.sentence):
            other.setVisible(not running)
