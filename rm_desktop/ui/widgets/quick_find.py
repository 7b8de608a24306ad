"""The palette of Ctrl+K: type to find any record; `>` finds commands."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from rm_desktop.store.search import MARK_END, MARK_START, Found, Hit
from rm_desktop.ui import words
from rm_desktop.ui.actions import CommandTable
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.item_models.choices import Choice, ChoiceModel
from rm_desktop.ui.page import PAGES
from rm_desktop.ui.page_keys import key_words
from rm_desktop.ui.theme import TextSize, Theme
from rm_desktop.ui.tokens import TokenName
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

_PAUSE_MS = 80
_LIMIT = 30
_NEWEST = 7
_WIDTH, _TOP, _AROUND = 620, 72, 32
_ROWS = 7
_HOMES = frozenset().union(*(entry.kinds for entry in PAGES))  # of kinds that a page shows
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class QuickFind(Card):
    """Floats over the window; Enter goes to the chosen row, Escape or a click elsewhere closes it."""

    record_chosen = Signal(str, str)  # kind, id

    def __init__(self, dispatcher: Dispatcher, theme: Theme, table: CommandTable, parent: QWidget) -> None:
        super().__init__(theme, padding=12, parent=parent)
        self.setAccessibleName(self.tr("Find anything"))
        self._window = parent
        self._dispatcher = dispatcher
        self._table = table
        self._before: QWidget | None = None
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("Find anything, or type > for commands"))
        self._line.setAccessibleName(self.tr("Find anything"))
        self._model = ChoiceModel(self)
        self._list = RowList(theme, self.tr("Found"))
        self._list.setModel(self._model)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._count = Label(theme, "", TextSize.CAPTION, "ink2")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._connect()
        for widget in (self._line, self._list, self._count):
            self.body.addWidget(widget)
        self.hide()

    def open(self) -> None:
        """Show the palette, empty, with the keyboard in it."""
        self._before = QApplication.focusWidget()
        self._line.clear()
        self.search()
        self._place()
        self.show()
        self.raise_()
        self._line.setFocus()

    def close_palette(self) -> None:
        """Hide the palette and give the keyboard back."""
        before, self._before = self._before, None
        self.hide()
        if before is not None:
            before.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._line and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._on_key(event)
        if watched is self._line and event.type() is QEvent.Type.FocusOut:
            self.hide()
        if watched is self._window and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    @Slot()
    def search(self) -> None:
        """Offer what matches the line now."""
        self._pause.stop()
        text = self._line.text().strip()
        if text.startswith(">"):
            self._offer(self._commands(text.removeprefix(">").strip().casefold()), "")
        elif text:
            self._offer(*self._records(text))
        else:
            newest = tuple(_choice(hit) for hit in self._dispatcher.read(_newest) or ())
            self._offer(newest or self._commands(""), self.tr("Changed last") if newest else "")

    def _offer(self, choices: tuple[Choice, ...], caption: str) -> None:
        self._model.show_choices(choices)
        self._list.setCurrentIndex(self._model.index(0))
        self._count.setText(caption)
        self._count.setVisible(bool(caption))
        self._place()

    def _connect(self) -> None:
        self._line.installEventFilter(self)
        self._window.installEventFilter(self)
        self._line.textEdited.connect(self._pause.start)
        self._line.returnPressed.connect(self._choose_current)
        self._pause.timeout.connect(self.search)
        self._list.clicked.connect(self._choose)

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.close_palette()
            return True
        if event.key() in _MOVES:
            QApplication.sendEvent(self._list, event)
            return True
        return False

    def _records(self, text: str) -> tuple[tuple[Choice, ...], str]:
        """Return what matches, and how much it is."""
        found = self._dispatcher.read(partial(_find, text))
        if found is None or not found.hits:
            return (), self.tr("Nothing found")
        return tuple(_choice(hit) for hit in found.hits), words.counted(found.total, "{n} found", "{n} found")

    def _commands(self, text: str) -> tuple[Choice, ...]:
        offered = [command.id for command in self._table.commands if command.id != "find"]
        return tuple(
            Choice(said, "", key_words(action.shortcut()), "", action.objectName())
            for action, said in ((self._table.action(each), self._table.words(each)) for each in offered)
            if action.isEnabled() and text in said.casefold()
        )

    def _place(self) -> None:
        """Be as high as the rows, of which all that are seen are whole."""
        px, parent = self._theme.px, self._window
        self._list.setFixedHeight(0)
        around = self.body.sizeHint().height()
        row = max(self._list.sizeHintForRow(0), 1)
        rows = min(self._model.rowCount(), _ROWS, max(1, (parent.height() - px(_AROUND) - around) // row))
        self._list.setFixedHeight(rows * row + 2 * self._list.frameWidth() if rows else 0)
        width, height = min(px(_WIDTH), parent.width() - px(_AROUND)), self.body.sizeHint().height()
        self.setGeometry((parent.width() - width) // 2, min(px(_TOP), parent.height() - height), width, height)

    @Slot()
    def _choose_current(self) -> None:
        if self._pause.isActive():
            self.search()
        self._choose(self._list.currentIndex())

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        choice = self._model.choice(index)
        if choice is None:
            return
        self.close_palette()
        if choice.kind:
            self.record_chosen.emit(choice.kind, choice.id)
        else:
            self._table.action(choice.id).trigger()


def _find(text: str, desk: "Desk") -> Found:
    return desk.finding.find(text, limit=_LIMIT, typing=True)


def _newest(desk: "Desk") -> tuple[Hit, ...]:
    return desk.finding.newest(_HOMES, _NEWEST)


def _choice(hit: Hit) -> Choice:
    snippet = hit.snippet.replace(MARK_START, "").replace(MARK_END, "")
    caption = "" if snippet == hit.title else snippet
    colour: TokenName = "private" if hit.private else "ink2"
    return Choice(hit.title or snippet, caption, words.kind_word(hit.kind), hit.kind.value, hit.id, colour)
