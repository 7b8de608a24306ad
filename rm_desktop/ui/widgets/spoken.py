"""What we paint ourselves, told to screen readers as what it is: they pass over a plain QWidget, named or not."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from rm_desktop.ui.looks.theme import Theme


class PaintedWords(QLabel):
    """A painted widget, or a row of widgets, that is read out as words: by its accessible name.

    A label to Qt's accessibility alone; its size is what the subclass or its layout says.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self) -> QSize:
        return QWidget.sizeHint(self)

    def minimumSizeHint(self) -> QSize:
        return QWidget.minimumSizeHint(self)


class PaintedPicture(PaintedWords):
    """A painted widget that is told as a picture; its accessible name says in words what it shows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        nothing = QPixmap(1, 1)  # never drawn: by it Qt knows a picture
        nothing.fill(Qt.GlobalColor.transparent)
        self.setPixmap(nothing)
