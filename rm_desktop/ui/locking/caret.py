"""Where the keyboard was on a page, kept in memory while the window is locked; never a word that stood there."""

from typing import NamedTuple

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

TextField = QPlainTextEdit | QTextEdit


class Caret(NamedTuple):
    """A field by its class and its name, and how far into its text the caret stood."""

    kind: str = ""
    name: str = ""
    place: int = 0

    @classmethod
    def taken(cls, page: QWidget | None) -> "Caret":
        """Return where the keyboard is on a page; nowhere where it is elsewhere."""
        field = QApplication.focusWidget()
        if page is None or field is None or not page.isAncestorOf(field):
            return cls()
        place = 0
        if isinstance(field, QLineEdit):
            place = field.cursorPosition()
        elif isinstance(field, TextField):
            place = field.textCursor().position()
        return cls(type(field).__name__, _name(field), place)

    def put(self, page: QWidget) -> bool:
        """Put the keyboard there again; return False where the page has no such field on view."""
        field = next((each for each in page.findChildren(QWidget) if self._is(each)), None)
        if field is None:
            return False
        field.setFocus()
        if isinstance(field, QLineEdit):
            field.setCursorPosition(self.place)
        elif isinstance(field, TextField):
            cursor = field.textCursor()
            cursor.setPosition(min(self.place, field.document().characterCount() - 1))
            field.setTextCursor(cursor)
        return True

    def _is(self, field: QWidget) -> bool:
        named = bool(self.kind) and type(field).__name__ == self.kind and _name(field) == self.name
        return named and field.isVisible() and field.isEnabled()


def _name(field: QWidget) -> str:
    """Return what a field is known by; an accessible name that quotes a record is not among it."""
    return field.objectName() or (field.accessibleName() if isinstance(field, (QLineEdit, TextField)) else "")
