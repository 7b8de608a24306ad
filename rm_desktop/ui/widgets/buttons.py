"""Buttons: the one main button of a screen in ink, plain ones in outline, quiet ones in words, small ones in icons."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.painting import FOCUS_WIDTH, draw_icon, fill_round, focus_ring, outline_round, smooth
from rm_desktop.ui.widgets.return_key import leave_arrows, press_by_return

RADIUS = 8
HEIGHT = 34
_PADDING = 15
_ICON = 17
_GAP = 7


class _Button(QPushButton):
    """Paints itself; subclasses say which paper, outline and ink."""

    ICON: TokenName | None = None
    WEIGHT = QFont.Weight.Normal
    PADDING = _PADDING

    def __init__(self, theme: Theme, text: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)  # with the words at once, PySide would load QIcon: 1 ms of the start
        self.setText(text)
        self._theme = theme
        self._icon_name = icon
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._restyle()
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic.value, self.text())
        width = words.width() + self._icon_space() + 2 * self._theme.px(self.PADDING)
        return QSize(width, max(self._theme.px(HEIGHT), words.height() + self._theme.px(8)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon_name = icon
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_return(self, event) and not leave_arrows(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.setFont(self.font())
        box = QRectF(self.rect())
        self._paint_paper(painter, box)
        self._paint_words(painter, box)
        if self.hasFocus():
            focus_ring(painter, self._theme, box, self._theme.px(RADIUS))
        painter.end()

    def _paper(self) -> TokenName | None:
        """The fill now, or None for none."""
        if self.isDown() or self.isChecked():
            return "selected"
        return "sunken" if self.underMouse() and self.isEnabled() else None

    def _ink(self) -> TokenName:
        return "ink" if self.isEnabled() else "ink3"

    def _paint_paper(self, painter: QPainter, box: QRectF) -> None:
        paper = self._paper()
        if paper is not None:
            fill_round(painter, box, self._theme.px(RADIUS), self._theme.colour(paper))

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
        painter.setPen(self._theme.colour(self._ink()))  # without a pen Qt measures words as empty
        words = painter.boundingRect(box, flags, self.text())
        space = self._icon_space()
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        if self._icon_name:
            side = self._theme.px(_ICON)
            whole = words.width() + space
            start = box.center().x() - whole / 2
            left = start if rightward else start + whole - side
            square = QRectF(round(left), round(box.center().y() - side / 2), side, side)
            draw_icon(painter, self._theme, self._icon_name, square, (self.isEnabled() and self.ICON) or self._ink())
            words.moveLeft(start + space if rightward else start)
        painter.drawText(words, flags, self.text())

    def _icon_space(self) -> int:
        if not self._icon_name:
            return 0
        return self._theme.px(_ICON) + (self._theme.px(_GAP) if self.text() else 0)

    @Slot()
    def _restyle(self) -> None:
        self.setFont(self._theme.font(TextSize.BODY, self.WEIGHT))
        self.updateGeometry()
        self.update()


class PrimaryButton(_Button):
    """The one main button of a screen: paper on ink."""

    WEIGHT = QFont.Weight.DemiBold
    PADDING = 18

    def _ink(self) -> TokenName:
        return "on_primary" if self.isEnabled() else "ink3"

    def _paint_paper(self, painter: QPainter, box: QRectF) -> None:
        """When focused the ink shrinks, so that a gap of paper parts it from the ring."""
        gap = FOCUS_WIDTH + 1.5 if self.hasFocus() else 0
        inner = box.adjusted(gap, gap, -gap, -gap)
        radius = self._theme.px(RADIUS) - gap / 2
        if not self.isEnabled():
            fill_round(painter, inner, radius, self._theme.colour("sunken"))
            return
        busy = self.isDown() or self.underMouse()
        painter.setOpacity(0.86 if busy else 1.0)
        fill_round(painter, inner, radius, self._theme.colour("primary"))
        painter.setOpacity(1.0)


class PlainButton(_Button):
    """An ordinary button: ink on white paper with an outline."""

    def _paint_paper(self, painter: QPainter, box: QRectF) -> None:
        radius = self._theme.px(RADIUS)
        fill_round(painter, box, radius, self._theme.colour(self._paper() or "surface"))
        outline_round(painter, box, radius, self._theme.colour("line"), self._theme.border)


class DangerButton(PlainButton):
    """A plain button whose words are red: it leads to what nothing can bring back."""

    def _ink(self) -> TokenName:
        return "danger" if self.isEnabled() else "ink3"


class QuietButton(_Button):
    """A button in words only, for what is seldom wanted; may be checkable, as a switch between views."""

    WEIGHT = QFont.Weight.DemiBold
    PADDING = 12


class IconButton(_Button):
    """A square button with an icon. Its accessible name, which is also its tooltip, must be given."""

    ICON = "ink2"

    def __init__(self, theme: Theme, icon: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", icon, parent)
        self.setAccessibleName(accessible_name)
        self.setToolTip(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = self._theme.px(HEIGHT)
        return QSize(side, side)
