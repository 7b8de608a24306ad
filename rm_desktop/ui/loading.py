"""What a start puts off or takes from last time: the services, rubbish, and the picture of Today."""

import gc
from typing import TYPE_CHECKING

from rm_desktop.services.today_view import PICTURE, TodayView
from rm_desktop.store.workspace import Workspace
from rm_desktop.ui.tasks import Progress

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk


def import_services(_progress: Progress | None = None) -> None:
    """Import the services, also those that check, back up and restore; `ui.safety` then takes 10 ms."""
    import rm_desktop.services.backing_up
    import rm_desktop.services.checking
    import rm_desktop.services.desk
    import rm_desktop.services.protecting  # noqa: F401


def watch_rubbish() -> None:
    """End the peace of the start: look for rubbish from now on, but not among what was made until now.

    Looking through all of SQLAlchemy would stop the window for 60 ms each time.
    """
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def last_picture(workspace: Workspace) -> TodayView | None:
    """Return Today as it was shown last, or None where none is kept or it is of another version."""
    picture = workspace.state(PICTURE)
    try:
        return None if picture is None else TodayView.from_json(picture)
    except ValueError:
        return None


def make_desk(workspace: Workspace, _progress: Progress | None = None) -> "Desk":
    """Import the services, which bring SQLAlchemy, and have them ready for the first click."""
    import_services()
    from rm_desktop.services.desk import Desk

    desk = Desk.over(workspace)
    desk.warm()
    return desk
