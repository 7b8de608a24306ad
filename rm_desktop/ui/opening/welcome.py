"""What stands in the window when there is no workspace yet: three ways to begin."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.ui.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.page_area import PageArea

_WIDTH = 560


class CentredCard(QWidget):
    """A card alone in the window, which scrolls where it is too low; add to `card.body`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.card = Card(theme, padding=32)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.card, _WIDTH)  # first of all the card, up to its greatest width
        middle.addStretch(1)
        area = PageArea(theme, margins=(24, 24, 24, 24), parent=self)
        area.page.addStretch(1)
        area.page.addLayout(middle)
        area.page.addStretch(2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self._restyle()
        theme.changed.connect(self._restyle)

    @Slot()
    def _restyle(self) -> None:
        self.card.setMaximumWidth(self._theme.px(_WIDTH))


class Welcome(CentredCard):
    """Asks how to begin; it makes nothing itself."""

    new_requested = Signal()
    open_requested = Signal()
    sample_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        card = self.card
        card.body.addWidget(Heading(theme, self.tr("Welcome to RM Desktop")))
        sentence = self.tr(
            "The desk of one reverse-mentoring pair: sessions, notes and goals you share, and a journal that never"
            " leaves this computer. It works without a network."
        )
        card.body.addWidget(Label(theme, sentence, colour="ink2", wrap=True))
        card.body.addSpacing(theme.px(12))
        ways = (
            (PrimaryButton, self.tr("Begin with a new pair"), self.tr("Three questions, then session 1 is prepared.")),
            (PlainButton, self.tr("Open a workspace…"), self.tr("A file that ends in .rmpair.")),
            (PlainButton, self.tr("Look around with a sample pair"), self.tr("Priya and Robert, after four sessions.")),
        )
        asks = (self.new_requested, self.open_requested, self.sample_requested)
        for (kind, text, about), asked in zip(ways, asks, strict=True):
            button = kind(theme, text)
            button.clicked.connect(asked)
            button.setAutoDefault(True)  # so that Enter presses it, as in a dialog
            if self.focusProxy() is None:
                self.setFocusProxy(button)
            card.body.addWidget(button)
            card.body.addWidget(Label(theme, about, TextSize.CAPTION, "ink2"))
            card.body.addSpacing(theme.px(6))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()
