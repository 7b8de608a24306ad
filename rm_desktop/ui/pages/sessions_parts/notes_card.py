"""The card of the shared notes: Markdown as typed, or as it reads."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QStackedWidget, QWidget

from rm_desktop.documents.task_boxes import box_change, boxes_of
from rm_desktop.errors import UserError
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.kept_text import KeptText
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.pages.sessions_parts import calls
from rm_desktop.ui.pages.sessions_parts.found import select_first
from rm_desktop.ui.pages.sessions_parts.picture import SessionPicture
from rm_desktop.ui.pages.sessions_parts.rows import folding_head
from rm_desktop.ui.tasks import Lane, Progress
from rm_desktop.ui.widgets.buttons import IconButton, QuietButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.reading_view import SHORT, ReadingView, rendered
from rm_desktop.ui.widgets.source_edit import SourceEdit

_HEIGHT = 280


class NotesCard(Card):
    """What both write about a session."""

    versions_requested = Signal()
    record_requested = Signal(str)  # the title inside a [[link]]

    def __init__(self, dispatcher: Dispatcher, theme: Theme, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("Shared notes"))
        self._lane = lane
        self._session_id = ""
        self._narrow = False
        hint = self.tr("What was said, tried and decided. Both of you read these notes.")
        self.editor = SourceEdit(theme, self.tr("Shared notes"), hint)
        self._markdown = Label(theme, self.tr("Markdown"), TextSize.CAPTION, "ink2")
        self._kept = KeptText(self.editor, dispatcher, "session-notes")
        self._fit()
        theme.changed.connect(self._fit)
        self.reading = ReadingView(theme, self.tr("Shared notes, to read"), lane)
        self.reading.task_ticked.connect(self._tick_box)
        self.reading.record_requested.connect(self.record_requested)
        self.reading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.read = QuietButton(theme, self.tr("Read"), "eye")
        self.read.setCheckable(True)
        self.read.setToolTip(self.tr("Show the notes as they read"))
        self.read.clicked.connect(self._show_side)
        self.versions = IconButton(theme, "history", self.tr("Version history"))
        self.versions.clicked.connect(self.versions_requested)
        self._sides = QStackedWidget()
        self._sides.addWidget(self.editor)
        self._sides.addWidget(self.reading)
        self.body.addWidget(folding_head(theme, self.tr("Shared notes"), self._markdown, self.versions, self.read))
        self.body.addWidget(self._sides, 1)
        dispatcher.can_write_changed.connect(self._allow)
        self._allow(dispatcher.can_write)

    def set_narrow(self, narrow: bool) -> None:
        """Leave out what can be guessed where there is little room."""
        self._narrow = narrow
        self._markdown.setVisible(not narrow and not self.read.isChecked())

    def show_picture(self, picture: SessionPicture) -> None:
        """Show a session's notes."""
        if picture.id == self._session_id:
            self._kept.show_text(picture.view.notes)
        else:
            self._session_id = picture.id
            self._kept.bind(partial(calls.write_notes, picture.id), picture.view.notes)
            self.reading.go_to_top()
        if self.read.isChecked():
            self.reading.set_markdown(picture.view.notes)

    def save_pending(self) -> bool:
        """Write what is unsaved; return False where that failed."""
        return self._kept.flush()

    def let_go(self) -> None:
        """Forget what is unsaved: the session is gone."""
        self._session_id = ""
        self._kept.let_go()

    @Slot(int, bool)
    def _tick_box(self, index: int, done: bool) -> None:
        """Tick a task box of the reading view in the source; in a long text finding it takes the lane."""
        source = self.editor.text()
        find = partial(_find_box, source, index, done)
        if len(source) <= SHORT:
            self._change_box(source, find(None))
        else:
            self._lane.run(find, partial(self._change_box, source), self._on_not_found)

    def _change_box(self, source: str, change: tuple[int, str] | None) -> None:
        """Change one character and save it, unless the text is another one meanwhile."""
        if change is None or source != self.editor.text() or self.editor.isReadOnly():
            return
        place, mark = change
        cursor = QTextCursor(self.editor.document())
        cursor.setPosition(_units_before(source, place))
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(mark)
        self._kept.flush()

    def _on_not_found(self, _error: UserError) -> None:
        """Leave the box as it is: the lane was told to stop."""

    def show_found(self, words: str) -> bool:
        """Put the caret where words stand; return False where none of them does."""
        if not select_first(self.editor, words):
            return False
        if self.read.isChecked():
            self.read.click()
        self.editor.setFocus()
        return True

    @Slot()
    def _show_side(self) -> None:
        """Show the notes as they read, or as they are written; the keyboard goes along."""
        reading = self.read.isChecked()
        if reading:
            self.reading.set_markdown(self.editor.text())
        moved = self.editor.hasFocus() or self.reading.hasFocus()
        side = self.reading if reading else self.editor
        self._sides.setCurrentWidget(side)
        self._markdown.setVisible(not reading and not self._narrow)
        if moved:
            side.setFocus()

    @Slot(bool)
    def _allow(self, allowed: bool) -> None:
        self.editor.setReadOnly(not allowed)

    @Slot()
    def _fit(self) -> None:
        self.editor.setMinimumHeight(self._theme.px(_HEIGHT))


def _find_box(source: str, index: int, done: bool, _progress: Progress | None) -> tuple[int, str] | None:
    return box_change(source, index, done, _boxes)


def _boxes(source: str) -> tuple[bool, ...]:
    return boxes_of(rendered(source))


def _units_before(text: str, place: int) -> int:
    """Return where a place in a text lies for Qt, which counts UTF-16 units."""
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
