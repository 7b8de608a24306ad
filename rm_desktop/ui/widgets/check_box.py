"""A box to tick, drawn by ourselves: a style sheet would take the tick away."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.painting import draw_icon, fill, fill_round, focus_ring, mirrored, outline_round, smooth

BOX = 20
_RADIUS = 5
_TARGET = 30
_GAP = 6


class CheckBox(QCheckBox):
    """A tick box with or without words; without them an accessible name must be given.

    The target is at least 30 pixels high before zoom, the ring goes around box and words.
    """

    def __init__(
        self, theme: Theme, text: str = "", accessible_name: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)  # with the words at once, PySide would load QIcon: 1 ms of the start
        self.setText(text)
        self._theme = theme
        self.setAccessibleName(accessible_name or text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred if text else QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._restyle()
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        side = self._theme.px(_TARGET)
        return QSize(side + (words + 2 * self._theme.px(_GAP) if words else 0), max(side, self.fontMetrics().height()))

    def minimumSizeHint(self) -> QSize:
        side = self._theme.px(_TARGET)
        return QSize(side, side)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        whole = QRectF(self.rect())
        side, target = self._theme.px(BOX), self._theme.px(_TARGET)
        inset = (target - side) / 2
        box = QRectF(inset, (whole.height() - side) / 2, side, side)
        words = QRectF(target + self._theme.px(_GAP), 0, whole.width() - target - self._theme.px(_GAP), whole.height())
        direction = self.layoutDirection()
        pale = self.isEnabled() and not self.underMouse()
        ink: TokenName = "primary" if self.isEnabled() else "control"
        paint_tick(painter, self._theme, mirrored(box, whole, direction), self.checkState(), pale=pale, ink=ink)
        if self.text():
            self._paint_text(painter, mirrored(words, whole, direction))
        if self.hasFocus():
            focus_ring(painter, self._theme, whole, self._theme.px(_RADIUS + 3))
        painter.end()

    def _paint_text(self, painter: QPainter, box: QRectF) -> None:
        painter.setFont(self.font())
        painter.setPen(self._theme.colour("ink" if self.isEnabled() else "ink3"))
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(box.width()), Qt.TextFlag.TextShowMnemonic.value
        )
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextShowMnemonic
        painter.drawText(box, flags, shown)

    @Slot()
    def _restyle(self) -> None:
        self.setFont(self._theme.font(TextSize.BODY, QFont.Weight.Normal))
        self.updateGeometry()
        self.update()


def paint_tick(
    painter: QPainter,
    theme: Theme,
    box: QRectF,
    state: Qt.CheckState,
    *,
    pale: bool = True,
    ink: TokenName = "primary",
) -> None:
    """Paint a box of 20 pixels before zoom: empty (`pale` or shaded), ticked or half ticked in `ink`."""
    radius = theme.px(_RADIUS)
    if state is Qt.CheckState.Unchecked:
        fill_round(painter, box, radius, theme.colour("surface" if pale else "sunken"))
        outline_round(painter, box, radius, theme.colour("control"), 2)
        return
    fill_round(painter, box, radius, theme.colour(ink))
    if state is Qt.CheckState.PartiallyChecked:
        bar = QRectF(box.left() + box.width() / 4, box.center().y() - 1, box.width() / 2, 2)
        fill(painter, bar, theme.colour("on_primary"))
    else:
        draw_icon(painter, theme, "check", box.adjusted(2, 2, -2, -2), "on_primary")
