"""The calm strip over the pages of the sample pair, which says that it is one and how to be rid of it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.bar import Bar
from rm_desktop.ui.widgets.buttons import IconButton, PlainButton, QuietButton
from rm_desktop.ui.widgets.icon_picture import IconPicture
from rm_desktop.ui.widgets.labels import Label


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
        self.head.addWidget(self.throw_small)
        for button in (self.throw, self.begin):
            self.ways.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._shorten)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._shorten()
        super().resizeEvent(event)

    @Slot()
    def _shorten(self) -> None:
        """Say less, and show a picture for one button, where both would stand below each other: pages need room."""
        short = self._room_for_words(self.throw.sizeHint().width() + self.begin.sizeHint().width()) < 0
        if short == self.throw.isHidden():
            return
        had_keyboard = self.throw.hasFocus() or self.throw_small.hasFocus()
        self._text.setText(self._short if short else self._long)
        self.throw.setHidden(short)
        self.throw_small.setHidden(not short)
        if had_keyboard:
            (self.throw_small if short else self.throw).setFocus()
        self._fit()
