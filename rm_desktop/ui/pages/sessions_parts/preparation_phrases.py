"""Helps to say the hard part: a fact, its effect, a wish, each with ways to begin and examples of one's own role."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.models.kinds import Role
from rm_desktop.services.phrases import Step, phrases, said_together
from rm_desktop.ui.dialogs.form import FormDialog
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import IconButton
from rm_desktop.ui.widgets.card import Card, CardTone
from rm_desktop.ui.widgets.chip import PrivateChip
from rm_desktop.ui.widgets.chip_button import ChipButton
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.writing_edit import WritingEdit
from rm_desktop.ui.wording import words

_WIDTH = 620
_LINES = 2


class PhraseSheet(FormDialog):
    """Answers with the sentences as they are to be put into the preparation; nothing of them is kept elsewhere."""

    def __init__(self, theme: Theme, me: Role, parent: QWidget | None = None) -> None:
        heading = words.tr("Find the words: fact, effect, wish")
        super().__init__(theme, heading, words.tr("Put it into my preparation"), _WIDTH, parent)
        self._examples = phrases().of(me)
        self._at = 0
        self.fields: list[WritingEdit] = []
        self.form.addWidget(self._example_card())
        for step in phrases().steps:
            self.form.addLayout(self._step(step))
        self._reads = Label(theme, "", colour="ink2", wrap=True)
        self.form.addWidget(self._reads)
        self._show_example()
        self._show_sentence()
        self.fields[0].setFocus()

    @property
    def sentence(self) -> str:
        """What is typed, as it will stand in the preparation."""
        return said_together(tuple(field.text() for field in self.fields))

    def holds_words(self) -> bool:
        return bool(self.sentence)

    def focus_words(self) -> None:
        self.fields[0].setFocus()

    @Slot()
    def answer(self) -> None:
        if self.sentence:
            self.answered.emit(self.sentence)

    def _step(self, step: Step) -> QVBoxLayout:
        name = self.tr("{step}: {question}").format(step=_said(step.name), question=_said(step.question))
        field = WritingEdit(self.theme, name, "", lines=_LINES)
        field.edited.connect(self._show_sentence)
        self.fields.append(field)
        starters = QWidget()
        flow = FlowLayout(self.theme, 6, starters)
        for starter in step.starters:
            chip = ChipButton(self.theme, _said(starter), icon="plus")
            chip.clicked.connect(partial(self._begin, field, _said(starter)))
            flow.addWidget(chip)
        return self.labelled(name, field, starters)

    def _begin(self, field: WritingEdit, starter: str) -> None:
        """Write a beginning at the caret, ready for more words."""
        field.setFocus()
        field.textCursor().insertText(starter.removesuffix("…") + " ")

    def _example_card(self) -> QWidget:
        card = Card(self.theme, CardTone.SUNKEN, padding=12)
        self._about = Label(self.theme, "", TextSize.CAPTION, "ink2", wrap=True)
        self._example = Label(self.theme, "", wrap=True)
        other = IconButton(self.theme, "redo", self.tr("Another example"))
        other.setAutoDefault(False)
        other.clicked.connect(self._next_example)
        head = QHBoxLayout()
        ScaledSpacing(self.theme, head, 8)
        head.addWidget(self._about, 1)
        head.addWidget(PrivateChip(self.theme))
        head.addWidget(other)
        card.body.addLayout(head)
        card.body.addWidget(self._example)
        return card

    @Slot()
    def _next_example(self) -> None:
        self._at = (self._at + 1) % len(self._examples)
        self._show_example()
        self.refit_soon()

    def _show_example(self) -> None:
        example = self._examples[self._at]
        self._about.setText(self.tr("An example: {about}").format(about=_said(example.about)))
        self._example.setText("\n".join(_said(sentence) for sentence in example.said))

    @Slot()
    def _show_sentence(self) -> None:
        self._reads.setText(self.sentence or self.tr("Your sentences stand here as you write them."))
        self.save.setEnabled(bool(self.sentence))


def _said(text: str) -> str:
    return QCoreApplication.translate("phrases", text)
