"""The line that makes a topic, and the chips that say what it understood."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from rm_desktop.services.quick_entry import Piece, parse, without
from rm_desktop.services.today_view import PairView
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.sessions_parts.quick_chips import QuickChips
from rm_desktop.ui.pages.sessions_parts.quick_words import QuickWords
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_EDGES = 2  # in letters


class QuickLine(QWidget):
    """Understands `Live demo @robert 10m #technology` while it is typed, and offers names and areas."""

    entered = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair: PairView | None = None
        self._hint = ""
        self.line = QLineEdit()
        theme.dress(self.line)
        self.line.setAccessibleName(self.tr("Add a topic"))
        self.line.returnPressed.connect(self._enter)
        self.words = QuickWords(theme, self.line)
        self.chips = QuickChips(theme)
        self.chips.taken_out.connect(self._take_out)
        self.line.textChanged.connect(self._show_chips)
        column = QVBoxLayout(self)
        for part in (self.line, self.words, self.chips):
            column.addWidget(part)
        ScaledSpacing(theme, column, 8)
        self.setFocusProxy(self.line)

    def show_pair(self, pair: PairView) -> None:
        """Know the two by name."""
        self._pair = pair
        self.words.show_people((pair.mentor, pair.leader))
        self._hint = self.tr("Add a topic…  @{name} 10m #technology").format(name=pair.leader.short.lower())
        self._fit()

    def text(self) -> str:
        """Return what is typed."""
        return self.line.text()

    def put_back(self, text: str) -> None:
        """Show what was typed before and not entered, or nothing."""
        if text != self.text():
            self.line.setText(text)

    def taken(self) -> None:
        """Empty the line: its topic is kept."""
        self.line.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.taken()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Teach the marks by an example, where it has room as a whole."""
        room = self.line.contentsRect().width() - _EDGES * self.line.fontMetrics().averageCharWidth()
        fits = self.line.fontMetrics().horizontalAdvance(self._hint) <= room
        self.line.setPlaceholderText(self._hint if fits else self.tr("Add a topic…"))

    @Slot()
    def _enter(self) -> None:
        if self.text().strip():
            self.entered.emit(self.text())

    @Slot(str)
    def _show_chips(self, text: str) -> None:
        if self._pair is not None:
            self.chips.show_topic(parse(text, (self._pair.mentor, self._pair.leader)), self._pair)
            self.line.setAccessibleDescription(self.chips.spoken)

    @Slot(object)
    def _take_out(self, piece: Piece) -> None:
        """Take a chip's words out of the line, and go on typing where they were."""
        self.line.setText(without(self.text(), piece))
        self.line.setFocus()
