"""Text files as notes: what a file says, whatever program wrote it, and what it is called."""

import codecs
import re
from dataclasses import dataclass
from pathlib import Path

from rm_desktop.errors import Problem, UserError
from rm_desktop.files import read_small
from rm_desktop.models.limits import TEXT_BYTES, TITLE_LENGTH, clean_text

ENDINGS = (".md", ".markdown", ".txt", ".text")
_HEADING = re.compile(r"\A\s*#\s+(.+?)\s*#*\s*(?:\n|\Z)")
# Longest first: the mark of UTF-32 in little-endian order begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True)
class NoteDraft:
    """A note that is not kept yet."""

    title: str
    body: str


def read_note_file(path: Path) -> NoteDraft:
    """Read a text file in UTF-8, in UTF-16 or -32 with their mark, else in Latin-1.

    Its first heading is the title, else its name. Raises what `files.read_text_file` does, NOT_A_FILE, and NOT_TEXT
    where the file holds something else.
    """
    if path.exists() and not path.is_file() and not path.is_dir():
        raise UserError(Problem.NOT_A_FILE, file=path.name)
    data = read_small(path, 2 * TEXT_BYTES)  # in UTF-16 English takes twice the room that is counted
    text = _text(data, path.name)
    found = _HEADING.match(text)
    title = " ".join((found[1] if found else path.stem).split()) or path.name
    body = text[found.end() :].lstrip("\n") if found else text
    return NoteDraft(title[:TITLE_LENGTH], body)


def _text(data: bytes, name: str) -> str:
    try:
        return clean_text(_decoded(data), name)
    except UserError as fault:
        if fault.problem is not Problem.BAD_CHARACTERS:
            raise
        raise UserError(Problem.NOT_TEXT, file=name) from fault


def _decoded(data: bytes) -> str:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")
