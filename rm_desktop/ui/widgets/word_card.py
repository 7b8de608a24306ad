"""A passphrase in large letters: its words with their numbers, or the text as it is."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from rm_desktop.services.recovery import Sheet
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_COLUMNS = 3
_FEW = 12  # more words do not stand in large letters
_MAY_BREAK = "\N{ZERO WIDTH SPACE}"


class WordCard(Card):
    """Shows the passphrase; it cannot be selected, for what is copied stays on a clipboard."""

    def __init__(self, theme: Theme, sheet: Sheet) -> None:
        super().__init__(theme, padding=24)
        self.setAccessibleName(self.tr("The passphrase"))
        if not sheet.words:
            self.body.addWidget(_Verbatim(theme, _MAY_BREAK.join(sheet.passphrase), wrap=True))
            return
        grid = QGridLayout()
        ScaledSpacing(theme, grid, 12)
        size = TextSize.H2 if len(sheet.words) <= _FEW else TextSize.H3
        for number, word in enumerate(sheet.words, 1):
            row, column = divmod(number - 1, _COLUMNS)
            grid.addLayout(_numbered(theme, number, Label(theme, word, size)), row, column)
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)


class _Verbatim(Label):
    """A text of which every letter counts: 0 and O must not look alike. It may break anywhere."""

    def _font(self) -> QFont:
        font = self._theme.fixed_font()
        font.setPointSizeF(self._theme.font(TextSize.H2).pointSizeF())
        return font


def _numbered(theme: Theme, number: int, word: Label) -> QHBoxLayout:
    row = QHBoxLayout()
    ScaledSpacing(theme, row, 8)
    figure = Label(theme, QLocale().toString(number), TextSize.CAPTION, "ink2")
    row.addWidget(figure, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(word, 1)
    return row
