"""What stands over the charter: the way back, its title and state, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.charter_parts.rows import Run
from rm_desktop.ui.widgets.buttons import IconButton, PlainButton, PrimaryButton, QuietButton
from rm_desktop.ui.widgets.chip import Chip
from rm_desktop.ui.widgets.folding_row import FoldingRow
from rm_desktop.ui.widgets.key_tip import KeyTip
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_LEAST = 300


class CharterHead(QWidget):
    """The buttons say what they are for; the page knows what they do."""

    back_requested = Signal()
    sign_requested = Signal()
    changes_requested = Signal()
    print_requested = Signal()
    export_requested = Signal()
    versions_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Heading(theme, self.tr("Charter"))
        self.chip = Chip(theme)
        self.sentence = Label(theme, "", colour="ink2", wrap=True)
        self._make_buttons(theme)
        name = Run(theme, (self.title, self.chip), 12)
        ways = (self.versions, self.export, self.print_it, self.changes, self.sign)
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 4)
        back_row = QHBoxLayout()
        ScaledSpacing(theme, back_row, 0)
        back_row.addWidget(self.back)
        back_row.addStretch(1)
        column.addLayout(back_row)
        self._ways = Run(theme, ways, 8)
        column.addWidget(FoldingRow(theme, name, self._ways, least=_LEAST))
        column.addWidget(self.sentence)

    def show_ways(self, *, can_sign: bool, begun: bool, signed_before: bool) -> None:
        """Offer what is of use now."""
        self.changes.setVisible(signed_before)
        self.sign.setVisible(begun and can_sign)
        for button in (self.print_it, self.export, self.versions):
            button.setVisible(begun)
        self._ways.setVisible(begun or signed_before)

    def focus_way(self) -> None:
        """Put the keyboard on the next way to go: to sign, as long as a name is missing, else to print."""
        (self.print_it if self.sign.isHidden() else self.sign).setFocus()

    def _make_buttons(self, theme: Theme) -> None:
        self.back = QuietButton(theme, self.tr("Sessions"), "chevron-left")
        self.back.setToolTip(self.tr("Back to the sessions (Esc)"))
        self.back.clicked.connect(self.back_requested)
        self.versions = IconButton(theme, "history", self.tr("Version history"))
        KeyTip(self.versions, "history")
        self.versions.clicked.connect(self.versions_requested)
        self.export = IconButton(theme, "file", self.tr("Make a document of the charter…"))
        self.export.clicked.connect(self.export_requested)
        self.print_it = IconButton(theme, "print", self.tr("Print the charter…"))
        self.print_it.clicked.connect(self.print_requested)
        self.changes = PlainButton(theme, self.tr("What changed…"))
        self.changes.setToolTip(self.tr("Show what changed since somebody signed"))
        self.changes.clicked.connect(self.changes_requested)
        self.sign = PrimaryButton(theme, self.tr("Sign…"))
        self.sign.clicked.connect(self.sign_requested)
