"""Rows of two lines for every list: a title, a caption, and at the end a chip or an icon."""

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.chip import SOFT
from rm_desktop.ui.widgets.painting import draw_icon, fill, fill_round, focus_ring, mirrored, selected_paper

_HEIGHT = 56
_PADDING = 10
_RADIUS = 8
_ICON = 16
_CHIP = 20


class RowRole(IntEnum):
    """What a model may say of a row, beside its title in `DisplayRole`."""

    CAPTION = Qt.ItemDataRole.UserRole + 1
    CHIP = Qt.ItemDataRole.UserRole + 2
    CHIP_COLOUR = Qt.ItemDataRole.UserRole + 3
    """A token name: `mentor`, `leader`, `private`, or quiet ink where it is missing."""
    ICON = Qt.ItemDataRole.UserRole + 4
    """The name of an icon at the end of the row; a chip goes before it."""
    SECTION = Qt.ItemDataRole.UserRole + 5
    """True for a row that is only a heading, such as UPCOMING; its flags should not let it be selected."""


class ListDelegate(QStyledItemDelegate):
    """Paints rows of one height; the selected row is a paper tone, the current one of a focused list has a ring."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        lines = self._metrics(TextSize.BODY).height() + self._metrics(TextSize.CAPTION).height()
        return QSize(self._theme.px(160), max(self._theme.px(_HEIGHT), round(lines) + self._theme.px(16)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        whole = QRectF(option.rect)
        if index.data(RowRole.SECTION):
            self._paint_section(painter, whole, str(index.data()))
        else:
            self._paint_paper(painter, whole, option)
            padding = self._theme.px(_PADDING)
            inner = whole.adjusted(padding, 0, -padding, 0)
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_lines(painter, self._paint_end(painter, inner, option, index), option, index, bold=selected)
        painter.restore()

    def _paint_section(self, painter: QPainter, whole: QRectF, text: str) -> None:
        font = QFont(self._theme.font(TextSize.CAPTION, QFont.Weight.DemiBold))
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 110)
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink2"))
        box = whole.adjusted(0, 0, 0, -self._theme.px(8))
        painter.drawText(box, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading, text)

    def _paint_paper(self, painter: QPainter, whole: QRectF, option: QStyleOptionViewItem) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        radius = self._theme.px(_RADIUS)
        box = whole.adjusted(0, 1, 0, -2)
        if selected:
            box = selected_paper(painter, self._theme, box, radius)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            fill_round(painter, box, radius, self._theme.colour("sunken"))
        if not selected:
            border = self._theme.border
            line = QRectF(whole.left(), whole.bottom() - border, whole.width(), border)
            fill(painter, line, self._theme.colour("line"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, self._theme, box, radius)

    def _paint_end(
        self,
        painter: QPainter,
        inner: QRectF,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QRectF:
        """Draw icon and chip from the end of the row inwards; return what is left for the words."""
        left = inner
        icon, chip = index.data(RowRole.ICON), index.data(RowRole.CHIP)
        if icon:
            side = self._theme.px(_ICON)
            box = QRectF(left.right() - side, left.center().y() - side / 2, side, side)
            draw_icon(painter, self._theme, icon, mirrored(box, inner, option.direction), "ink2")
            left = left.adjusted(0, 0, -side - self._theme.px(8), 0)
        if chip:
            width = QFontMetricsF(self._chip_font()).horizontalAdvance(chip) + self._theme.px(22)
            height = max(self._theme.px(_CHIP), self._metrics(TextSize.CAPTION).height() + 2)
            box = QRectF(left.right() - width, left.center().y() - height / 2, width, height)
            colour: TokenName = index.data(RowRole.CHIP_COLOUR) or "ink2"
            self._paint_chip(painter, mirrored(box, inner, option.direction), chip, colour, option)
            left = left.adjusted(0, 0, -width - self._theme.px(8), 0)
        return mirrored(left, inner, option.direction)

    def _paint_chip(
        self, painter: QPainter, box: QRectF, text: str, colour: TokenName, option: QStyleOptionViewItem
    ) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        paper = SOFT.get(colour, "surface" if selected else "sunken")
        fill_round(painter, box, box.height() / 2, self._theme.colour(paper))
        painter.setFont(self._chip_font())
        painter.setPen(self._theme.colour(colour))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_lines(
        self,
        painter: QPainter,
        box: QRectF,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        *,
        bold: bool,
    ) -> None:
        caption = index.data(RowRole.CAPTION)
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        title_font = self._theme.font(TextSize.BODY, QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        upper = QFontMetricsF(title_font).height()
        lower = self._metrics(TextSize.CAPTION).height() if caption else 0.0
        top = box.center().y() - (upper + lower) / 2
        title = QRectF(box.left(), top, box.width(), upper)
        self._paint_line(painter, title, str(index.data() or ""), title_font, "ink" if enabled else "ink3")
        if caption:
            below = QRectF(box.left(), top + upper, box.width(), lower)
            self._paint_line(painter, below, str(caption), self._theme.font(TextSize.CAPTION), "ink2")

    def _paint_line(self, painter: QPainter, box: QRectF, text: str, font: QFont, colour: TokenName) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        one_line = text.replace("\n", " ")
        shown = QFontMetricsF(font).elidedText(one_line, Qt.TextElideMode.ElideRight, box.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(box, flags | Qt.TextFlag.TextDontClip, shown)  # marks of direction are of a higher font

    def _metrics(self, size: TextSize) -> QFontMetricsF:
        return QFontMetricsF(self._theme.font(size))

    def _chip_font(self) -> QFont:
        return self._theme.font(TextSize.CAPTION, QFont.Weight.DemiBold)
