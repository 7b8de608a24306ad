"""Under a note: which records mention it, and how many words it has."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from rm_desktop.services.notes import Mention
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.pages.notes_parts.captions import mention_words
from rm_desktop.ui.widgets.chip_button import ChipButton
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.labels import Label, SectionLabel
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_SHOWN = 6


class MentionRow(QWidget):
    """Chips that open what they name; a private record's is violet and has a lock."""

    open_requested = Signal(str, str)  # kind, id

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = SectionLabel(theme, self.tr("Mentioned in"))
        self._chips = QWidget()
        self._flow = FlowLayout(theme, 8, self._chips)
        self._chips.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.words = Label(theme, "", TextSize.CAPTION, "ink2")
        row = QHBoxLayout(self)
        ScaledSpacing(theme, row, 12)
        row.addWidget(self._name)
        row.addWidget(self._chips, 1)
        row.addWidget(self.words, 0, Qt.AlignmentFlag.AlignRight)

    def show_mentions(self, mentions: tuple[Mention, ...]) -> None:
        """Show the first few; the others are found by a search."""
        while (item := self._flow.takeAt(0)) is not None:
            if (chip := item.widget()) is not None:
                chip.hide()
                chip.deleteLater()
        for mention in mentions[:_SHOWN]:
            private = mention.private
            chip = ChipButton(
                self._theme, mention_words(mention), "private" if private else "ink2", "lock" if private else ""
            )
            if private:
                chip.setAccessibleName(self.tr("{record}, private").format(record=chip.accessibleName()))
            chip.setObjectName(f"{mention.kind.value}/{mention.id}")
            chip.clicked.connect(self._open)
            self._flow.addWidget(chip)
        if len(mentions) > _SHOWN:
            rest = self.tr("and {n} more").format(n=len(mentions) - _SHOWN)
            self._flow.addWidget(Label(self._theme, rest, TextSize.CAPTION, "ink2"))
        self._name.setVisible(bool(mentions))

    @Slot()
    def _open(self) -> None:
        kind, _, record_id = self.sender().objectName().partition("/")
        self.open_requested.emit(kind, record_id)
