"""One thing that was captured."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.models.kinds import Kind
from rm_desktop.ui.looks.painted_parts import role_colour
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.pages.live_parts.outcome import ICONS, Captured
from rm_desktop.ui.widgets.chip import Chip
from rm_desktop.ui.widgets.icon_picture import IconPicture
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.painting import focus_ring, smooth
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_RADIUS = 8


class CapturedRow(QWidget):
    """Enter and a double-click say it in other words, the arrows walk."""

    edit_requested = Signal(str)
    walked = Signal(str, int)
    focused = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, captured: Captured, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.captured = captured
        self.setAccessibleName(self._spoken())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        colour: TokenName = "ink2" if captured.role is None else role_colour(captured.role)
        row = QHBoxLayout(self)
        ScaledSpacing(theme, row, 10, (8, 8, 4, 9))
        row.addWidget(IconPicture(theme, ICONS[captured.kind], 18, colour), 0, Qt.AlignmentFlag.AlignVCenter)
        words = Label(theme, captured.text, colour="ink2" if captured.done else "ink", wrap=True)
        words.setMinimumWidth(1)
        row.addWidget(words, 1)
        row.addWidget(Chip(theme, captured.said, colour))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.edit_requested.emit(self.captured.id)
        elif event.key() in steps:
            self.walked.emit(self.captured.id, steps[event.key()])
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.edit_requested.emit(self.captured.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.setFocus()
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        self.menu_wanted.emit(event.globalPos() if by_mouse else self.mapToGlobal(self.rect().center()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(self.captured.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        box, border = QRectF(self.rect()), self._theme.border
        painter.fillRect(QRectF(0, box.bottom() - border, box.width(), border), self._theme.colour("line"))
        if self.hasFocus():
            focus_ring(painter, self._theme, box, self._theme.px(_RADIUS))
        painter.end()

    def _spoken(self) -> str:
        kinds = {
            Kind.ACTION: self.tr("action"),
            Kind.TAKEAWAY: self.tr("takeaway"),
            Kind.TOPIC: self.tr("question"),
        }
        return ", ".join((kinds[self.captured.kind], self.captured.text, self.captured.said))
