"""The look of the window: colours, type and lengths that follow the system, the person's choice and the zoom."""

from enum import Enum, StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPixmap
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from rm_desktop.ui.looks.icons import Icons
from rm_desktop.ui.looks.style_sheet import palette_of
from rm_desktop.ui.looks.system_looks import SystemLooks
from rm_desktop.ui.looks.tokens import DARK, LIGHT, TokenName, Tokens
from rm_desktop.ui.looks.wardrobe import Wardrobe

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

SMALLEST_ZOOM = 0.8
LARGEST_ZOOM = 2.0
SMALLEST_BASE = 10.5
READING_SIZE = 12.0
READING_LINE_HEIGHT = 1.55
READING_COLUMNS = 72


class Scheme(StrEnum):
    """What the person chose in the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class TextSize(Enum):
    """The five sizes of type: factor of the base size, and the weight it usually has."""

    CAPTION = (0.86, QFont.Weight.Normal)
    BODY = (1.0, QFont.Weight.Normal)
    H3 = (1.14, QFont.Weight.DemiBold)
    H2 = (1.4, QFont.Weight.Bold)
    H1 = (1.9, QFont.Weight.Bold)


class Looks(NamedTuple):
    """Everything about the looks that a person chooses.

    `zoom` is a factor on everything, 0.8 to 2.0; `reading_size` is percent of 12 points for text that people read and
    write; `line_length` is how many characters of it stand in a line at most.
    """

    scheme: Scheme = Scheme.SYSTEM
    zoom: float = 1.0
    reading_size: int = 100
    line_length: int = READING_COLUMNS


class Theme(QObject):
    """Hands out colours, fonts, lengths and icons; `changed` tells widgets to ask again.

    Made once by `app.py`, after the QApplication, and handed to every widget.
    """

    changed = Signal()

    def __init__(self, scheme: Scheme = Scheme.SYSTEM, zoom: float = 1.0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looks = Looks(scheme, _within(zoom))
        self._icons = Icons()
        self._system = SystemLooks(self)
        self._system_font = QGuiApplication.font()
        self._wardrobe = Wardrobe()
        self._app: QApplication | None = None
        self._fonts: dict[tuple[TextSize, QFont.Weight], QFont] = {}
        self._colours: dict[TokenName, QColor] = {}
        self._choose_tokens()

    @property
    def looks(self) -> Looks:
        """Everything the person chose."""
        return self._looks

    @property
    def scheme(self) -> Scheme:
        """The person's choice, not what it comes to: see `is_dark`."""
        return self._looks.scheme

    @property
    def zoom(self) -> float:
        """Factor on type, spacing and icons, 0.8 to 2.0."""
        return self._looks.zoom

    @property
    def line_length(self) -> int:
        """How many characters of long text stand in a line at most."""
        return self._looks.line_length

    @property
    def reading_points(self) -> float:
        """The size of long text in points, before zoom."""
        return READING_SIZE * self._looks.reading_size / 100

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._tokens

    @property
    def is_dark(self) -> bool:
        """Whether light text stands on dark paper now."""
        return self._dark

    @property
    def border(self) -> int:
        """Width of outlines: 1 px, or 2 px where the system asks for high contrast."""
        return 2 if self._high_contrast else 1

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing is to move by itself: whoever animates has to ask."""
        return self._system.still

    def apply(self, app: QApplication) -> None:
        """Dress the application, and again whenever system or looks change.

        The style itself is chosen by `fusion_arguments`, when the application is made.
        """
        self._app = app
        self._wardrobe.open()
        self._system.changed.connect(self._on_system_changed)
        self._system.listen()
        self._install()

    def dress(self, widget: QWidget, kind: str = "") -> None:
        """Give a field, list, area that scrolls, menu, table, bar or dialog its part of the style sheet, for good.

        `kind` is `chip`, `heading`, `frameless` or `popup` where the widget has a property of that name.
        """
        self._wardrobe.dress(widget, kind)

    def set_looks(self, looks: Looks) -> None:
        """Take everything the person chose in one go; a zoom outside 0.8 to 2.0 is brought within."""
        looks = looks._replace(zoom=_within(looks.zoom))
        if looks != self._looks:
            self._looks = looks
            self._refresh()

    def set_scheme(self, scheme: Scheme) -> None:
        """Follow the system, or stay light or dark."""
        self.set_looks(self._looks._replace(scheme=scheme))

    def set_zoom(self, zoom: float) -> None:
        """Scale everything; values outside 0.8 to 2.0 are brought within."""
        self.set_looks(self._looks._replace(zoom=zoom))

    def set_reading(self, size: int, line_length: int) -> None:
        """Write long text in `size` percent of 12 points, in lines of so many characters at most."""
        self.set_looks(self._looks._replace(reading_size=size, line_length=line_length))

    def px(self, length: float) -> int:
        """A length of the 4-pt grid in logical pixels at the present zoom."""
        return round(length * self._looks.zoom)

    def colour(self, name: TokenName) -> QColor:
        """A token as Qt wants it; the object is shared, so do not change it."""
        found = self._colours.get(name)
        if found is None:
            found = self._colours[name] = QColor(self._tokens.colour(name))
        return found

    def font(self, size: TextSize = TextSize.BODY, weight: QFont.Weight | None = None) -> QFont:
        """The system's font in one of the five sizes; without a weight, the one usual for that size."""
        key = (size, weight or size.value[1])
        found = self._fonts.get(key)
        if found is None:
            base = max(self._system_font.pointSizeF(), SMALLEST_BASE)
            found = self._fonts[key] = self._sized(self._system_font, base * size.value[0], key[1])
        return found

    def reading_font(self) -> QFont:
        """The font of long text that people read and write: 12 pt, or what they chose."""
        return self._sized(self._system_font, self.reading_points, QFont.Weight.Normal)

    def fixed_font(self) -> QFont:
        """The system's fixed-pitch font in body size."""
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        return self._sized(fixed, max(fixed.pointSizeF(), SMALLEST_BASE))

    def pixmap(self, name: str, size: int, colour: TokenName = "ink2", dpr: float = 1.0) -> QPixmap:
        """An icon to paint, `size` in pixels before zoom; pass the widget's `devicePixelRatioF()`."""
        mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return self._icons.pixmap(name, self.px(size), self._tokens.colour(colour), dpr, mirrored=mirrored)

    def icon(self, name: str, colour: TokenName = "ink2", size: int = 18) -> "QIcon":
        """An icon for a menu or an action; ask again when the theme has `changed`."""
        mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return self._icons.icon(name, self.px(size), self._tokens.colour(colour), mirrored=mirrored)

    def _sized(self, like: QFont, points: float, weight: QFont.Weight | None = None) -> QFont:
        font = QFont(like)
        font.setPointSizeF(points * self.zoom)
        if weight is not None:
            font.setWeight(weight)
        return font

    def _choose_tokens(self) -> None:
        chosen = self._looks.scheme
        self._high_contrast = self._system.high_contrast
        self._dark = self._system.dark if chosen is Scheme.SYSTEM else chosen is Scheme.DARK
        tokens = DARK if self._dark else LIGHT
        self._tokens = tokens.in_high_contrast() if self._high_contrast else tokens

    @Slot()
    def _on_system_changed(self) -> None:
        """Take what the system says now; where that comes to the same looks, nobody is told."""
        before = (self._tokens, self.border)
        self._choose_tokens()
        if (self._tokens, self.border) != before:
            self._refresh()

    def _refresh(self) -> None:
        self._fonts.clear()
        self._colours.clear()
        self._icons.forget()
        self._choose_tokens()
        self._install()
        self.changed.emit()

    def _install(self) -> None:
        if self._app is None:
            return
        palette = palette_of(self._tokens)
        self._app.setFont(self.font())
        self._app.setPalette(palette)
        QToolTip.setPalette(palette)
        self._wardrobe.change(self._tokens, self.zoom, self.border, self.reading_points)


def fusion_arguments(arguments: list[str]) -> list[str]:
    """What to make the QApplication from, so that it has the Fusion style on every platform.

    Asking for it afterwards with `setStyle` loads QStyle into Python: 4 ms of the start.
    """
    return [*arguments[:1], "-style", "fusion", *arguments[1:]]


def _within(zoom: float) -> float:
    return min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
