"""Parts of a row, painted rather than made of widgets: a person's badge, a chip, a line of text.

A row of five widgets costs four times as much of the start as one that paints the same.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout

from rm_desktop.models.kinds import Role
from rm_desktop.services.today_view import PersonView
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.painting import fill_round

SOFT: dict[TokenName, TokenName] = {"mentor": "mentor_soft", "leader": "leader_soft"}
_CHIP_HEIGHT = 20
_CHIP_PADDING = 11
_CHIP_RADIUS = 9


def role_colour(role: Role) -> TokenName:
    """Return the colour that stands for a role."""
    return "mentor" if role is Role.MENTOR else "leader"


def draw_badge(painter: QPainter, theme: Theme, box: QRectF, person: PersonView) -> None:
    """Draw a person as initials on the colour of the role, into a square box."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(role_colour(person.role)))
    painter.drawEllipse(box)
    font = QFont(theme.font(TextSize.CAPTION, QFont.Weight.Bold))
    font.setPixelSize(max(8, round(box.height() * 0.38)))
    painter.setFont(font)
    painter.setPen(theme.colour("on_primary"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, person.initials[:2])


def draw_line(
    painter: QPainter,
    theme: Theme,
    box: QRectF,
    text: str,
    size: TextSize = TextSize.BODY,
    colour: TokenName = "ink",
    weight: QFont.Weight | None = None,
) -> bool:
    """Draw one line of text from where reading starts; return whether it had to be cut."""
    font = theme.font(size, weight)
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font)
    painter.setPen(theme.colour(colour))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
    return shown != text


def in_two(theme: Theme, text: str, width: float) -> tuple[str, ...]:
    """Return a text as it is broken into one line or two of a width; the second may be longer than that."""
    layout = QTextLayout(text, theme.font())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(max(width, 1))
    layout.endLayout()
    units = text.encode("utf-16-le")  # Qt counts these, not letters
    first, rest = (
        part.decode("utf-16-le").strip() for part in (units[: 2 * line.textLength()], units[2 * line.textLength() :])
    )
    return (first, rest) if rest else (first,)


def caption_width(theme: Theme, text: str) -> float:
    """Return how much room small words take."""
    return QFontMetricsF(theme.font(TextSize.CAPTION)).horizontalAdvance(text)


def chip_width(theme: Theme, text: str) -> float:
    """Return how much room a chip takes."""
    font = theme.font(TextSize.CAPTION, QFont.Weight.DemiBold)
    return QFontMetricsF(font).horizontalAdvance(text) + 2 * theme.px(_CHIP_PADDING)


def draw_chip(painter: QPainter, theme: Theme, box: QRectF, text: str, colour: TokenName) -> None:
    """Draw a short word on soft paper, as high as a chip is in the middle of the box."""
    height = min(box.height(), theme.px(_CHIP_HEIGHT))
    paper = QRectF(box.left(), box.center().y() - height / 2, box.width(), height)
    fill_round(painter, paper, min(theme.px(_CHIP_RADIUS), height / 2), theme.colour(SOFT.get(colour, "sunken")))
    painter.setFont(theme.font(TextSize.CAPTION, QFont.Weight.DemiBold))
    painter.setPen(theme.colour(colour))
    painter.drawText(paper, Qt.AlignmentFlag.AlignCenter, text)
