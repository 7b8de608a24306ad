"""A list of boxes to tick, quick for 10,000 of them; Space or a click anywhere on a row ticks it."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.check_box import BOX, paint_tick
from rm_desktop.ui.widgets.list_delegate import RowRole
from rm_desktop.ui.widgets.painting import focus_ring, mirrored

_HEIGHT = 34
_HEIGHT_OF_TWO = 56
_PADDING = 8
_RADIUS = 6
_LEAST_ROWS = 4


class TickList(QListView):
    """Shows a model whose rows have a check state; of `two_lines` the second is the model's caption."""

    def __init__(
        self, theme: Theme, accessible_name: str, parent: QWidget | None = None, *, two_lines: bool = False
    ) -> None:
        super().__init__(parent)
        theme.dress(self)
        self._theme = theme
        self._height = _HEIGHT_OF_TWO if two_lines else _HEIGHT
        self.setAccessibleName(accessible_name)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._rows = 0
        self.setItemDelegate(_TickDelegate(theme, self, self._height))
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, count: int) -> None:
        """Be as high as so many rows are."""
        self._rows = count
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height()) if self._rows else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        rows = self._rows or _LEAST_ROWS
        return QSize(self._theme.px(160), self._theme.px(rows * self._height) + 2 * self.frameWidth())


class _TickDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget, height: int) -> None:
        super().__init__(parent)
        self._theme = theme
        self._height = height

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(self._height))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(option.rect)
        side, padding = self._theme.px(BOX), self._theme.px(_PADDING)
        box = QRectF(whole.left() + padding, whole.center().y() - side / 2, side, side)
        state = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
        paint_tick(painter, self._theme, mirrored(box, whole, option.direction), state)
        words = mirrored(whole.adjusted(side + 2 * padding, 0, -padding, 0), whole, option.direction)
        ticked = state is Qt.CheckState.Checked
        if self._height > _HEIGHT:
            first, second = QRectF(words), QRectF(words)
            first.setBottom(words.center().y())
            second.setTop(words.center().y())
            self._paint_line(painter, first.adjusted(0, 4, 0, 0), str(index.data()), TextSize.BODY, ticked)
            said = str(index.data(RowRole.CAPTION))
            self._paint_line(painter, second.adjusted(0, 0, 0, -4), said, TextSize.CAPTION, ticked)
        else:
            self._paint_line(painter, words, str(index.data()), TextSize.BODY, ticked)
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, self._theme, whole, self._theme.px(_RADIUS))
        painter.restore()

    def _paint_line(self, painter: QPainter, place: QRectF, text: str, size: TextSize, ticked: bool) -> None:
        painter.setFont(self._theme.font(size))
        strong: TokenName = "ink" if size is TextSize.BODY else "ink2"
        painter.setPen(self._theme.colour(strong if ticked else "ink3"))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Tick by a click anywhere on the row; the keyboard is as inherited."""
        if isinstance(event, QMouseEvent):
            if event.type() is not QEvent.Type.MouseButtonRelease or event.button() is not Qt.MouseButton.LeftButton:
                return False
            ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
            state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
            return model.setData(index, state, Qt.ItemDataRole.CheckStateRole)
        return super().editorEvent(event, model, option, index)
