"""Every failure in the person's language; `messages.py` has no Qt, so it is translated here."""

from PySide6.QtCore import QCoreApplication

from rm_desktop import messages
from rm_desktop.errors import UserError
from rm_desktop.failure_words import Message


def describe(error: UserError) -> Message:
    """Return a failure in three sentences; `safe` may be empty."""
    return messages.describe(error, _say)


def one_line(error: UserError) -> str:
    """Return a failure as one line."""
    return messages.one_line(error, _say)


def _say(text: str) -> str:
    return QCoreApplication.translate("messages", text)
