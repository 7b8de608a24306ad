"""The page alone on the whole screen, with a calm way back above it."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.ui.frame import Frame
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.buttons import QuietButton


class FocusMode(QObject):
    """Turned on and off by a command; Escape leaves it too where nothing on the page wants the key."""

    changed = Signal(bool)

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._back: QuietButton | None = None
        self._keys = ""
        self.on = False
        """Whether the page is alone now."""
        self.row = QHBoxLayout()

    def turn(self, on: bool) -> None:
        """Fill the screen with the page alone, or go back to the window as it was."""
        if on == self.on:
            return
        self.on = on
        self._show_way_back()
        frame = self._window.window()
        if isinstance(frame, Frame):
            frame.fill_screen(on)
        self.changed.emit(on)

    def take_key(self, event: QKeyEvent) -> bool:
        """Leave on an Escape that nobody wanted; return whether the key was taken."""
        leaves = self.on and event.key() == Qt.Key.Key_Escape
        if leaves:
            self.turn(False)
        return leaves

    def name_keys(self, keys: str) -> None:
        """Say on the way back by which keys it can be gone, e.g. `F11`; "" for none."""
        self._keys = keys
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language that is spoken now."""
        if self._back is not None:
            self._back.setText(self._words())

    @Slot()
    def leave(self) -> None:
        """Go back to the window as it was."""
        self.turn(False)

    def _words(self) -> str:
        if not self._keys:
            return self.tr("Leave focus")
        return self.tr("Leave focus ({keys})").format(keys=self._keys)

    def _show_way_back(self) -> None:
        """Show the button, made at its first use, with the page's own distance to the edge."""
        if self._back is None:
            self._back = QuietButton(self._theme, self._words(), "close")
            self._back.setAutoDefault(False)
            self._back.clicked.connect(self.leave)
            self.row.addStretch(1)
            self.row.addWidget(self._back)
        self._back.setVisible(self.on)
        edge = self._theme.px(8) if self.on else 0
        self.row.setContentsMargins(edge, edge, edge, 0)
