"""What the Trash page asks of the services, each as one call for the dispatcher."""

from typing import TYPE_CHECKING

from rm_desktop.models.kinds import Kind
from rm_desktop.services.trash import TrashRow
from rm_desktop.store.changes import Changes

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk


def rows(desk: "Desk") -> tuple[TrashRow, ...]:
    """Read what lies in the trash, newest first."""
    return desk.trash.rows()


def restore(kind: Kind, record_id: str, desk: "Desk") -> Changes:
    """Bring a record back, and what went with it."""
    return desk.trash.restore(kind, record_id)


def purge(kind: Kind, record_id: str, desk: "Desk") -> Changes:
    """Delete a record for good."""
    return desk.trash.purge(kind, record_id)


def empty(desk: "Desk") -> Changes:
    """Delete everything in the trash for good."""
    return desk.trash.empty()
