"""Where something that is dragged will land: shown while it is over the place, and taken in when it is let go."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.painting import fill, fill_round, smooth

_RADIUS = 12
_DASHES = (4.0, 3.0)
_LINE = 2


class Landing(QWidget):
    """Paper with a dashed edge and one sentence over a place; the pointer goes through it."""

    def __init__(self, theme: Theme, place: QWidget, words: str) -> None:
        super().__init__(place)
        self._theme = theme
        self._words = words
        self.setAccessibleName(words)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self, place: QWidget) -> None:
        """Lie over all of a place."""
        self.setParent(place)
        self.setGeometry(place.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        fill(painter, QRectF(self.rect()), self._theme.colour("canvas"))
        box = QRectF(self.rect()).adjusted(_LINE, _LINE, -_LINE, -_LINE)
        radius = self._theme.px(_RADIUS)
        fill_round(painter, box, radius, self._theme.colour("sunken"))
        pen = QPen(self._theme.colour("ink"), _LINE)
        pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, radius, radius)
        self._paint_words(painter, box)
        painter.end()

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        margin = self._theme.px(16)
        painter.setFont(self._theme.font(TextSize.H3))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box.adjusted(margin, margin, -margin, -margin), flags, self._words)


class FileLanding(QObject):
    """Lets files be dropped anywhere on a widget; the first of the `places` that is on view shows that they may.

    They may where one of them has one of the endings; what the others are is said when they were dropped.
    """

    dropped = Signal(object)  # tuple[Path, ...]

    def __init__(
        self, theme: Theme, widget: QWidget, words: str, endings: Iterable[str], places: Sequence[QWidget] = ()
    ) -> None:
        super().__init__(widget)
        self._places = (*places, widget)
        self._endings = frozenset(endings)
        self.landing = Landing(theme, widget, words)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent | QDragMoveEvent) and self._files(event.mimeData()):
            self._welcome(event)
            return True
        if event.type() is QEvent.Type.DragLeave:
            self.landing.hide()
        elif isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            self.landing.hide()
            files = self._files(event.mimeData())
            if files:
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                self.dropped.emit(files)
                return True
        return super().eventFilter(watched, event)

    def _welcome(self, event: QDragMoveEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if self.landing.isHidden():
            self.landing.cover(next(place for place in self._places if place.isVisible()))

    def _files(self, data: QMimeData) -> tuple[Path, ...]:
        """Return what would be dropped; nothing where none of it can be taken in."""
        paths = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
        return paths if any(path.suffix.lower() in self._endings for path in paths) else ()
