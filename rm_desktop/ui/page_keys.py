"""The keys of each page as data, for the sheet that tells them, and how a page comes to listen for one."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.words import QT_TRANSLATE_NOOP

# By the page's id: (what it does, key sequences in portable form).
PAGE_KEYS: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "sessions": (
        (QT_TRANSLATE_NOOP("keys", "New session"), ("Ctrl+N",)),
        (QT_TRANSLATE_NOOP("keys", "Tick a topic"), ("Space",)),
        (QT_TRANSLATE_NOOP("keys", "Change a topic"), ("F2",)),
        (QT_TRANSLATE_NOOP("keys", "Move a topic"), ("Alt+Up", "Alt+Down")),
        (QT_TRANSLATE_NOOP("keys", "Write or read the shared notes"), ("Ctrl+E",)),
        (QT_TRANSLATE_NOOP("keys", "Delete"), ("Del",)),
    ),
    "notes": (
        (QT_TRANSLATE_NOOP("keys", "New note"), ("Ctrl+N",)),
        (QT_TRANSLATE_NOOP("keys", "Write, read or both"), ("Ctrl+E",)),
        (QT_TRANSLATE_NOOP("keys", "Find in the note"), ("Ctrl+F",)),
        (QT_TRANSLATE_NOOP("keys", "Replace in the note"), ("Ctrl+H",)),
        (QT_TRANSLATE_NOOP("keys", "Delete"), ("Del",)),
    ),
    "goals": ((QT_TRANSLATE_NOOP("keys", "New goal"), ("Ctrl+N",)),),
    "journal": (
        (QT_TRANSLATE_NOOP("keys", "New entry"), ("Ctrl+N",)),
        (QT_TRANSLATE_NOOP("keys", "Filter the entries"), ("Ctrl+F",)),
        (QT_TRANSLATE_NOOP("keys", "Delete"), ("Del",)),
    ),
    "trash": (
        (QT_TRANSLATE_NOOP("keys", "Restore"), ("Return", "Enter")),
        (QT_TRANSLATE_NOOP("keys", "Delete for good"), ("Del",)),
    ),
}
# What a keyboard has printed on these keys, in place of their names in the middle of a sentence.
_PRINTED = {"Up": "↑", "Down": "↓", "-": "−"}


def key_words(keys: QKeySequence) -> str:
    """Return the keys of a shortcut as the platform calls them, parted by spaces: `Ctrl Shift E`, `Ctrl +`."""
    text = keys.toString(QKeySequence.SequenceFormat.NativeText)
    names = [*text[:-2].split("+"), "+"] if text.endswith("++") else text.split("+")
    return " ".join(_PRINTED.get(name, name) for name in names)


def any_of(keys: tuple[str, ...]) -> str:
    """Return `Alt ↑ or Alt ↓` for several ways."""
    between = QCoreApplication.translate("keys", " or ")
    return between.join(key_words(QKeySequence(each)) for each in keys)


def add_key(widget: QWidget, keys: str | QKeySequence.StandardKey, words: str, slot: Callable[[], object]) -> None:
    """Have a key do something while the keyboard is anywhere inside a page or list."""
    action = QAction(words, widget)
    action.setShortcut(QKeySequence(keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(slot)
    widget.addAction(action)
