"""Below the text: how it felt, how long it is, and the one way words leave it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.card import Hairline
from rm_desktop.ui.widgets.feeling_picker import FeelingPicker
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import words

_WORD_WIDTH = 200
_NARROW = 560
_NARROWER = 380


class EntryFoot(QWidget):
    """Feeling, a word of one's own for it, the count of words, *Share one takeaway…*."""

    feeling_picked = Signal(object)
    share_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._asked = Label(theme, self.tr("How did it feel?"), TextSize.CAPTION, "ink2")
        self.feeling = FeelingPicker(theme)
        self.feeling.picked.connect(self.feeling_picked)
        self.word = QLineEdit()
        theme.dress(self.word)
        self.word.setAccessibleName(self.tr("The feeling in a word of your own"))
        self.word.setPlaceholderText(self.tr("a word of your own"))
        self._count = Label(theme, "", TextSize.CAPTION, "ink2")
        self.share = PlainButton(theme, self.tr("Share one takeaway…"), "external")
        self.share.clicked.connect(self.share_requested)
        self._hint = Label(theme, "", TextSize.CAPTION, "ink2", wrap=True)
        self._hint.setMinimumWidth(1)
        self._lay_out()
        self.allow_sharing(False)
        theme.changed.connect(self._fit)
        self._fit()

    def show_count(self, count: int) -> None:
        """Say how many words there are."""
        self._count.setText(words.counted(count, "{n} word", "{n} words"))
        self._count.setAccessibleName(self._count.text())

    def allow_sharing(self, allowed: bool) -> None:
        """Offer to share the words that are selected, or say how to."""
        self.share.setEnabled(allowed)
        ready = self.tr("Copies only the words you have selected.")
        self._hint.setText(ready if allowed else self.tr("Select the words first. Only they are copied."))
        self.share.setAccessibleDescription(self._hint.text())

    def show_feeling(self, feeling: int | None) -> None:
        """Show a feeling from 1 to 5, or none."""
        self.feeling.show_feeling(feeling)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        felt = QHBoxLayout()
        ScaledSpacing(self._theme, felt, 8)
        felt.addWidget(self._asked)
        felt.addWidget(self.feeling)
        felt.addStretch(1)
        self._felt = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        ScaledSpacing(self._theme, self._felt, 8)
        self._felt.addLayout(felt)
        self._felt.addWidget(self.word)
        self._felt.addStretch(1)
        self._shared = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        ScaledSpacing(self._theme, self._shared, 12)
        self._shared.addWidget(self.share)
        self._shared.addWidget(self._hint, 1)
        self._shared.addWidget(self._count)
        column = QVBoxLayout(self)
        ScaledSpacing(self._theme, column, 12)
        column.addWidget(Hairline(self._theme))
        column.addLayout(self._felt)
        column.addLayout(self._shared)

    @Slot()
    def _fit(self) -> None:
        """Put the word under the faces where there is no room beside them."""
        narrow = self.width() < self._theme.px(_NARROW)
        _turn(self._felt, downwards=narrow)
        _turn(self._shared, downwards=self.width() < self._theme.px(_NARROWER))
        self._asked.setVisible(not narrow)
        self.word.setMaximumWidth(self._theme.px(_WORD_WIDTH))


def _turn(row: QBoxLayout, *, downwards: bool) -> None:
    direction = QBoxLayout.Direction.TopToBottom if downwards else QBoxLayout.Direction.LeftToRight
    if row.direction() is not direction:
        row.setDirection(direction)
