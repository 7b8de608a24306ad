"""How the palette's rows are painted: an icon, the title with the typed letters bold, the text found, the end."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rm_desktop.ui.item_models.choices import Choice, ChoiceRole, Enter
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.palette.groups import Spans, from_near
from rm_desktop.ui.widgets.painting import draw_icon, fill_round, focus_ring, mirrored

_Index = QModelIndex | QPersistentModelIndex
_HEADING, _ONE, _TWO = 30, 36, 52
_PADDING, _GAP, _ICON, _LOCK = 12, 12, 18, 13
_RADIUS = 8
_EDGE = 3
# Fractions of a pixel that were rounded away must not cut off half a letter.
_AT_START = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextDontClip
_BOLDER = 0.97  # bold letters take so much more room than was measured


class ChoiceDelegate(QStyledItemDelegate):
    """Paints a `Choice`; the current row is a paper tone with an edge of ink, as the keyboard works on it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        choice = _choice(index)
        body, caption = (QFontMetricsF(self._font(size)).height() for size in (TextSize.BODY, TextSize.CAPTION))
        px = self._theme.px
        if choice.enter is Enter.NOTHING:
            return QSize(0, max(px(_HEADING), round(caption + px(12))))
        if choice.caption:
            return QSize(0, max(px(_TWO), round(body + caption + px(12))))
        return QSize(0, max(px(_ONE), round(body + px(12))))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        choice = _choice(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        whole = QRectF(option.rect)
        inner = whole.adjusted(self._theme.px(_PADDING), 0, -self._theme.px(_PADDING), 0)
        if choice.enter is Enter.NOTHING:
            self._paint_heading(painter, inner, choice.title)
        else:
            self._paint_paper(painter, whole, option)
            box = self._paint_icon(painter, inner, choice)
            box = self._paint_end(painter, box, choice, inner, option.direction)
            self._paint_words(painter, mirrored(box, inner, option.direction), choice, option.direction)
        painter.restore()

    def _paint_heading(self, painter: QPainter, box: QRectF, text: str) -> None:
        font = self._font(TextSize.CAPTION, QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink2"))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        low = box.adjusted(0, 0, 0, -self._theme.px(4))
        painter.drawText(low, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading, shown)

    def _paint_paper(self, painter: QPainter, whole: QRectF, option: QStyleOptionViewItem) -> None:
        radius = self._theme.px(_RADIUS)
        box = whole.adjusted(0, 1, 0, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            fill_round(painter, box, radius, self._theme.colour("selected"))
            width, inset = self._theme.px(_EDGE), box.height() / 4
            edge = QRectF(box.left(), box.top() + inset, width, box.height() - 2 * inset)
            fill_round(painter, mirrored(edge, box, option.direction), width / 2, self._theme.colour("ink"))
            if self._theme.border > 1:
                focus_ring(painter, self._theme, box, radius)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            fill_round(painter, box, radius, self._theme.colour("sunken"))

    def _paint_icon(self, painter: QPainter, inner: QRectF, choice: Choice) -> QRectF:
        """Draw the icon where reading starts; return what is left, laid out from the left."""
        side = self._theme.px(_ICON)
        if choice.icon:
            box = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
            colour: TokenName = "private" if choice.private else choice.colour
            draw_icon(painter, self._theme, choice.icon, mirrored(box, inner, painter.layoutDirection()), colour)
        return inner.adjusted(side + self._theme.px(_GAP), 0, 0, 0)

    def _paint_end(
        self, painter: QPainter, box: QRectF, choice: Choice, whole: QRectF, direction: Qt.LayoutDirection
    ) -> QRectF:
        """Draw keys or kind, and that it is private, from the end inwards; return what is left for the words."""
        said = choice.keys or choice.chip
        if said:
            box = self._paint_word(painter, box, said, "ink2", whole, direction)
        if choice.private:
            box = self._paint_word(painter, box, choice.private, "private", whole, direction, lock=True)
        return box

    def _paint_word(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        colour: TokenName,
        whole: QRectF,
        direction: Qt.LayoutDirection,
        *,
        lock: bool = False,
    ) -> QRectF:
        px = self._theme.px
        font = self._font(TextSize.CAPTION, QFont.Weight.DemiBold if lock else QFont.Weight.Normal)
        room = px(_LOCK) + px(4) if lock else 0
        around = px(8) if lock else 0
        metrics = QFontMetricsF(font)
        width = metrics.horizontalAdvance(text) + 1 + room + 2 * around
        height = metrics.height() + px(4)
        end = QRectF(box.right() - width, box.center().y() - height / 2, width, height)
        if lock:
            fill_round(painter, mirrored(end, whole, direction), height / 2, self._theme.colour("private_soft"))
            side = px(_LOCK)
            picture = QRectF(end.left() + around, end.center().y() - side / 2, side, side)
            draw_icon(painter, self._theme, "lock", mirrored(picture, whole, direction), colour)
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        words = mirrored(end.adjusted(around + room, 0, -around, 0), whole, direction)
        painter.drawText(words, _AT_START, text)
        return box.adjusted(0, 0, -width - px(_GAP), 0)

    def _paint_words(self, painter: QPainter, box: QRectF, choice: Choice, direction: Qt.LayoutDirection) -> None:
        body, caption = self._font(TextSize.BODY), self._font(TextSize.CAPTION)
        upper = QFontMetricsF(body).height()
        lower = QFontMetricsF(caption).height() if choice.caption else 0.0
        top = box.center().y() - (upper + lower) / 2
        title = QRectF(box.left(), top, box.width(), upper)
        self._paint_line(painter, title, choice.title, body, "ink", choice.marks, direction)
        if choice.caption:
            below = QRectF(box.left(), top + upper, box.width(), lower)
            self._paint_line(painter, below, choice.caption, caption, "ink2", choice.found, direction)

    def _paint_line(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        font: QFont,
        colour: TokenName,
        bold: Spans,
        direction: Qt.LayoutDirection,
    ) -> None:
        """Draw one line with stretches of it bold, in whichever way its letters run."""
        metrics = QFontMetricsF(font)
        text, bold = from_near(text, bold, int(box.width() / metrics.averageCharWidth()))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width() * _BOLDER)
        layout = QTextLayout(shown, font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(direction)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        whole = len(shown) if shown == text else len(shown) - 1  # the dots stand for what is cut off
        layout.setFormats([self._bold(at, min(length, whole - at)) for at, length in bold if at < whole])
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        words = mirrored(QRectF(box.left(), box.top(), line.naturalTextWidth(), box.height()), box, direction)
        painter.setPen(self._theme.colour(colour))
        layout.draw(painter, words.topLeft())

    def _bold(self, start: int, length: int) -> QTextLayout.FormatRange:
        stretch = QTextLayout.FormatRange()
        stretch.start, stretch.length = start, length
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Bold)
        look.setForeground(self._theme.colour("ink"))
        stretch.format = look
        return stretch

    def _font(self, size: TextSize, weight: QFont.Weight | None = None) -> QFont:
        return self._theme.font(size, weight)


def _choice(index: _Index) -> Choice:
    choice: Choice = index.data(ChoiceRole.CHOICE)
    return choice
