"""What fills a pane, and scrolls where the window is too low for all of it: nothing is squeezed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from rm_desktop.ui.looks.theme import Theme


class LowArea(QScrollArea):
    """Stands in all of `pane`, which has no other layout; its parts are made and laid out in `sheet`."""

    def __init__(self, theme: Theme, pane: QWidget) -> None:
        super().__init__(pane)
        theme.dress(self)
        self.sheet = QWidget()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self.sheet)
        self.whole = QVBoxLayout(pane)
        """What is added here stays at the foot of the pane."""
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.whole.addWidget(self)
