"""Asks which tags several notes shall have."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.dialogs.form import FormDialog
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.chip_button import ChipButton
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.line_edit import LineEdit
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.bidi import isolated

_WIDTH = 440
_OFFERED = 12


class TagDialog(FormDialog):
    """Emits `answered` with the words as typed, and closes; the tags in use are offered as chips."""

    def __init__(self, theme: Theme, count: int, known: tuple[str, ...], parent: QWidget) -> None:
        heading = words.counted(count, "Tag {n} note", "Tag {n} notes")
        super().__init__(theme, heading, self.tr("Add the tags"), _WIDTH, parent)
        self.line = LineEdit()
        self.line.setAccessibleName(self.tr("Tags"))
        self.line.setPlaceholderText(self.tr("technology, culture"))
        self.form.addLayout(self.labelled(self.tr("Tags, beside those they have"), self.line))
        offered = QWidget()
        flow = FlowLayout(theme, 8, offered)
        for tag in known[:_OFFERED]:
            chip = ChipButton(theme, isolated(f"#{tag}"))
            chip.setObjectName(tag)
            chip.clicked.connect(self._add)
            flow.addWidget(chip)
        self.form.addWidget(offered)
        self.line.setFocus()

    def holds_words(self) -> bool:
        return False

    @Slot()
    def answer(self) -> None:
        typed = self.line.text().strip(" #,")
        if not typed:
            self.refuse(self.tr("Write at least one tag."), self.line)
            return
        self.answered.emit(typed)
        self.accept()

    def focus_words(self) -> None:
        self.line.setFocus()

    @Slot()
    def _add(self) -> None:
        before = self.line.text().strip(" ,")
        tag = self.sender().objectName()
        self.line.setText(f"{before}, {tag}" if before else tag)
        self.line.setFocus()
