"""Walks through a window by the keyboard: what takes it, in which order, and how that shows."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QWidget

from rm_desktop.ui.widgets.reading_view import ReadingView
from tests.ui.gallery.checks import below, said

_EDGE = 4  # px; within a field the caret shows too, so only its frame is looked at
_ROW = 24  # px; what starts within so much of each other stands in one row


def stops(root: QWidget) -> list[QWidget]:
    """Return what Tab comes to, in its order, from the first place on.

    PySide takes what `nextInFocusChain` returns for a child of the one that was asked, and has it die with that.
    """
    root.activateWindow()
    shown = [each for each in below(root) if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled()]
    found: list[QWidget] = []
    for _ in shown:
        root.focusNextChild()
        each = QApplication.focusWidget()
        if each is None or each in found:
            break
        found.append(each)
    start = next((place for place, each in enumerate(found) if each is _first(root, found)), 0)
    return found[start:] + found[:start]


def _first(root: QWidget, found: list[QWidget]) -> QWidget | None:
    """Return where a walk begins: at the top, on the side where reading starts."""
    mirrored = root.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def key(each: QWidget) -> tuple[int, int]:
        place = _place(each, root)
        return (-place.right() if mirrored else place.left(), place.top())

    return min(found, key=key, default=None)


def leaps(root: QWidget) -> Iterator[str]:
    """Yield where Tab goes against the reading order: up, but into another column, or back within a row."""
    found = stops(root)
    for one, other in pairwise(found):
        before, after = _place(one, root), _place(other, root)
        beside = after.left() >= before.right() or after.right() <= before.left()
        if isinstance(one, ReadingView):
            continue  # from a note's title Tab goes to its text, and after the text to what is above both
        if after.bottom() <= before.top() and not beside:
            yield f"Tab goes up from {said(one)} to {said(other)}"
        elif abs(after.center().y() - before.center().y()) < _ROW / 2 and after.left() < before.left():
            yield f"Tab goes back from {said(one)} to {said(other)}"


def invisible(root: QWidget) -> Iterator[str]:
    """Yield what looks the same with the keyboard on it and without."""
    for widget in stops(root):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        focused = _frame(widget)
        widget.clearFocus()
        if focused == _frame(widget):
            yield f"{said(widget)} does not show the keyboard"


def _frame(widget: QWidget) -> list[QImage]:
    """Return how a widget looks; of one with a caret, only its edges."""
    image = widget.grab().toImage()
    if not isinstance(widget, QLineEdit) and not _writes(widget):
        return [image]
    wide, high = image.width(), image.height()
    sides = (QRect(0, 0, wide, _EDGE), QRect(0, 0, _EDGE, high), QRect(0, high - _EDGE, wide, _EDGE))
    return [image.copy(side) for side in sides]


def _writes(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractScrollArea) and widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def _place(widget: QWidget, part: QWidget) -> QRect:
    return QRect(widget.mapTo(part, QPoint(0, 0)), widget.size())
