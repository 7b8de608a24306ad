"""The head of the page: its name, that it is private, and the button to write."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import IconButton, PrimaryButton
from rm_desktop.ui.widgets.chip import PrivateChip
from rm_desktop.ui.widgets.folding_row import FoldingRow
from rm_desktop.ui.widgets.key_tip import KeyTip
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class JournalHead(QWidget):
    """*Journal*, the Private chip, *Write*, and one sentence; `month` is for where the month itself has no room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, asks: bool = True) -> None:
        """Where nothing `asks` here, the buttons are left out."""
        super().__init__(parent)
        self.write = PrimaryButton(theme, self.tr("Write"), "edit")
        self.write.setAccessibleName(self.tr("Write a new entry"))
        self.write.setToolTip(self.tr("Write a new entry"))
        KeyTip(self.write, "entry-new")
        self.month = IconButton(theme, "sessions", self.tr("Show the month"))
        self.month.hide()
        promise = self.tr("Private: kept on this computer, left out of every share")
        names, ways = QWidget(), QWidget()
        named, asked = QHBoxLayout(names), QHBoxLayout(ways)
        for row in (named, asked):
            ScaledSpacing(theme, row, 8)
        named.addWidget(Heading(theme, self.tr("Journal"), wrap=False))
        named.addWidget(PrivateChip(theme), 0, Qt.AlignmentFlag.AlignVCenter)
        named.addStretch(1)
        asked.addWidget(self.month)
        asked.addWidget(self.write)
        if not asks:
            ways.hide()
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 4)
        column.addWidget(FoldingRow(theme, names, ways, least=0))
        column.addWidget(Label(theme, promise, TextSize.CAPTION, "ink2", wrap=True))
