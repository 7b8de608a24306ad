"""A passphrase for somebody who has chosen none: six words from the shipped list of 2,048, which makes 66 bits."""

import secrets

from rm_desktop.paths import resource

_COUNT = 6


def six_words() -> str:
    """Return six words drawn by the system's own randomness, with a space between them."""
    words = resource("words.txt").read_text(encoding="ascii").split()
    return " ".join(secrets.choice(words) for _ in range(_COUNT))
