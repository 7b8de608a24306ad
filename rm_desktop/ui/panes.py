"""The way of F6: from one part of the window to the next, and back to where one was in it."""

from collections.abc import Iterator, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


@runtime_checkable
class Pane(Protocol):
    """A part that knows where a person starts in it."""

    def focus_first(self) -> None:
        """Put the keyboard there."""


def go_on(panes: Sequence[QWidget]) -> None:
    """Put the keyboard on the pane after the one it is in, among those on view; from elsewhere on the first."""
    shown = [pane for pane in panes if pane.isVisible()]
    if shown:
        focused = QApplication.focusWidget()
        here = (place for place, pane in enumerate(shown) if _holds(pane, focused))
        enter(shown[(next(here, -1) + 1) % len(shown)])


def enter(pane: QWidget) -> None:
    """Put the keyboard where it was last in a pane, else where the pane begins."""
    last = pane.focusWidget()
    if _takes_keys(last):
        last.setFocus(Qt.FocusReason.TabFocusReason)
    elif isinstance(pane, Pane):
        pane.focus_first()
    else:
        first = next((stop for stop in _chain(pane) if pane.isAncestorOf(stop) and _takes_keys(stop)), pane)
        first.setFocus(Qt.FocusReason.TabFocusReason)


def _holds(pane: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (pane is focused or pane.isAncestorOf(focused))


def _takes_keys(widget: QWidget | None) -> bool:
    return (
        widget is not None
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    )


def _chain(start: QWidget) -> Iterator[QWidget]:
    """Yield the Tab stops after a widget, once round."""
    stop = start.nextInFocusChain()
    while stop is not None and stop is not start:
        yield stop
        stop = stop.nextInFocusChain()
