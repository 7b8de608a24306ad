"""What is still empty in a charter that is about to be signed, and the way there."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.services.charter_blanks import Blank
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import words

_MOST = 4
_LONGEST = 60


class BlankLines(QWidget):
    """Gone where every line holds words."""

    fill_wanted = Signal(int)
    """Where the first empty line ends in the text."""

    def __init__(self, theme: Theme, blanks: Sequence[Blank], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = blanks[0].end if blanks else 0
        self.any = bool(blanks)
        self.fill = PlainButton(theme, self.tr("Fill in"))
        self.fill.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 6)
        said = words.counted(len(blanks), "{n} line is still empty:", "{n} lines are still empty:")
        column.addWidget(Label(theme, said, wrap=True))
        for blank in blanks[:_MOST]:
            column.addWidget(Label(theme, self._line(blank), colour="ink2", wrap=True))
        if len(blanks) > _MOST:
            rest = words.counted(len(blanks) - _MOST, "and {n} more", "and {n} more")
            column.addWidget(Label(theme, rest, colour="ink2", wrap=True))
        row = QHBoxLayout()
        row.addWidget(self.fill)
        row.addStretch(1)
        column.addLayout(row)
        self.setFocusProxy(self.fill)
        if not self.any:
            self.hide()

    def _line(self, blank: Blank) -> str:
        said = blank.words if len(blank.words) <= _LONGEST else f"{blank.words[: _LONGEST - 1].rstrip()}…"
        if not blank.section:
            return self.tr("“{line}”").format(line=said)
        return self.tr("{section}: “{line}”").format(section=blank.section, line=said)

    @Slot()
    def _on_clicked(self) -> None:
        self.fill_wanted.emit(self._first)
