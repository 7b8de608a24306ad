"""The calm strip over the pages of the sample pair, which says that it is one and how to be rid of it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.bar import WORDS, Bar
from rm_desktop.ui.widgets.buttons import IconButton, PlainButton, QuietButton
from rm_desktop.ui.widgets.icon_picture import IconPicture
from rm_desktop.ui.widgets.labels import Label

_LOW = 640  # a window of this height, before zoom, has one line to spare
_SHORT_WORDS = 170


class SampleBar(Bar):
    """Stays as long as the sample does; one click throws it away, another begins with a pair of one's own."""

    unwanted = Signal()
    own_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=10, parent=parent)
        self._long = self.tr("This is a sample pair. Look around and change what you like: nothing in it is yours.")
        self._short = self.tr("This is a sample pair.")
        self.setAccessibleName(self._long)
        self._text = Label(theme, self._long, colour="ink2", wrap=True)
        self.begin = PlainButton(theme, self.tr("Begin with your own pair"))
        self.begin.clicked.connect(self.own_requested)
        self.throw = QuietButton(theme, self.tr("Throw it away"))
        self.throw.clicked.connect(self.unwanted)
        self.throw_small = IconButton(theme, "trash", self.throw.text())
        self.throw_small.clicked.connect(self.unwanted)
        self.throw_small.hide()
        self.head.addWidget(IconPicture(theme, "info", 18, "ink2"))
        self.head.addWidget(self._text, 1)
        self.begin_small = IconButton(theme, "plus", self.begin.text())
        self.begin_small.clicked.connect(self.own_requested)
        self.begin_small.hide()
        self.head.addWidget(self.throw_small)
        self.head.addWidget(self.begin_small)
        for button in (self.throw, self.begin):
            self.ways.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._shorten)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)
        self._shorten()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._shorten()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._shorten()
        super().resizeEvent(event)

    @Slot()
    def _shorten(self) -> None:
        """Say less, and show pictures for the buttons, where the page needs the room: in a small or low window."""
        begin = self.begin.sizeHint().width()
        low = self.window().height() < self._theme.px(_LOW) and not self.isWindow()
        short = low or self._room_for_words(self.throw.sizeHint().width() + begin) < 0
        room = self._room_for_words(begin + 2 * self.throw_small.sizeHint().width())
        tight = short and room < self._theme.px(_SHORT_WORDS)
        self._text.setText(self._short if short else self._long)
        _show_one(self.throw, self.throw_small, small_one=short)
        _show_one(self.begin, self.begin_small, small_one=tight)
        self._least = _SHORT_WORDS if short else WORDS
        self._fit()


def _show_one(large: QAbstractButton, small: QAbstractButton, *, small_one: bool) -> None:
    """Show one of two buttons that do the same; the keyboard goes with it."""
    shown, hidden = (small, large) if small_one else (large, small)
    if shown.isHidden():
        had_keyboard = hidden.hasFocus()
        shown.show()
        hidden.hide()
        if had_keyboard:
            shown.setFocus()
