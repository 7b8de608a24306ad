"""The receipt of what leaves: written in one unit with its leaving, or neither happens."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from rm_desktop.errors import Problem, UserError
from rm_desktop.files import Written
from rm_desktop.models.private import Receipt
from rm_desktop.store.changes import NOTHING, Changes, Deed
from rm_desktop.store.firewall import SharedReader
from rm_desktop.store.workspace import Workspace


class Leaving:
    """The unit in which a file gets its name: `changes` has the receipt's id once both are safe."""

    def __init__(self, workspace: Workspace, receipt: Receipt, reader: SharedReader | None = None) -> None:
        self.changes: Changes = NOTHING
        self._units = workspace.units
        self._receipt = receipt
        self._reader = reader

    @contextmanager
    def with_receipt(self, written: Written) -> Iterator[None]:
        """Write the receipt of what is about to leave; it is kept only if the block comes to its end."""
        self._receipt.sha256, self._receipt.size = written.sha256, written.size
        if self._reader is not None:
            self._reader.let_go()  # all has been read, and a reader would keep the first change of a session waiting
        with self._units.begin(Deed.EXPORT, self._receipt.what) as unit:
            unit.add(self._receipt)
            yield
        self.changes = unit.changes


class Handover(NamedTuple):
    """Something that leaves without a file: by `way` ("mail" or "copy"), as the text its receipt is about."""

    what: str
    way: str
    text: str


def hand_over(workspace: Workspace, handover: Handover, give: Callable[[], bool]) -> Changes:
    """Write a receipt and let `give` hand the text over; where that returns False nothing is kept.

    Raises NOT_TAKEN then, and what a unit raises.
    """
    data = handover.text.encode()
    receipt = Receipt(what=handover.what, format=handover.way, file_name="", encrypted=False)
    leaving = Leaving(workspace, receipt)
    with leaving.with_receipt(Written(hashlib.sha256(data).hexdigest(), len(data))):
        if not give():
            raise UserError(Problem.NOT_TAKEN)
    return leaving.changes
