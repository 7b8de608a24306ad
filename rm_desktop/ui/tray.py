"""The sign beside the system's clock, where there is a place for one; it says nothing that a person wrote."""

from PySide6.QtCore import QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.painting import draw_icon, fill_round, outline_round

_SIDE = 64


def has_tray() -> bool:
    """Return whether this desktop has a place for it."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """Shows an icon as long as it lives; a click on it or on what it said asks for the window."""

    window_requested = Signal()
    quit_requested = Signal()

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._menu = QMenu()
        self._menu.addAction(self.tr("Show RM Desktop"), self.window_requested.emit)
        self._menu.addAction(self.tr("Quit"), self.quit_requested.emit)
        self._icon = QSystemTrayIcon(self)
        self._icon.setToolTip(QApplication.applicationDisplayName())
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.window_requested)
        theme.changed.connect(self._draw)
        self._draw()
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

    @Slot()
    def _draw(self) -> None:
        """Draw paper with ink on it: it has to be seen on dark bars and on light ones."""
        picture = QPixmap(_SIDE, _SIDE)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(2, 2, _SIDE - 4, _SIDE - 4)
        fill_round(painter, box, 14, self._theme.colour("surface"))
        outline_round(painter, box, 14, self._theme.colour("control"), 2)
        draw_icon(painter, self._theme, "sessions", box.adjusted(11, 11, -11, -11), "ink")
        painter.end()
        self._icon.setIcon(QIcon(picture))
