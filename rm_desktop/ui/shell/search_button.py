"""The search field of the sidebar: a button that looks like one."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.painting import draw_icon, fill_round, focus_ring, mirrored, outline_round, smooth
from rm_desktop.ui.widgets.return_key import press_by_return

_HEIGHT = 36
_RADIUS = 8
_INSET = 11
_ICON = 15
_GAP = 8


class SearchButton(QAbstractButton):
    """Opens the palette that finds anything; narrow, it is its icon."""

    def __init__(self, theme: Theme, words: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keys = keys
        self._icon_only = False
        self.setText(words)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def rename(self, words: str, keys: str) -> None:
        """Show other words and keys."""
        self._keys = keys
        self.setText(words)
        self.setAccessibleName(words)
        self.set_icon_only(self._icon_only)

    def set_icon_only(self, icon_only: bool) -> None:
        """Leave the words to the tooltip, or write them again."""
        self._icon_only = icon_only
        self.setToolTip(f"{self.text()}  {self._keys}" if icon_only else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_HEIGHT), self._theme.px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_return(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, smooth(self)
        whole, radius = QRectF(self.rect()), theme.px(_RADIUS)
        fill_round(painter, whole, radius, theme.colour("surface"))
        outline_round(painter, whole, radius, theme.colour("control" if self.underMouse() else "line"), theme.border)
        side, inset = theme.px(_ICON), theme.px(_INSET)
        left = round((whole.width() - side) / 2) if self._icon_only else inset
        square = QRectF(left, round((whole.height() - side) / 2), side, side)
        draw_icon(painter, theme, "search", mirrored(square, whole, self.layoutDirection()), "ink3")
        if not self._icon_only:
            words = whole.adjusted(inset + side + theme.px(_GAP), 0, -inset, 0)
            painter.setLayoutDirection(self.layoutDirection())
            painter.setPen(theme.colour("ink3"))
            box, middle = mirrored(words, whole, self.layoutDirection()), Qt.AlignmentFlag.AlignVCenter
            painter.setFont(theme.font())
            painter.drawText(box, middle | Qt.AlignmentFlag.AlignLeading, self.text())
            painter.setFont(theme.font(TextSize.CAPTION))
            painter.drawText(box, middle | Qt.AlignmentFlag.AlignTrailing, self._keys)
        if self.hasFocus():
            focus_ring(painter, theme, whole, radius)
        painter.end()

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
