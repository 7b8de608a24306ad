"""The looks of the menu that opens from a text: Qt makes it, so nobody else could dress it."""

from PySide6.QtCore import QChildEvent, QEvent, QObject, Slot
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QWidget

from rm_desktop.ui.looks.theme import Theme


class TextMenus(QObject):
    """Watches the focused widget only, which a right click has made it; in each text's own sheet it were 1.4 MB."""

    def __init__(self, application: QApplication, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        application.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            menu = event.child()
            if isinstance(menu, QMenu):
                self._theme.dress(menu)
        return False

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            _paper(old).removeEventFilter(self)
        if new is not None:
            _paper(new).installEventFilter(self)


def _paper(text: QWidget) -> QWidget:
    """Return from what the menu of a text hangs."""
    return text.viewport() if isinstance(text, QAbstractScrollArea) else text
