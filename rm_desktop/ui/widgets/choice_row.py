"""A row of choices of which one holds: steps of a scale, or one of two people."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.painting import fill_round, focus_ring, outline_round, smooth
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_RADIUS = 8
_PADDING = 8
_CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True)
class Choice:
    """One box: `mark` is written large (a number, a name), `word` small below it."""

    value: int
    mark: str
    word: str
    meaning: str = ""


class ChoiceRow(QWidget):
    """Radio buttons as boxes of one width. A digit key chooses the box that has this value."""

    chosen = Signal(int)
    """The person chose; `choose` says nothing."""

    def __init__(
        self, theme: Theme, accessible_name: str, choices: Sequence[Choice], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        ScaledSpacing(theme, row, 4)
        for choice in choices:
            box = _Box(theme, choice)
            self._group.addButton(box, choice.value)
            row.addWidget(box, 1)
        for later in self._group.buttons()[1:]:
            later.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes to the first, and from then on to the chosen
        self.setFocusProxy(self._group.buttons()[0])
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._group.idClicked.connect(self._on_clicked)

    @property
    def value(self) -> int | None:
        """What is chosen."""
        found = self._group.checkedId()
        return None if found == -1 else found

    def choose(self, value: int) -> None:
        """Choose a box; a value that has none is passed over."""
        box = self._group.button(value)
        if box is not None:
            box.setChecked(True)
            self.setFocusProxy(box)

    def clear(self) -> None:
        """Take the choice back."""
        self._group.setExclusive(False)  # else the last choice could not be taken back
        for box in self._group.buttons():
            box.setChecked(False)
        self._group.setExclusive(True)
        self.setFocusProxy(self._group.buttons()[0])

    def press(self, value: int) -> bool:
        """Choose as the person does, by key; return False where no box has this value."""
        if self._group.button(value) is None:
            return False
        self.choose(value)
        self.setFocus()
        self.chosen.emit(value)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        value = digit_of(event)
        if value is None or not self.press(value):
            super().keyPressEvent(event)

    @Slot(int)
    def _on_clicked(self, value: int) -> None:
        self.setFocusProxy(self._group.button(value))
        self.chosen.emit(value)


def digit_of(event: QKeyEvent) -> int | None:
    """Return the digit a key types by itself, in any script; None for other keys."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
    return int(event.text()) if held == Qt.KeyboardModifier.NoModifier and event.text().isdecimal() else None


class _Box(QRadioButton):
    """One choice; the chosen one is written on a paper tone with an outline of ink."""

    def __init__(self, theme: Theme, choice: Choice) -> None:
        super().__init__()
        self._theme = theme
        self._choice = choice
        self.setAccessibleName(f"{choice.mark}, {choice.word}" if choice.word else choice.mark)
        self.setAccessibleDescription(choice.meaning)
        self.setToolTip(choice.meaning)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)  # a word may take two lines, and then all boxes are as high
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        name = QFontMetrics(self._mark_font()).horizontalAdvance(self._choice.mark)
        word = self._word_metrics().horizontalAdvance(self._choice.word)
        width = max(name, word) + 2 * self._theme.px(_PADDING)
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        word = self._word_metrics().boundingRect(QRect(0, 0, width - 4, 1000), _CENTRED, self._choice.word)
        return self._mark_height() + word.height() + 2 * self._theme.px(_PADDING)

    def minimumSizeHint(self) -> QSize:
        words = self._word_metrics()
        longest = max((words.horizontalAdvance(word) for word in self._choice.word.split()), default=0)
        name = QFontMetrics(self._mark_font()).horizontalAdvance(self._choice.mark)
        return QSize(max(longest, name) + self._theme.px(6), self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        theme, box = self._theme, QRectF(self.rect())
        radius = theme.px(_RADIUS)
        hovered = self.underMouse() and self.isEnabled()
        paper: TokenName = "selected" if self.isChecked() else "sunken" if hovered else "surface"
        fill_round(painter, box, radius, theme.colour(paper))
        outline = theme.colour("ink" if self.isChecked() else "control")
        outline_round(painter, box, radius, outline, theme.border)
        self._paint_words(painter, box)
        if self.hasFocus():
            focus_ring(painter, theme, box, radius)
        painter.end()

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        mark = QRectF(box.left(), box.top() + self._theme.px(_PADDING - 1), box.width(), self._mark_height())
        painter.setPen(self._theme.colour("ink"))
        painter.setFont(self._mark_font())
        painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, self._choice.mark)
        below = QRectF(box.left() + 2, mark.bottom(), box.width() - 4, box.bottom() - mark.bottom())
        painter.setPen(self._theme.colour("ink" if self.isChecked() else "ink2"))
        painter.setFont(self._theme.font(TextSize.CAPTION))
        painter.drawText(below, _CENTRED, self._choice.word)

    def _mark_font(self) -> QFont:
        return self._theme.font(TextSize.H3)

    def _mark_height(self) -> int:
        return QFontMetrics(self._mark_font()).height()

    def _word_metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(TextSize.CAPTION))

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
