"""The sign of the program in title bars, task switchers and beside the system's clock: one SVG, drawn at each size."""

from PySide6 import QtGui
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from rm_desktop.paths import resource

SIZES = (16, 24, 32, 48, 64, 128, 256)
_SIZE = b'width="24" height="24"'  # as the file has it: written over with the size that is wanted


def app_icon() -> "QtGui.QIcon":
    """Return the icon in every size that desktops ask for; its ground shows on light bars and on dark ones."""
    source = resource("app/rm-desktop.svg").read_bytes()
    icon = QtGui.QIcon()  # taken from its module only here: see `Icons.icon`
    for side in SIZES:
        drawn = QPixmap()
        drawn.loadFromData(source.replace(_SIZE, b'width="%d" height="%d"' % (side, side)), "svg")
        icon.addPixmap(drawn)
    return icon


def put_app_icon(application: QApplication) -> None:
    """Show the icon with every window of the program."""
    application.setWindowIcon(app_icon())
