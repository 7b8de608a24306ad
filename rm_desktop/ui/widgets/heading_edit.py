"""A title that is edited where it stands."""

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyleOptionFrame, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.labels import overhang
from rm_desktop.ui.widgets.line_edit import LineEdit
from rm_desktop.ui.widgets.tip import set_tip

_GAP = 2
"""What Qt keeps between a line's frame and its text."""


class HeadingEdit(LineEdit):
    """An h1 without a frame. Enter or leaving it keeps the words, Escape takes them back.

    Words that do not fit end in … while nobody writes in it, and the tooltip has all of them.
    """

    kept = Signal(str)
    """The person has changed the title and is done with it; call `show_title` with what became of it."""
    left = Signal()
    """Enter, or Escape with nothing changed."""

    def __init__(self, theme: Theme, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self, "heading")
        self._theme = theme
        self._title = ""
        self.setAccessibleName(accessible_name)
        self.setProperty("heading", True)
        self.textChanged.connect(self._fit)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def changed(self) -> bool:
        """Return whether there are words that are not kept yet."""
        return self.text() != self._title

    def show_title(self, title: str) -> None:
        """Show a title; what was typed is gone."""
        self._title = title
        if self.text() != title:
            self.setText(title)
            if not self.hasFocus():
                self.setCursorPosition(0)

    def take_back(self) -> None:
        """Show the title as it was."""
        self.show_title(self._title)

    def keep(self) -> None:
        """Say `kept` where the words were changed."""
        if self.changed:
            self.kept.emit(self.text())

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self.fontMetrics().height() + self._theme.px(6))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus() or not self._is_cut:
            super().paintEvent(event)
            return
        option, painter = QStyleOptionFrame(), QPainter(self)
        self.initStyleOption(option)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        room = self._room(option)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading, shown)
        painter.end()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.keep()
            self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.changed:
            self.take_back()
        else:
            super().keyPressEvent(event)

    @property
    def _is_cut(self) -> bool:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        return self.fontMetrics().horizontalAdvance(self.text()) > self._room(option).width()

    def _room(self, option: QStyleOptionFrame) -> QRect:
        """Return where the words stand, as Qt computes it."""
        contents = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        room = contents.marginsRemoved(self.textMargins()).adjusted(_GAP, 0, -_GAP, 0)
        height = self.fontMetrics().height()
        return QRect(room.left(), room.top() + (room.height() - height + 1) // 2, room.width(), height)

    @Slot()
    def _fit(self) -> None:
        """Have the ink start at the edge, also that of a J, and tell in the tooltip what does not fit."""
        self.setTextMargins(overhang(self.fontMetrics(), self.text()) - _GAP, 0, 0, 0)
        set_tip(self, self.text() if self._is_cut else "")

    @Slot()
    def _restyle(self) -> None:
        self.setFont(self._theme.font(TextSize.H1))
        self._fit()
        self.updateGeometry()
