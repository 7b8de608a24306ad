"""Tooltips that show people's words exactly, and are read out as words."""

from PySide6.QtWidgets import QWidget


def plain_tooltip(words: str) -> str:
    """What to give as a tooltip, which Qt guesses to be HTML or not, so that people's words stay words."""
    return "<span>" + words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</span>"


def set_tip(widget: QWidget, words: str) -> None:
    """Show these words over a widget, or none.

    They are its description too: of one without any Qt reads the tooltip out, with its markup.
    """
    widget.setToolTip(plain_tooltip(words) if words else "")
    widget.setAccessibleDescription(words)
