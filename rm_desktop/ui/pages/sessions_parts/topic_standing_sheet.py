"""Asks for the topics of every session, one a line, and says what it understands of them."""

from typing import NamedTuple

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.services.quick_entry import Part, parse
from rm_desktop.services.today_view import PairView
from rm_desktop.ui.dialogs.form import FormDialog
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.check_box import CheckBox
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.writing_edit import WritingEdit
from rm_desktop.ui.wording import words

_WIDTH = 520
_LINES = 6


class Standing(NamedTuple):
    """What was answered: the lines as typed, and whether this session gets them now."""

    text: str
    here: bool


class StandingSheet(FormDialog):
    """Answers with a `Standing`."""

    def __init__(self, theme: Theme, text: str, pair: PairView, *, here: bool, parent: QWidget | None = None) -> None:
        """`here`: the session that is shown is to come, so they can be put on its agenda too."""
        super().__init__(theme, words.tr("Topics of every session"), words.tr("Save"), _WIDTH, parent)
        self._pair = pair
        self._before = text
        sentence = self.tr("They come first on every agenda that is begun, and on this one if you like.")
        self.form.addWidget(Label(theme, sentence, colour="ink2", wrap=True))
        hint = self.tr("Check-in 5m\nWhat we promised 5m @{name}").format(name=pair.leader.short.lower())
        self.lines = WritingEdit(theme, self.tr("One topic a line"), hint, lines=_LINES)
        self.lines.set_text(text)
        self.lines.edited.connect(self._show_understood)
        self._told = Label(theme, "", TextSize.CAPTION, "ink2", wrap=True)
        self.form.addLayout(self.labelled(self.tr("One topic a line"), self.lines, self._told))
        self.here = CheckBox(theme, self.tr("Add them to this session now"))
        self.here.setChecked(here and not text)
        self.form.addWidget(self.here)
        self.here.setVisible(here)
        self._show_understood()
        self.lines.setFocus()

    def holds_words(self) -> bool:
        return self.lines.text() != self._before

    def focus_words(self) -> None:
        self.lines.setFocus()

    @Slot()
    def answer(self) -> None:
        self.answered.emit(Standing(self.lines.text(), self.here.isChecked() and not self.here.isHidden()))

    @Slot()
    def _show_understood(self) -> None:
        people = (self._pair.mentor, self._pair.leader)
        found = [parse(line, people) for line in self.lines.text().splitlines() if line.strip()]
        topics = words.counted(len(found), "{n} topic", "{n} topics")
        length = words.minutes(sum(topic.minutes or 0 for topic in found))
        said = self.tr("{topics}, {length} in every session").format(topics=topics, length=length)
        unknown = [piece.words for topic in found for piece in topic.pieces if piece.part is Part.UNKNOWN]
        if unknown:
            listed = QLocale().createSeparatedList(unknown)
            said = self.tr("{topics}, {length} in every session. Not understood: {words}").format(
                topics=topics, length=length, words=listed
            )
        self._told.set_colour("danger" if unknown else "ink2")
        self._told.setText(said)
