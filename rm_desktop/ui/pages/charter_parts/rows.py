"""What the cards of the page share."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.labels import SectionLabel
from rm_desktop.ui.widgets.spacing import ScaledSpacing


def head(theme: Theme, title: str, *asides: QWidget) -> QHBoxLayout:
    """Return a card's head: its name in small capitals, and what stands at the end."""
    row = QHBoxLayout()
    ScaledSpacing(theme, row, 4)
    row.addWidget(SectionLabel(theme, title))
    row.addStretch(1)
    for aside in asides:
        row.addWidget(aside)
    return row


class Run(QWidget):
    """Widgets in one row that breaks where the width ends; it folds as a whole before it breaks."""

    def __init__(self, theme: Theme, widgets: tuple[QWidget, ...], gap: int) -> None:
        super().__init__()
        self._theme = theme
        self._gap = gap
        self._widgets = widgets
        row = FlowLayout(theme, gap, self)
        for widget in widgets:
            row.addWidget(widget)

    def sizeHint(self) -> QSize:
        sizes = [widget.sizeHint() for widget in self._widgets if not widget.isHidden()]
        gaps = self._theme.px(self._gap) * (len(sizes) - 1)
        return QSize(sum(size.width() for size in sizes) + gaps, max((size.height() for size in sizes), default=0))
