"""The look of the window: colours, type and lengths that follow the system, the person's choice and the zoom."""

from enum import Enum, StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from rm_desktop.paths import resource
from rm_desktop.ui.icons import Icons
from rm_desktop.ui.style_sheet import palette_of, style_sheet_of
from rm_desktop.ui.tokens import DARK, LIGHT, TokenName, Tokens

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


class Theme(QObject):
    """Hands out colours, fonts, lengths and icons; `changed` tells widgets to ask again.

    Made once by `app.py`, after the QApplication, and handed to every widget.
    """

    changed = Signal()

    def __init__(self, scheme: Scheme = Scheme.SYSTEM, zoom: float = 1.0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scheme = scheme
        self._zoom = _within(zoom)
        self._icons = Icons()
        self._system_font = QGuiApplication.font()
        self._system_was_dark = QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128
        self._app: QApplication | None = None
        self._template = ""
        self._fonts: dict[tuple[TextSize, QFont.Weight], QFont] = {}
        self._colours: dict[TokenName, QColor] = {}
        self._choose_tokens()

    @property
    def scheme(self) -> Scheme:
        """The person's choice, not what it comes to: see `is_dark`."""
        return self._scheme

    @property
    def zoom(self) -> float:
        """Factor on type, spacing and icons, 0.8 to 2.0."""
        return self._zoom

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

    def apply(self, app: QApplication) -> None:
        """Dress the application, and again whenever system, scheme or zoom change.

        The style itself is chosen by `fusion_arguments`, when the application is made.
        """
        self._app = app
        self._template = resource("theme.qss").read_text(encoding="utf-8")
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        if hasattr(hints, "accessibility"):  # Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        self._install()

    def set_scheme(self, scheme: Scheme) -> None:
        """Follow the system, or stay light or dark."""
        if scheme is not self._scheme:
            self._scheme = scheme
            self._refresh()

    def set_zoom(self, zoom: float) -> None:
        """Scale everything; values outside 0.8 to 2.0 are brought within."""
        if _within(zoom) != self._zoom:
            self._zoom = _within(zoom)
            self._refresh()

    def px(self, length: float) -> int:
        """A length of the 4-pt grid in logical pixels at the present zoom."""
        return round(length * self._zoom)

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
        """The font of long text that people read and write: 12 pt."""
        return self._sized(self._system_font, READING_SIZE, QFont.Weight.Normal)

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
        font.setPointSizeF(points * self._zoom)
        if weight is not None:
            font.setWeight(weight)
        return font

    def _choose_tokens(self) -> None:
        hints = QGuiApplication.styleHints()
        stark = Qt.ContrastPreference.HighContrast if hasattr(hints, "accessibility") else None
        self._high_contrast = stark is not None and hints.accessibility().contrastPreference() is stark
        self._dark = self._system_is_dark() if self._scheme is Scheme.SYSTEM else self._scheme is Scheme.DARK
        tokens = DARK if self._dark else LIGHT
        self._tokens = tokens.in_high_contrast() if self._high_contrast else tokens

    def _system_is_dark(self) -> bool:
        """What the system reports; where it reports nothing, whether its own window colour was dark."""
        reported = QGuiApplication.styleHints().colorScheme()
        if reported is Qt.ColorScheme.Unknown:
            return self._system_was_dark
        return reported is Qt.ColorScheme.Dark

    @Slot()
    def _on_system_changed(self) -> None:
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
        self._app.setFont(self.font())
        self._app.setPalette(palette_of(self._tokens))
        self._app.setStyleSheet(style_sheet_of(self._template, self._tokens, self._zoom, self.border))


def fusion_arguments(arguments: list[str]) -> list[str]:
    """What to make the QApplication from, so that it has the Fusion style on every platform.

    Asking for it afterwards with `setStyle` loads QStyle into Python: 4 ms of the start.
    """
    return [*arguments[:1], "-style", "fusion", *arguments[1:]]


def _within(zoom: float) -> float:
    return min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
