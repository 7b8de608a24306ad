"""The card with one question to oneself; what is written here goes to the private journal."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.pages.today_cards.rows import head
from rm_desktop.ui.widgets.buttons import PlainButton, QuietButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.chip import PrivateChip
from rm_desktop.ui.widgets.folding_row import FoldingRow
from rm_desktop.ui.widgets.labels import Heading
from rm_desktop.ui.widgets.painting import outline_round, smooth

if TYPE_CHECKING:  # made after the first paint
    from rm_desktop.ui.widgets.writing_edit import WritingEdit

_BOX_HEIGHT = 100
_RADIUS = 8


class BoxPlace(QWidget):
    """Looks like the empty editor until that is there."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(_BOX_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        box, radius = QRectF(self.rect()), self._theme.px(_RADIUS)
        outline_round(painter, box, radius, self._theme.colour("control"), self._theme.border)
        painter.end()


class ReflectCard(Card):
    """Asks a question and takes an answer."""

    another_requested = Signal()
    keep_requested = Signal()
    emptied = Signal()  # what was in the box is kept
    filled = Signal()  # words that had been kept stand in the box again

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("Reflect"))
        self.prompt = ""
        self.prompt_id = ""
        self._question = Heading(theme, "", TextSize.H3)
        self.placeholder = self.tr("Only you can read this. It is never part of a share.")
        self._place = BoxPlace(theme)
        self._box: WritingEdit | None = None
        another = QuietButton(theme, self.tr("Another question"))
        another.clicked.connect(self.another_requested)
        self._keep = PlainButton(theme, self.tr("Keep entry"))
        self._keep.clicked.connect(self.keep_requested)
        self._keep.setEnabled(False)
        self.body.addWidget(head(theme, self.tr("Reflect"), PrivateChip(theme)))
        self.body.addWidget(self._question)
        self.body.addWidget(self._place)
        self.body.addWidget(_foot(theme, another, self._keep))

    def take_box(self, box: "WritingEdit") -> None:
        """Take the editor for the answer, in the place that was kept for it."""
        self.body.replaceWidget(self._place, box)
        self._place.hide()
        self._place.deleteLater()
        self._box = box
        box.setAccessibleName(self._question.text())  # as it is said, in the language that is spoken now
        box.lower()  # before the buttons, as it is read: Tab goes in the order of the children
        box.edited.connect(self.note_text)

    def ask(self, prompt_id: str, prompt: str) -> None:
        """Show a question; while something is typed the one it answers stays."""
        if self.text():
            return
        said = QCoreApplication.translate("prompts", prompt)
        self.prompt_id, self.prompt = prompt_id, prompt
        self._question.setText(said)
        if self._box is not None:
            self._box.setAccessibleName(said)

    def focus_box(self) -> None:
        """Put the keyboard into the box."""
        if self._box is not None:
            self._box.setFocus()

    def text(self) -> str:
        """Return what was written, or an empty text where it is only spaces."""
        text = "" if self._box is None else self._box.text()
        return text if text.strip() else ""

    def taken(self) -> None:
        """Empty the box: what was in it is kept. The keyboard stays in it, for its button cannot be used any more."""
        if self._box is not None:
            self._box.set_text("")
            if self._keep.hasFocus():
                self._box.setFocus()
        self.note_text()
        self.emptied.emit()

    def give_back(self, prompt_id: str, prompt: str, text: str) -> None:
        """Put words that are kept no longer into the box, unless it holds others."""
        if self._box is None or self.text():
            return
        self.ask(prompt_id, prompt)
        self._box.set_text(text)
        self.note_text()
        self.filled.emit()

    @Slot()
    def note_text(self) -> None:
        """Offer to keep what stands in the box, as far as anything does."""
        self._keep.setEnabled(bool(self.text()))


def _foot(theme: Theme, first: QWidget, last: QWidget) -> QWidget:
    """Return one button where reading starts and one where it ends, or below where it is narrow."""
    start = QWidget()
    row = QHBoxLayout(start)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(first)
    row.addStretch(1)
    return FoldingRow(theme, start, last, least=0)
