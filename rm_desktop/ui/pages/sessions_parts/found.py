"""The place in a text where words that were searched for stand."""

import re

from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit


def select_first(editor: QPlainTextEdit | QTextEdit, words: str) -> bool:
    """Select the first of the words in an editor and bring it into view; return False where none is in it."""
    document: QTextDocument = editor.document()
    hits = [document.find(word) for word in re.findall(r"[^\W_]+", words)]
    found: list[QTextCursor] = sorted((hit for hit in hits if not hit.isNull()), key=QTextCursor.selectionStart)
    if found:
        editor.setTextCursor(found[0])
        editor.ensureCursorVisible()
    return bool(found)
