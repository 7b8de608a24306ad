"""The one line that stands where private words would, as long as the other may be looking."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.together import Together
from rm_desktop.ui.widgets.buttons import QuietButton
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class Veil(QWidget):
    """Is there while the two sit together, until a person lifts it; the next time it is there again."""

    turned = Signal()
    """What it hides is to be shown, or to be hidden."""

    def __init__(self, theme: Theme, together: Together, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._together = together
        self._lifted = False
        self._shown = together.on
        words = Label(theme, self.tr("Hidden while the session runs"), colour="ink2", wrap=True)
        words.setMinimumWidth(1)
        self.show_all = QuietButton(theme, self.tr("Show"), "eye")
        self.show_all.setAccessibleName(self.tr("Show my preparation"))
        self.show_all.clicked.connect(self._lift)
        row = QHBoxLayout(self)
        ScaledSpacing(theme, row, 8)
        row.addWidget(words, 1)
        row.addWidget(self.show_all)
        self.setVisible(self._shown)
        together.changed.connect(self._on_changed)

    @property
    def on(self) -> bool:
        """Whether the words are hidden now."""
        return self._shown

    @Slot()
    def _lift(self) -> None:
        self._lifted = True
        self._tell()

    @Slot()
    def _on_changed(self) -> None:
        self._lifted = self._lifted and self._together.on
        self._tell()

    def _tell(self) -> None:
        shown = self._together.on and not self._lifted
        if shown is self._shown:
            return
        self._shown = shown
        self.show()  # until the keyboard has left it
        self.turned.emit()
        self.setVisible(shown)
