"""Letters without case and accents, so that a filter finds “Überblick” for “uber”; in Python and in SQL."""

import unicodedata

from rm_desktop.store.driver import Connection


def fold(text: str) -> str:
    """Return a text as a filter compares it: no case, no accents."""
    if text.isascii():
        return text.lower()
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def teach_folding(connection: Connection) -> None:
    """Let a connection's statements call `fold(text)`."""
    connection.create_function("fold", 1, fold, deterministic=True)
