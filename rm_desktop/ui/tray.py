"""The sign beside the system's clock, where there is a place for one; it says nothing that a person wrote."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from rm_desktop.ui.looks.app_icon import app_icon


def has_tray() -> bool:
    """Return whether this desktop has a place for it."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """Shows an icon as long as it lives; a click on it or on what it said asks for the window."""

    window_requested = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._menu = QMenu()
        self._menu.addAction(self.tr("Show RM Desktop"), self.window_requested.emit)
        self._menu.addAction(self.tr("Quit"), self.quit_requested.emit)
        self._icon = QSystemTrayIcon(app_icon(), self)
        self._icon.setToolTip(QApplication.applicationDisplayName())
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.window_requested)
        self._icon.show()

    def say(self, sentence: str) -> None:
        """Show a sentence that anybody may read over a shoulder."""
        self._icon.showMessage(QApplication.applicationDisplayName(), sentence, self._icon.icon())

    def remove(self) -> None:
        """Take the icon away for good."""
        self._icon.hide()
        self._menu.deleteLater()
        self.deleteLater()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.window_requested.emit()
