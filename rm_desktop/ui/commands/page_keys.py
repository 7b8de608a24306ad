"""Keys as a person reads them."""

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from rm_desktop.ui.wording.words import QT_TRANSLATE_NOOP

# What a keyboard has printed on these keys, in place of their names in the middle of a sentence.
_PRINTED = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→", "-": "−"}
# Qt's own translation leaves some of these in English, as Return; those of macOS are signs.
_NAMED = frozenset(
    {
        QT_TRANSLATE_NOOP("keys", "Ctrl"),
        QT_TRANSLATE_NOOP("keys", "Shift"),
        QT_TRANSLATE_NOOP("keys", "Alt"),
        QT_TRANSLATE_NOOP("keys", "Meta"),
        QT_TRANSLATE_NOOP("keys", "Return"),
        QT_TRANSLATE_NOOP("keys", "Enter"),
        QT_TRANSLATE_NOOP("keys", "Esc"),
        QT_TRANSLATE_NOOP("keys", "Tab"),
        QT_TRANSLATE_NOOP("keys", "Space"),
        QT_TRANSLATE_NOOP("keys", "Backspace"),
        QT_TRANSLATE_NOOP("keys", "Ins"),
        QT_TRANSLATE_NOOP("keys", "Del"),
        QT_TRANSLATE_NOOP("keys", "Home"),
        QT_TRANSLATE_NOOP("keys", "End"),
        QT_TRANSLATE_NOOP("keys", "PgUp"),
        QT_TRANSLATE_NOOP("keys", "PgDown"),
        QT_TRANSLATE_NOOP("keys", "Menu"),
        QT_TRANSLATE_NOOP("keys", "Pause"),
    }
)


def key_names(keys: QKeySequence) -> tuple[str, ...]:
    """Return what is printed on the keys of a shortcut, as the platform calls them: Ctrl, Shift, E."""
    spelling = QKeySequence.SequenceFormat
    text = keys.toString(spelling.NativeText if sys.platform == "darwin" else spelling.PortableText)
    names = [*text[:-2].split("+"), "+"] if text.endswith("++") else text.split("+")
    return tuple(map(_name, names))


def different(keys: tuple[str, ...]) -> tuple[str, ...]:
    """Return several ways without those that are called the same: both Return and Enter are Eingabe in German."""
    by_name: dict[tuple[str, ...], str] = {}
    for each in keys:
        by_name.setdefault(key_names(QKeySequence(each)), each)
    return tuple(by_name.values())


def _name(key: str) -> str:
    if key in _NAMED:
        return QCoreApplication.translate("keys", key)
    return _PRINTED.get(key, key)


def key_words(keys: QKeySequence) -> str:
    """Return the same parted by spaces: `Ctrl Shift E`, `Ctrl +`."""
    return " ".join(key_names(keys))


def any_of(keys: tuple[str, ...]) -> str:
    """Return `Alt ↑ or Alt ↓` for several ways."""
    words = [key_words(QKeySequence(each)) for each in different(keys)]
    if not words:
        return ""
    either = QCoreApplication.translate("keys", "{one} or {other}")
    told = words[0]
    for word in words[1:]:
        told = either.format(one=told, other=word)
    return told
