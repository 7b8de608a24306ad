"""Where Tab goes: what is made late is put where it stands.

Nothing here asks a widget for the next or the one before in the chain of focus: PySide takes what it returns for a
child of the one that was asked, and when that dies, the Python half of a widget that lives on dies with it. The next
thing that Qt asks of that widget then ends the program.
"""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def takes_keys(widget: QWidget) -> bool:
    """Return whether Tab stops at a widget, or would if it were on view."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def stop_at(place: QWidget, stops: Sequence[QWidget]) -> None:
    """Let Tab go through `stops` where `place` stands; Qt puts what is made late at the end of the window."""
    before = _before(place, stops)
    if before is not None:
        for earlier, later in pairwise((before, *stops)):
            QWidget.setTabOrder(earlier, later)


def _before(place: QWidget, stops: Sequence[QWidget]) -> QWidget | None:
    """Return the last stop that was made before a place, in the smallest part of the window that has one."""
    window, around = place.window(), place.parentWidget()
    while around is not None:
        found = None
        for each in around.findChildren(QWidget):
            if each is place:
                break
            if takes_keys(each) and each not in stops and each.window() is window:
                found = each
        if found is not None or around is window:
            return found
        around = around.parentWidget()
    return None
