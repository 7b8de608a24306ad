"""What can be done on the Charter page, as data."""

from rm_desktop.ui.commands.command import Command, Menu
from rm_desktop.ui.wording.words import QT_TRANSLATE_NOOP

COMMANDS: tuple[Command, ...] = (
    Command(
        "charter-sign",
        QT_TRANSLATE_NOOP("actions", "Sign the charter…"),
        "shield-check",
        ("Ctrl+Return", "Ctrl+Enter"),
        Menu.RECORD,
        page="charter",
        anywhere=True,
    ),
    Command(
        "charter-changes",
        QT_TRANSLATE_NOOP("actions", "What changed since the signing…"),
        "history",
        (),
        Menu.RECORD,
        page="charter",
        reads=True,
    ),
    Command(
        "charter-view",
        QT_TRANSLATE_NOOP("actions", "Write, read or both"),
        "eye",
        ("Ctrl+E",),
        Menu.RECORD,
        part=1,
        page="charter",
        alone=QT_TRANSLATE_NOOP("actions", "Write or read the charter"),
        reads=True,
    ),
    Command(
        "charter-print",
        QT_TRANSLATE_NOOP("actions", "Print the charter…"),
        "print",
        ("Ctrl+P",),
        Menu.RECORD,
        part=2,
        page="charter",
        anywhere=True,
        reads=True,
    ),
    Command(
        "charter-pdf",
        QT_TRANSLATE_NOOP("actions", "Save the charter as a PDF…"),
        "save",
        (),
        Menu.RECORD,
        part=2,
        page="charter",
    ),
    Command(
        "charter-export",
        QT_TRANSLATE_NOOP("actions", "Make a document of the charter…"),
        "file",
        (),
        Menu.RECORD,
        part=2,
        page="charter",
        anywhere=True,
    ),
)
