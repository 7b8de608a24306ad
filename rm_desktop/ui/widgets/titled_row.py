"""A row that says what something is and how it stands, with its controls beside it or, where it is narrow, below."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.folding_row import FoldingRow
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_LEAST_WORDS = 180


class TitledRow(FoldingRow):
    """A title, a sentence below it that may be empty, and controls where reading ends."""

    def __init__(self, theme: Theme, title: str, sentence: str = "", *controls: QWidget) -> None:
        self.title = Label(theme, title, weight=QFont.Weight.DemiBold, wrap=True)
        self.sentence = Label(theme, sentence, TextSize.CAPTION, "ink2", wrap=True)
        if not sentence:
            self.sentence.hide()  # never `show` what has no parent yet: it would be a window
        said = QWidget()
        text = QVBoxLayout(said)
        ScaledSpacing(theme, text, 2)
        text.addWidget(self.title)
        text.addWidget(self.sentence)
        super().__init__(theme, said, *controls, least=_LEAST_WORDS)
        for control in controls:
            control.setAccessibleDescription(sentence)
