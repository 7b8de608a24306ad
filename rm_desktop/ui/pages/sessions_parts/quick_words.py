"""The names and areas that a quick line offers while `@` or `#` is typed, as chips under it."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from rm_desktop.services.areas import areas
from rm_desktop.services.quick_entry import unfinished
from rm_desktop.services.today_view import PersonView
from rm_desktop.ui.announce import announce
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.sessions_parts.rows import clear
from rm_desktop.ui.widgets.chip_button import ChipButton
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.painting import focus_ring, smooth

_STEPS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuickWords(QWidget):
    """Down and Up walk through the words, Enter takes the one gone to or the only one, Tab that or the first."""

    def __init__(self, theme: Theme, line: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._line = line
        self._people: tuple[PersonView, ...] = ()
        self._at = -1
        self.chips: list[WordChip] = []
        self._flow = FlowLayout(theme, 6, self)
        line.textEdited.connect(self._offer)
        line.textChanged.connect(self._leave_where_gone)
        line.installEventFilter(self)
        self.hide()

    @property
    def offered(self) -> tuple[str, ...]:
        """The words on view."""
        return tuple(chip.accessibleName() for chip in self.chips)

    def show_people(self, people: tuple[PersonView, ...]) -> None:
        """Offer these people."""
        self._people = people

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        taken = event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and bool(self.chips)
        if taken and isinstance(event, QKeyEvent) and self._takes(event.key()):
            return True
        return super().eventFilter(watched, event)

    def _takes(self, key: int) -> bool:
        """Do what a key does to the words; return False for a key that is the line's."""
        if key in _STEPS:
            self._at = (max(self._at, -1 if _STEPS[key] > 0 else 0) + _STEPS[key]) % len(self.chips)
            self._mark()
        elif key == Qt.Key.Key_Tab or (key in _ENTER and (self._at >= 0 or len(self.chips) == 1)):
            self._write(self.chips[max(self._at, 0)].accessibleName())
        elif key == Qt.Key.Key_Escape:
            self._show(())
        else:
            return False
        return True

    @Slot()
    def _offer(self) -> None:
        typed = unfinished(self._line.text(), self._line.cursorPosition()).lower()
        known = self._known(typed[:1])
        self._show(() if typed in known else tuple(word for word in known if word.startswith(typed)))

    @Slot(str)
    def _leave_where_gone(self, text: str) -> None:
        if not text:
            self._show(())

    def _known(self, sign: str) -> tuple[str, ...]:
        if sign == "@":
            return tuple(f"@{person.short.lower()}" for person in self._people)
        return tuple(f"#{area.key}" for area in areas()) if sign == "#" else ()

    def _show(self, words: tuple[str, ...]) -> None:
        self._at = -1
        if words == self.offered:
            self._mark()
            return
        clear(self._flow)
        self.chips = [WordChip(self._theme, word) for word in words]
        for chip in self.chips:
            chip.clicked.connect(partial(self._write, chip.accessibleName()))
            self._flow.addWidget(chip)
        self.setVisible(bool(words))

    def _mark(self) -> None:
        for place, chip in enumerate(self.chips):
            chip.set_marked(place == self._at)
        if self._at >= 0:
            announce(self._line, self.chips[self._at].accessibleName())

    def _write(self, word: str) -> None:
        """Write a word out in place of what was typed of it."""
        text, caret = self._line.text(), self._line.cursorPosition()
        start = caret - len(unfinished(text, caret))
        self._line.setText(f"{text[:start]}{word} {text[caret:].lstrip()}")
        self._line.setCursorPosition(start + len(word) + 1)
        self._line.setFocus()
        self._show(())


class WordChip(ChipButton):
    """A word to take; the one the arrows have come to has the ring, the keyboard stays in the line."""

    def __init__(self, theme: Theme, word: str) -> None:
        super().__init__(theme, word)
        self._marked = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_marked(self, marked: bool) -> None:
        """Have the ring, or not."""
        if marked is not self._marked:
            self._marked = marked
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._marked:
            painter = smooth(self)
            focus_ring(painter, self._theme, QRectF(self.rect()), self.height() / 2)
            painter.end()
