"""What can be done on the Journal page, as data."""

from rm_desktop.ui.commands.command import Command, Menu
from rm_desktop.ui.wording.words import QT_TRANSLATE_NOOP

COMMANDS: tuple[Command, ...] = (
    Command(
        "entry-new",
        QT_TRANSLATE_NOOP("actions", "New entry"),
        "plus",
        ("Ctrl+N",),
        Menu.RECORD,
        page="journal",
        anywhere=True,
    ),
    Command(
        "entry-template",
        QT_TRANSLATE_NOOP("actions", "New entry from a template…"),
        "file",
        menu=Menu.RECORD,
        page="journal",
        anywhere=True,
    ),
    Command(
        "entry-open",
        QT_TRANSLATE_NOOP("actions", "Open the entry"),
        "edit",
        ("Return", "Enter"),
        Menu.RECORD,
        page="journal",
        reads=True,
        within="entries",
    ),
    Command(
        "entry-filter",
        QT_TRANSLATE_NOOP("actions", "Filter the entries"),
        "search",
        ("Ctrl+F",),
        Menu.RECORD,
        page="journal",
        reads=True,
    ),
    Command(
        "entry-tag",
        QT_TRANSLATE_NOOP("actions", "Tag the entries…"),
        "tag",
        ("Ctrl+T",),
        Menu.RECORD,
        part=1,
        page="journal",
    ),
    Command(
        "entry-share",
        QT_TRANSLATE_NOOP("actions", "Share one takeaway…"),
        "external",
        (),
        Menu.RECORD,
        part=1,
        page="journal",
    ),
    Command(
        "entry-remove",
        QT_TRANSLATE_NOOP("actions", "Delete the entry"),
        "trash",
        ("Del",),
        Menu.RECORD,
        part=2,
        page="journal",
        within="entries",
    ),
)
