"""What a field has understood of what is typed, as a slip of paper under it."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.labels import Label

_GAP = 2
_WIDEST = 320
_BESIDE = 32  # what the line has at its ends, and a little air


class Understood(Card):
    """Lies behind what is typed in a line, or under it; takes no room and no keys, and is gone when the line is left.

    Screen readers have its words as the description of the line.
    """

    def __init__(self, theme: Theme, line: QLineEdit) -> None:
        super().__init__(theme, padding=6, parent=line)
        self._line = line
        self._words = Label(theme, "", TextSize.CAPTION, "ink2")
        row = QHBoxLayout()
        row.addWidget(self._words)
        self.body.addLayout(row)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        line.installEventFilter(self)
        line.destroyed.connect(self.deleteLater)  # it may lie on the window by then

    @property
    def text(self) -> str:
        """The words on view; empty for none."""
        return "" if self.isHidden() else self._words.text()

    def tell(self, words: str, *, fault: bool = False) -> None:
        """Show words, in red where they say that something cannot be read; none hide the slip."""
        self._line.setAccessibleDescription(words)
        self._words.set_colour("danger" if fault else "ink2")
        self._words.setText(words)
        if words and self._line.hasFocus():
            self._put()
        else:
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.hide()
        return super().eventFilter(watched, event)

    def _put(self) -> None:
        """Lie under the line, above it where there is no room, and inside the window."""
        window = self._line.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        widest = min(max(self._theme.px(_WIDEST), self._line.width()), window.width())
        self._words.setWordWrap(False)
        self.body.invalidate()  # what it knows may be of the words before
        if self.sizeHint().width() > widest:
            self._words.setWordWrap(True)
            self.setFixedWidth(widest)
            self.resize(widest, self.heightForWidth(widest))
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(window.width())
            self.body.activate()
            self.resize(self.sizeHint())
        gap = self._theme.px(_GAP)
        if self._fits_inside():
            self._put_inside(window)
            return
        at = self._line.mapTo(window, QPoint(0, self._line.height() + gap))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            at.setX(at.x() + self._line.width() - self.width())
        if at.y() + self.height() > window.height():
            at.setY(self._line.mapTo(window, QPoint()).y() - gap - self.height())
        at.setX(max(0, min(at.x(), window.width() - self.width())))
        self._show_at(at)

    def _fits_inside(self) -> bool:
        """Return whether there is room behind what is typed, where nothing else is covered."""
        typed = self._line.fontMetrics().horizontalAdvance(self._line.text())
        room = self._line.width() - typed - self._theme.px(_BESIDE)
        return self.width() <= room and self.height() <= self._line.height()

    def _put_inside(self, window: QWidget) -> None:
        gap = self._theme.px(_GAP)
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = gap if right_to_left else self._line.width() - self.width() - gap
        self._show_at(self._line.mapTo(window, QPoint(left, (self._line.height() - self.height()) // 2)))

    def _show_at(self, at: QPoint) -> None:
        self.move(at)
        self.show()
        self.raise_()
