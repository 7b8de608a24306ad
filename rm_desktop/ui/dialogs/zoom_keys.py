"""The keys that zoom, also in a dialog: those of the window do not reach past it."""

from PySide6.QtWidgets import QDialog, QWidget

ZOOMS = ("zoom-in", "zoom-out", "zoom-reset")


def lend_zoom(dialog: QDialog, parent: QWidget | None) -> None:
    """Give a dialog the zoom of the window it opens over, where that has any."""
    around = parent
    while around is not None:
        dialog.addActions([action for action in around.actions() if action.objectName() in ZOOMS])
        around = around.parentWidget()
