"""The palette of Ctrl+K: type to find any record and any command."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from rm_desktop.models.kinds import Kind
from rm_desktop.services.asked import read_asked
from rm_desktop.ui.announce import announce
from rm_desktop.ui.commands.actions import CommandTable
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.item_models.choices import Choice, Enter
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.palette.choice_list import ChoiceList, step_of
from rm_desktop.ui.palette.finder import Finder
from rm_desktop.ui.widgets.card import RADIUS, Card
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.painting import outline_round, smooth

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk
    from rm_desktop.store.changes import Changes
    from rm_desktop.ui.main_window import MainWindow

_WIDTH, _TOP, _AROUND = 640, 64, 32
_TALLEST = 440
# So long after the last key a screen reader hears what was found.
_SILENCE_MS = 400
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Palette(Card):
    """Floats over the window; Enter goes to the chosen row, Escape or a click elsewhere closes it."""

    record_chosen = Signal(str, str, str)  # kind, id, the words that were searched for

    def __init__(self, dispatcher: Dispatcher, theme: Theme, table: CommandTable, window: "MainWindow") -> None:
        super().__init__(theme, padding=12, parent=window)
        self._window = window
        self._dispatcher = dispatcher
        self._table = table
        self._finder = Finder(dispatcher, table, window.pages, self)
        self._before: QWidget | None = None
        self._enter_waits = False
        self.shown_for: str | None = None
        """The line whose rows are shown; None as long as no answer has come."""
        self._line = QLineEdit()
        theme.dress(self._line)
        self._list = ChoiceList(theme, self.tr("Found"))
        self._count = Label(theme, "", TextSize.CAPTION, "ink2")
        self._silence = QTimer(self, singleShot=True, interval=_SILENCE_MS)
        for widget in (self._line, self._list, self._count):
            self.body.addWidget(widget)
        self._connect()
        self.hide()

    def _connect(self) -> None:
        self._line.installEventFilter(self)
        self._window.installEventFilter(self)
        self._line.textEdited.connect(self._finder.look)
        self._finder.offered.connect(self._show)
        self._finder.waiting.connect(self._fill)
        self._silence.timeout.connect(self._say)
        self._list.clicked.connect(self._choose)

    def open(self) -> None:
        """Show the palette, empty, with the keyboard in it; where it is open, choose all that is typed."""
        if self.isVisible():
            self._line.selectAll()
            return
        self.setAccessibleName(self.tr("Find anything"))
        self._line.setAccessibleName(self.tr("Find anything"))
        self._line.setPlaceholderText(self.tr("Find anything: > commands, # tags, @ people"))
        self._before = QApplication.focusWidget()
        self._line.clear()
        self.shown_for = None
        self._fill((), "")
        self._finder.begin()
        self.show()
        self.raise_()
        self._line.setFocus()

    def close_palette(self) -> None:
        """Hide the palette and give the keyboard back."""
        before, self._before = self._before, None
        self.hide()
        if before is not None:
            before.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = smooth(self)
        radius = self._theme.px(RADIUS)
        outline_round(painter, QRectF(self.rect()), radius, self._theme.colour("control"), self._theme.border)
        painter.end()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._finder.stop()
        self._silence.stop()
        self._enter_waits = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._line and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._on_key(event)
        if watched is self._line and isinstance(event, QFocusEvent) and event.lostFocus():
            if event.reason() is not Qt.FocusReason.PopupFocusReason:
                self.hide()
        elif watched is self._window and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        step = step_of(event)
        if event.key() == Qt.Key.Key_Escape:
            self.close_palette()
        elif event.key() in _ENTER:
            self._enter()
        elif step:
            self._list.step(step)
            self._say_row()
        else:
            return False
        return True

    @Slot(str, object, str)
    def _show(self, line: str, choices: tuple[Choice, ...], said: str) -> None:
        """Show what was found for a line."""
        again, self.shown_for = line == self.shown_for, line
        self._fill(choices, said, again=again)
        self._silence.start()
        if self._enter_waits:
            self._enter()

    @Slot(object, str)
    def _fill(self, choices: tuple[Choice, ...], said: str, *, again: bool = False) -> None:
        self._list.show_choices(choices, again=again)
        self._count.setText(said)
        self._count.setVisible(bool(said))
        self._place()

    def _place(self) -> None:
        """Be as high as the rows, of which all that are seen are whole."""
        px, parent = self._theme.px, self._window
        self._list.setFixedHeight(0)
        around = self.body.sizeHint().height()
        rows = self._list.height_within(min(px(_TALLEST), parent.height() - px(_AROUND) - around))
        self._list.setFixedHeight(rows)
        self._list.setVisible(bool(rows))
        width, height = min(px(_WIDTH), parent.width() - px(_AROUND)), self.body.sizeHint().height()
        top = min(px(_TOP), (parent.height() - height) // 2)
        self.setGeometry((parent.width() - width) // 2, top, width, height)

    def _enter(self) -> None:
        """Choose the current row, once it is one of the line that is typed."""
        self._enter_waits = self.shown_for != self._line.text()
        if not self._enter_waits:
            self._choose(self._list.currentIndex())

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        choice = self._list.choice(index)
        if choice is None:
            return
        if choice.enter is Enter.COMPLETE:
            self._line.setText(read_asked(self._line.text()).completed(choice.id))
            self._finder.look(self._line.text())
            return
        words = " ".join(read_asked(self._line.text()).words.split())
        self.close_palette()
        if choice.enter is Enter.RUN:
            self._table.action(choice.id).trigger()
        elif choice.enter is Enter.OPEN:
            self._open(choice.kind, choice.id, words)
        elif choice.enter is Enter.MAKE:
            made = self._dispatcher.do(partial(_make_note, choice.id))
            if made:
                self._open(Kind.NOTE.value, made.ids[0], "")

    def _open(self, kind: str, record_id: str, words: str) -> None:
        self.record_chosen.emit(kind, record_id, words)
        self._finder.note_opened(kind, record_id)

    @Slot()
    def _say(self) -> None:
        """Have a screen reader say how much was found, and the first of it."""
        choice = self._list.choice()
        announce(self._line, self._count.text() if self._count.isVisible() else "")
        if choice is not None:
            self._say_row()

    def _say_row(self) -> None:
        choice, (place, count) = self._list.choice(), self._list.place()
        if choice is not None:
            said = self.tr("{row}, {place} of {count}").format(row=choice.spoken, place=place, count=count)
            self._line.setAccessibleDescription(said)
            announce(self._line, said)


def _make_note(title: str, desk: "Desk") -> "Changes":
    return desk.notes.add(title)
