"""The palette of Ctrl+K: type to find any record; `>` finds commands."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from rm_desktop.store.search import MARK_END, MARK_START, Found, Hit
from rm_desktop.ui import words
from rm_desktop.ui.actions import CommandTable, plain
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.item_models.choices import Choice, ChoiceModel
from rm_desktop.ui.theme import TextSize, Theme
from rm_desktop.ui.tokens import TokenName
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

_PAUSE_MS = 80
_LIMIT = 30
_WIDTH, _HEIGHT, _TOP = 620, 440, 72
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
        if not text or text.startswith(">"):
            found = self._commands(text.removeprefix(">").strip().casefold())
            self._count.setText("")
        else:
            found = self._records(text)
        self._model.show_choices(found)
        self._list.setCurrentIndex(self._model.index(0))

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

    def _records(self, text: str) -> tuple[Choice, ...]:
        found = self._dispatcher.read(partial(_find, text))
        if found is None:
            return ()
        self._count.setText(words.counted(found.total, "{n} found", "{n} found"))
        return tuple(_choice(hit) for hit in found.hits)

    def _commands(self, text: str) -> tuple[Choice, ...]:
        actions = [self._table.action(command.id) for command in self._table.commands if command.id != "find"]
        return tuple(
            Choice(plain(action.text()), "", action.shortcut().toString(), "", action.objectName())
            for action in actions
            if action.isEnabled() and text in plain(action.text()).casefold()
        )

    def _place(self) -> None:
        px, parent = self._theme.px, self._window
        width = min(px(_WIDTH), parent.width() - px(32))
        height = min(px(_HEIGHT), parent.height() - px(32))
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


def _choice(hit: Hit) -> Choice:
    snippet = hit.snippet.replace(MARK_START, "").replace(MARK_END, "")
    caption = "" if snippet == hit.title else snippet
    colour: TokenName = "private" if hit.private else "ink2"
    return Choice(hit.title or snippet, caption, words.kind_word(hit.kind), hit.kind.value, hit.id, colour)
