"""The time that is left, in figures that can be read across a table."""

from enum import Enum, auto

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.painting import smooth

MINUTE = 60
_LARGE = 2.0  # times the largest size of type


class TimeTone(Enum):
    """How the time stands; a colour never says it alone."""

    CALM = auto()
    CLOSING = auto()
    OVER = auto()
    PAUSED = auto()


TONES: dict[TimeTone, TokenName] = {
    TimeTone.CALM: "ink",
    TimeTone.CLOSING: "leader",
    TimeTone.OVER: "danger",
    TimeTone.PAUSED: "ink3",
}


class CountdownFigures(QLabel):
    """Shows minutes and seconds, each figure in its own place so that nothing shakes; past the end with a plus.

    A screen reader is told a sentence, which is another one by the minute at most.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._seconds = 0.0
        self._over = False
        self.tone = TimeTone.CALM
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_time(self, seconds: float, tone: TimeTone, sentence: str, *, over: bool = False) -> None:
        """Show a length of time, never below zero; `over` says that it lies past the end. `sentence` is for the ear."""
        before = (self.text(), self.tone)
        self._seconds, self._over, self.tone = max(0.0, seconds), over, tone
        self.setText(figures(self._seconds, over=over))
        if self.accessibleName() != sentence:
            self.setAccessibleName(sentence)
        if len(before[0]) != len(self.text()):
            self.updateGeometry()
        if before != (self.text(), tone):
            self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._font)
        return QSize(round(sum(self._widths(metrics))) + 2, round(metrics.height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.setFont(self._font)
        painter.setPen(self._theme.colour(TONES[self.tone]))
        left = 1.0
        for letter, width in zip(self.text(), self._widths(QFontMetricsF(self._font)), strict=True):
            painter.drawText(QRectF(left, 0, width, self.height()), Qt.AlignmentFlag.AlignCenter, letter)
            left += width
        painter.end()

    def _widths(self, metrics: QFontMetricsF) -> list[float]:
        widest = max(metrics.horizontalAdvance(figure) for figure in _digits())
        shown = self.text() or figures(0)
        return [widest if each.isdigit() else metrics.horizontalAdvance(each) for each in shown]

    @Slot()
    def _restyle(self) -> None:
        self._font = QFont(self._theme.font(TextSize.H1, QFont.Weight.Bold))
        self._font.setPointSizeF(self._font.pointSizeF() * _LARGE)
        self.updateGeometry()
        self.update()


def figures(seconds: float, *, over: bool = False) -> str:
    """Return `06:42`, past the end `+00:42`; a second that has begun is still left."""
    whole = int(seconds) if over else -int(-seconds // 1)
    digits, plain = _digits(), f"{whole // MINUTE:02}:{whole % MINUTE:02}"
    shown = "".join(digits[int(each)] if each.isdigit() else each for each in plain)
    return f"+{shown}" if over else shown


def _digits() -> list[str]:
    return [QLocale().toString(number) for number in range(10)]
