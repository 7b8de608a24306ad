"""Which keys each command has after a person's own choice, and which commands would get in each other's way."""

from collections.abc import Iterable
from enum import Enum
from typing import TypeAlias

from PySide6.QtGui import QKeySequence

from rm_desktop.ui.commands.command import Command, Keys

Pairs: TypeAlias = tuple[tuple[str, str], ...]
"""As `Settings.keys` has them: (command's id, portable sequences parted by a space; "" for none)."""


def portable(text: str) -> str:
    """Return a key sequence in Qt's portable spelling; "" for what is none."""
    return portable_of(QKeySequence(text))


def portable_of(keys: QKeySequence) -> str:
    """Return how a key sequence is spelled everywhere."""
    return keys.toString(QKeySequence.SequenceFormat.PortableText)


def split(text: str) -> Keys:
    """Return the sequences of one of `Pairs`, without what is none."""
    return tuple(dict.fromkeys(keys for keys in map(portable, text.split()) if keys))


def usual(command: Command) -> Keys:
    """Return the keys of a command as long as nobody chose others."""
    return tuple(map(portable, command.keys))


def live_together(one: Command, other: Command) -> bool:
    """Return whether the keys of both can be heard at the same time: then they must not be the same."""
    if not (one.page and other.page):
        return True
    return one.page == other.page and (not (one.within and other.within) or one.within == other.within)


def keys_of_all(commands: tuple[Command, ...], pairs: Pairs) -> dict[str, Keys]:
    """Return the keys of each command by its id.

    Keys that two commands would share stay with the one they were chosen for, else with the first: a key that means
    two things does neither.
    """
    chosen = {command_id: split(text) for command_id, text in pairs}
    granted: dict[str, Keys] = {}
    first = [command for command in commands if command.id in chosen]
    for command in (*first, *(command for command in commands if command.id not in chosen)):
        wanted = chosen.get(command.id, usual(command))
        granted[command.id] = tuple(keys for keys in wanted if not rivals(commands, granted, command, keys))
    return {command.id: granted[command.id] for command in commands}


def rivals(
    commands: Iterable[Command], keys_by_id: dict[str, Keys], command: Command, keys: str
) -> tuple[Command, ...]:
    """Return the other commands that have these keys already where they could be heard together with this one's."""
    return tuple(
        other
        for other in commands
        if other.id != command.id and keys in keys_by_id.get(other.id, ()) and live_together(command, other)
    )


def as_pairs(commands: Iterable[Command], keys_by_id: dict[str, Keys]) -> Pairs:
    """Return what to remember: only what is not as usual."""
    return tuple(
        (command.id, " ".join(keys_by_id[command.id]))
        for command in commands
        if keys_by_id[command.id] != usual(command)
    )


class Unfit(Enum):
    """Why keys cannot be chosen for a command at all."""

    TYPES = 0  # they write a letter
    EDITS = 1  # they do something in every text
    SYSTEM = 2  # the window or the system has its own use for them


_Standard = QKeySequence.StandardKey
_IN_TEXTS = (
    _Standard.Copy,
    _Standard.Cut,
    _Standard.Paste,
    _Standard.SelectAll,
    _Standard.Undo,
    _Standard.Redo,
    _Standard.MoveToNextWord,
    _Standard.MoveToPreviousWord,
    _Standard.MoveToStartOfDocument,
    _Standard.MoveToEndOfDocument,
    _Standard.SelectNextWord,
    _Standard.SelectPreviousWord,
    _Standard.SelectStartOfDocument,
    _Standard.SelectEndOfDocument,
    _Standard.DeleteStartOfWord,
    _Standard.DeleteEndOfWord,
)
_OF_THE_SYSTEM = frozenset({"Esc", "Tab", "Shift+Tab", "Ctrl+Tab", "Ctrl+Shift+Tab", "Alt+Tab", "Alt+F4", "Shift+F10"})
_WITH_ALL = ("Ctrl+", "Alt+", "Meta+")
_IN_LISTS = frozenset({"Space", "Del", "Return", "Enter", "Ins"})


def unfit(command: Command, keys: str) -> Unfit | None:
    """Return why keys cannot be chosen for a command; None where they can. Its usual ones always can."""
    if keys in usual(command):
        return None
    if keys in _OF_THE_SYSTEM or keys.startswith("Meta+"):
        return Unfit.SYSTEM
    if keys in _keys_in_texts():
        return Unfit.EDITS
    is_function = keys.removeprefix("Shift+").startswith("F") and keys[-1].isdigit()
    if keys.startswith(_WITH_ALL) or is_function or (command.page and keys in _IN_LISTS):
        return None
    return Unfit.TYPES


def _keys_in_texts() -> frozenset[str]:
    """Return what every text field of this platform understands."""
    return frozenset(portable_of(keys) for each in _IN_TEXTS for keys in QKeySequence.keyBindings(each))
