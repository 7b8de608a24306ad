"""The card of quiet words: each with one way to follow it, and one to see it no more today."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from rm_desktop.services.today_view import Nudge, TodayView
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.today_cards.nudge_words import nudge_words
from rm_desktop.ui.widgets.buttons import IconButton, QuietButton
from rm_desktop.ui.widgets.card import Card, CardTone
from rm_desktop.ui.widgets.folding_row import FoldingRow
from rm_desktop.ui.widgets.labels import Label, SectionLabel

_LEAST = 240


class NudgesCard(Card):
    """There only where there is something to say; its rows are made when they are first needed."""

    followed = Signal(object)  # Nudge
    put_off = Signal(object)  # Nudge

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, CardTone.SUNKEN, parent=parent)
        self._shown: tuple[tuple[Nudge, str], ...] = ()
        self._rows: list[QWidget] = []
        self._ways: list[QuietButton] = []
        self._name: SectionLabel | None = None
        self.setAccessibleName(self.tr("Worth a moment"))
        self.hide()

    @property
    def has_any(self) -> bool:
        """Whether there is something to say."""
        return bool(self._shown)

    def show_view(self, view: TodayView) -> None:
        """Say what a view brings; the keyboard stays on the row it was on, or goes to the next."""
        wanted = tuple((nudge, nudge_words(nudge, view).sentence) for nudge in view.nudges)
        if wanted == self._shown:
            return
        focused = self._focused()
        self._shown = wanted
        self._forget()
        if self._name is None:
            self._name = SectionLabel(self._theme, self.tr("Worth a moment"))
            self.body.addWidget(self._name)
        for nudge in view.nudges:
            self._add(nudge, view)
        self.setVisible(self.has_any)
        if focused is not None and self._ways:
            self._ways[min(focused, len(self._ways) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> int | None:
        """Return the row that has the keyboard."""
        at = QApplication.focusWidget()
        return next((place for place, row in enumerate(self._rows) if at is not None and row.isAncestorOf(at)), None)

    def _forget(self) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows, self._ways = [], []

    def _add(self, nudge: Nudge, view: TodayView) -> None:
        said = nudge_words(nudge, view)
        way = QuietButton(self._theme, said.button)
        way.clicked.connect(partial(self.followed.emit, nudge))
        close = IconButton(self._theme, "close", self.tr("Not today: {sentence}").format(sentence=said.sentence))
        close.setToolTip(self.tr("Not today"))
        close.clicked.connect(partial(self.put_off.emit, nudge))
        row = FoldingRow(self._theme, Label(self._theme, said.sentence, wrap=True), way, close, least=_LEAST)
        self.body.addWidget(row)
        self._rows.append(row)
        self._ways.append(way)
