"""As the system, light or dark: three small pictures of the window, of which one is chosen."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget

from rm_desktop.ui.looks.theme import Scheme, TextSize, Theme
from rm_desktop.ui.looks.tokens import DARK, LIGHT, Tokens
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.painting import draw_icon, fill_round, focus_ring, mirrored, outline_round, smooth

_PICTURE = QSize(136, 84)
_RADIUS = 8
_WORDS = 30
_GAP = 4
_BETWEEN = 16
_TICK = 16
_SIDEBAR = 34


class SchemeChoice(QWidget):
    """Three radio buttons; Tab goes to the chosen one, arrows go round."""

    picked = Signal(object)  # Scheme; `choose` says nothing

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Theme"))
        self._theme = theme
        self._group = QButtonGroup(self)
        row = FlowLayout(theme, _BETWEEN)
        self.setLayout(row)
        names = {Scheme.SYSTEM: self.tr("System"), Scheme.LIGHT: self.tr("Light"), Scheme.DARK: self.tr("Dark")}
        self.boxes = {scheme: _Picture(theme, scheme, name) for scheme, name in names.items()}
        for box in self.boxes.values():
            self._group.addButton(box)
            row.addWidget(box)
        self._group.buttonClicked.connect(self._on_clicked)
        self._share_room()
        theme.changed.connect(self._share_room)

    def choose(self, scheme: Scheme) -> None:
        """Show which one holds."""
        self.boxes[scheme].setChecked(True)
        self._let_tab_to(self.boxes[scheme])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _let_tab_to(self, chosen: "_Picture") -> None:
        for box in self.boxes.values():
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus if box is chosen else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(chosen)

    @Slot()
    def _share_room(self) -> None:
        """Have all three equally wide, and beside each other where their names have room for it."""
        boxes = self.boxes.values()
        third = (self.width() - self._theme.px(_BETWEEN) * (len(boxes) - 1)) // len(boxes)
        width = max(min(self._theme.px(_PICTURE.width()), third), *(box.least_width() for box in boxes))
        for box in boxes:
            box.take_width(width)

    @Slot(object)
    def _on_clicked(self, box: "_Picture") -> None:
        self._let_tab_to(box)
        self.picked.emit(box.scheme)


class _Picture(QRadioButton):
    """One of them: what the window looks like then, its name below."""

    def __init__(self, theme: Theme, scheme: Scheme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._width = 0
        self.scheme = scheme
        self.setText(name)
        self.setObjectName(f"theme-{scheme.value}")
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def least_width(self) -> int:
        """Return what the name takes with its tick."""
        return self._bold().horizontalAdvance(self.text()) + 2 * self._theme.px(_TICK + 2 * _GAP)

    def take_width(self, width: int) -> None:
        """Be as wide as all are."""
        if width != self._width:
            self._width = width
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        height = px(_PICTURE.height() + _GAP) + max(px(_WORDS), self._bold().height() + px(_GAP))
        return QSize(self._width or self.least_width(), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        theme, whole = self._theme, QRectF(self.rect())
        radius = theme.px(_RADIUS)
        picture = QRectF(0, 0, whole.width(), theme.px(_PICTURE.height()))
        self._paint_picture(painter, picture, radius)
        width = 2 if self.isChecked() else theme.border
        outline_round(painter, picture, radius, theme.colour("ink" if self.isChecked() else "control"), width)
        below = whole.adjusted(0, picture.height() + theme.px(_GAP), 0, 0)
        if self.underMouse():
            fill_round(painter, below, radius, theme.colour("sunken"))
        self._paint_words(painter, below)
        if self.hasFocus():
            focus_ring(painter, theme, below, radius)
        painter.end()

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        """Write the name in the middle, ticked and in bold where it is chosen."""
        theme = self._theme
        font = theme.font(TextSize.BODY, QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(theme.colour("ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.isChecked():
            side = theme.px(_TICK)
            start = box.center().x() - QFontMetrics(font).horizontalAdvance(self.text()) / 2 - side - theme.px(_GAP)
            tick = QRectF(round(start), round(box.center().y() - side / 2), side, side)
            draw_icon(painter, theme, "check", mirrored(tick, box, self.layoutDirection()), "ink")

    def _paint_picture(self, painter: QPainter, box: QRectF, radius: float) -> None:
        """Paint the window; that of the system is light where reading starts and dark where it ends."""
        shape = QPainterPath()
        shape.addRoundedRect(box, radius, radius)
        painter.save()
        painter.setClipPath(shape)
        self._paint_window(painter, box, DARK if self.scheme is Scheme.DARK else LIGHT)
        if self.scheme is Scheme.SYSTEM:
            half = QRectF(box.center().x(), box.top(), box.width() / 2, box.height())
            painter.setClipRect(mirrored(half, box, self.layoutDirection()), Qt.ClipOperation.IntersectClip)
            self._paint_window(painter, box, DARK)
        painter.restore()

    def _paint_window(self, painter: QPainter, box: QRectF, tokens: Tokens) -> None:
        """Paint sidebar, page and a card with words, squeezed into the width there is."""
        px = self._theme.px
        across = box.width() / _PICTURE.width()
        painter.fillRect(box, QColor(tokens.canvas))
        for left, top, width, height, corner, colour in (
            (0, 0, _SIDEBAR, _PICTURE.height(), 0, tokens.sunken),
            (44, 24, 82, 48, 4, tokens.surface),
            (8, 14, 18, 4, 2, tokens.ink2),
            (8, 24, 14, 4, 2, tokens.line),
            (8, 34, 16, 4, 2, tokens.line),
            (44, 10, 34, 4, 2, tokens.ink),
            (52, 34, 56, 4, 2, tokens.ink2),
            (52, 44, 44, 4, 2, tokens.line),
            (52, 54, 50, 4, 2, tokens.line),
        ):
            shape = QRectF(box.left() + left * across, box.top() + px(top), width * across, px(height))
            fill_round(painter, mirrored(shape, box, self.layoutDirection()), px(corner), QColor(colour))

    def _bold(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(TextSize.BODY, QFont.Weight.DemiBold))

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
