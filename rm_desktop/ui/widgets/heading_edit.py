"""A title that is edited where it stands."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from rm_desktop.ui.theme import TextSize, Theme


class HeadingEdit(QLineEdit):
    """An h1 without a frame. Enter or leaving it keeps the words, Escape takes them back."""

    kept = Signal(str)
    """The person has changed the title and is done with it; call `show_title` with what became of it."""
    left = Signal()
    """Enter, or Escape with nothing changed."""

    def __init__(self, theme: Theme, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = ""
        self.setAccessibleName(accessible_name)
        self.setProperty("heading", True)
        self.setTextMargins(-2, 0, 0, 0)  # Qt keeps that much between frame and text
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

    @Slot()
    def _restyle(self) -> None:
        self.setFont(self._theme.font(TextSize.H1))
        self.updateGeometry()
