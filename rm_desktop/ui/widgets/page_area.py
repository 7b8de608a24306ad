"""A page, or a column of one, that scrolls; what is on it ends at the same place with a scroll bar and without."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from rm_desktop.ui.looks.theme import Theme

EDGE = 32
"""From the content of every page to the page's left and right edge, in pixels before zoom."""

Margins = tuple[int, int, int, int]


class PageArea(QScrollArea):
    """Holds `page`, a column whose margins (left, top, right, bottom) follow the zoom. The bar stands in a margin."""

    def __init__(
        self, theme: Theme, spacing: int = 16, margins: Margins = (EDGE, 24, EDGE, 32), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme.dress(self)
        self._theme = theme
        self._spacing = spacing
        self._margins = margins
        self.sheet = QWidget()
        """What is on the page is best made here: to move it later costs Qt more than to make it."""
        self.page = QVBoxLayout(self.sheet)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self.sheet)
        self.verticalScrollBar().rangeChanged.connect(self._space)
        theme.changed.connect(self._space)
        self._space()

    def set_margins(self, margins: Margins) -> None:
        """Keep other margins from now on."""
        self._margins = margins
        self._space()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange):
            self._space()

    @Slot()
    def _space(self) -> None:
        """Set the margins, less what the bar takes from the side on which it stands."""
        px, bar = self._theme.px, self.verticalScrollBar()
        left, top, right, bottom = map(px, self._margins)
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        if self.isRightToLeft():
            left, right = right - taken, left
        else:
            right -= taken
        self.page.setContentsMargins(max(0, left), top, max(0, right), bottom)
        self.page.setSpacing(px(self._spacing))
