"""The month over a button or a field, to pick a day from."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.month_days import MonthDays
from rm_desktop.ui.widgets.month_view import MonthView

_GAP = 4


class MonthPopup(QFrame):
    """Goes away with Enter or a click on a day, which pick it, and with Escape or a click anywhere else."""

    day_walked = Signal(object)
    """A `date` the person went to, by key or mouse."""
    day_picked = Signal(object)
    """The `date` the person settled on."""

    def __init__(self, theme: Theme, today: date, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self.month = MonthView(theme, today)
        self.month.select(day)
        self.month.day_selected.connect(self.day_walked)
        self._days = self.month.findChildren(MonthDays)[0]
        self._days.installEventFilter(self)
        paper = Card(theme, padding=12)
        paper.body.addWidget(self.month)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(paper)

    def open_below(self, widget: QWidget) -> None:
        """Open under a widget, from where its line starts, and put the keyboard on the days."""
        corner = QPoint(0, widget.height() + self._theme.px(_GAP))
        if widget.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            corner.setX(widget.width() - self.sizeHint().width())
        corner = widget.mapToGlobal(corner)
        room = widget.screen().availableGeometry()
        corner.setX(max(room.left(), min(corner.x(), room.right() - self.sizeHint().width())))
        corner.setY(max(room.top(), min(corner.y(), room.bottom() - self.sizeHint().height())))
        self.move(corner)
        self.show()
        self._days.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._days and event.type() is QEvent.Type.MouseButtonRelease:
            QTimer.singleShot(0, self._pick)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _pick(self) -> None:
        self.day_picked.emit(self.month.selected)
        self.close()
