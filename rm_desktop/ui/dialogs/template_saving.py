"""Asks for the name of a template of one's own, and what it is good for."""

from typing import NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.dialogs.form import FormDialog
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.line_edit import LineEdit
from rm_desktop.ui.widgets.writing_edit import WritingEdit

_WIDTH = 480


class TemplateName(NamedTuple):
    """What was typed; `replace` where the person was told that there is one of this name."""

    name: str
    summary: str
    replace: bool


class TemplateNameDialog(FormDialog):
    """Emits `answered` with a `TemplateName`; `tell_taken` says that the name is taken, and asks once more."""

    def __init__(self, theme: Theme, heading: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, heading, "", _WIDTH, parent)
        self.save.setText(self.tr("Save"))
        self._taken = ""
        self.name = LineEdit()
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("Our standing hour"))
        self.name.textEdited.connect(self._on_edited)
        good_for = self.tr("What it is good for")
        self.summary = WritingEdit(theme, good_for, self.tr("One or two sentences, for whoever chooses it."), lines=2)
        self.form.addWidget(Label(theme, sentence, TextSize.CAPTION, "ink2", wrap=True))
        self.form.addLayout(self.labelled(self.tr("Name"), self.name))
        self.form.addLayout(self.labelled(good_for, self.summary))
        self._shown = self._typed()
        self.name.setFocus()

    def show_words(self, name: str, summary: str) -> None:
        """Fill in what is known."""
        self.name.setText(name)
        self.name.selectAll()
        self.summary.set_text(summary)
        self._shown = self._typed()

    def tell_taken(self, name: str) -> None:
        """Say that there is a template of this name; saving once more replaces it."""
        self._taken = name
        self.save.setText(self.tr("Replace it"))
        self.refuse(
            self.tr("You have a template of this name. Save again to replace it, or change the name."), self.name
        )

    def holds_words(self) -> bool:
        return self._typed() != self._shown

    def focus_words(self) -> None:
        self.name.setFocus()

    @Slot()
    def answer(self) -> None:
        """Emit `answered`, or say what is missing."""
        name, summary = self._typed()
        if not name:
            self.refuse(self.tr("Give the template a name."), self.name)
            return
        self.clear_fault()
        self.answered.emit(TemplateName(name, summary, replace=name == self._taken))

    @Slot()
    def _on_edited(self) -> None:
        self._taken = ""
        self.save.setText(self.tr("Save"))

    def _typed(self) -> tuple[str, str]:
        return " ".join(self.name.text().split()), self.summary.text().strip()
