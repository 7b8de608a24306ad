"""Widgets that are windows for a moment: shown before they had a parent, they flash and take the keyboard."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from rm_desktop.ui.frame import Frame

_MEANT = (Frame, QDialog, QMenu)
_OVER = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)


class Strays(QObject):
    """Watches a whole application."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._seen: list[str] = []
        application.installEventFilter(self)

    def taken(self) -> list[str]:
        """Return which there were since this was asked last."""
        seen, self._seen = self._seen, []
        return seen

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and self._is_stray(watched):
            self._seen.append(f"{type(watched).__name__} was shown before it had a parent")
        return False

    def _is_stray(self, widget: QWidget) -> bool:
        return widget.isWindow() and not isinstance(widget, _MEANT) and widget.windowType() not in _OVER
