"""What can be done on the Trash page, as data."""

from rm_desktop.ui.commands.command import Command, Menu
from rm_desktop.ui.wording.words import QT_TRANSLATE_NOOP

COMMANDS: tuple[Command, ...] = (
    Command(
        "trash-restore",
        QT_TRANSLATE_NOOP("actions", "Restore"),
        "undo",
        ("Return", "Enter"),
        Menu.RECORD,
        page="trash",
        within="list",
    ),
    Command(
        "trash-purge",
        QT_TRANSLATE_NOOP("actions", "Delete for good…"),
        "trash",
        ("Del",),
        Menu.RECORD,
        page="trash",
        within="list",
    ),
    Command(
        "trash-empty",
        QT_TRANSLATE_NOOP("actions", "Empty the trash…"),
        "trash",
        menu=Menu.RECORD,
        part=1,
        page="trash",
    ),
)
