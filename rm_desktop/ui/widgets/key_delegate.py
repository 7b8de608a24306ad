"""Rows of one line with keys at their end."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from rm_desktop.ui.item_models.key_rows import KeyRole
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.key_caps import CapsPainter
from rm_desktop.ui.widgets.list_delegate import ListDelegate
from rm_desktop.ui.widgets.painting import mirrored

_HEIGHT = 40


class KeyDelegate(ListDelegate):
    """Paints the keys where an icon would be."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._caps = CapsPainter(theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = self._metrics(TextSize.BODY).height()
        height = max(self._theme.px(_HEIGHT), round(line), self._caps.height()) + self._theme.px(2)
        return QSize(self._theme.px(160), height)

    def _paint_end(
        self,
        painter: QPainter,
        inner: QRectF,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QRectF:
        keys = index.data(KeyRole.KEYS)
        if not keys:
            return super()._paint_end(painter, inner, option, index)
        width = self._caps.width(keys)
        box = mirrored(QRectF(inner.right() - width, inner.top(), width, inner.height()), inner, option.direction)
        self._caps.paint(painter, box, keys, option.direction)
        left = QRectF(inner.left(), inner.top(), inner.width() - width - self._theme.px(12), inner.height())
        return super()._paint_end(painter, mirrored(left, inner, option.direction), option, index)
