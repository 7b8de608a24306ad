"""What can be done on the Live page, as data."""

from rm_desktop.ui.commands.command import Command, Menu
from rm_desktop.ui.wording.words import QT_TRANSLATE_NOOP

_TIME = (
    ("live-done", QT_TRANSLATE_NOOP("actions", "Done, next topic"), "check", ("Ctrl+Return", "Ctrl+Enter")),
    ("live-park", QT_TRANSLATE_NOOP("actions", "Park for next time"), "clock", ("Ctrl+Shift+P",)),
    ("live-more", QT_TRANSLATE_NOOP("actions", "Five minutes more"), "plus", ("Ctrl+5",)),
    ("live-less", QT_TRANSLATE_NOOP("actions", "Five minutes less again"), "", ()),
    ("live-pause", QT_TRANSLATE_NOOP("actions", "Pause or go on"), "pause", ("F5",)),
)
_CAPTURE = (
    ("live-action", QT_TRANSLATE_NOOP("actions", "Capture an action"), "check-square", ("Ctrl+1",)),
    ("live-takeaway", QT_TRANSLATE_NOOP("actions", "Capture a takeaway"), "lightbulb", ("Ctrl+2",)),
    ("live-question", QT_TRANSLATE_NOOP("actions", "Capture a question for later"), "clock", ("Ctrl+3",)),
)
_END = (
    ("live-end", QT_TRANSLATE_NOOP("actions", "End session and wrap up"), "check-circle", ("Ctrl+Shift+Return",)),
    ("live-back", QT_TRANSLATE_NOOP("actions", "Back to Sessions"), "chevron-left", ()),
)
_TOPICS = (
    ("live-take", QT_TRANSLATE_NOOP("actions", "Talk about it now"), "play", ()),
    ("live-topic-park", QT_TRANSLATE_NOOP("actions", "Leave for another time"), "clock", ()),
    ("live-up", QT_TRANSLATE_NOOP("actions", "Move up"), "chevron-up", ("Alt+Up",)),
    ("live-down", QT_TRANSLATE_NOOP("actions", "Move down"), "chevron-down", ("Alt+Down",)),
)
_TOPICS_ALONE = {
    "live-take": QT_TRANSLATE_NOOP("actions", "Talk about the chosen topic now"),
    "live-topic-park": QT_TRANSLATE_NOOP("actions", "Leave the chosen topic for another time"),
    "live-up": QT_TRANSLATE_NOOP("actions", "Move the chosen topic up"),
    "live-down": QT_TRANSLATE_NOOP("actions", "Move the chosen topic down"),
}
_PROMISES = (
    ("live-promised-tick", QT_TRANSLATE_NOOP("actions", "Tick or open again"), "check", ("Space",)),
    ("live-promised-say", QT_TRANSLATE_NOOP("actions", "Say what came of it"), "check-circle", ("F2",)),
)
_PROMISES_ALONE = {
    "live-promised-tick": QT_TRANSLATE_NOOP("actions", "Tick the promise, or open it again"),
    "live-promised-say": QT_TRANSLATE_NOOP("actions", "Say what came of the promise"),
}
_CAPTURED = (
    ("live-edit", QT_TRANSLATE_NOOP("actions", "Edit…"), "edit", ("F2",)),
    ("live-remove", QT_TRANSLATE_NOOP("actions", "Delete"), "trash", ("Del",)),
)
_CAPTURED_ALONE = {
    "live-edit": QT_TRANSLATE_NOOP("actions", "Edit what was captured"),
    "live-remove": QT_TRANSLATE_NOOP("actions", "Delete what was captured"),
}
_Rows = tuple[tuple[str, str, str, tuple[str, ...]], ...]


def _in_menu(rows: _Rows, part: int, *, reads: frozenset[str] = frozenset()) -> tuple[Command, ...]:
    return tuple(
        Command(each, words, icon, keys, Menu.RECORD, part=part, page="live", reads=each in reads)
        for each, words, icon, keys in rows
    )


def _of_a_list(rows: _Rows, alone: dict[str, str], within: str) -> tuple[Command, ...]:
    """Return the commands of a part of the page: in context menus and the palette, not in the menu bar."""
    return tuple(
        Command(each, words, icon, keys, page="live", within=within, alone=alone[each])
        for each, words, icon, keys in rows
    )


COMMANDS: tuple[Command, ...] = (
    *_in_menu(_TIME, 0),
    *_in_menu(_CAPTURE, 1),
    *_in_menu(_END, 2, reads=frozenset({"live-back"})),
    *_of_a_list(_TOPICS, _TOPICS_ALONE, "agenda"),
    *_of_a_list(_PROMISES, _PROMISES_ALONE, "promises"),
    *_of_a_list(_CAPTURED, _CAPTURED_ALONE, "captured"),
)
