"""What stands where nothing is yet: the page's title, a picture, one sentence that teaches the first step, a button."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.buttons import PlainButton, QuietButton
from rm_desktop.ui.widgets.icon_picture import IconPicture
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.low_area import LowArea
from rm_desktop.ui.widgets.painting import focus_ring, smooth
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.spoken import PaintedWords

_PICTURE = 40
_LOW = 232
_AROUND = 8  # the sentence, for the ring that shows the keyboard on it


class EmptyState(PaintedWords):
    """One sentence and the button that ends the emptiness; what is given no words is not there.

    With a `title` it fills a page, and the title stands where it does on every page; without one it fills a pane.
    """

    asked = Signal()
    """The button was pressed."""
    second_asked = Signal()
    """The quiet button below it was pressed."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        sentence: str,
        button: str = "",
        parent: QWidget | None = None,
        *,
        title: str = "",
        second: str = "",
    ) -> None:
        super().__init__(theme, parent)
        self.button: PlainButton | None = None
        self.second: QuietButton | None = None
        self._sentence = Label(theme, sentence, colour="ink2", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(LowArea(theme, self).sheet if title else self)
        if title:
            column.addWidget(Heading(theme, title))
        column.addStretch(1)
        self._picture = IconPicture(theme, icon, _PICTURE, "control", self) if icon else None
        if self._picture is not None:
            column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._sentence)
        self._add_ways(column, button, second)
        column.addStretch(1)
        ScaledSpacing(theme, column, 12, (32, 24, 32, 0) if title else (24, 24, 24, 24))

    def only_read(self) -> None:
        """Let nothing be begun: it could not be kept."""
        for button in (self.button, self.second):
            if button is not None:
                button.setEnabled(False)

    def focus_first(self) -> None:
        """Put the keyboard on the button."""
        (self.button or self).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the picture out where the words and the button need the room."""
        super().resizeEvent(event)
        if self._picture is not None:
            self._picture.setVisible(self.height() >= self._theme.px(_LOW))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            around, painter = self._theme.px(_AROUND), smooth(self)
            box = self._sentence.geometry().adjusted(-around, -around, around, around)
            focus_ring(painter, self._theme, QRectF(box), around)
            painter.end()

    def _add_ways(self, column: QVBoxLayout, button: str, second: str) -> None:
        if button:
            self.button = PlainButton(self._theme, button)
            self.button.clicked.connect(self.asked)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        if second:
            self.second = QuietButton(self._theme, second)
            self.second.clicked.connect(self.second_asked)
            column.addWidget(self.second, 0, Qt.AlignmentFlag.AlignHCenter)
