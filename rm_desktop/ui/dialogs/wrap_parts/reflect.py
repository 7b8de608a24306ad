"""A question to oneself, into the private journal."""

from functools import partial

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.clock import Clock
from rm_desktop.services.prompts import Prompt
from rm_desktop.services.template import Template
from rm_desktop.services.wrapping import WrapView
from rm_desktop.ui.dialogs.wrap_parts import calls
from rm_desktop.ui.dialogs.wrap_parts.step import Step
from rm_desktop.ui.dispatcher import Call
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import QuietButton
from rm_desktop.ui.widgets.card import Card, CardTone
from rm_desktop.ui.widgets.chip import PrivateChip
from rm_desktop.ui.widgets.combo_box import ComboBox
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording.data_words import question


class ReflectStep(Step):
    """One question of the day, another one, or a reflection template."""

    minutes_requested = Signal()

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(theme, clock, self.tr("A moment for yourself"), parent)
        self._session_id = ""
        self._number = ""
        self._prompts: tuple[Prompt, ...] = ()
        self._at = 0
        self._templates: tuple[Template, ...] = ()
        self.asked = Label(theme, "", TextSize.H3, wrap=True)
        self.asked.setMinimumWidth(1)
        self.another = QuietButton(theme, self.tr("Another question"))
        self.minutes = QuietButton(theme, self.tr("Make the minutes…"), "file")
        self.shape = ComboBox(theme, self.tr("What to write with"))
        for button in (self.another, self.minutes):
            button.setAutoDefault(False)
        self.another.clicked.connect(self._turn)
        self.minutes.clicked.connect(self.minutes_requested)
        self.shape.activated.connect(self._on_shape)
        self._lay_out()

    @property
    def button(self) -> str:
        return self.tr("Write")

    @property
    def skip(self) -> str:
        return self.tr("Not today")

    def show_view(self, view: WrapView) -> None:
        self._session_id = view.session.id
        self._number = QLocale().toString(view.session.number)
        self._prompts, self._at = calls.questions(view, self.today), 0
        self._templates = calls.reflections(view.pair.me)
        self.shape.clear()
        self.shape.addItem(self.tr("One question"))
        for template in self._templates:
            self.shape.addItem(template.name)
        self.shape.setVisible(bool(self._templates))
        self.about.setText(self.tr("What you write goes into your journal, and nobody else reads it."))
        self._show()

    def call(self) -> Call | None:
        chosen = self._chosen()
        if chosen is not None:
            return partial(calls.use_template, self._session_id, chosen)
        title = self.tr("After session {number}").format(number=self._number)
        return partial(calls.answer_question, self._session_id, self._prompts[self._at].text, title)

    def _lay_out(self) -> None:
        card = Card(self.theme, CardTone.SUNKEN, private=True)
        head = QHBoxLayout()
        ScaledSpacing(self.theme, head, 8)
        head.addWidget(PrivateChip(self.theme))
        head.addStretch(1)
        head.addWidget(self.another)
        card.body.addLayout(head)
        card.body.addWidget(self.asked)
        self.column.addWidget(card)
        row = QHBoxLayout()
        ScaledSpacing(self.theme, row, 8)
        row.addWidget(self.shape, 1)
        row.addWidget(self.minutes)
        self.column.addLayout(row)
        self.column.addStretch(1)

    def _chosen(self) -> Template | None:
        at = self.shape.currentIndex() - 1
        return self._templates[at] if at >= 0 else None

    def _show(self) -> None:
        chosen = self._chosen()
        self.another.setVisible(chosen is None)
        self.asked.setText(question(self._prompts[self._at].text) if chosen is None else chosen.summary)

    @Slot()
    def _turn(self) -> None:
        self._at = (self._at + 1) % len(self._prompts)
        self._show()
        self.changed.emit()

    @Slot()
    def _on_shape(self) -> None:
        self._show()
        self.changed.emit()
