"""What both answered to the pulse, once both may be seen."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QGridLayout, QWidget

from rm_desktop.services.ratings import Answer
from rm_desktop.services.today_view import PairView
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording.pulse_words import pulse_answer, pulse_question


class PulseTable(QWidget):
    """One row a question, one column a person; each answer as its number and its word."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cells: list[Label] = []
        self._grid = QGridLayout(self)
        ScaledSpacing(theme, self._grid, 16)
        self._grid.setColumnStretch(0, 1)

    def show_answers(self, answers: Sequence[Answer], pair: PairView) -> None:
        """Show other answers; none leave nothing."""
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = []
        self.setVisible(bool(answers))
        if answers:
            for column, person in enumerate((pair.mine, pair.partner), 1):
                colour: TokenName = "mentor" if person is pair.mentor else "leader"
                self._put(0, column, person.short, colour)
        for row, answer in enumerate(answers, 1):
            self._put(row, 0, pulse_question(answer.item), "ink")
            self._put(row, 1, self._said(answer.mine), "ink")
            self._put(row, 2, self._said(answer.partner), "ink")

    def _said(self, value: int) -> str:
        number = QLocale().toString(value)
        return self.tr("{number} · {word}").format(number=number, word=pulse_answer(value))

    def _put(self, row: int, column: int, text: str, colour: TokenName) -> None:
        cell = Label(self._theme, text, TextSize.BODY if row else TextSize.CAPTION, colour, wrap=not column)
        cell.setMinimumWidth(1)
        self._grid.addWidget(cell, row, column)
        self._cells.append(cell)
