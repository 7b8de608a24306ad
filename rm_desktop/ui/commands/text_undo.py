"""Whose Ctrl+Z it is: an editor's while it has something of its own to take back, else the workspace's."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from rm_desktop.store.changes import Deed, UnitLabel
from rm_desktop.ui.dispatcher import Dispatcher

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

_Editor = QLineEdit | QPlainTextEdit | QTextEdit


class TextUndo(QObject):
    """Watches the focused editor only: Qt lets editors claim undo and redo even where they have nothing to undo.

    That a session was begun is not taken back from within an editor, in front of the other.
    """

    def __init__(self, app: QApplication, dispatcher: Dispatcher, parent: QObject) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        app.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(watched, _Editor):
            return False
        if isinstance(event, QKeyEvent) and _has_nothing_to(event, watched):
            event.setAccepted(event.matches(QKeySequence.StandardKey.Undo) and self._would_end_session())
            return True
        return False

    def _would_end_session(self) -> bool:
        label = self._dispatcher.read(_next_undo) if self._dispatcher.together.held_id else None
        return label is not None and label.deed is Deed.START

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(old, _Editor):
            old.removeEventFilter(self)
        if isinstance(new, _Editor):
            new.installEventFilter(self)


def _has_nothing_to(event: QKeyEvent, editor: _Editor) -> bool:
    """Return whether the keys mean undo or redo and the editor has none of its own."""
    source = editor if isinstance(editor, QLineEdit) else editor.document()
    if event.matches(QKeySequence.StandardKey.Undo):
        return not source.isUndoAvailable()
    if event.matches(QKeySequence.StandardKey.Redo):
        return not source.isRedoAvailable()
    return False


def _next_undo(desk: "Desk") -> UnitLabel | None:
    return desk.undoing.next_undo()
