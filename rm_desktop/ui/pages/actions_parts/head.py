"""The head of the page: the way back, its name, and how many actions are open."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.services.actions_listed import ActionCounts
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.buttons import QuietButton
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import words


class ActionsHead(QWidget):
    """Says how things stand in words."""

    back_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = QuietButton(theme, self.tr("Sessions"), "chevron-left")
        self.back.setToolTip(self.tr("Back to the sessions (Esc)"))
        self.back.clicked.connect(self.back_requested)
        self.open = Label(theme, "", colour="ink2")
        self.overdue = Label(theme, "", colour="danger")
        counts = FlowLayout(theme, 12)
        counts.addWidget(self.open)
        counts.addWidget(self.overdue)
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 4)
        way = QHBoxLayout()
        ScaledSpacing(theme, way, 0)
        way.addWidget(self.back)
        way.addStretch(1)
        column.addLayout(way)
        column.addWidget(Heading(theme, self.tr("Actions")))
        column.addLayout(counts)

    def show_counts(self, counts: ActionCounts) -> None:
        """Say how many are open, and how many of them are overdue."""
        said = words.counted(counts.open, "{n} open", "{n} open") if counts.open else self.tr("Nothing is open")
        self.open.setText(said)
        self.overdue.setText(words.counted(counts.overdue, "{n} overdue", "{n} overdue"))
        self.overdue.setVisible(counts.overdue > 0)
