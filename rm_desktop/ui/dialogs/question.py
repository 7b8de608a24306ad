"""Asks before something that cannot be taken back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_WIDTH = 440


class QuestionDialog(QDialog):
    """Emits `confirmed` for a yes; Enter and Escape both mean no, so that no stray key answers.

    Where the no has words of its own, it is what most people want.
    """

    confirmed = Signal()

    def __init__(self, theme: Theme, question: str, sentence: str, yes: str, parent: QWidget, no: str = "") -> None:
        super().__init__(parent)
        theme.dress(self)
        self.setWindowTitle(yes.rstrip("…"))
        self.setAccessibleDescription(f"{question} {sentence}")
        self.yes = PlainButton(theme, yes) if no else PrimaryButton(theme, yes)
        self.yes.clicked.connect(self.accept)
        self.no = PrimaryButton(theme, no) if no else PlainButton(theme, self.tr("Cancel"))
        self.no.clicked.connect(self.reject)
        self.accepted.connect(self.confirmed)
        self.finished.connect(self.deleteLater)
        self._foot = foot = QHBoxLayout()
        ScaledSpacing(theme, foot, 8)
        foot.addStretch(1)
        foot.addWidget(self.no)
        foot.addWidget(self.yes)
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 12, (24, 24, 24, 24))
        column.addWidget(Heading(theme, question, TextSize.H2))
        column.addWidget(Label(theme, sentence, colour="ink2", wrap=True))
        column.addSpacing(theme.px(8))
        column.addLayout(foot)
        self.setFixedWidth(theme.px(_WIDTH))
        self.no.setDefault(True)  # a button must be in its dialog to be the one of Enter
        self.no.setFocus()

    def add_way(self, button: QAbstractButton) -> None:
        """Add what can be done meanwhile, apart from the two answers; no key takes it unasked."""
        button.setProperty("autoDefault", False)
        self._foot.insertWidget(0, button)
        self.setFixedWidth(max(self.width(), self.sizeHint().width()))
