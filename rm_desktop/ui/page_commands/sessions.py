"""What can be done on the Sessions page, as data."""

from rm_desktop.ui.command import Command, Menu
from rm_desktop.ui.words import QT_TRANSLATE_NOOP

_NEW = (
    Command(
        "session-new",
        QT_TRANSLATE_NOOP("actions", "New session…"),
        "plus",
        ("Ctrl+N",),
        Menu.RECORD,
        page="sessions",
        anywhere=True,
    ),
    Command(
        "topic-add",
        QT_TRANSLATE_NOOP("actions", "Add a topic"),
        "plus",
        ("Ctrl+Shift+T",),
        Menu.RECORD,
        page="sessions",
    ),
    Command(
        "session-action",
        QT_TRANSLATE_NOOP("actions", "Add an action"),
        "check-square",
        ("Ctrl+Shift+A",),
        Menu.RECORD,
        page="sessions",
    ),
    Command(
        "session-takeaway",
        QT_TRANSLATE_NOOP("actions", "Add a takeaway"),
        "lightbulb",
        ("Ctrl+Shift+L",),
        Menu.RECORD,
        page="sessions",
    ),
    Command(
        "topic-carry",
        QT_TRANSLATE_NOOP("actions", "Carry over what was left open"),
        "history",
        (),
        Menu.RECORD,
        page="sessions",
    ),
)
_SESSION = (
    Command(
        "session-edit",
        QT_TRANSLATE_NOOP("actions", "Edit details…"),
        "edit",
        ("F2",),
        Menu.RECORD,
        part=1,
        page="sessions",
        within="list",
        alone=QT_TRANSLATE_NOOP("actions", "Edit the session's details"),
    ),
    Command(
        "session-begin",
        QT_TRANSLATE_NOOP("actions", "Start session"),
        "play",
        (),
        Menu.RECORD,
        part=1,
        page="sessions",
    ),
    Command(
        "session-print",
        QT_TRANSLATE_NOOP("actions", "Print one page…"),
        "print",
        (),
        Menu.RECORD,
        part=1,
        page="sessions",
        reads=True,
    ),
    Command(
        "session-hold",
        QT_TRANSLATE_NOOP("actions", "Mark as held"),
        "check-circle",
        (),
        Menu.RECORD,
        part=1,
        page="sessions",
        alone=QT_TRANSLATE_NOOP("actions", "Mark the session as held"),
    ),
    Command(
        "session-cancel",
        QT_TRANSLATE_NOOP("actions", "Cancel this session"),
        "close",
        (),
        Menu.RECORD,
        part=1,
        page="sessions",
    ),
    Command(
        "session-notes-view",
        QT_TRANSLATE_NOOP("actions", "Write or read the shared notes"),
        "eye",
        ("Ctrl+E",),
        Menu.RECORD,
        part=1,
        page="sessions",
        reads=True,
    ),
    Command(
        "session-remove",
        QT_TRANSLATE_NOOP("actions", "Delete"),
        "trash",
        ("Del",),
        Menu.RECORD,
        part=1,
        page="sessions",
        within="list",
        alone=QT_TRANSLATE_NOOP("actions", "Delete the session"),
    ),
)
_TOPICS = (
    ("topic-tick", QT_TRANSLATE_NOOP("actions", "Tick or open again"), "check", ("Space",)),
    ("topic-edit", QT_TRANSLATE_NOOP("actions", "Edit…"), "edit", ("F2",)),
    ("topic-park", QT_TRANSLATE_NOOP("actions", "Leave for another time"), "pause", ()),
    ("topic-up", QT_TRANSLATE_NOOP("actions", "Move up"), "chevron-up", ("Alt+Up",)),
    ("topic-down", QT_TRANSLATE_NOOP("actions", "Move down"), "chevron-down", ("Alt+Down",)),
    ("topic-move", QT_TRANSLATE_NOOP("actions", "Move to another session…"), "sessions", ("Ctrl+Shift+M",)),
    ("topic-remove", QT_TRANSLATE_NOOP("actions", "Delete"), "trash", ("Del",)),
)
_TOPICS_ALONE = {
    "topic-tick": QT_TRANSLATE_NOOP("actions", "Tick the topic, or open it again"),
    "topic-edit": QT_TRANSLATE_NOOP("actions", "Edit the topic"),
    "topic-park": QT_TRANSLATE_NOOP("actions", "Leave the topic for another time"),
    "topic-up": QT_TRANSLATE_NOOP("actions", "Move the topic up"),
    "topic-down": QT_TRANSLATE_NOOP("actions", "Move the topic down"),
    "topic-move": QT_TRANSLATE_NOOP("actions", "Move the topic to another session"),
    "topic-remove": QT_TRANSLATE_NOOP("actions", "Delete the topic"),
}
_OUTCOMES = (
    ("outcome-tick", QT_TRANSLATE_NOOP("actions", "Tick or open again"), "check", ("Space",)),
    ("outcome-edit", QT_TRANSLATE_NOOP("actions", "Edit…"), "edit", ("F2",)),
    ("outcome-remove", QT_TRANSLATE_NOOP("actions", "Delete"), "trash", ("Del",)),
)
_OUTCOMES_ALONE = {
    "outcome-tick": QT_TRANSLATE_NOOP("actions", "Tick the action, or open it again"),
    "outcome-edit": QT_TRANSLATE_NOOP("actions", "Edit the action or takeaway"),
    "outcome-remove": QT_TRANSLATE_NOOP("actions", "Delete the action or takeaway"),
}
_Rows = tuple[tuple[str, str, str, tuple[str, ...]], ...]


def _of_a_list(rows: _Rows, alone: dict[str, str], within: str) -> tuple[Command, ...]:
    """Return the commands of a part of the page: in context menus and the palette, not in the menu bar."""
    return tuple(
        Command(each, words, icon, keys, page="sessions", within=within, alone=alone[each])
        for each, words, icon, keys in rows
    )


COMMANDS: tuple[Command, ...] = (
    *_NEW,
    *_SESSION,
    *_of_a_list(_TOPICS, _TOPICS_ALONE, "topics"),
    *_of_a_list(_OUTCOMES, _OUTCOMES_ALONE, "outcomes"),
)
