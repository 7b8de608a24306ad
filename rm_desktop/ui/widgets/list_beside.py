"""A list and what is chosen in it: side by side with a place to shift, or in a narrow window one of them."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.column_splitter import ColumnSplitter
from rm_desktop.ui.widgets.two_columns import fits_two

_HANDLE = 8
_FIRST_SIZE = slice(12, 16)  # of a state as Qt writes it


class ListBeside(QWidget):
    """Knows which of the two a narrow page shows; where the splitter stands is up to who makes it."""

    def __init__(self, theme: Theme, least: tuple[int, int], parent: QWidget) -> None:
        """`least` are the narrowest widths where both are shown, before zoom."""
        super().__init__(parent)
        self._theme = theme
        self._least = least
        self._wanted = least[0]
        self.is_narrow = self.is_detail_open = False
        self.splitter = ColumnSplitter(theme, _HANDLE, self)
        """Where both are to be made: to move them here later costs Qt more than to make them."""
        self.splitter.splitterMoved.connect(self._on_moved)
        self.splitter.restored.connect(self._on_restored)

    def hold(self, chooser: QWidget, detail: QWidget, wanted: int) -> None:
        """Take both, made in the splitter; `wanted` is the list's width until a person shifts it, before zoom."""
        self._both = (chooser, detail)
        self._wanted = wanted
        for place, pane in enumerate(self._both):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(place, place)
        self._theme.changed.connect(self.arrange)

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
        self.fit()  # first: how the panes stand decides how wide they must be
        chooser.setVisible(not self.shows_only_detail)
        detail.setVisible(not self.is_narrow or self.is_detail_open)
        for pane, least in zip(self._both, self._least, strict=True):
            wanted = max(self._theme.px(least), pane.minimumSizeHint().width())  # words of a longer language
            pane.setMinimumWidth(0 if self.is_narrow else wanted)
        self.splitter.refresh()  # at once: what is shown now has room now
        if not self.is_narrow:
            self._share()

    def _share(self) -> None:
        """Give the list the width that is wanted, as near as both have room: what it had to be before is no matter."""
        chooser, detail = self._both
        room = self.splitter.width() - self.splitter.handleWidth()
        first = max(chooser.minimumWidth(), min(self._theme.px(self._wanted), room - detail.minimumWidth()))
        if self.splitter.sizes()[0] != first and room > first:
            self.splitter.setSizes([first, room - first])

    @Slot()
    def _on_moved(self) -> None:
        if not self.is_narrow:
            self._wanted = round(self.splitter.sizes()[0] / self._theme.zoom)

    @Slot()
    def _on_restored(self) -> None:
        """Take the width out of the state: before the first layout the splitter has no room to show it."""
        kept = bytes(self.splitter.kept.data())
        self._wanted = round(int.from_bytes(kept[_FIRST_SIZE]) / self._theme.zoom)
        self.arrange()
