"""What a text may be: lengths and characters, checked before anything is stored."""

import re

from rm_desktop.errors import Problem, UserError

TITLE_LENGTH = 300
# 2 MiB of UTF-8: four times a long novel chapter, and still quick in the editor.
TEXT_BYTES = 2 * 1024 * 1024

# C0 and C1 controls but tab, newline and return; lone surrogates; the two non-characters U+FFFE and U+FFFF.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def clean_text(text: str, name: str = "text") -> str:
    """Return `text` as typed; raise `UserError` where it is too long or holds characters no text has.

    Raises TEXT_TOO_LONG (over 2 MiB of UTF-8) and BAD_CHARACTERS (NUL, controls, lone surrogates).
    """
    found = _FORBIDDEN.search(text)
    if found:
        line = text.count("\n", 0, found.start()) + 1
        raise UserError(Problem.BAD_CHARACTERS, field=name, line=line, code=f"U+{ord(found.group()):04X}")
    if len(text) * 4 > TEXT_BYTES and len(text.encode()) > TEXT_BYTES:
        raise UserError(Problem.TEXT_TOO_LONG, field=name, limit="2 MiB")
    return text


def clean_title(text: str, name: str = "title") -> str:
    """Return a title on one line without spaces around it.

    Raises EMPTY_TITLE, TITLE_TOO_LONG (over 300 characters) and BAD_CHARACTERS.
    """
    title = " ".join(clean_text(text, name).split())
    if not title:
        raise UserError(Problem.EMPTY_TITLE, field=name)
    if len(title) > TITLE_LENGTH:
        raise UserError(Problem.TITLE_TOO_LONG, field=name, limit=TITLE_LENGTH)
    return title


def clean_tags(tags: tuple[str, ...]) -> tuple[str, ...]:
    """Return tags without `#`, lower case, spaces as hyphens, each once and in order."""
    words = ("-".join(clean_text(tag, "tag").strip().lstrip("#").lower().split()) for tag in tags)
    return tuple(dict.fromkeys(word for word in words if word))
