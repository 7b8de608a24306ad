"""The way of F6: from one part of the window to the next, and back to where one was in it."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


@runtime_checkable
class Pane(Protocol):
    """A part that knows where a person starts in it."""

    def focus_first(self) -> None:
        """Put the keyboard there."""


@runtime_checkable
class ListPane(Pane, Protocol):
    """A pane that is about its list, and not about the buttons above it."""

    def is_place(self, widget: QWidget) -> bool:
        """Return whether somebody who was there is to come back there."""


def go_on(panes: Sequence[QWidget], step: int = 1) -> None:
    """Put the keyboard on the pane after the one it is in, among those with something to do; from elsewhere the first.

    With a `step` of -1 it is the one before, and from elsewhere the last.
    """
    shown = [pane for pane in panes if pane.isVisible() and _has_keys(pane)]
    if shown:
        focused = QApplication.focusWidget()
        here = (place for place, pane in enumerate(shown) if _holds(pane, focused))
        start = -1 if step > 0 else 0
        enter(shown[(next(here, start) + step) % len(shown)])


def enter(pane: QWidget) -> None:
    """Put the keyboard where it was last in a pane, else where the pane begins."""
    last = pane.focusWidget()
    if _takes_keys(last) and (not isinstance(pane, ListPane) or pane.is_place(last)):
        last.setFocus(Qt.FocusReason.TabFocusReason)
    elif isinstance(pane, Pane):
        pane.focus_first()
    else:
        first = next(filter(_takes_keys, pane.findChildren(QWidget)), pane)
        first.setFocus(Qt.FocusReason.TabFocusReason)


def _holds(pane: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (pane is focused or pane.isAncestorOf(focused))


def _has_keys(pane: QWidget) -> bool:
    return _takes_keys(pane) or any(map(_takes_keys, pane.findChildren(QWidget)))


def _takes_keys(widget: QWidget | None) -> bool:
    return (
        widget is not None
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    )
