"""Words of one direction inside a line of the other: each part is kept together, and the parts in reading order."""

import unicodedata
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

_FIRST_STRONG, _END = "\u2068", "\u2069"
_DOT = " · "
_LEFTWARD = ("R", "AL")


def isolated(text: str) -> str:
    """Return words that keep their own order wherever they are put: `#tag` as it is typed, `· 5` after its words.

    Where nothing runs from the right, they are returned as they are.
    """
    return f"{_FIRST_STRONG}{text}{_END}" if text and _mixed(text) else text


def dotted(parts: Iterable[str]) -> str:
    """Return those parts that are not empty in one line, a dot between them, in the order of reading."""
    return _DOT.join(isolated(part) for part in parts if part)


def _mixed(text: str) -> bool:
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return True
    return not text.isascii() and any(unicodedata.bidirectional(letter) in _LEFTWARD for letter in text)
