"""A bar across the page that says what happened, what is safe, and what to do."""

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.ui.announce import announce
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.bar import Bar
from rm_desktop.ui.widgets.buttons import IconButton, PlainButton
from rm_desktop.ui.widgets.icon_picture import IconPicture
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class MessageKind(Enum):
    """How much it matters."""

    INFO = auto()
    DONE = auto()
    TROUBLE = auto()


_LOOK: dict[MessageKind, tuple[str, TokenName]] = {
    MessageKind.INFO: ("info", "ink2"),
    MessageKind.DONE: ("check-circle", "ok"),
    MessageKind.TROUBLE: ("warning", "danger"),
}


class MessageBar(Bar):
    """Three short sentences, one optional button, and a cross that takes it away."""

    dismissed = Signal()
    acted = Signal()
    """The button was pressed."""

    def __init__(
        self,
        theme: Theme,
        kind: MessageKind,
        what: str,
        safe: str = "",
        do: str = "",
        button: str = "",
        *,
        stays: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`stays` leaves out the cross: it has to be acted on."""
        super().__init__(theme, parent=parent)
        self._urgent = kind is MessageKind.TROUBLE
        icon, colour = _LOOK[kind]
        beside = Qt.AlignmentFlag.AlignTop if safe or do else Qt.AlignmentFlag.AlignVCenter
        self.head.addWidget(IconPicture(theme, icon, 20, colour), 0, beside)
        self._rest = (safe, do)
        self._name(what)
        self._what = Label(theme, what, weight=QFont.Weight.DemiBold, wrap=True)
        self.head.addLayout(_sentences(theme, self._what, safe, do), 1)
        if button:
            action = PlainButton(theme, button)
            action.clicked.connect(self.acted)
            self.ways.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        if not stays:
            cross = IconButton(theme, "close", self.tr("Dismiss"))
            cross.clicked.connect(self._on_dismissed)
            (self.ways if button else self.head).addWidget(cross, 0, Qt.AlignmentFlag.AlignVCenter)

    def reword(self, what: str) -> None:
        """Say the first sentence in other words, as what it tells of has come closer."""
        self._what.setText(what)
        self._name(what)

    def announce(self) -> None:
        """Have a screen reader say it, once the bar is on view; trouble interrupts."""
        announce(self, self._spoken, urgent=self._urgent)

    def _name(self, what: str) -> None:
        self._spoken = " ".join(part for part in (what, *self._rest) if part)
        self.setAccessibleName(self._spoken)

    @Slot()
    def _on_dismissed(self) -> None:
        self.hide()
        self.dismissed.emit()


def _sentences(theme: Theme, what: Label, safe: str, do: str) -> QVBoxLayout:
    column = QVBoxLayout()
    ScaledSpacing(theme, column, 2)
    column.addWidget(what)
    for sentence in (safe, do):
        if sentence:
            column.addWidget(Label(theme, sentence, colour="ink2", wrap=True))
    return column
