"""A note's text: its Markdown source, its reading view, or both side by side."""

from enum import StrEnum
from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextBrowser, QVBoxLayout, QWidget
from shiboken6 import isValid

from rm_desktop.documents.task_boxes import box_change, boxes_of
from rm_desktop.errors import UserError
from rm_desktop.ui.after_paint import AfterPaint
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.notes_parts.found_place import select_first
from rm_desktop.ui.tasks import Lane, Progress
from rm_desktop.ui.widgets.column_splitter import ColumnSplitter
from rm_desktop.ui.widgets.reading_view import SHORT, ReadingView, rendered
from rm_desktop.ui.widgets.source_edit import SourceEdit

_PREVIEW_MS = 200
# Rendering this much takes 60 ms on the lane, and showing it 15: about what a person does not notice after a pause.
_LIVE_LENGTH = 48 * 1024


class NoteView(StrEnum):
    """How a note is shown; the value is what the workspace remembers."""

    WRITE = "write"
    READ = "read"
    BOTH = "both"


class NoteSheet(QWidget):
    """Shows one text. Its source is the truth: what was not edited comes back byte for byte."""

    edited = Signal()
    ticked = Signal()
    """A task box was ticked in the reading view, and with it in the source."""
    left = Signal()
    """The keyboard has gone from the source."""

    def __init__(self, theme: Theme, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._stored = ""
        self._touched = False
        self._ticking = False
        self._back_to: tuple[int, int] | None = None
        self._sought = ""
        self._goes_there = False
        self._view = NoteView.BOTH
        self._previews = False
        AfterPaint(self).add(self._begin_previews)
        self.splitter = ColumnSplitter(theme, parent=self)
        self.source = SourceEdit(theme, self.tr("Note, Markdown source"), self.tr("Write in Markdown…"), self.splitter)
        self.reading = ReadingView(theme, self.tr("Note, for reading"), lane, parent=self.splitter)
        self._preview = QTimer(self, singleShot=True, interval=_PREVIEW_MS)
        self._preview.timeout.connect(self.refresh)
        for half in (self.source, self.reading):
            self.splitter.addWidget(half)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)
        self.source.edited.connect(self._on_edited)
        self.source.filled.connect(self._seek)
        self.reading.shown.connect(self._seek)
        self.source.installEventFilter(self)
        self.reading.task_ticked.connect(self._tick)

    @property
    def shown(self) -> QPlainTextEdit | QTextBrowser:
        """Return what is written in or, where only that is shown, what is read."""
        return self.reading if self._view is NoteView.READ else self.source

    def text(self) -> str:
        """Return the source."""
        return self.source.text() if self._touched else self._stored

    def show_text(self, text: str, *, anew: bool) -> None:
        """Show a text; `anew` where it is another note's, else the caret stays where it was."""
        at = (self.source.textCursor().position(), self.source.verticalScrollBar().value())
        self._back_to = None if anew else at
        self._sought = ""
        self._stored, self._touched = text, False
        self.source.set_text(text)
        if anew:
            self.reading.go_to_top()
        self.refresh()

    def show_view(self, view: NoteView) -> None:
        """Show the source, the reading view or both; the keyboard stays on what can still be seen."""
        had_focus = self.source.hasFocus() or self.reading.hasFocus()
        self._view = view
        self.source.setVisible(view is not NoteView.READ)
        self.reading.setVisible(view is not NoteView.WRITE)
        self.refresh()
        if had_focus:
            self.shown.setFocus()

    @Slot()
    def refresh(self) -> None:
        """Bring the reading view up to the source; beside it, the first time after the first paint."""
        self._preview.stop()
        if self._view is NoteView.WRITE or (self._view is NoteView.BOTH and not self._previews):
            return
        if self._view is NoteView.BOTH and self.source.document().characterCount() > _LIVE_LENGTH:
            self.reading.set_markdown(self.tr("*Too long to preview while writing; press Read.*"))
        else:
            self.reading.set_markdown(self.text())

    def _begin_previews(self) -> None:
        self._previews = True
        self.refresh()

    def show_found(self, words: str) -> None:
        """Select the first place where words stand in the text, once all of it is there, and go there."""
        self._sought = words
        self._goes_there = True
        self._seek()

    @Slot()
    def _seek(self) -> None:
        if self._back_to is not None and not self.source.coming:
            caret, place = self._back_to
            self._back_to = None
            self._put_caret(caret)
            self.source.verticalScrollBar().setValue(place)
        if self._sought and not self.source.coming:
            found = select_first(self.source, self._sought)
            if found and self._goes_there:
                self.shown.setFocus()
            self._goes_there = False
        if self._sought and self._view is not NoteView.WRITE and not self.reading.coming:
            select_first(self.reading, self._sought)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)

    def _put_caret(self, position: int) -> None:
        cursor = self.source.textCursor()
        cursor.setPosition(min(position, self.source.document().characterCount() - 1))
        self.source.setTextCursor(cursor)

    @Slot()
    def _on_edited(self) -> None:
        if self._ticking:
            return
        self._touched = True
        self._sought = ""
        if self._view is NoteView.BOTH:
            self._preview.start()
        self.edited.emit()

    @Slot(int, bool)
    def _tick(self, index: int, done: bool) -> None:
        """Find the box in the source; in a long one that takes the lane."""
        source = self.text()
        find = partial(_find_box, source, index, done)
        if len(source) <= SHORT:
            self._change_box(source, find(None))
        else:
            self._lane.run(find, partial(self._change_box, source), self._on_not_found)

    def _change_box(self, source: str, change: tuple[int, str] | None) -> None:
        """Change one character of the source, unless it was edited or the page closed meanwhile."""
        if change is None or not isValid(self) or source != self.text():
            return
        place, mark = change
        before = source[:place].replace("\r\n", "\n")  # the editor knows one kind of line end
        self._ticking = True
        cursor = QTextCursor(self.source.document())
        cursor.setPosition(len(before.encode("utf-16-le")) // 2)
        cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(mark)
        self._ticking = False
        self._stored = source[:place] + mark + source[place + 1 :]
        self.ticked.emit()
        self.refresh()

    def _on_not_found(self, _error: UserError) -> None:
        """Leave the text as it is: the lane was told to stop."""


def _boxes(source: str) -> tuple[bool, ...]:
    return boxes_of(rendered(source))


def _find_box(source: str, index: int, done: bool, _progress: Progress | None) -> tuple[int, str] | None:
    return box_change(source, index, done, _boxes)
