"""Keeps an entry's words: from the first character on, after every pause, and when the keyboard leaves."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from rm_desktop.services.journal import EntryFields, EntryView
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.long_saves import LONG, Sender
from rm_desktop.ui.pages.journal_parts import calls
from rm_desktop.ui.widgets.heading_edit import HeadingEdit
from rm_desktop.ui.widgets.writing_edit import WritingEdit

if TYPE_CHECKING:
    from rm_desktop.store.changes import Changes

PAUSE_MS = 800
_OWNER = "journal"


class EntryKeeper(QObject):
    """Holds the entry in question, which has no id until its first character, and three editors of it.

    Only a change from elsewhere touches the editors; text that could not be saved stays in them.
    """

    born = Signal(str)
    """The entry is kept from now on, under this id."""
    redrawn = Signal()
    """`entry` has changed without the store: it is not kept yet."""

    def __init__(self, title: HeadingEdit, body: WritingEdit, word: QLineEdit, dispatcher: Dispatcher) -> None:
        super().__init__(body)
        self._title, self._body, self._word = title, body, word
        self._dispatcher = dispatcher
        self._entry: EntryView | None = None
        self._unsaved: set[str] = set()
        self._saving = False
        self._sender = Sender(dispatcher, partial(dispatcher.set_refused, _OWNER))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.flush_soon)
        title.textEdited.connect(self._on_title_edited)
        body.edited.connect(self._on_body_edited)
        word.textEdited.connect(self._on_word_edited)
        for editor in (title, body, word):
            editor.installEventFilter(self)

    @property
    def entry(self) -> EntryView | None:
        """The entry as it is in the store, or as it will be once it is kept."""
        return self._entry

    @property
    def is_blank(self) -> bool:
        """Return whether there is neither title nor text nor a feeling, in the store or in the editors."""
        felt = self._entry is not None and self._entry.feeling is not None
        return not (felt or self._title.text().strip() or not self._has_no_words() or self._word.text().strip())

    def show_entry(self, entry: EntryView) -> None:
        """Edit an entry, or take in what has become of the one that is edited; `flush` before another one."""
        before, self._entry = self._entry, entry
        if before is None or before.id != entry.id or not entry.id:
            self._settle()
            self._fill(entry, before=None)
        elif not self._saving:
            self._fill(entry, before)

    @Slot()
    def flush_soon(self) -> None:
        """Write, but do not have the hand wait for a deed on many records, nor for a long text."""
        self._dispatcher.many.when_free(self, self._flush_soon)

    def let_go(self) -> None:
        """Edit nothing; what is unsaved is forgotten, for its entry is gone."""
        self._entry = None
        self._settle()

    def change(self, fields: EntryFields) -> None:
        """Change what is not typed: day, tags, feeling, question, session."""
        if self._entry is None:
            return
        if self._entry.id:
            self._dispatcher.do(partial(calls.edit, self._entry.id, fields))
        else:
            self._entry = replace(self._entry, **fields)
            self.redrawn.emit()
            if not self.is_blank:  # a feeling is worth keeping without a word
                self._give_birth(self._entry)

    def attach(self, session_id: str | None, number: int | None) -> None:
        """Link the entry to a session, or to none."""
        if self._entry is not None and not self._entry.id:
            self._entry = replace(self._entry, session_number=number)
        self.change({"session_id": session_id})

    @Slot()
    def flush(self) -> bool:
        """Write what is unsaved; return False where that failed. An entry without words is not kept and no failure."""
        self._pause.stop()
        self._sender.take_back()
        if self._entry is None or not self._unsaved:
            return True
        if not self._entry.id:
            return self.is_blank or self._give_birth(self._entry)
        for name in sorted(self._unsaved):
            self._write(self._entry.id, name)
        if self._unsaved:
            self._dispatcher.set_refused(_OWNER)
        else:
            self._dispatcher.set_pending(_OWNER, False)
        return not self._unsaved

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.flush_soon()
        return super().eventFilter(watched, event)

    def _flush_soon(self) -> None:
        entry, text = self._entry, self._body.text() if "body" in self._unsaved else ""
        if entry is None or not entry.id or len(text) < LONG:
            self.flush()
        elif self._sender.send(partial(calls.write, entry.id, text), self._on_written):
            for name in sorted(self._unsaved - {"body"}):
                self._write(entry.id, name)
        else:
            self.flush()

    def _on_written(self, changes: "Changes", is_newest: bool) -> None:
        if is_newest:
            self._unsaved.discard("body")
            self._dispatcher.set_pending(_OWNER, bool(self._unsaved))
        self._saving = True
        self._dispatcher.tell(changes)
        self._saving = False

    def _write(self, entry_id: str, name: str) -> None:
        """Write one field; it counts as saved while the change is told, and again not where it failed."""
        text = self._text(name)
        self._unsaved.discard(name)
        call = partial(calls.write, entry_id, text) if name == "body" else self._edit_call(entry_id, name, text)
        if self._do(call) is None:
            self._unsaved.add(name)
        elif name == "title":
            self._title.show_title(text)  # what Escape goes back to

    def _edit_call(self, entry_id: str, name: str, text: str) -> "partial[Changes]":
        fields: EntryFields = {"title": text} if name == "title" else {"feeling_word": text}
        return partial(calls.edit, entry_id, fields)

    def _has_no_words(self) -> bool:
        return self._body.document().isEmpty() or not self._body.text().strip()

    def _give_birth(self, blank: EntryView) -> bool:
        new = replace(blank, title=self._title.text(), body=self._body.text(), feeling_word=self._word.text())
        changes = self._do(partial(calls.add, new))
        if not changes:
            self._dispatcher.set_refused(_OWNER)
            return False
        self._settle()
        self._entry = replace(new, id=changes.ids[0])
        self._title.show_title(new.title)
        self.born.emit(changes.ids[0])
        return True

    def _do(self, call: "partial[Changes]") -> "Changes | None":
        self._saving = True
        changes = self._dispatcher.do(call)
        self._saving = False
        return changes

    def _fill(self, entry: EntryView, before: EntryView | None) -> None:
        """Fill the editors whose words are others than before, but none with words still to be saved."""
        if "title" not in self._unsaved and (before is None or before.title != entry.title):
            self._title.show_title(entry.title)
        if "feeling_word" not in self._unsaved and (before is None or before.feeling_word != entry.feeling_word):
            self._word.setText(entry.feeling_word)
        if "body" in self._unsaved or (before is not None and before.body == entry.body):
            return
        if before is None or self._body.text() != entry.body:
            self._body.set_text(entry.body)

    def _text(self, name: str) -> str:
        return {"title": self._title.text, "body": self._body.text, "feeling_word": self._word.text}[name]()

    def _settle(self) -> None:
        self._sender.take_back()
        self._unsaved.clear()
        self._pause.stop()
        self._dispatcher.set_pending(_OWNER, False)

    def _on_edited(self, name: str) -> None:
        if self._entry is None:
            return
        if name == "body":
            self._sender.note_edit()
        self._unsaved.add(name)
        if self._entry.id:
            self._dispatcher.set_pending(_OWNER, True)
            self._pause.start()
        elif not self.is_blank:
            self.flush()

    @Slot()
    def _on_title_edited(self) -> None:
        self._on_edited("title")

    @Slot()
    def _on_body_edited(self) -> None:
        self._on_edited("body")

    @Slot()
    def _on_word_edited(self) -> None:
        self._on_edited("feeling_word")
