"""What is seen of a drag: the line or the frame where it will land, and the words that go along with the mouse."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.elided_label import ElidedLabel
from rm_desktop.ui.widgets.painting import fill_round, outline_round, smooth

_LINE = 3
_FRAME = 2
_RADIUS = 8
_BESIDE = 14
_WIDEST = 280
_PADDING = 10


class LandingLine(QWidget):
    """Lies between two rows."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, y: int, parent: QWidget) -> None:
        """Lie across the parent at a height."""
        height = self._theme.px(_LINE)
        top = min(max(0, y - height // 2 - 1), parent.height() - height)
        self.setGeometry(0, top, parent.width(), height)
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        fill_round(painter, QRectF(self.rect()), self.height() / 2, self._theme.colour("ink"))
        painter.end()


class LandingFrame(QWidget):
    """Lies around a row."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_around(self, place: QRect) -> None:
        """Lie around a place of the parent."""
        self.setGeometry(place.adjusted(0, 1, 0, -2))
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        radius = self._theme.px(_RADIUS)
        outline_round(painter, QRectF(self.rect()), radius, self._theme.colour("ink"), self._theme.px(_FRAME))
        painter.end()


class Carried(QWidget):
    """Says beside the mouse what is dragged."""

    def __init__(self, theme: Theme, words: str, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = ElidedLabel(theme, words, TextSize.CAPTION, "ink", parent=self)
        width = min(theme.px(_WIDEST), self._words.fontMetrics().horizontalAdvance(words) + theme.px(2 * _PADDING) + 2)
        height = self._words.sizeHint().height() + theme.px(_PADDING)
        self.resize(width, height)
        self._words.setGeometry(self.rect().adjusted(theme.px(_PADDING), 0, -theme.px(_PADDING), 0))

    def follow(self, at: QPoint) -> None:
        """Stand beside a point of the screen, within the window."""
        beside = self._theme.px(_BESIDE)
        here = self._window.mapFromGlobal(at) + QPoint(beside, beside)
        here.setX(min(here.x(), self._window.width() - self.width()))
        here.setY(min(here.y(), self._window.height() - self.height()))
        self.move(here)
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        box, radius = QRectF(self.rect()), self._theme.px(_RADIUS)
        fill_round(painter, box, radius, self._theme.colour("surface"))
        outline_round(painter, box, radius, self._theme.colour("control"), self._theme.border)
        painter.end()
