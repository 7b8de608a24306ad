"""What can be done on the Notes page, as data."""

from rm_desktop.ui.commands.command import Command, Menu
from rm_desktop.ui.wording.words import QT_TRANSLATE_NOOP


def _command(
    command_id: str,
    words: str,
    icon: str = "",
    keys: tuple[str, ...] = (),
    part: int = 0,
    within: str = "",
    *,
    reads: bool = False,
) -> Command:
    return Command(command_id, words, icon, keys, Menu.RECORD, part=part, page="notes", within=within, reads=reads)


COMMANDS: tuple[Command, ...] = (
    Command(
        "note-new",
        QT_TRANSLATE_NOOP("actions", "New note"),
        "plus",
        ("Ctrl+N",),
        Menu.RECORD,
        page="notes",
        anywhere=True,
    ),
    Command(
        "note-form",
        QT_TRANSLATE_NOOP("actions", "New note from a form…"),
        "file",
        menu=Menu.RECORD,
        page="notes",
        anywhere=True,
    ),
    Command(
        "note-import",
        QT_TRANSLATE_NOOP("actions", "Import text files as notes…"),
        "file",
        menu=Menu.RECORD,
        page="notes",
        anywhere=True,
    ),
    _command(
        "note-open", QT_TRANSLATE_NOOP("actions", "Open the note"), "edit", ("Return", "Enter"), 1, "list", reads=True
    ),
    _command("note-rename", QT_TRANSLATE_NOOP("actions", "Rename the note"), "", ("F2",), 1),
    _command("note-pin", QT_TRANSLATE_NOOP("actions", "Pin to the top"), "pin", (), 1),
    _command("note-unpin", QT_TRANSLATE_NOOP("actions", "Unpin"), "pin", (), 1),
    _command("note-tag", QT_TRANSLATE_NOOP("actions", "Tag…"), "tag", ("Ctrl+T",), 1),
    _command("note-copy-link", QT_TRANSLATE_NOOP("actions", "Copy link"), "link", ("Ctrl+Shift+C",), 1, reads=True),
    _command("note-view", QT_TRANSLATE_NOOP("actions", "Write, read or both"), "eye", ("Ctrl+E",), 2, reads=True),
    _command("note-find", QT_TRANSLATE_NOOP("actions", "Find in the note"), "search", ("Ctrl+F",), 2, reads=True),
    _command("note-replace", QT_TRANSLATE_NOOP("actions", "Replace in the note"), "", ("Ctrl+H",), 2),
    _command("note-remove", QT_TRANSLATE_NOOP("actions", "Delete the note"), "trash", ("Del",), 3, "list"),
)
