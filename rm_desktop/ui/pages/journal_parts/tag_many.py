"""Asks which tags to add to several entries."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from rm_desktop.ui.dialogs.form import FormDialog
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.wording import words

_WIDTH = 420


class TagManyDialog(FormDialog):
    """Emits `answered` with a tuple of tags as typed."""

    def __init__(self, theme: Theme, ids: tuple[str, ...], parent: QWidget) -> None:
        heading = words.counted(len(ids), "Tag {n} entry", "Tag {n} entries")
        super().__init__(theme, heading, self.tr("Add the tags"), _WIDTH, parent)
        self.ids = ids
        self.tags = QLineEdit()
        self.tags.setAccessibleName(self.tr("Tags"))
        self.tags.setPlaceholderText(self.tr("Tags, with spaces between"))
        self.tags.textEdited.connect(self.clear_fault)
        self.form.addLayout(self.labelled(self.tr("Tags to add; those they have stay"), self.tags))
        self.tags.setFocus()

    @Slot()
    def answer(self) -> None:
        tags = tuple(self.tags.text().replace(",", " ").split())
        if tags:
            self.answered.emit(tags)
        else:
            self.refuse(self.tr("Type at least one tag."), self.tags)
