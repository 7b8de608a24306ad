"""Two versions of a text side by side: which lines differ, and in them which words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from rm_desktop.store.edit_script import Block, Budget, matching

# About a second at most, whatever the texts; what is not compared by then counts as changed.
_STEPS = 400_000
# A line that keeps less than this of its words is another line.
_LEAST_KEPT = 0.3
# Chinese and Japanese put no spaces between words, so there each sign is one. Elsewhere a word is what stands between
# spaces and ASCII's punctuation, with its accents and vowel signs; an emoji of several signs stays whole.
_SIGNS = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_PUNCTUATION = r"!-/:-@\[-`{-~"
_WORD = re.compile(rf"\s+|[{_SIGNS}]|[{_PUNCTUATION}]|[^\s{_SIGNS}{_PUNCTUATION}]+")


@dataclass(frozen=True)
class Run:
    """A part of a line, of which all is changed or nothing."""

    text: str
    changed: bool


@dataclass(frozen=True)
class Line:
    """One line on either side; a side without a line has no runs, an empty line has one of no text."""

    old: tuple[Run, ...]
    new: tuple[Run, ...]
    same: bool


def differences(old: str, new: str) -> tuple[Line, ...]:
    """Return both texts line by line, side by side."""
    budget = Budget(_STEPS)
    before, after = _lines(old), _lines(new)
    rows: list[Line] = []
    for (i, j), (x, y, count) in _gaps(matching(before, after, budget), len(before), len(after)):
        pairs = zip_longest(before[i:x], after[j:y])
        rows += [_changed(left, right, budget) for left, right in pairs]
        rows += [Line(_whole(line, False), _whole(line, False), same=True) for line in before[x : x + count]]
    return tuple(rows)


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").split("\n") if text else []


def _gaps(blocks: list[Block], old: int, new: int) -> Iterator[tuple[tuple[int, int], Block]]:
    """Yield what is shared together with where the gap before it begins, and last the gap at the end."""
    start = (0, 0)
    for block in (*blocks, (old, new, 0)):
        yield start, block
        start = (block[0] + block[2], block[1] + block[2])


def _whole(line: str, changed: bool) -> tuple[Run, ...]:
    return (Run(line, changed),)


def _changed(old: str | None, new: str | None, budget: Budget) -> Line:
    """Return one line against the other, word by word where they have enough in common."""
    if old is None or new is None:
        return Line(_whole(old, True) if old is not None else (), _whole(new or "", True) if old is None else (), False)
    if budget.over:
        return Line(_whole(old, True), _whole(new, True), same=False)
    before, after = _WORD.findall(old), _WORD.findall(new)
    blocks = matching(before, after, budget)
    kept = sum(len("".join(before[i : i + count]).strip()) for i, _, count in blocks)
    if kept < _LEAST_KEPT * max(len(old), len(new)):
        return Line(_whole(old, True), _whole(new, True), same=False)
    olds = [(i, count) for i, _, count in blocks]
    news = [(j, count) for _, j, count in blocks]
    return Line(_runs(before, olds), _runs(after, news), same=False)


def _runs(words: list[str], kept: list[tuple[int, int]]) -> tuple[Run, ...]:
    """Return a line's runs; space between two changed words counts as changed with them."""
    runs: list[Run] = []
    at = 0
    for start, count in (*kept, (len(words), 0)):
        changed, same = "".join(words[at:start]), "".join(words[start : start + count])
        if changed and len(runs) > 1 and not runs[-1].text.strip():
            space, before = runs.pop(), runs.pop()
            changed = before.text + space.text + changed
        runs += [Run(changed, True)] if changed else []
        runs += [Run(same, False)] if same else []
        at = start + count
    return tuple(runs) or _whole("", True)
