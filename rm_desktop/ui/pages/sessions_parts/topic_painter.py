"""Paints topics: whose it is, handle, box, words, chips, who leads, how long."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rm_desktop.services.today_view import TopicLine
from rm_desktop.ui.item_models.topics import TopicModel
from rm_desktop.ui.looks.painted_parts import draw_badge, draw_chip, role_colour
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.pages.sessions_parts.topic_shape import Shape, TopicShapes, wrapped
from rm_desktop.ui.widgets.check_box import BOX, paint_tick
from rm_desktop.ui.widgets.painting import draw_icon, fill, fill_round, focus_ring, mirrored
from rm_desktop.ui.wording import words

Index = QModelIndex | QPersistentModelIndex
_RADIUS = 8
_ICON = 16
_BAR = 3
_BAR_EDGE = 9


class TopicPainter(QStyledItemDelegate):
    """The row being edited is left blank and as high as its editor; those lifted by the mouse are on darker paper."""

    def __init__(self, theme: Theme, model: TopicModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self.shapes = TopicShapes(theme, model)
        self.width = 1
        self.edited = ""
        self.editor_height = 0
        self.lifted: frozenset[str] = frozenset()
        self.shows_choice = False
        self.writable = True

    def height(self, topic: TopicLine) -> int:
        """Return how high a topic's row is."""
        row = self.editor_height if topic.id == self.edited else self.shapes.shape(topic, self.width).height
        return self.shapes.head(topic) + row

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        topic = self._model.topic(index)
        return QSize(1, 1 if topic is None else self.height(topic))

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Leave the box to the list, which asks for the deed."""
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        topic = self._model.topic(index)
        if topic is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        whole = QRectF(option.rect)
        head = self.shapes.head(topic)
        if head:
            self._paint_head(painter, QRectF(whole.left(), whole.top(), whole.width(), head))
            whole.setTop(whole.top() + head)
        if topic.id != self.edited:
            self._paint_topic(_Row(painter, whole, option.direction), option, topic)
        painter.restore()

    def _paint_head(self, painter: QPainter, place: QRectF) -> None:
        """Name the topics that wait, as a card is named."""
        font = QFont(self._theme.font(TextSize.CAPTION, QFont.Weight.DemiBold))
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 110)
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink2"))
        count = sum(topic.parked for topic in self._model.topics)
        said = words.counted(count, "Parking lot · {n} topic", "Parking lot · {n} topics")
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, said)

    def _paint_topic(self, row: "_Row", option: QStyleOptionViewItem, topic: TopicLine) -> None:
        shape = self.shapes.shape(topic, self.width)
        self._paint_paper(row.painter, row.whole, option, topic)
        self._paint_start(row, shape, option, topic)
        self._paint_words(row, shape, topic)
        self._paint_facts(row, shape, topic)

    def _paint_paper(self, painter: QPainter, whole: QRectF, option: QStyleOptionViewItem, topic: TopicLine) -> None:
        border, radius = self._theme.border, self._theme.px(_RADIUS)
        line = QRectF(whole.left(), whole.bottom() - border, whole.width(), border)
        fill(painter, line, self._theme.colour("line"))
        box = whole.adjusted(0, 1, 0, -2)
        chosen = self.shows_choice and bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or topic.id in self.lifted:
            fill_round(painter, box, radius, self._theme.colour("selected"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, self._theme, box, radius)

    def _paint_start(self, row: "_Row", shape: Shape, option: QStyleOptionViewItem, topic: TopicLine) -> None:
        if topic.by is not None:
            edge = self._theme.px(_BAR_EDGE)
            bar = QRectF(0, edge, self._theme.px(_BAR), row.whole.height() - 2 * edge)
            fill_round(row.painter, row.place(bar), bar.width() / 2, self._theme.colour(role_colour(topic.by)))
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if self.writable:
            side = self._theme.px(_ICON)
            draw_icon(
                row.painter,
                self._theme,
                "drag-handle",
                row.square(shape.handle, side),
                "ink2" if hovered else "control",
            )
        state = Qt.CheckState.Checked if topic.done else Qt.CheckState.Unchecked
        ink: TokenName = "primary" if self.writable else "control"
        paint_tick(row.painter, self._theme, row.square(shape.box, self._theme.px(BOX)), state, ink=ink)

    def _paint_words(self, row: "_Row", shape: Shape, topic: TopicLine) -> None:
        painter = row.painter
        option = wrapped()
        option.setAlignment(row.start | Qt.AlignmentFlag.AlignTop)
        painter.setFont(self._theme.font(TextSize.BODY))
        painter.setPen(self._theme.colour("ink2" if topic.done or topic.parked else "ink"))
        painter.drawText(row.place(shape.title), topic.title, option)
        if shape.said:
            painter.setPen(self._theme.colour("ink2"))
            painter.drawText(row.place(shape.detail), shape.said, option)

    def _paint_facts(self, row: "_Row", shape: Shape, topic: TopicLine) -> None:
        chips = self.shapes.chips(topic)
        for name, place in (("area", shape.area), ("origin", shape.origin), ("bringer", shape.bringer)):
            if chips[name]:
                ink = role_colour(topic.by) if name == "bringer" and topic.by is not None else "ink2"
                draw_chip(row.painter, self._theme, row.place(place), chips[name], ink)
        if topic.lead is not None and self._model.pair is not None:
            draw_badge(row.painter, self._theme, row.place(shape.lead), self._model.pair.person(topic.lead))
        said = self._model.minutes_words(topic)
        if said:
            beside = not self.shapes.is_narrow(self.width)
            end = Qt.AlignmentFlag.AlignTrailing if beside else Qt.AlignmentFlag.AlignLeading
            row.painter.setFont(self._theme.font(TextSize.CAPTION))
            row.painter.setPen(self._theme.colour("ink2"))
            row.painter.drawText(row.place(shape.minutes), end | Qt.AlignmentFlag.AlignVCenter, said)


class _Row:
    """Where a row lies, and its painter."""

    def __init__(self, painter: QPainter, whole: QRectF, direction: Qt.LayoutDirection) -> None:
        self.painter = painter
        self.whole = whole
        self._direction = direction

    @property
    def start(self) -> Qt.AlignmentFlag:
        """The side where reading starts in the window, whatever the script of the words."""
        mirrored_window = self._direction is Qt.LayoutDirection.RightToLeft
        return Qt.AlignmentFlag.AlignAbsolute | (
            Qt.AlignmentFlag.AlignRight if mirrored_window else Qt.AlignmentFlag.AlignLeft
        )

    def place(self, part: QRectF) -> QRectF:
        """Return where a part lies on the paper."""
        return mirrored(part.translated(self.whole.topLeft()), self.whole, self._direction)

    def square(self, part: QRectF, side: float) -> QRectF:
        """Return a square in the middle of a part."""
        place = self.place(part)
        return QRectF(round(place.center().x() - side / 2), round(place.center().y() - side / 2), side, side)
