"""Keys typed into every text field of the window, with 200 KB in the long ones."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from benchmarks.window_corpus import LONG_TITLE
from benchmarks.window_hand import Hand, opened
from benchmarks.window_pages import PAGES
from rm_desktop.models.kinds import Kind
from rm_desktop.ui.palette.palette import Palette

_SETTLING_MS = 2_000
_LOADING_MS = 1_500  # a text of 200 KB comes part by part
_PAUSE_MS = 1_100  # longer than the pause after which autosave writes
_BETWEEN_MS = (4, 15, 30)
_WORDS = "the quick brown fox jumps over a lazy dog and writes down what it thinks of that "
_Field = QLineEdit | QPlainTextEdit | QTextEdit


def keys(file: Path, rounds: int) -> dict[str, object]:
    """Return for each text field the seconds that each of `rounds` key presses took to be handled."""
    times: dict[str, list[float]] = {}
    with opened(file) as hand:
        hand.rest(_SETTLING_MS)
        for page in PAGES:
            hand.pages.go_to(page)
            _open_long(hand, page)
            for field in _fields(hand.pages):
                times[f"{field.accessibleName()} ({page})"] = _typed(hand, field, rounds)
        hand.desktop.tools.commands.find()
        hand.rest(_PAUSE_MS)
        times["palette"] = _typed(hand, hand.child(QLineEdit, within=hand.child(Palette)), rounds)
    return times  # type: ignore[return-value]


def _open_long(hand: Hand, page: str) -> None:
    """Show the text of 200 KB where the page has one, and in a note the line that finds words in it."""
    desk = hand.desk
    openers: dict[str, tuple[Kind, Callable[[], str]]] = {
        "notes": (Kind.NOTE, lambda: desk.notes.by_title(LONG_TITLE) or ""),
        "journal": (Kind.JOURNAL, lambda: desk.journal.entries(None, LONG_TITLE)[0].id),
        "sessions": (Kind.SESSION, lambda: desk.sessions.lines()[-1].id),
    }
    if page in openers:
        kind, find = openers[page]
        hand.pages.open_record(kind.value, find())
        hand.rest(_LOADING_MS)
    if page == "notes":
        hand.command("note-find")
        hand.rest(_LOADING_MS)


def _fields(root: QWidget) -> Iterator[_Field]:
    """Yield the text fields on view in which can be written."""
    fields: list[_Field] = [*root.findChildren(QLineEdit), *root.findChildren(QPlainTextEdit)]
    fields += root.findChildren(QTextEdit)
    for field in fields:
        if field.isVisible() and field.isEnabled() and not field.isReadOnly():
            yield field


def _typed(hand: Hand, field: _Field, count: int) -> list[float]:
    """Type into the middle of a field: quickly, then slowly, with a pause in between, after which it is saved."""
    field.setFocus()
    _to_middle(field)
    hand.rest(_PAUSE_MS)
    order = random.Random(6)
    times: list[float] = []
    for number in range(count):
        if number % 25 == 12:
            hand.rest(_PAUSE_MS)
        if number % 40 == 33:
            times.append(hand.press(field, "", Qt.Key.Key_Backspace.value))
        elif number % 40 == 21 and not isinstance(field, QLineEdit):
            times.append(hand.press(field, "\r", Qt.Key.Key_Return.value))
        else:
            times.append(hand.press(field, _WORDS[number % len(_WORDS)]))
        hand.rest(order.choice(_BETWEEN_MS))
    hand.rest(_PAUSE_MS)
    return times


def _to_middle(field: _Field) -> None:
    if isinstance(field, QLineEdit):
        field.end(False)
        return
    cursor = QTextCursor(field.document())
    cursor.setPosition(field.document().characterCount() // 2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    field.setTextCursor(cursor)
