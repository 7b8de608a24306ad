"""A choice from a few, drawn like the other controls."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.painting import draw_icon, fill_round, focus_ring, mirrored, outline_round, smooth

_HEIGHT = 34
_RADIUS = 8
_PADDING = 12
_ICON = 16


class ComboBox(QComboBox):
    """Shows the current choice and an arrow; not editable. The accessible name must be given."""

    def __init__(self, theme: Theme, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
        self._theme = theme
        self.setAccessibleName(accessible_name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._restyle()
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(self.itemText(i)) for i in range(self.count())), default=0)
        width = widest + self._theme.px(2 * _PADDING + _ICON + 8)
        return QSize(width, max(self._theme.px(_HEIGHT), metrics.height() + self._theme.px(8)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        whole = QRectF(self.rect())
        radius, padding, side = self._theme.px(_RADIUS), self._theme.px(_PADDING), self._theme.px(_ICON)
        fill_round(painter, whole, radius, self._theme.colour("sunken" if self.underMouse() else "surface"))
        outline_round(painter, whole, radius, self._theme.colour("control"), self._theme.border)
        arrow = QRectF(whole.right() - padding - side, whole.center().y() - side / 2, side, side)
        draw_icon(painter, self._theme, "chevron-down", mirrored(arrow, whole, self.layoutDirection()), "ink2")
        words = mirrored(whole.adjusted(padding, 0, -padding - side, 0), whole, self.layoutDirection())
        painter.setFont(self.font())
        painter.setPen(self._theme.colour("ink" if self.isEnabled() else "ink3"))
        shown = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
        if self.hasFocus():
            focus_ring(painter, self._theme, whole, radius)
        painter.end()

    @Slot()
    def _restyle(self) -> None:
        self.setFont(self._theme.font())
        self.updateGeometry()
        self.update()


class SteadyCombo(ComboBox):
    """Leaves the wheel to the page: what is scrolled past must not change."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
