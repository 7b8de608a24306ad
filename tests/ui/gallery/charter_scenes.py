"""The charter in every state a pair meets, and its dialogs."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from rm_desktop.models.kinds import Role
from rm_desktop.services.desk import Desk
from rm_desktop.store.changes import Changes
from rm_desktop.ui.dialogs.sign import SignDialog
from rm_desktop.ui.dialogs.signed_changes import SignedChangesDialog
from tests.ui.gallery.rooms import Room
from tests.ui.gallery.scene import Scene


def _after(change: Callable[[Desk], Changes], room: Room) -> QWidget:
    """Show the page after a change, which is taken back when the scene is over."""
    if room.desktop.dispatcher.do(change):
        room.later(partial(room.desktop.dispatcher.do, _undo))
    room.page("charter")
    return room.frame


def _asked(command_id: str, kind: type[QWidget], change: Callable[[Desk], Changes], room: Room) -> QWidget:
    _after(change, room)
    room.trigger(command_id)
    return room.dialog(kind)


def _undo(desk: Desk) -> Changes:
    return desk.undoing.undo()


def _emptied(desk: Desk) -> Changes:
    return desk.charter.write("")


def _changed(desk: Desk) -> Changes:
    return desk.charter.put_clause("disagreeing", wanted=True)


def _left_open(desk: Desk) -> Changes:
    return desk.charter.write(
        "## Why\n\n- Priya:\n- Robert:\n\n## Learning\n\n- Ours: AI\n- Theirs: ___\n\nOn:\n\n- No:\n"
    )


def _signed(desk: Desk) -> Changes:
    return desk.charter.sign(Role.MENTOR, "Priya Nair", desk.charter.view().digest)


CHARTER_SCENES: tuple[Scene, ...] = (
    Scene("charter-begins", partial(_after, _emptied), ("empty",)),
    Scene("charter-signed-by-partner", partial(_after, _signed), ("empty",)),
    Scene("charter-changed", partial(_after, _changed), ("sample",)),
    Scene("charter-sign", partial(_asked, "charter-sign", SignDialog, _changed), ("sample",), SignDialog),
    Scene("charter-sign-open", partial(_asked, "charter-sign", SignDialog, _left_open), ("sample",), SignDialog),
    Scene(
        "charter-changes",
        partial(_asked, "charter-changes", SignedChangesDialog, _changed),
        ("sample",),
        SignedChangesDialog,
    ),
)
