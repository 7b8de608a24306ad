"""The lines of a charter that still wait for words: `- Priya:` and nothing more, or a row of underscores. Pure."""

import re
from bisect import bisect_right
from typing import NamedTuple

from rm_desktop.services.charter_sections import sections

_FENCE = re.compile(r" {0,3}(```|~~~)")
_ITEM = re.compile(r"(\s*)(?:[-*+]|\d{1,4}[.)])\s+(.*)")
_RULE = "___"
_ENDS = (":", "\N{FULLWIDTH COLON}")
_MARKS = "*_ "
_SENTENCE = re.compile(r"[.!?]\s+")


class Blank(NamedTuple):
    """A line that is open: the title of its section, its last words, and where the line ends in the text."""

    section: str
    words: str
    end: int


class _Line(NamedTuple):
    text: str
    end: int

    @property
    def indent(self) -> int:
        return len(self.text) - len(self.text.lstrip())


def blanks(body: str) -> tuple[Blank, ...]:
    """Return the open lines in order. What introduces a list or a paragraph below it is not open."""
    lines = _lines(body)
    heads = sections(body)
    starts = [section.start for section in heads]
    found = []
    for at, line in enumerate(lines):
        if _is_open(line, lines[at + 1] if at + 1 < len(lines) else None):
            place = bisect_right(starts, line.end) - 1
            title = heads[place].title if place >= 0 else ""
            found.append(Blank(title, _last_words(line.text), line.end))
    return tuple(found)


def _lines(body: str) -> list[_Line]:
    """Return the lines that hold words, without those of fenced blocks."""
    lines, at, fence = [], 0, ""
    for raw in body.splitlines(keepends=True):
        text = raw.rstrip()
        mark = _FENCE.match(text)
        if mark is not None and fence in ("", mark[1]):
            fence = "" if fence else mark[1]
        elif text and not fence:
            lines.append(_Line(text, at + len(text)))
        at += len(raw)
    return lines


def _is_open(line: _Line, below: _Line | None) -> bool:
    if line.text.lstrip().startswith("#"):
        return False
    if _RULE in line.text and line.text.strip("_ "):
        return True
    if not line.text.rstrip(_MARKS).endswith(_ENDS):
        return False
    if below is None or below.text.lstrip().startswith("#"):
        return True
    return _ITEM.match(line.text) is not None and below.indent <= line.indent


def _last_words(text: str) -> str:
    item = _ITEM.match(text)
    words = (item[2] if item is not None else text).strip(f"{_MARKS}{''.join(_ENDS)}")
    return _SENTENCE.split(words)[-1].strip(_MARKS)
