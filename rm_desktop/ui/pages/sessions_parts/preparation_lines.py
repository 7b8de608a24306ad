"""The line that the caret is in: moved to the agenda in one step, or continued with words for the hard part."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot

from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.kept_text import KeptText
from rm_desktop.ui.pages.sessions_parts import agenda_calls
from rm_desktop.ui.pages.sessions_parts.rows import scroll_to
from rm_desktop.ui.widgets.writing_edit import WritingEdit

_MARGIN = 16


class Field(NamedTuple):
    """One of the three texts: its name in the store, its editor and what keeps it."""

    name: str
    editor: WritingEdit
    kept: KeptText


class PreparationLines(QObject):
    """Knows in which of the texts the person wrote last."""

    changed = Signal()
    """Whether there is a line to move may be something else."""

    def __init__(self, dispatcher: Dispatcher, fields: tuple[Field, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._fields = fields
        self._last = fields[0]
        self._session_id = ""
        self.hidden = False
        """Whether the texts are out of sight: then nothing is done with them."""
        self._soon = QTimer(self, singleShot=True, interval=0)  # the editor may be about to grow
        self._soon.timeout.connect(self._show_caret)
        for field in fields:
            field.editor.installEventFilter(self)
            field.editor.cursorPositionChanged.connect(self.changed)
            field.editor.textChanged.connect(self.changed)
            field.editor.cursorPositionChanged.connect(self._soon.start)

    @property
    def last(self) -> Field:
        """The text that the person was in last; the first one before that."""
        return self._last

    @property
    def can_move(self) -> bool:
        """Whether the line of the caret says anything."""
        lines = self._last.editor.text().split("\n")
        shown = bool(self._session_id) and not self.hidden
        return bool(lines[_line(self._last.editor)].strip()) and self._dispatcher.can_write and shown

    def set_session(self, session_id: str) -> None:
        """Be about another session; an empty id is none."""
        self._session_id = session_id
        self.changed.emit()

    def start_at(self, place: int) -> None:
        """Go on with one of the texts where none was written in yet."""
        if not self._last.editor.text():
            self._last = self._fields[place]

    @Slot()
    def move(self) -> None:
        """Make the line of the caret a topic; the caret stays where the line was."""
        field, line = self._last, _line(self._last.editor)
        if not self.can_move or not field.kept.flush():
            return
        call = partial(agenda_calls.bring_line, self._session_id, field.name, line)
        if self._dispatcher.do(call):
            _go_to(field.editor, line)
            field.editor.setFocus()

    @Slot(str)
    def insert(self, words: str) -> None:
        """Write words at the caret, apart from the word before them."""
        editor = self._last.editor
        editor.setFocus()
        cursor = editor.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        cursor.insertText(words if not before or before[-1].isspace() else f" {words}")
        editor.ensureCursorVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self._last = next((field for field in self._fields if field.editor is watched), self._last)
            self.changed.emit()
            self._show_whole()
        return super().eventFilter(watched, event)

    def _show_whole(self) -> None:
        """Have the page show the text that somebody comes to, with room to write: Qt shows the line of the caret."""
        editor = self._last.editor
        for corner in (editor.rect().bottomLeft(), editor.rect().topLeft()):
            scroll_to(editor, corner, _MARGIN)

    @Slot()
    def _show_caret(self) -> None:
        editor = self._last.editor
        if editor.hasFocus():
            scroll_to(editor.viewport(), editor.cursorRect().bottomLeft(), _MARGIN)


def _line(editor: WritingEdit) -> int:
    """Return in which line of its text the caret is; Qt counts UTF-16 units, and Shift+Enter makes lines too."""
    units = editor.text().encode("utf-16-le", "surrogatepass")[: 2 * editor.textCursor().position()]
    return units.decode("utf-16-le", "surrogatepass").count("\n")


def _go_to(editor: WritingEdit, line: int) -> None:
    """Put the caret at the start of a line, or of the last one."""
    lines = editor.text().split("\n")[:line]
    cursor = editor.textCursor()
    start = sum(len(each.encode("utf-16-le", "surrogatepass")) // 2 + 1 for each in lines)
    cursor.setPosition(min(start, editor.document().characterCount() - 1))
    editor.setTextCursor(cursor)
