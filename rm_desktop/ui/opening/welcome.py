"""What stands in the window when there is no workspace yet: three ways to begin."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rm_desktop.ui.announce import announce
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.avatar import Avatar
from rm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.page_area import PageArea
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_WIDTH = 560
_BADGE = 40
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


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
    """Asks how to begin; it makes nothing itself. Up and Down go from way to way, Enter takes one."""

    new_requested = Signal()
    open_requested = Signal()
    sample_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._ways: list[QPushButton] = []
        self._told = Label(theme, "", colour="ink2", wrap=True)
        self._told.hide()
        body = self.card.body
        body.addLayout(_people(theme))
        body.addSpacing(theme.px(8))
        body.addWidget(Heading(theme, self.tr("Welcome to RM Desktop")))
        sentence = self.tr(
            "The desk of one reverse-mentoring pair: sessions, notes and goals you share, and a journal that never"
            " leaves this computer. It works without a network."
        )
        body.addWidget(Label(theme, sentence, colour="ink2", wrap=True))
        body.addWidget(self._told)
        body.addSpacing(theme.px(12))
        self._add_ways()

    def tell(self, sentence: str) -> None:
        """Say what has just happened, such as that the sample pair is gone."""
        self._told.setText(sentence)
        self._told.show()
        announce(self, sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from way to way: buttons take the arrow keys for themselves."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and watched in self._ways:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                place = self._ways.index(watched) + step
                self._ways[min(max(place, 0), len(self._ways) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()

    def _add_ways(self) -> None:
        theme, body = self._theme, self.card.body
        ways = (
            (PrimaryButton, self.tr("Begin with a new pair"), self.tr("A few questions, then session 1 is prepared.")),
            (PlainButton, self.tr("Open a workspace…"), self.tr("A file that ends in .rmpair.")),
            (PlainButton, self.tr("Look around with a sample pair"), self.tr("Priya and Robert, after four sessions.")),
        )
        asks = (self.new_requested, self.open_requested, self.sample_requested)
        for (kind, text, about), asked in zip(ways, asks, strict=True):
            button = kind(theme, text)
            button.clicked.connect(asked)
            button.setAccessibleDescription(about)
            button.setAutoDefault(True)  # so that Enter presses it, as in a dialog
            button.installEventFilter(self)
            self._ways.append(button)
            body.addWidget(button)
            body.addWidget(Label(theme, about, TextSize.CAPTION, "ink2", wrap=True))
            body.addSpacing(theme.px(6))
        self.setFocusProxy(self._ways[0])


def _people(theme: Theme) -> QHBoxLayout:
    """Return the two for whom it is in their colours; who they are is still to be said."""
    row = QHBoxLayout()
    ScaledSpacing(theme, row, 8)
    colours: tuple[TokenName, ...] = ("mentor", "leader")
    for colour in colours:
        row.addWidget(Avatar(theme, "", "", colour, _BADGE))
    row.addStretch(1)
    return row
