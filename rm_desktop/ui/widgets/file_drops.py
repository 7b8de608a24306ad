"""Files that are dragged or copied are no words: an editor that took them in would show where they lie on the disk."""

from PySide6.QtCore import QMimeData


def holds_files(data: QMimeData) -> bool:
    """Return whether this stands for files of the computer; addresses of the web are words."""
    return any(url.isLocalFile() for url in data.urls())
