"""What can be done on the Share page, as data."""

from rm_desktop.ui.commands.command import Command, Menu
from rm_desktop.ui.wording.words import QT_TRANSLATE_NOOP

_EXPORTS = (
    ("export-session", QT_TRANSLATE_NOOP("actions", "Export minutes of any session…"), "sessions"),
    ("export-agenda", QT_TRANSLATE_NOOP("actions", "Export an agenda…"), "checklist"),
    ("export-calendar", QT_TRANSLATE_NOOP("actions", "Export a calendar…"), "calendar"),
    ("export-charter", QT_TRANSLATE_NOOP("actions", "Export the charter…"), "shield-check"),
    ("export-notes", QT_TRANSLATE_NOOP("actions", "Export all shared notes…"), "notes"),
    ("export-goals", QT_TRANSLATE_NOOP("actions", "Export goals and progress…"), "goals"),
    ("export-programme", QT_TRANSLATE_NOOP("actions", "Export the whole programme…"), "journal"),
)
COMMANDS: tuple[Command, ...] = (
    *(Command(each, words, icon, (), Menu.RECORD, page="share", anywhere=True) for each, words, icon in _EXPORTS),
    Command(
        "receipt-check",
        QT_TRANSLATE_NOOP("actions", "Check a file…"),
        "shield-check",
        (),
        Menu.RECORD,
        part=1,
        alone=QT_TRANSLATE_NOOP("actions", "Check a file against the receipts"),
        page="share",
        reads=True,
        anywhere=True,
    ),
    Command(
        "receipt-folder",
        QT_TRANSLATE_NOOP("actions", "Open its folder"),
        "external",
        (),
        alone=QT_TRANSLATE_NOOP("actions", "Open the folder of the chosen receipt"),
        page="share",
        reads=True,
        within="receipts",
    ),
    Command(
        "receipt-digest",
        QT_TRANSLATE_NOOP("actions", "Copy its digest"),
        "file",
        ("Ctrl+C",),
        alone=QT_TRANSLATE_NOOP("actions", "Copy the digest of the chosen receipt"),
        page="share",
        reads=True,
        within="receipts",
    ),
)
