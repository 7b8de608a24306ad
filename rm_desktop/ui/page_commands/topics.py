"""What can be done on the Sessions page with topics, promises, outcomes and one's preparation, as data."""

from rm_desktop.ui.commands.command import Command
from rm_desktop.ui.wording.words import QT_TRANSLATE_NOOP

_TOPICS = (
    ("topic-tick", QT_TRANSLATE_NOOP("actions", "Tick or open again"), "check", ("Space",)),
    ("topic-edit", QT_TRANSLATE_NOOP("actions", "Edit…"), "edit", ("F2",)),
    ("topic-park", QT_TRANSLATE_NOOP("actions", "Leave for another time"), "pause", ()),
    ("topic-back", QT_TRANSLATE_NOOP("actions", "Bring back to the agenda"), "undo", ()),
    ("topic-up", QT_TRANSLATE_NOOP("actions", "Move up"), "chevron-up", ("Alt+Up",)),
    ("topic-down", QT_TRANSLATE_NOOP("actions", "Move down"), "chevron-down", ("Alt+Down",)),
    ("topic-move", QT_TRANSLATE_NOOP("actions", "Move to another session…"), "sessions", ("Ctrl+Shift+M",)),
    ("topic-remove", QT_TRANSLATE_NOOP("actions", "Delete"), "trash", ("Del",)),
    ("topic-standing", QT_TRANSLATE_NOOP("actions", "Topics of every session…"), "pin", ()),
)
_TOPICS_ALONE = {
    "topic-tick": QT_TRANSLATE_NOOP("actions", "Tick the topic, or open it again"),
    "topic-edit": QT_TRANSLATE_NOOP("actions", "Edit the topic"),
    "topic-park": QT_TRANSLATE_NOOP("actions", "Leave the topic for another time"),
    "topic-back": QT_TRANSLATE_NOOP("actions", "Bring the topic back to the agenda"),
    "topic-up": QT_TRANSLATE_NOOP("actions", "Move the topic up"),
    "topic-down": QT_TRANSLATE_NOOP("actions", "Move the topic down"),
    "topic-move": QT_TRANSLATE_NOOP("actions", "Move the topic to another session"),
    "topic-remove": QT_TRANSLATE_NOOP("actions", "Delete the topic"),
    "topic-standing": QT_TRANSLATE_NOOP("actions", "Choose the topics of every session"),
}
_PROMISES = (
    ("promised-tick", QT_TRANSLATE_NOOP("actions", "Tick or open again"), "check", ("Space",)),
    ("promised-say", QT_TRANSLATE_NOOP("actions", "Say what came of it"), "check-circle", ("F2",)),
)
_PROMISES_ALONE = {
    "promised-tick": QT_TRANSLATE_NOOP("actions", "Tick the promise, or open it again"),
    "promised-say": QT_TRANSLATE_NOOP("actions", "Say what came of the promise"),
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
_PREPARATION = (
    ("preparation-move", QT_TRANSLATE_NOOP("actions", "Move line to agenda"), "chevron-up", ("Ctrl+Shift+Up",)),
    ("preparation-phrase", QT_TRANSLATE_NOOP("actions", "Find the words…"), "lightbulb", ()),
    ("preparation-form", QT_TRANSLATE_NOOP("actions", "From a form…"), "notes", ()),
)
_PREPARATION_ALONE = {
    "preparation-move": QT_TRANSLATE_NOOP("actions", "Move this line of my preparation to the agenda"),
    "preparation-phrase": QT_TRANSLATE_NOOP("actions", "Find the words for my preparation"),
    "preparation-form": QT_TRANSLATE_NOOP("actions", "Prepare with a form"),
}
_Rows = tuple[tuple[str, str, str, tuple[str, ...]], ...]


def _of_a_list(rows: _Rows, alone: dict[str, str], within: str) -> tuple[Command, ...]:
    """Return the commands of a part of the page: in context menus and the palette, not in the menu bar."""
    return tuple(
        Command(each, words, icon, keys, page="sessions", within=within, alone=alone[each])
        for each, words, icon, keys in rows
    )


COMMANDS: tuple[Command, ...] = (
    *_of_a_list(_TOPICS, _TOPICS_ALONE, "topics"),
    *_of_a_list(_PROMISES, _PROMISES_ALONE, "promises"),
    *_of_a_list(_OUTCOMES, _OUTCOMES_ALONE, "outcomes"),
    *_of_a_list(_PREPARATION, _PREPARATION_ALONE, "preparation"),
)
