"""What stands out in a line of Markdown source: pure functions from a line to spans."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_PLAIN_START = frozenset("#>-*+`~0123456789|")
_INLINE_MARKS = re.compile(r"[*_`\[]")
_SPANS = re.compile(
    r"(?P<code>`[^`\n]+`)"
    r"|(?P<strong>\*\*[^*\n]+\*\*|__[^_\n]+__)"
    r"|(?P<emphasis>(?<![\w*])\*[^*\s][^*\n]*\*|(?<!\w)_[^_\s][^_\n]*_(?!\w))"
    r"|(?P<link>\[\[[^\]\n]+\]\]|\[[^\]\n]*\]\([^)\n]*\))"
)
_LIST_MARK = re.compile(r"(?:[-*+]|\d{1,9}[.)])(?: \[[ xX]\])?(?= )")
_FENCE = re.compile(r"[ \t]*(?:```|~~~)")
_FENCES = re.compile(r"(?:^|(?<=[\n\u2028\u2029]))[ \t]*(?:```|~~~)")
_LONGEST_LINE = 4_000


class Span(NamedTuple):
    """A stretch of a line and what it is: heading, mark, quote, code, strong, emphasis or link."""

    start: int
    length: int
    what: str


def is_fence(line: str) -> bool:
    """Return whether code begins or ends with this line."""
    return _FENCE.match(line) is not None


def in_code(text_above: str) -> bool:
    """Return whether code has begun and not ended in what stands above a line."""
    return sum(1 for _ in _FENCES.finditer(text_above)) % 2 == 1


def spans_of(line: str) -> Iterator[Span]:
    """Yield what stands out in a line outside code; very long lines are left alone."""
    stripped = line.lstrip()
    first = stripped[:1]
    if not first or len(line) > _LONGEST_LINE:
        return
    if first == "#":
        yield Span(0, len(line), "heading")
        return
    if first == ">":
        yield Span(0, len(line), "quote")
    elif first in _PLAIN_START and (found := _LIST_MARK.match(stripped)):
        yield Span(len(line) - len(stripped), found.end(), "mark")
    if _INLINE_MARKS.search(line):
        for span in _SPANS.finditer(line):
            yield Span(span.start(), span.end() - span.start(), span.lastgroup or "")
