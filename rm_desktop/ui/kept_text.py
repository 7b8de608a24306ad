"""An editor whose words are written by themselves: after a pause, and when the keyboard leaves."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot

from rm_desktop.store.changes import Changes
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.long_saves import LONG, Sender
from rm_desktop.ui.widgets.source_edit import SourceEdit
from rm_desktop.ui.widgets.writing_edit import WritingEdit

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

PAUSE = 800
Write = Callable[[str, "Desk"], Changes]


class KeptText(QObject):
    """Knows what the store holds of one text, so that only a change from elsewhere touches the editor.

    `owner` is the name under which the dispatcher hears that something is still to be saved.
    """

    def __init__(self, editor: WritingEdit | SourceEdit, dispatcher: Dispatcher, owner: str) -> None:
        super().__init__(editor)
        self._editor = editor
        self._dispatcher = dispatcher
        self._owner = owner
        self._known = ""
        self._write: Write | None = None
        self._unsaved = False
        self._sender = Sender(dispatcher, partial(dispatcher.set_refused, owner))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.flush_soon)
        editor.edited.connect(self._on_edited)
        editor.installEventFilter(self)

    def bind(self, write: Write, text: str) -> None:
        """Edit another record's text; what was unsaved of the one before is let go, so `flush` first."""
        self._write = write
        self._known = text
        self._settle()
        self._editor.set_text(text)

    def show_text(self, text: str) -> None:
        """Take the text as it now is in the store; what is typed and not yet saved stays."""
        if not self._unsaved and text != self._known:
            self._known = text
            self._editor.set_text(text)

    @Slot()
    def flush(self) -> bool:
        """Write what is unsaved; return False where that failed, and then the text stays in the editor."""
        self._sender.take_back()
        if not self._unsaved or self._write is None:
            return True
        text, before = self._editor.text(), self._known
        self._known = text
        self._settle()
        if self._dispatcher.do(partial(self._write, text)) is None:
            self._known = before
            self._unsaved = True
            self._dispatcher.set_refused(self._owner)
            return False
        return True

    def let_go(self) -> None:
        """Forget what is unsaved: its record is gone."""
        self._write = None
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.flush_soon()
        return super().eventFilter(watched, event)

    @Slot()
    def flush_soon(self) -> None:
        """Write, but do not have the hand wait for a deed on many records, nor for a long text."""
        self._dispatcher.many.when_free(self, self._flush_soon)

    def _flush_soon(self) -> None:
        text = self._editor.text() if self._unsaved else ""
        is_sent = len(text) >= LONG and self._write is not None and self._send(self._write, text)
        if not is_sent:
            self.flush()

    def _send(self, write: Write, text: str) -> bool:
        return self._sender.send(partial(write, text), partial(self._on_written, text))

    def _on_written(self, text: str, changes: Changes, is_newest: bool) -> None:
        self._known = text
        if is_newest:
            self._settle()
        self._dispatcher.tell(changes)

    def _settle(self) -> None:
        self._sender.take_back()
        self._unsaved = False
        self._pause.stop()
        self._dispatcher.set_pending(self._owner, False)

    @Slot()
    def _on_edited(self) -> None:
        self._sender.note_edit()
        if not self._unsaved:
            self._unsaved = True
            self._dispatcher.set_pending(self._owner, True)
        self._pause.start()
