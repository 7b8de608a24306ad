"""A bar across the page that says what happened, what is safe, and what to do."""

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.ui.theme import Theme
from rm_desktop.ui.tokens import TokenName
from rm_desktop.ui.widgets.buttons import IconButton, PlainButton
from rm_desktop.ui.widgets.card import Card, CardTone
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


class MessageBar(Card):
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
        super().__init__(theme, CardTone.SUNKEN, padding=12, parent=parent)
        self._spoken = " ".join(part for part in (what, safe, do) if part)
        self.setAccessibleName(self._spoken)
        row = QHBoxLayout()
        icon, colour = _LOOK[kind]
        beside = Qt.AlignmentFlag.AlignTop if safe or do else Qt.AlignmentFlag.AlignVCenter
        row.addWidget(IconPicture(theme, icon, 20, colour), 0, beside)
        row.addLayout(_sentences(theme, what, safe, do), 1)
        if button:
            action = PlainButton(theme, button)
            action.clicked.connect(self.acted)
            row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        if not stays:
            cross = IconButton(theme, "close", self.tr("Dismiss"))
            cross.clicked.connect(self._on_dismissed)
            row.addWidget(cross, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        ScaledSpacing(theme, row, 12, (4, 0, 0, 0))

    def announce(self) -> None:
        """Have a screen reader say it, once the bar is on view."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._spoken))

    @Slot()
    def _on_dismissed(self) -> None:
        self.hide()
        self.dismissed.emit()


def _sentences(theme: Theme, what: str, safe: str, do: str) -> QVBoxLayout:
    column = QVBoxLayout()
    ScaledSpacing(theme, column, 2)
    column.addWidget(Label(theme, what, weight=QFont.Weight.DemiBold, wrap=True))
    for sentence in (safe, do):
        if sentence:
            column.addWidget(Label(theme, sentence, colour="ink2", wrap=True))
    return column
