"""Saying something to a screen reader that nobody's eyes need be on: saved, moved, failed."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, urgent: bool = False) -> None:
    """Have a screen reader say `text` once it is silent; what is urgent interrupts. Nothing is said for no words.

    `widget` is the part that speaks: what is said of one that is not on view is not heard.
    """
    if text:
        event = QAccessibleAnnouncementEvent(widget, text)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
        QAccessible.updateAccessibility(event)
