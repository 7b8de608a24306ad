"""Keys as they look on a keyboard, for the sheet that tells them and the settings that change them."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rm_desktop.ui.commands.command import Keys
from rm_desktop.ui.commands.page_keys import any_of, different, key_names
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.painting import fill_round, mirrored, outline_round, smooth
from rm_desktop.ui.widgets.spoken import PaintedWords

_RADIUS = 5
_INSET = 7
_GAP = 4
_APART = 7
_HEIGHT = 22


class CapsPainter:
    """Measures and draws the caps of one or more ways to do something."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def height(self) -> int:
        """Return how high a cap is."""
        return max(self._theme.px(_HEIGHT), round(self._metrics().height()) + self._theme.px(4))

    def width(self, keys: Keys) -> int:
        """Return how wide the caps of these key sequences are together."""
        return round(sum(width for _, width in self._parts(keys)))

    def paint(self, painter: QPainter, whole: QRectF, keys: Keys, towards: Qt.LayoutDirection) -> None:
        """Draw caps from the place where reading starts in `whole`."""
        painter.setFont(self._theme.font(TextSize.CAPTION))
        left, height = whole.left(), self.height()
        for text, width in self._parts(keys):
            box = QRectF(left, round(whole.center().y() - height / 2), width, height)
            left += width
            if text == "":
                continue
            place = mirrored(box, whole, towards)
            if text is not None:
                self._paint_cap(painter, place.adjusted(0.5, 0.5, -0.5, -0.5))
            painter.setPen(self._theme.colour("ink3" if text is None else "ink"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, _between() if text is None else text)

    def _paint_cap(self, painter: QPainter, box: QRectF) -> None:
        radius = self._theme.px(_RADIUS)
        fill_round(painter, box, radius, self._theme.colour("surface"))
        outline_round(painter, box, radius, self._theme.colour("control"), self._theme.border)

    def _parts(self, keys: Keys) -> list[tuple[str | None, float]]:
        """Return caps, "" for a gap between two, and None for what stands between two ways; with their widths."""
        metrics, px = self._metrics(), self._theme.px
        parts: list[tuple[str | None, float]] = []
        for way in different(keys):
            if parts:
                parts.append((None, metrics.horizontalAdvance(_between()) + 2 * px(_APART)))
            for place, name in enumerate(key_names(QKeySequence(way))):
                if place:
                    parts.append(("", float(px(_GAP))))
                parts.append((name, max(metrics.horizontalAdvance(name) + 2 * px(_INSET), float(self.height()))))
        return parts

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._theme.font(TextSize.CAPTION))


class KeyCaps(PaintedWords):
    """Some keys to press; read out as words."""

    def __init__(self, theme: Theme, keys: Keys = (), parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._caps = CapsPainter(theme)
        self._keys: Keys = ()
        self._size = QSize()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_keys(keys)
        theme.changed.connect(self._restyle)

    @property
    def keys(self) -> Keys:
        """Return the portable sequences that are shown."""
        return self._keys

    def show_keys(self, keys: Keys) -> None:
        """Show other keys."""
        self._keys = keys
        self.setAccessibleName(any_of(keys))
        self._restyle()

    def sizeHint(self) -> QSize:
        return self._size

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        self._caps.paint(painter, QRectF(self.rect()), self._keys, self.layoutDirection())
        painter.end()

    @Slot()
    def _restyle(self) -> None:
        self._size = QSize(self._caps.width(self._keys), self._caps.height())
        self.updateGeometry()
        self.update()


def _between() -> str:
    """Return what stands between two ways to do the same."""
    return QCoreApplication.translate("keys", "or")
