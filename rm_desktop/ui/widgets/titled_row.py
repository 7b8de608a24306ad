"""A row that says what something is and how it stands, with its controls beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.ui.theme import TextSize, Theme
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class TitledRow(QWidget):
    """A title, a sentence below it that may be empty, and controls where reading ends."""

    def __init__(self, theme: Theme, title: str, sentence: str = "", *controls: QWidget) -> None:
        super().__init__()
        self.title = Label(theme, title, weight=QFont.Weight.DemiBold, wrap=True)
        self.sentence = Label(theme, sentence, TextSize.CAPTION, "ink2", wrap=True)
        self.sentence.setVisible(bool(sentence))
        text = QVBoxLayout()
        ScaledSpacing(theme, text, 2)
        text.addWidget(self.title)
        text.addWidget(self.sentence)
        row = QHBoxLayout(self)
        ScaledSpacing(theme, row, 8)
        row.addLayout(text, 1)
        for control in controls:
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
            control.setAccessibleDescription(sentence)
