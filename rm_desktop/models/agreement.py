"""What of a charter is signed: its exact text, and the digest that tells one text from another."""

import hashlib
import unicodedata


def agreed_text(purpose: str, body: str) -> str:
    """Return what two people sign: the purpose, an empty line, and the clauses as they were typed."""
    return f"{purpose}\n\n{body}"


def digest_of(text: str) -> str:
    """Return the SHA-256 of a text's UTF-8, in hex.

    Line ends and ways of writing an accent make no difference: other systems and editors change them unasked.
    """
    lines = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    return hashlib.sha256(lines.encode()).hexdigest()
