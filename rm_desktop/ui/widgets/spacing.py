"""Layouts whose gaps follow the zoom."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QGridLayout, QLayout

from rm_desktop.ui.looks.theme import Theme


class ScaledSpacing(QObject):
    """Keeps margins and spacing of one layout at `px(...)` of what is given; lives as long as the layout.

    Margins are left, top, right, bottom, in pixels of the 4-pt grid before zoom.
    """

    def __init__(
        self, theme: Theme, layout: QLayout, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
    ) -> None:
        super().__init__(layout)
        self._theme = theme
        self._layout = layout
        self._spacing = spacing
        self._margins = margins
        self._restyle()
        theme.changed.connect(self._restyle)

    @Slot()
    def _restyle(self) -> None:
        px = self._theme.px
        left, top, right, bottom = self._margins
        self._layout.setContentsMargins(px(left), px(top), px(right), px(bottom))
        if isinstance(self._layout, QGridLayout):
            self._layout.setHorizontalSpacing(px(self._spacing))
            self._layout.setVerticalSpacing(px(self._spacing))
        else:
            self._layout.setSpacing(px(self._spacing))
