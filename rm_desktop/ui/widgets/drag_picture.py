"""What goes along with the pointer while rows of a list are dragged."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.painting import fill_round, outline_round
from rm_desktop.ui.wording import words

SHIFT = 14
"""How far right of and below the pointer it begins."""
_WIDEST = 240
_PADDING = 10
_RADIUS = 8


def drag_picture(theme: Theme, view: QWidget, title: str, count: int) -> QPixmap:
    """Return a slip with the title of what is dragged, or with how many there are of several."""
    said = title.replace("\n", " ") if count <= 1 else words.counted(count, "{n} chosen", "{n} chosen")
    font, padding = theme.font(TextSize.CAPTION), theme.px(_PADDING)
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(said, Qt.TextElideMode.ElideRight, theme.px(_WIDEST) - 2 * padding)
    size = QSize(round(metrics.horizontalAdvance(shown)) + 2 * padding + 2, round(metrics.height()) + padding)
    picture = QPixmap(size * view.devicePixelRatioF())
    picture.setDevicePixelRatio(view.devicePixelRatioF())
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(view.layoutDirection())
    box, radius = QRectF(0, 0, size.width(), size.height()), theme.px(_RADIUS)
    fill_round(painter, box, radius, theme.colour("surface"))
    outline_round(painter, box, radius, theme.colour("control"), theme.border)
    painter.setFont(font)
    painter.setPen(theme.colour("ink"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
    painter.end()
    return picture
