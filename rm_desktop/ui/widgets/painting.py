"""Strokes that several widgets share: rounded boxes, the focus ring, mirroring."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.looks.tokens import TokenName

FOCUS_WIDTH = 2


def smooth(widget: QWidget) -> QPainter:
    """A painter on the widget that draws smooth edges; end it before the paint event returns."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def fill_round(painter: QPainter, box: QRectF, radius: float, colour: QColor) -> None:
    """Fill a rounded box without an outline."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(box, radius, radius)


def fill(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Fill a box with straight edges. `fillRect` would have PySide make gradients with 180 names: 6 ms at its first."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(box)


def outline_round(painter: QPainter, box: QRectF, radius: float, colour: QColor, width: float) -> None:
    """Draw an outline that lies wholly inside the box."""
    inset = width / 2
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)


def focus_ring(painter: QPainter, theme: Theme, box: QRectF, radius: float) -> None:
    """Draw the ring of what has the keyboard: 2 px of ink, just inside the box."""
    outline_round(painter, box, radius, theme.colour("ink"), FOCUS_WIDTH)


def selected_paper(
    painter: QPainter, theme: Theme, box: QRectF, radius: float, colour: TokenName = "selected"
) -> QRectF:
    """Fill the box of a chosen row, in high contrast with an outline, as tints say little there.

    Return the box for the ring of focus, which lies within the outline, so that both can be seen.
    """
    fill_round(painter, box, radius, theme.colour(colour))
    if theme.border < FOCUS_WIDTH:
        return box
    outline_round(painter, box, radius, theme.colour("line"), theme.border)
    inset = 2 * theme.border
    return box.adjusted(inset, inset, -inset, -inset)


def mirrored(box: QRectF, whole: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """A box laid out from the left, moved to where it lies when reading runs from the right."""
    if direction is Qt.LayoutDirection.LeftToRight:
        return box
    return QRectF(whole.left() + whole.right() - box.right(), box.top(), box.width(), box.height())


def draw_icon(painter: QPainter, theme: Theme, name: str, box: QRectF, colour: TokenName) -> None:
    """Draw an icon into a square box given in zoomed pixels."""
    dpr = painter.device().devicePixelRatioF()
    painter.drawPixmap(box.topLeft(), theme.pixmap(name, round(box.width() / theme.zoom), colour, dpr))
