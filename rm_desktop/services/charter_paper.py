"""The receipt where the charter leaves as a PDF."""

from pathlib import Path

from rm_desktop.files import write_whole
from rm_desktop.models.private import Receipt
from rm_desktop.services.leaving import Leaving
from rm_desktop.store.changes import Changes
from rm_desktop.store.workspace import Workspace


def keep_charter(workspace: Workspace, pdf: bytes, path: Path) -> Changes:
    """Write the charter's sheets as a file, whole and with their receipt or not at all; raises as `write_whole` does.

    A file of that name is replaced.
    """
    receipt = Receipt(what="charter", format="pdf", file_name=path.name, encrypted=False)
    leaving = Leaving(workspace, receipt)
    write_whole(path, (pdf,), overwrite=True, around=leaving.with_receipt)
    return leaving.changes
