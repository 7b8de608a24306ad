"""Asks what came of an action that was just done: you said → I did."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from rm_desktop.services.today_view import ActionLine
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.buttons import IconButton, PlainButton
from rm_desktop.ui.widgets.card import Card, CardTone
from rm_desktop.ui.widgets.folding_row import FoldingRow
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.line_edit import LineEdit
from rm_desktop.ui.wording import words

_LEAST = 240


class EvidenceStrip(Card):
    """One line over the list, there after a tick and in nobody's way: Enter keeps it, Escape puts it away."""

    kept = Signal(str, str)  # action id, what came of it
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, CardTone.SUNKEN, padding=8, parent=parent)
        self.setAccessibleName(self.tr("What came of it"))
        self.action_id = self._known = ""
        self._said = Label(theme, "", colour="ink2", wrap=True)
        self.line = LineEdit()
        theme.dress(self.line)
        self.line.setPlaceholderText(self.tr("I did: what came of it?"))
        self.line.setAccessibleName(self.tr("I did"))
        self.line.returnPressed.connect(self._keep)
        keep = PlainButton(theme, self.tr("Keep"))
        keep.clicked.connect(self._keep)
        close = IconButton(theme, "close", self.tr("Not now"))
        close.clicked.connect(self._leave)
        self.body.addWidget(self._said)
        self.body.addWidget(FoldingRow(theme, self.line, keep, close, least=_LEAST))
        self.hide()

    def ask(self, line: ActionLine) -> None:
        """Ask about an action; what was said of it before can be said anew."""
        self.action_id = line.id
        self._said.setText(self.tr("You said: {promise}").format(promise=words.quoted(line.text)))
        self._known = " ".join(line.evidence.split())
        self.line.setText(self._known)
        self.line.selectAll()
        self.show()

    @property
    def half_typed(self) -> str:
        """What stands in the line and is not kept."""
        return self.line.text() if self.line.text() != self._known else ""

    def put_back(self, text: str) -> None:
        """Show what was typed before and not kept."""
        self.line.setText(text)

    def put_away(self) -> None:
        """Ask no longer."""
        self.action_id = ""
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _keep(self) -> None:
        said = self.line.text().strip()
        if said:
            self.kept.emit(self.action_id, said)
        self._leave()

    @Slot()
    def _leave(self) -> None:
        self.line.clear()
        self.put_away()
        self.left.emit()
