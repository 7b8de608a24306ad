"""The question an entry answers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.buttons import IconButton, QuietButton
from rm_desktop.ui.widgets.card import Card, CardTone
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import data_words


class PromptPanel(Card):
    """A quiet panel; while nothing is written the question can be swapped or sent away."""

    another_requested = Signal()
    template_requested = Signal()
    away_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, CardTone.SUNKEN, padding=12, parent=parent)
        self.setAccessibleName(self.tr("Question"))
        self.question = Label(theme, colour="ink2", wrap=True)
        self.question.setMinimumWidth(1)
        self.another = QuietButton(theme, self.tr("Another question"))
        self.another.clicked.connect(self.another_requested)
        self.template = IconButton(theme, "file", self.tr("Write from a template"))
        self.template.clicked.connect(self.template_requested)
        self.away = IconButton(theme, "close", self.tr("Write without a question"))
        self.away.clicked.connect(self.away_requested)
        row = QHBoxLayout()
        ScaledSpacing(theme, row, 4, (4, 0, 0, 0))
        row.addWidget(self.question, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.another)
        row.addWidget(self.template)
        row.addWidget(self.away)
        self.body.addLayout(row)

    def show_question(self, question: str, *, is_open: bool) -> None:
        """Show a question, or nothing; `is_open` while nothing is written."""
        self.question.setText(data_words.question(question))
        for button in (self.another, self.template, self.away):
            button.setVisible(is_open)
        self.setVisible(bool(question))
