"""A list and what is chosen in it: side by side with a place to shift, or in a narrow window one of them."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.column_splitter import ColumnSplitter
from rm_desktop.ui.widgets.two_columns import fits_two

_HANDLE = 8


class ListBeside(QWidget):
    """Knows which of the two a narrow page shows; where the splitter stands is up to who makes it."""

    def __init__(
        self, theme: Theme, chooser: QWidget, detail: QWidget, first: tuple[int, int], least: tuple[int, int]
    ) -> None:
        """`first` are the widths to begin with, `least` the narrowest where both are shown; before zoom."""
        super().__init__()
        self._theme = theme
        self._both = (chooser, detail)
        self._least = least
        self.is_narrow = self.is_detail_open = False
        self.splitter = ColumnSplitter(theme, _HANDLE)
        for place, pane in enumerate(self._both):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(place, place)
        self.splitter.setSizes([theme.px(width) for width in first])
        theme.changed.connect(self.arrange)

    @property
    def shows_only_detail(self) -> bool:
        """Whether what is chosen stands where the list was."""
        return self.is_narrow and self.is_detail_open

    def open_detail(self, opened: bool) -> None:
        """Go to what is chosen, or back to the list."""
        self.is_detail_open = opened
        self.arrange()

    def fit(self) -> None:
        """Tell the panes how they stand now."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    @Slot()
    def arrange(self) -> None:
        """Fit both to the width."""
        chooser, detail = self._both
        self.is_narrow = not fits_two(self, self._theme)
        chooser.setVisible(not self.shows_only_detail)
        detail.setVisible(not self.is_narrow or self.is_detail_open)
        for pane, least in zip(self._both, self._least, strict=True):
            wanted = max(self._theme.px(least), pane.minimumSizeHint().width())  # words of a longer language
            pane.setMinimumWidth(0 if self.is_narrow else wanted)
        self.fit()
        self.splitter.refresh()  # at once: what is shown now has room now
