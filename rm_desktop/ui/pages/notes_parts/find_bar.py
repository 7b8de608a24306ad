"""Find and replace inside one note."""

import re

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QTextBrowser, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import IconButton, PlainButton
from rm_desktop.ui.widgets.card import Card, CardTone
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.line_edit import LineEdit
from rm_desktop.ui.widgets.spacing import ScaledSpacing

Found = QPlainTextEdit | QTextBrowser
# A hand pauses longer between two words; looking through 200 KB takes 10 ms, too long for each key.
_SOON_MS = 40


class FindBar(Card):
    """Looks for words in what is shown, without regard to case, and goes round at the end."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, CardTone.SUNKEN, padding=8, parent=parent)
        self.setAccessibleName(self.tr("Find in note"))
        self._place: Found | None = None
        self._line = _line(theme, self.tr("Find in note"))
        self._count = Label(theme, "", TextSize.CAPTION, "ink2")
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._look)
        self._line.textEdited.connect(self._on_typed)
        previous = IconButton(theme, "chevron-up", self.tr("Previous"))
        following = IconButton(theme, "chevron-down", self.tr("Next"))
        close = IconButton(theme, "close", self.tr("Close"))
        previous.clicked.connect(self.find_previous)
        following.clicked.connect(self.find_next)
        close.clicked.connect(self.close_bar)
        row = QHBoxLayout()
        ScaledSpacing(theme, row, 8)
        row.addWidget(self._line, 1)
        for widget in (self._count, previous, following, close):
            row.addWidget(widget)
        self.body.addLayout(row)
        self._replacing = self._replace_row(theme)
        self.body.addWidget(self._replacing)
        self.hide()

    def open_over(self, place: Found, *, replace: bool = False) -> None:
        """Look in an editor or a view from now on; what is selected there is what is looked for."""
        self._place = place
        self._replacing.setVisible(replace and isinstance(place, QPlainTextEdit))
        selected = place.textCursor().selectedText()
        if selected and "\u2029" not in selected:
            self._line.setText(selected)
        self.show()
        self._say_count()
        self._line.setFocus()
        self._line.selectAll()

    def look_in(self, place: Found) -> None:
        """Look elsewhere: another view or another note is shown."""
        if not self.isHidden():
            self._place = place
            self._replacing.setVisible(not self._replacing.isHidden() and isinstance(place, QPlainTextEdit))
            self._say_count()

    @Slot()
    def find_next(self) -> None:
        """Select the next place where the words stand."""
        self._find(QTextDocument.FindFlag(0))

    @Slot()
    def find_previous(self) -> None:
        """Select the place before."""
        self._find(QTextDocument.FindFlag.FindBackward)

    @Slot()
    def close_bar(self) -> None:
        """Put the bar away and the keyboard back into the text."""
        self.hide()
        if self._place is not None:
            self._place.setFocus()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_enter(backward=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def _on_enter(self, *, backward: bool) -> None:
        if self._soon.isActive():
            self._soon.stop()
            self._look()
        if self._by.hasFocus():
            self._replace()
        elif backward:
            self.find_previous()
        elif self._line.hasFocus():
            self.find_next()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._soon.stop()
        self._count.setText("")

    def _replace_row(self, theme: Theme) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        ScaledSpacing(theme, line, 8)
        self._by = _line(theme, self.tr("Replace by"))
        one = PlainButton(theme, self.tr("Replace"))
        every = PlainButton(theme, self.tr("Replace all"))
        one.clicked.connect(self._replace)
        every.clicked.connect(self._replace_all)
        line.addWidget(self._by, 1)
        line.addWidget(one)
        line.addWidget(every)
        return row

    def _find(self, flags: QTextDocument.FindFlag) -> bool:
        """Select a place from the caret on, or from the other end; return whether there is one."""
        words, place = self._line.text(), self._place
        if not words or place is None:
            return False
        if place.find(words, flags):
            return True
        before = place.textCursor()
        end = flags == QTextDocument.FindFlag.FindBackward
        place.moveCursor(QTextCursor.MoveOperation.End if end else QTextCursor.MoveOperation.Start)
        if place.find(words, flags):
            return True
        place.setTextCursor(before)
        return False

    @Slot()
    def _on_typed(self) -> None:
        self._soon.start()

    @Slot()
    def _look(self) -> None:
        """Look from where the present find begins, so that typing on stays on it."""
        if self._place is not None:
            cursor = self._place.textCursor()
            cursor.setPosition(cursor.selectionStart())
            self._place.setTextCursor(cursor)
        self._say_count()
        self.find_next()

    def _say_count(self) -> None:
        count = 0
        if self._line.text() and self._place is not None:
            count = self._pattern().subn("", self._place.toPlainText())[1]
        self._count.setText(self.tr("{n} found").format(n=count) if self._line.text() else "")

    @Slot()
    def _replace(self) -> None:
        """Replace the find that is selected and go to the next one."""
        if isinstance(self._place, QPlainTextEdit):
            cursor = self._place.textCursor()
            if self._pattern().fullmatch(cursor.selectedText()):
                cursor.insertText(self._by.text())
            self.find_next()
            self._say_count()

    @Slot()
    def _replace_all(self) -> None:
        """Replace every find, as one step for undo."""
        words = self._line.text()
        if not words or not isinstance(self._place, QPlainTextEdit):
            return
        document = self._place.document()
        step = QTextCursor(document)
        step.beginEditBlock()
        found = document.find(words, 0)
        while not found.isNull():
            found.insertText(self._by.text())
            found = document.find(words, found.position())
        step.endEditBlock()
        self._say_count()

    def _pattern(self) -> re.Pattern[str]:
        return re.compile(re.escape(self._line.text()), re.IGNORECASE)


def _line(theme: Theme, name: str) -> LineEdit:
    line = LineEdit()
    theme.dress(line)
    line.setPlaceholderText(name)
    line.setAccessibleName(name)
    return line
