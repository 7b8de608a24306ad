"""How a row of the trash is painted: its kind, its words, whether it is private, and how long it stays."""

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from rm_desktop.ui.days.moment_words import days_left
from rm_desktop.ui.item_models.trash import TrashRole
from rm_desktop.ui.looks.theme import TextSize
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.list_delegate import ListDelegate
from rm_desktop.ui.widgets.painting import draw_icon, fill_round, mirrored

Index = QModelIndex | QPersistentModelIndex
_ICON = 18
_LOCK = 13
_GAP = 12
_CHIP_PADDING = 11
_CHIP_HEIGHT = 20


class TrashDelegate(ListDelegate):
    """Adds to the rows of every list an icon where reading starts, and two columns where it ends."""

    def _paint_lines(
        self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index, *, bold: bool
    ) -> None:
        side = self._theme.px(_ICON)
        square = QRectF(box.left() + self._theme.px(2), box.center().y() - side / 2, side, side)
        colour: TokenName = "private" if index.data(TrashRole.PRIVATE) else "ink2"
        icon = str(index.data(TrashRole.KIND_ICON))
        draw_icon(painter, self._theme, icon, mirrored(square, box, option.direction), colour)
        words = box.adjusted(side + self._theme.px(_GAP + 2), 0, 0, 0)
        super()._paint_lines(painter, mirrored(words, box, option.direction), option, index, bold=bold)

    def _paint_end(self, painter: QPainter, inner: QRectF, option: QStyleOptionViewItem, index: Index) -> QRectF:
        """Draw the days and the chip from the end of the row inwards; return what is left for the words."""
        left = str(index.data(TrashRole.LEFT))
        metrics = QFontMetricsF(self._theme.font(TextSize.CAPTION))
        room = max(metrics.horizontalAdvance(text) for text in (left, _widest()))
        box = QRectF(inner.right() - room, inner.top(), room, inner.height())
        painter.setFont(self._theme.font(TextSize.CAPTION))
        painter.setPen(self._theme.colour("danger" if index.data(TrashRole.SOON) else "ink2"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        painter.drawText(mirrored(box, inner, option.direction), flags, left)
        rest = inner.adjusted(0, 0, -room - self._theme.px(_GAP), 0)
        if index.data(TrashRole.PRIVATE):
            rest = self._paint_private(painter, rest, inner, option)
        return mirrored(rest, inner, option.direction)

    def _paint_private(self, painter: QPainter, rest: QRectF, inner: QRectF, option: QStyleOptionViewItem) -> QRectF:
        """Draw a lock and the word; return what is left before them."""
        theme, word = self._theme, QCoreApplication.translate("PrivateChip", "Private")
        metrics = QFontMetricsF(self._chip_font())
        side, padding = theme.px(_LOCK), theme.px(_CHIP_PADDING)
        width = metrics.horizontalAdvance(word) + side + theme.px(4) + 2 * padding
        height = max(theme.px(_CHIP_HEIGHT), metrics.height() + 2)
        chip = QRectF(rest.right() - width, rest.center().y() - height / 2, width, height)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        paper: TokenName = "surface" if selected and theme.border > 1 else "private_soft"
        fill_round(painter, mirrored(chip, inner, option.direction), height / 2, theme.colour(paper))
        lock = QRectF(chip.left() + padding, chip.center().y() - side / 2, side, side)
        draw_icon(painter, theme, "lock", mirrored(lock, inner, option.direction), "private")
        painter.setFont(self._chip_font())
        painter.setPen(theme.colour("private"))
        text = QRectF(lock.right() + theme.px(4), chip.top(), chip.right() - padding - lock.right(), height)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(mirrored(text, inner, option.direction), flags, word)
        return rest.adjusted(0, 0, -width - theme.px(_GAP), 0)


def _widest() -> str:
    """Return the longest that stands in the column, so that what stands before it is aligned."""
    return days_left(30)
