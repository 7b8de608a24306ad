"""A row of a short list that is a widget: the arrows walk, Enter and a double-click edit, a menu is one key away."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.painting import fill, focus_ring, smooth
from rm_desktop.ui.widgets.spoken import PaintedWords

_RADIUS = 8
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WalkedRow(PaintedWords):
    """Has a line below it and a ring while it has the keyboard; what stands in it is laid out by who makes it."""

    edit_requested = Signal(str)
    walked = Signal(str, int)
    focused = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, record_id: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.record_id = record_id
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.edit_requested.emit(self.record_id)
        elif event.key() in _STEPS:
            self.walked.emit(self.record_id, _STEPS[event.key()])
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.edit_requested.emit(self.record_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.setFocus()
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        self.menu_wanted.emit(event.globalPos() if by_mouse else self.mapToGlobal(self.rect().center()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(self.record_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        box, border = QRectF(self.rect()), self._theme.border
        fill(painter, QRectF(0, box.bottom() - border, box.width(), border), self._theme.colour("line"))
        if self.hasFocus():
            focus_ring(painter, self._theme, box, self._theme.px(_RADIUS))
        painter.end()
