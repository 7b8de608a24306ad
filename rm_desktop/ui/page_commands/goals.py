"""What can be done on the Goals page, as data."""

from rm_desktop.ui.commands.command import Command, Menu
from rm_desktop.ui.wording.words import QT_TRANSLATE_NOOP

COMMANDS: tuple[Command, ...] = (
    Command(
        "goal-new",
        QT_TRANSLATE_NOOP("actions", "New goal…"),
        "plus",
        ("Ctrl+N",),
        Menu.RECORD,
        page="goals",
        anywhere=True,
    ),
    Command(
        "goal-check-in",
        QT_TRANSLATE_NOOP("actions", "Check in…"),
        "check-circle",
        ("Ctrl+Return",),
        Menu.RECORD,
        part=1,
        page="goals",
    ),
    Command(
        "goal-history",
        QT_TRANSLATE_NOOP("actions", "History as a table…"),
        "history",
        ("Ctrl+E",),
        Menu.RECORD,
        part=1,
        page="goals",
        reads=True,
    ),
    Command(
        "goal-edit", QT_TRANSLATE_NOOP("actions", "Edit the goal…"), "edit", ("F2",), Menu.RECORD, part=1, page="goals"
    ),
    Command(
        "goal-reached", QT_TRANSLATE_NOOP("actions", "Mark as reached"), "check", (), Menu.RECORD, part=2, page="goals"
    ),
    Command(
        "goal-pause", QT_TRANSLATE_NOOP("actions", "Pause the goal"), "pause", (), Menu.RECORD, part=2, page="goals"
    ),
    Command(
        "goal-take-up",
        QT_TRANSLATE_NOOP("actions", "Take the goal up again"),
        "play",
        (),
        Menu.RECORD,
        part=2,
        page="goals",
    ),
    Command(
        "goal-remove",
        QT_TRANSLATE_NOOP("actions", "Delete the goal"),
        "trash",
        ("Del",),
        Menu.RECORD,
        part=3,
        page="goals",
        within="cards",
    ),
)
