"""What can be done with several chosen rows at once: `3 chosen` and a button for each deed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import IconButton
from rm_desktop.ui.widgets.card import Card, CardTone
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import words

MANY = 2
"""From so many chosen rows on it is of use."""


class BulkBar(Card):
    """Stands at the foot of a list, so that no row moves, while several are chosen; it is gone otherwise."""

    cleared = Signal()
    """The person wants no longer several rows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, CardTone.SUNKEN, padding=4, parent=parent)
        self.setAccessibleName(self.tr("What to do with the chosen ones"))
        self._count = Label(theme, "", TextSize.CAPTION, "ink")
        self._count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout()
        ScaledSpacing(theme, self._row, 0, (8, 0, 0, 0))
        self._row.addWidget(self._count, 1)
        clear = IconButton(theme, "close", self.tr("Choose one only"))
        clear.clicked.connect(self.cleared)
        self._row.addWidget(clear)
        self.body.addLayout(self._row)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def add_action(self, text: str, icon: str) -> QAbstractButton:
        """Add a button before the last; its words are its tooltip and its accessible name."""
        button = IconButton(self._theme, icon, text)
        self._row.insertWidget(self._row.count() - 1, button)
        return button

    def show_count(self, count: int) -> None:
        """Say how many are chosen; for one or none the bar is away."""
        self._count.setText(words.counted(count, "{n} chosen", "{n} chosen"))
        self.setVisible(count >= MANY)
