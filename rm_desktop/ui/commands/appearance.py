"""The commands that change how the window looks."""

from PySide6.QtCore import QObject, Slot

from rm_desktop.ui.commands.actions import CommandTable
from rm_desktop.ui.frame import Frame
from rm_desktop.ui.looks.theme import Scheme, Theme
from rm_desktop.ui.main_window import MainWindow

ZOOM_STEP = 0.1


class Appearance(QObject):
    """Connects theme, zoom and the whole screen with their commands."""

    def __init__(self, table: CommandTable, theme: Theme, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._theme = theme
        self._window = window
        table.connect_all(
            {
                "theme-system": self._follow_system,
                "theme-light": self._go_light,
                "theme-dark": self._go_dark,
                "zoom-in": self._zoom_in,
                "zoom-out": self._zoom_out,
                "zoom-reset": self._zoom_reset,
                "focus": self._toggle_focus,
                "full-screen": self._toggle_full_screen,
            }
        )
        theme.changed.connect(self._choose)
        self._choose()

    @Slot()
    def _choose(self) -> None:
        self._table.action(f"theme-{self._theme.scheme.value}").setChecked(True)

    @Slot()
    def _follow_system(self) -> None:
        self._theme.set_scheme(Scheme.SYSTEM)

    @Slot()
    def _go_light(self) -> None:
        self._theme.set_scheme(Scheme.LIGHT)

    @Slot()
    def _go_dark(self) -> None:
        self._theme.set_scheme(Scheme.DARK)

    @Slot()
    def _zoom_in(self) -> None:
        self._theme.set_zoom(round(self._theme.zoom + ZOOM_STEP, 2))

    @Slot()
    def _zoom_out(self) -> None:
        self._theme.set_zoom(round(self._theme.zoom - ZOOM_STEP, 2))

    @Slot()
    def _zoom_reset(self) -> None:
        self._theme.set_zoom(1.0)

    @Slot()
    def _toggle_focus(self) -> None:
        self._window.set_focus_mode(not self._window.focus_mode.on)

    @Slot()
    def _toggle_full_screen(self) -> None:
        frame = self._window.window()
        if self._window.focus_mode.on:
            self._window.set_focus_mode(False)
        elif isinstance(frame, Frame):
            frame.fill_screen(not frame.isFullScreen())
