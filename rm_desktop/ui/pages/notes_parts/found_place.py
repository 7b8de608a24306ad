"""Finds in a text the place that a search meant."""

import re

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextBrowser

from rm_desktop.store.folding import fold

_WORD = re.compile(r"\w+")


def first_place(text: str, words: str) -> tuple[int, int] | None:
    """Return where words stand first: all of them in a row, else the first of them; None where none stands there.

    Case and accents do not count, as in a search.
    """
    sought = _WORD.findall(fold(words))
    folded = fold(text) if len(fold(text)) == len(text) else text.casefold()
    patterns = (r"\W+".join(map(re.escape, sought)), *(rf"\b{re.escape(word)}" for word in sought))
    for pattern in patterns if sought else ():
        found = re.search(pattern, folded)
        if found:
            return found.start(), found.end()
    return None


def select_first(place: QPlainTextEdit | QTextBrowser, words: str) -> bool:
    """Select the first place of words and scroll it to where it can be seen with what stands around it.

    Return False where they stand nowhere.
    """
    text = place.document().toRawText()
    found = first_place(text, words)
    if found is None:
        return False
    start, end = (len(text[:at].encode("utf-16-le")) // 2 for at in found)  # Qt counts as UTF-16 does
    cursor = QTextCursor(place.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    place.setTextCursor(cursor)
    place.ensureCursorVisible()
    return True
