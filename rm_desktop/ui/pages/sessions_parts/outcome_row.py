"""One action or takeaway of a session."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.ui.looks.painted_parts import role_colour
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.pages.sessions_parts.outcome import Outcome
from rm_desktop.ui.widgets.check_box import CheckBox
from rm_desktop.ui.widgets.chip import Chip
from rm_desktop.ui.widgets.icon_picture import IconPicture
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.painting import focus_ring, smooth
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording.name_words import short_name

_RADIUS = 8
_LEAD = 30


class OutcomeRow(QWidget):
    """Words with whose they are; an action has a box. Enter and a double-click edit, the arrows walk."""

    tick_requested = Signal(str, bool)
    edit_requested = Signal(str)
    walked = Signal(str, int)
    focused = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, outcome: Outcome, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.outcome = outcome
        self.box: CheckBox | None = None
        self.setAccessibleName(self._spoken())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._row = QHBoxLayout(self)
        ScaledSpacing(theme, self._row, 8, (4, 5, 4, 5))
        if outcome.done is None:
            self._row.addWidget(_leading(theme), 0, Qt.AlignmentFlag.AlignTop)
        else:
            self._row.addWidget(self._make_box(outcome), 0, Qt.AlignmentFlag.AlignTop)
        words = Label(theme, outcome.text, colour="ink2" if outcome.done else "ink", wrap=True)
        words.setMinimumWidth(1)
        self._row.addWidget(words, 1)
        self._row.addWidget(Chip(theme, short_name(outcome.whose), role_colour(outcome.role)))
        if outcome.due_words:
            colour: TokenName = "danger" if outcome.late else "ink2"
            self._row.addWidget(Label(theme, outcome.due_words, TextSize.CAPTION, colour))

    @Slot()
    def tick(self) -> None:
        """Tick an action, or open it again."""
        if self.outcome.done is not None:
            self.tick_requested.emit(self.outcome.id, not self.outcome.done)

    def show_as_is(self) -> None:
        """Show the box as it is in the store: the tick was not taken."""
        if self.box is not None:
            self.box.setChecked(bool(self.outcome.done))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_requested.emit(self.outcome.id)
        elif event.key() in steps:
            self.walked.emit(self.outcome.id, steps[event.key()])
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.edit_requested.emit(self.outcome.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.setFocus()
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        self.menu_wanted.emit(event.globalPos() if by_mouse else self.mapToGlobal(self.rect().center()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(self.outcome.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        box = QRectF(self.rect())
        border = self._theme.border
        painter.fillRect(QRectF(0, box.bottom() - border, box.width(), border), self._theme.colour("line"))
        if self.hasFocus():
            focus_ring(painter, self._theme, box, self._theme.px(_RADIUS))
        painter.end()

    def _make_box(self, outcome: Outcome) -> CheckBox:
        self.box = CheckBox(self._theme, "", outcome.text)
        self.box.setChecked(bool(outcome.done))
        self.box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.box.clicked.connect(self.tick)
        return self.box

    def _spoken(self) -> str:
        states = {None: self.tr("takeaway"), False: self.tr("to do"), True: self.tr("done")}
        outcome = self.outcome
        parts = (outcome.text, states[outcome.done], outcome.whose, outcome.due_words)
        return ", ".join(part for part in parts if part)


def _leading(theme: Theme) -> QWidget:
    """Return the picture of a takeaway in the place where an action has its box."""
    place = QWidget()
    row = QHBoxLayout(place)
    ScaledSpacing(theme, row, 0, (6, 6, 6, 6))
    row.addWidget(IconPicture(theme, "lightbulb", _LEAD - 12))
    return place
