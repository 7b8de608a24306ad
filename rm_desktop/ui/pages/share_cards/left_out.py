"""The quiet panel that says what stays here whatever is shared."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.card import Card, CardTone
from rm_desktop.ui.widgets.icon_picture import IconPicture
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import words


class LeftOutCard(Card):
    """Counts the private records; it never knows more than their number."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, CardTone.SUNKEN, padding=16, parent=parent)
        head = QHBoxLayout()
        ScaledSpacing(theme, head, 10)
        head.addWidget(IconPicture(theme, "shield-check", 18, "private"), 0, Qt.AlignmentFlag.AlignTop)
        title = self.tr("Left out of every share")
        head.addWidget(Label(theme, title, weight=QFont.Weight.DemiBold, wrap=True), 1)
        self._sentence = Label(theme, "", colour="ink2", wrap=True)
        self.body.addLayout(head)
        self.body.addWidget(self._sentence)

    def show_counts(self, journal: int, preparations: int, drafts: int) -> None:
        """Say how many there are of each kind; what there is none of is not counted."""
        kinds = (
            (journal, words.counted(journal, "{n} journal entry", "{n} journal entries")),
            (preparations, words.counted(preparations, "{n} private preparation", "{n} private preparations")),
            (drafts, words.counted(drafts, "{n} draft goal", "{n} draft goals")),
        )
        parts = ", ".join(said for count, said in kinds if count)
        stays = self.tr("{counted}. They never leave this computer except in your own backup.")
        empty = self.tr("Your journal and your preparations never leave this computer except in your own backup.")
        self._sentence.setText(stays.format(counted=parts) if parts else empty)
