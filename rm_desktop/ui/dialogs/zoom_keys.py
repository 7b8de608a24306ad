"""The keys that zoom, also in a dialog: those of the window do not reach past it."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

ZOOMS = ("zoom-in", "zoom-out", "zoom-reset")


def lend_zoom(dialog: QDialog, parent: QWidget | None) -> None:
    """Give a dialog the zoom of the window it opens over, past other dialogs, where there is any."""
    around = parent
    while around is not None and not dialog.actions():
        window = around.window()
        found = (window.findChild(QAction, each) for each in ZOOMS)
        dialog.addActions([action for action in found if action is not None])
        around = window.parentWidget()
