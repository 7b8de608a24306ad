"""Which widgets the style sheet is for: each gets the rules of its own kind, and the application none.

Qt keeps 7 kB of render rules for every widget that a sheet reaches, also where no rule is for it, 2 kB for each rule,
and works all of them out anew when the looks change. A sheet for the application, which reaches the thousand widgets
of all pages, was 10 MB, and 75 ms of each change.
"""

import re

from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from rm_desktop.paths import resource
from rm_desktop.ui.looks.style_sheet import style_sheet_of
from rm_desktop.ui.looks.tokens import Tokens

# Qt's class, or a kind of its own -> parts of theme.qss. A dialog goes again soon, so what is in it takes the rules
# from there: all of them, in the order of the file.
_PARTS: dict[str, tuple[str, ...]] = {
    "QDialog": (),
    "QLineEdit": ("line",),
    "chip": ("line", "chip"),
    "heading": ("heading",),
    "QTextEdit": ("text", "bar"),
    "frameless": ("text", "frameless", "bar"),
    "QPlainTextEdit": ("source", "bar"),
    "QListView": ("list", "bar"),
    "popup": ("list", "popup", "bar"),
    "QComboBox": ("combo", "bar"),
    "QTableView": ("table", "bar"),
    "QScrollBar": ("bar",),
    "QMenu": ("menu",),
    "QProgressBar": ("progress",),
    "QDialogButtonBox": ("buttons",),  # those of Qt's own dialogs, which ask for files where the system has none
}
_AREA = "QScrollArea"
_KIND = "dressed"
_TITLE = re.compile(r"^/\* (\w+) \*/$", re.MULTILINE)


class Wardrobe:
    """Dresses widgets, and all of them again when the looks change; before it is opened it only takes their names."""

    def __init__(self) -> None:
        self._templates: dict[str, str] = {}
        self._sheets: dict[str, str] = {}

    def open(self) -> None:
        """Read the rules."""
        _, *parts = _TITLE.split(resource("theme.qss").read_text(encoding="utf-8"))
        self._templates = dict(zip(parts[::2], parts[1::2], strict=True))

    def dress(self, widget: QWidget, kind: str = "") -> None:
        """Give a widget the rules of its kind; of an area that scrolls only the bars, or all in it would get them.

        Raises TypeError where there are none.
        """
        kind = kind or next((name for name in (_AREA, *_PARTS) if widget.inherits(name)), "")
        if kind != _AREA and kind not in _PARTS:
            raise TypeError(f"no rule is for {type(widget).__name__}")
        widget.setProperty(_KIND, kind)
        if self._sheets:
            self._put_on(widget, kind)

    def change(self, tokens: Tokens, zoom: float, border: int, reading: float) -> None:
        """Dress in these looks everybody who was named, see `style_sheet_of`; nothing happens before it is opened."""
        if not self._templates:
            return
        made = {
            part: style_sheet_of(template, tokens, zoom, border, reading) for part, template in self._templates.items()
        }
        self._sheets = {kind: "".join(made[part] for part in parts or made) for kind, parts in _PARTS.items()}
        for widget in QApplication.allWidgets():
            kind = widget.property(_KIND)
            if kind:
                self._put_on(widget, kind)

    def _put_on(self, widget: QWidget, kind: str) -> None:
        if kind != _AREA:
            widget.setStyleSheet(self._sheets[kind])
        elif isinstance(widget, QScrollArea):
            widget.viewport().setAutoFillBackground(False)
            for bar in (widget.verticalScrollBar(), widget.horizontalScrollBar()):
                self.dress(bar)
