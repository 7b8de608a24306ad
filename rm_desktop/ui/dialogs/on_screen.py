"""How large a dialog may be at first: as large as it likes, within its screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.looks.theme import Theme

_SPARE = 80  # of the screen, for the dialog's own frame and the system's bars


def room_for(dialog: QWidget) -> QSize:
    """Return the largest size at which a dialog is whole on its screen."""
    return dialog.screen().availableGeometry().size() - QSize(_SPARE, _SPARE)


def open_large(dialog: QWidget, theme: Theme, wished: QSize) -> None:
    """Make a dialog as large as wished at 100 %, grown with the zoom, but never larger than its screen."""
    dialog.resize(QSize(theme.px(wished.width()), theme.px(wished.height())).boundedTo(room_for(dialog)))
