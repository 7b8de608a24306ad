"""What the Trash page asks of the services, each as one call for the dispatcher."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rm_desktop.models.kinds import Kind
from rm_desktop.services.trash import TrashRow
from rm_desktop.store.changes import Changes

Ref = tuple[Kind, str]

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk


def rows(desk: "Desk") -> tuple[TrashRow, ...]:
    """Read what lies in the trash, newest first."""
    return desk.trash.rows()


def restore_many(refs: Sequence[Ref], desk: "Desk") -> Changes:
    """Bring records back, and what went with them."""
    return desk.trash.restore_many(refs)


def purge_many(refs: Sequence[Ref], desk: "Desk") -> Changes:
    """Delete records for good."""
    return desk.trash.purge_many(refs)


def empty(desk: "Desk") -> Changes:
    """Delete everything in the trash for good."""
    return desk.trash.empty()
