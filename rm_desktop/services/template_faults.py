"""What can be wrong with a template file, as values: the cause, the line, and what it is about."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Cause(StrEnum):
    """Each way a file can be no template; worded by the window and by the command line."""

    UNREADABLE = "unreadable"
    NOT_A_FILE = "not-a-file"
    TOO_LARGE = "too-large"
    TOO_MANY_FILES = "too-many-files"
    NOT_UTF8 = "not-utf8"
    UTF16 = "utf16"
    NOT_CLOSED = "not-closed"
    NO_EQUALS = "no-equals"
    TWICE = "twice"
    BAD_VALUE = "bad-value"
    BACKSLASH = "backslash"
    NOT_TOML = "not-toml"
    MISSING = "missing"
    EMPTY = "empty"
    NOT_TEXT = "not-text"
    NOT_MINUTES = "not-minutes"
    NOT_STEPS = "not-steps"
    UNKNOWN_WORD = "unknown-word"
    TOO_LONG = "too-long"
    BAD_CHARACTERS = "bad-characters"
    TOO_MANY_STEPS = "too-many-steps"


@dataclass(frozen=True)
class Fault:
    """Why a file is skipped. `field` is the name in the file, `step` the step's number from 1, `known` what may be."""

    cause: Cause
    line: int | None = None
    field: str = ""
    step: int | None = None
    known: tuple[str, ...] = ()


_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)")
# What Python's reader says, by how it begins.
_SAID = (
    ("Unterminated", Cause.NOT_CLOSED),
    ("Unclosed", Cause.NOT_CLOSED),
    ("Expected ']", Cause.NOT_CLOSED),
    ("Expected \"'", Cause.NOT_CLOSED),
    ("Expected '='", Cause.NO_EQUALS),
    ("Cannot overwrite", Cause.TWICE),
    ("Cannot declare", Cause.TWICE),
    ("Cannot mutate", Cause.TWICE),
    ("Duplicate", Cause.TWICE),
    ("Invalid value", Cause.BAD_VALUE),
    ("Illegal character '\\n'", Cause.NOT_CLOSED),
    ("Illegal character", Cause.BAD_CHARACTERS),
    ("Unescaped", Cause.BACKSLASH),
)
_STEP = re.compile(r"^[ \t]*+\[\[[ \t]*+step[ \t]*+\]\]", re.MULTILINE)


def toml_fault(said: str, text: str) -> Fault:
    """Return what Python's reader said about a text as a fault."""
    cause = next((cause for start, cause in _SAID if said.startswith(start)), Cause.NOT_TOML)
    found = _AT_LINE.search(said)
    if found:
        return Fault(cause, int(found[1]))
    return Fault(cause, text.rstrip("\n").count("\n") + 1)


def line_of(text: str, field: str, step: int | None) -> int | None:
    """Return the line on which a field stands, or that of its step's or the file's beginning where it is missing.

    None where the steps are written in another way than as `[[step]]`, and so cannot be told apart by lines.
    """
    starts = [found.start() for found in _STEP.finditer(text)]
    if step is not None and step > len(starts):
        return None
    start = 0 if step is None else starts[step - 1]
    after = [place for place in starts if place > start]
    end = after[0] if after else len(text)
    found = re.compile(rf"^[ \t]*+\[*+[ \t]*+[\"']?{re.escape(field)}\b", re.MULTILINE).search(text, start, end)
    return text.count("\n", 0, found.end() if found else start) + 1
