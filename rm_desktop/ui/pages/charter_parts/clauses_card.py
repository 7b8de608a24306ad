"""The library of clauses to tick, and why one would: with a word for each of the two."""

from PySide6.QtCore import QLocale, QModelIndex, Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.services.charter_library import Clause
from rm_desktop.services.charter_sections import chosen
from rm_desktop.services.today_view import PairView
from rm_desktop.ui.item_models.clauses import ClauseModel
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.pages.charter_parts.rows import head
from rm_desktop.ui.widgets.card import Card, CardTone
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.tick_list import TickList


class ClausesCard(Card):
    """A tick asks for a change; the list shows what then stands in the text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=16, parent=parent)
        self._names = ("", "")
        self._library: tuple[Clause, ...] = ()
        self.model = ClauseModel(self)
        self.list = TickList(theme, self.tr("Clauses to choose from"))
        self.list.setModel(self.model)
        self.count = Label(theme, "", TextSize.CAPTION, "ink2")
        self.why = Label(theme, "", wrap=True)
        self.for_mentor = Label(theme, "", TextSize.CAPTION, "mentor", wrap=True)
        self.for_leader = Label(theme, "", TextSize.CAPTION, "leader", wrap=True)
        panel = Card(theme, CardTone.SUNKEN, padding=12)
        for label in (self.why, self.for_mentor, self.for_leader):
            panel.body.addWidget(label)
        self.body.addLayout(head(theme, self.tr("Clauses"), self.count))
        self.body.addWidget(self.list, 1)
        self.body.addWidget(panel)
        self.list.selectionModel().currentChanged.connect(self._explain)

    def show_library(self, clauses: tuple[Clause, ...], pair: PairView) -> None:
        """Offer the clauses of the library."""
        self._names = (pair.mentor.short, pair.leader.short)
        self.model.show_clauses(clauses)
        self._library = clauses
        if clauses and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))
        self._explain(self.list.currentIndex())

    def show_body(self, body: str) -> None:
        """Tick what stands in a charter."""
        found = chosen(body, self._library)
        self.model.show_chosen(found)
        number = QLocale().toString
        said = self.tr("{n} of {all} chosen")
        self.count.setText(said.format(n=number(len(found)), all=number(len(self._library))))

    def set_open(self, can_tick: bool) -> None:
        """Take ticks, or none where nothing can be written."""
        self.model.set_open(can_tick)

    def focus_first(self) -> None:
        """Put the keyboard on the list."""
        self.list.setFocus()

    @Slot(QModelIndex)
    def _explain(self, current: QModelIndex) -> None:
        clause = self.model.clause(current)
        if clause is None:
            return
        mentor, leader = self._names
        said = self.tr("{name}: {words}")
        self.why.setText(clause.why)
        self.for_mentor.setText(said.format(name=mentor, words=clause.for_mentor))
        self.for_leader.setText(said.format(name=leader, words=clause.for_leader))
