"""The clauses as the two word them: Markdown to write, the reading view, or both beside each other."""

from enum import StrEnum

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QButtonGroup, QPlainTextEdit, QTextBrowser, QWidget

from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.kept_text import KeptText
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.charter_parts import calls
from rm_desktop.ui.pages.charter_parts.rows import Run
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.widgets.buttons import QuietButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.column_splitter import ColumnSplitter
from rm_desktop.ui.widgets.folding_row import FoldingRow
from rm_desktop.ui.widgets.labels import SectionLabel
from rm_desktop.ui.widgets.reading_view import ReadingView
from rm_desktop.ui.widgets.source_edit import SourceEdit

_HEIGHT = 440
_BESIDE = 560
_LABEL = 100
_PREVIEW_MS = 200
_LIVE_LENGTH = 48 * 1024
"""So much can be rendered anew after each pause."""


class TextView(StrEnum):
    """How the clauses are shown."""

    WRITE = "write"
    BOTH = "both"
    READ = "read"


_NEXT = {TextView.WRITE: TextView.READ, TextView.READ: TextView.BOTH, TextView.BOTH: TextView.WRITE}


class TextCard(Card):
    """What is typed is saved by itself; the reading view follows."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=16, parent=parent)
        self._dispatcher = dispatcher
        self._view = TextView.BOTH
        self._roomy = True
        self._sought = ""
        hint = self.tr("Tick clauses, or write your own under a heading: ## How we meet")
        self.editor = SourceEdit(theme, self.tr("Clauses, Markdown source"), hint)
        self.reading = ReadingView(theme, self.tr("Clauses, to read"), lane)
        self._kept = KeptText(self.editor, dispatcher, "charter")
        self._kept.bind(calls.write_body, "")
        self._preview = QTimer(self, singleShot=True, interval=_PREVIEW_MS)
        self._preview.timeout.connect(self._refresh)
        self.splitter = ColumnSplitter(theme)
        for half in (self.editor, self.reading):
            self.splitter.addWidget(half)
        switch = Run(theme, tuple(self._make_switch(theme)), 4)
        self.body.addWidget(FoldingRow(theme, SectionLabel(theme, self.tr("What we agree")), switch, least=_LABEL))
        self.body.addWidget(self.splitter, 1)
        self.editor.edited.connect(self._preview.start)
        self.editor.filled.connect(self._seek)
        self.reading.shown.connect(self._seek)
        theme.changed.connect(self._fit)
        dispatcher.can_write_changed.connect(self._allow)
        self._fit()
        self.show_view(TextView.BOTH)

    def show_body(self, body: str) -> None:
        """Show what is stored, but never over what is being typed."""
        self._kept.show_text(body)
        self._allow()
        self._refresh()

    def save_pending(self) -> bool:
        """Write what is unsaved; return False where that failed."""
        return self._kept.flush()

    def show_view(self, view: TextView) -> None:
        """Show the source, the reading view or both, as far as there is room; the keyboard goes along."""
        had = self.editor.hasFocus() or self.reading.hasFocus()
        self._view = view
        shown = self._effective
        self._views[shown].setChecked(True)
        self.editor.setVisible(shown is not TextView.READ)
        self.reading.setVisible(shown is not TextView.WRITE)
        self._refresh()
        if had:
            self.focus_first()

    @Slot()
    def next_view(self) -> None:
        """Go round the views: write, read, both."""
        view = _NEXT[self._effective]
        self.show_view(TextView.WRITE if view is TextView.BOTH and not self._roomy else view)

    def show_found(self, words: str) -> None:
        """Bring words into view, in the source and in the reading view, once they are there."""
        self._sought = words
        self._seek()

    @Slot(int)
    def write_at(self, place: int) -> None:
        """Put the caret at a place of the source, and the source on view."""
        if self._effective is TextView.READ:
            self.show_view(TextView.BOTH)
        cursor = self.editor.textCursor()
        cursor.setPosition(len(self.editor.text()[:place].encode("utf-16-le")) // 2)
        self.editor.setTextCursor(cursor)
        self.editor.centerCursor()
        self.editor.setFocus()

    def focus_first(self) -> None:
        """Put the keyboard into the text."""
        (self.reading if self._effective is TextView.READ else self.editor).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @property
    def _effective(self) -> TextView:
        return TextView.WRITE if self._view is TextView.BOTH and not self._roomy else self._view

    def _make_switch(self, theme: Theme) -> list[QuietButton]:
        words = {TextView.WRITE: self.tr("Write"), TextView.READ: self.tr("Read"), TextView.BOTH: self.tr("Both")}
        self._views = {view: QuietButton(theme, text) for view, text in words.items()}
        group = QButtonGroup(self)
        for view, button in self._views.items():
            button.setCheckable(True)
            button.setObjectName(view.value)
            button.clicked.connect(self._on_view_clicked)
            group.addButton(button)
        return list(self._views.values())

    @Slot()
    def _on_view_clicked(self) -> None:
        self.show_view(TextView(self.sender().objectName()))

    @Slot()
    def _refresh(self) -> None:
        """Bring the reading view up to the source."""
        self._preview.stop()
        if self._effective is TextView.WRITE:
            return
        if self._effective is TextView.BOTH and self.editor.document().characterCount() > _LIVE_LENGTH:
            self.reading.set_markdown(self.tr("*Too long to preview while writing; press Read.*"))
        else:
            self.reading.set_markdown(self.editor.text())

    @Slot()
    def _seek(self) -> None:
        if self._sought and not self.editor.coming and not self.reading.coming:
            for view in (self.editor, self.reading):
                _bring_up(view, self._sought)
            self._sought = ""

    @Slot()
    def _allow(self) -> None:
        self.editor.setReadOnly(not self._dispatcher.can_write)

    @Slot()
    def _fit(self) -> None:
        self.splitter.setMinimumHeight(self._theme.px(_HEIGHT))
        roomy = self.width() >= self._theme.px(_BESIDE)
        if roomy != self._roomy:
            self._roomy = roomy
            self._views[TextView.BOTH].setVisible(roomy)
            self.show_view(self._view)


def _bring_up(view: QPlainTextEdit | QTextBrowser, words: str) -> None:
    """Put the caret before words and show them, where they stand in a view."""
    found = view.document().find(words)
    if found.isNull():
        return
    cursor = QTextCursor(found)
    cursor.setPosition(found.selectionStart())
    view.setTextCursor(cursor)
    if isinstance(view, QPlainTextEdit):
        view.centerCursor()
    else:
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + view.cursorRect(cursor).top())
