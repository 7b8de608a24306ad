"""What the parts of the page share: heads of cards, menus, the order of Tab, scrolling to where something happens."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QMenu, QScrollArea, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.folding_row import FoldingRow
from rm_desktop.ui.widgets.labels import SectionLabel
from rm_desktop.ui.widgets.spacing import ScaledSpacing

Entry = tuple[str, str]  # name of a command, its words


def head(theme: Theme, title: str, *asides: QWidget) -> QHBoxLayout:
    """Return a card's head: its name in small capitals, and what stands at the end."""
    row = QHBoxLayout()
    ScaledSpacing(theme, row, 8)
    row.addWidget(SectionLabel(theme, title))
    row.addStretch(1)
    for aside in asides:
        row.addWidget(aside)
    return row


def folding_head(theme: Theme, title: str, *asides: QWidget) -> FoldingRow:
    """Return a card's head whose asides go below its name, together, where both have no room beside each other."""
    together = QWidget()
    row = QHBoxLayout(together)
    ScaledSpacing(theme, row, 8)
    for aside in asides:
        row.addWidget(aside)
    return FoldingRow(theme, SectionLabel(theme, title), together, least=0)


def clear(layout: QLayout) -> None:
    """Take every widget out of a layout and let it go."""
    while layout.count():
        item = layout.takeAt(0)
        widget = None if item is None else item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def has_keyboard(widget: QWidget) -> bool:
    """Tell whether the keyboard is somewhere inside a widget."""
    return any(child.hasFocus() for child in widget.findChildren(QWidget))


def stops_in(widget: QWidget) -> list[QWidget]:
    """Return where Tab stops inside a widget, in the order in which they were laid out."""
    tab = Qt.FocusPolicy.TabFocus.value
    inside = (child for child in widget.findChildren(QWidget) if child.window() is widget.window())  # no popups
    return [child for child in inside if child.focusPolicy().value & tab]


def menu_of(theme: Theme, parent: QWidget, entries: Iterable[Entry | None]) -> QMenu:
    """Return a menu that goes away by itself; `triggered` brings an action whose data is the name, None is a line."""
    menu = QMenu(parent)
    theme.dress(menu)
    menu.aboutToHide.connect(menu.deleteLater)
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        else:
            menu.addAction(entry[1]).setData(entry[0])
    return menu


def scroll_to(widget: QWidget, point: QPoint, margin: int) -> None:
    """Bring a point of a widget into view, where it lies in something that scrolls."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    sheet = None if area is None else area.widget()
    if area is not None and sheet is not None:
        at = widget.mapTo(sheet, point)
        area.ensureVisible(at.x(), at.y(), 0, margin)
