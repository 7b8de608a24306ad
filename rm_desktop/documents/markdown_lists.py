"""Lists as people write them: right under a paragraph, and nested by two or three spaces.

Python-Markdown keeps the rules of 2004: a blank line before a list, and four spaces a level. Most Markdown written
since follows CommonMark, so its lists are brought into the older shape before they are parsed.
"""

import re
from collections.abc import Iterable
from itertools import groupby

from markdown.preprocessors import Preprocessor

_ITEM = re.compile(r"( *)(?:[-*+]|\d{1,9}\.)(?: +|$)")
_OPENS = re.compile(r" {0,3}(?:[-*+]|1\.) +\S")
# A line of `- - -` is a rule, not an item.
_RULE = re.compile(r" {0,3}([-*_])(?: *\1){2,} *$")
_FENCE = re.compile(r"`{3,}(?=[^`]*$)|~{3,}")
_TAB = 4
_QUOTED = re.compile(r" {0,3}> ?")
# Lists in quotes in quotes: deeper than this they stay as they are.
_QUOTES = 4


class ListShaper(Preprocessor):  # type: ignore[misc]
    """Puts the missing blank line before a list, widens its levels to four spaces, and indents the fences in it."""

    def run(self, lines: list[str]) -> list[str]:
        """Return the lines of a text whose lists follow the older rules."""
        return _shape(lines, _QUOTES)


def _shape(lines: list[str], quotes: int) -> list[str]:
    shaped: list[str] = []
    for quoted, run in groupby(lines, _is_quoted):
        if quoted and quotes:
            inner = _shape([_QUOTED.sub("", line, count=1) for line in run], quotes - 1)
            shaped.extend(f"> {line}" for line in inner)
        else:
            shaped.extend(_Run().add_all(run))
    return shaped


def _is_quoted(line: str) -> bool:
    return bool(_QUOTED.match(line))


class _Run:
    """Lines being shaped one after the other. `levels` are the columns at which the text of the open items begins."""

    def __init__(self) -> None:
        self.shaped: list[str] = []
        self.levels: list[int] = []
        self.before = ""
        self.fence = ""

    def add_all(self, lines: Iterable[str]) -> list[str]:
        """Add lines and return all of them, shaped."""
        for line in lines:
            if self.fence:
                self._add_code(line)
            else:
                self._add(line)
            self.before = line
        return self.shaped

    def _add(self, line: str) -> None:
        was_open = bool(self.levels)
        self._close_items(line)
        item = None if _RULE.match(line) else _ITEM.match(line)
        if not was_open and self.before.strip() and item is not None and _OPENS.match(line):
            self.shaped.append("")
        if item is not None and (self.levels or len(item.group(1)) < _TAB):
            self.shaped.append(" " * (_TAB * len(self.levels)) + line.lstrip(" "))
            self.levels.append(min(item.end(), len(item.group(1)) + _TAB))
        elif self.levels and line.startswith(" ") and line.strip():
            self._continue(line)
        else:
            self.shaped.append(line)

    def _close_items(self, line: str) -> None:
        """Keep the items that a line lies inside of; a lazy line of text stays in all of them."""
        if not line.strip():
            return
        inside = [column for column in self.levels if column <= _indent(line)]
        lazy = self.before.strip() and not _ITEM.match(line)
        if len(inside) == len(self.levels) or not lazy:
            self.levels = inside

    def _continue(self, line: str) -> None:
        """Add a later line of an item where the item's text now begins; its own extra indent is kept."""
        fence = _FENCE.match(line.lstrip(" "))
        if fence is not None and _indent(line) - self.levels[-1] < _TAB:
            self.fence = fence.group()
            self.shaped.append("")
            return
        extra = max(0, _indent(line) - self.levels[-1])
        self.shaped.append(" " * (_TAB * len(self.levels) + extra) + line.lstrip(" "))

    def _add_code(self, line: str) -> None:
        """Add a line of fenced code as indented code, the one kind that the library knows inside a list."""
        if line.strip().startswith(self.fence) and not line.strip().strip(self.fence[0]):
            self.fence = ""
            self.shaped.append("")
            return
        code = line[min(self.levels[-1], _indent(line)) :]
        self.shaped.append(" " * (_TAB * (len(self.levels) + 1)) + code)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
