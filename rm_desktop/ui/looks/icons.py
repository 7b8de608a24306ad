"""The line icons: small SVG files, tinted when they are drawn.

They are drawn by Qt's image reader, not by the QtSvg module: importing that binding costs 15 ms of the start.
"""

from PySide6 import QtGui
from PySide6.QtGui import QPixmap, QTransform

from rm_desktop.paths import resource

DIRECTIONAL = frozenset({"chevron-left", "chevron-right", "undo", "redo", "share", "external", "play"})
"""Icons that point along the line of reading: mirrored where it runs from right to left."""

# As every icon file has it: written over with the size that is wanted.
_SIZE = b'width="24" height="24"'


class Icons:
    """Draws icons of any size and colour and remembers them; nothing is read before the first is asked for."""

    def __init__(self) -> None:
        self._sources: dict[str, bytes] = {}
        self._pixmaps: dict[tuple[str, int, str, float, bool], QPixmap] = {}

    def pixmap(self, name: str, size: int, colour: str, dpr: float = 1.0, *, mirrored: bool = False) -> QPixmap:
        """The icon as a square of `size` logical pixels, drawn in `colour` (`#RRGGBB`) for a screen of `dpr`.

        Raises FileNotFoundError for a name that is not shipped.
        """
        mirrored = mirrored and name in DIRECTIONAL
        key = (name, size, colour, dpr, mirrored)
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = self._draw(name, round(size * dpr), colour, mirrored=mirrored)
            found.setDevicePixelRatio(dpr)
        return found

    def icon(self, name: str, size: int, colour: str, *, mirrored: bool = False) -> "QtGui.QIcon":
        """The icon for menus and actions, drawn for plain and for doubly dense screens."""
        # taken from its module only here: its names of theme icons cost 1 ms of the start, which needs none
        icon = QtGui.QIcon(self.pixmap(name, size, colour, 1.0, mirrored=mirrored))
        icon.addPixmap(self.pixmap(name, size, colour, 2.0, mirrored=mirrored))
        return icon

    def forget(self) -> None:
        """Drop what was drawn, when colours or zoom change."""
        self._pixmaps.clear()

    def _draw(self, name: str, pixels: int, colour: str, *, mirrored: bool) -> QPixmap:
        source = self._source(name).replace(b"currentColor", colour.encode("ascii"))
        drawn = QPixmap()
        drawn.loadFromData(source.replace(_SIZE, b'width="%d" height="%d"' % (pixels, pixels)), "svg")
        return drawn.transformed(QTransform.fromScale(-1, 1)) if mirrored else drawn

    def _source(self, name: str) -> bytes:
        source = self._sources.get(name)
        if source is None:
            source = self._sources[name] = resource(f"icons/{name}.svg").read_bytes()
        return source
