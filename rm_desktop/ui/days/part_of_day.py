"""The part of the day that a text says beside a day or a time: `tonight`, `morgen früh`, `8 in the evening`; pure."""

from collections.abc import Sequence

from rm_desktop.ui.days.day_names import Names
from rm_desktop.ui.days.day_words import NEAR, THIS, plain

_MORNING, _AFTERNOON, _EVENING, _NIGHT = range(12), range(12, 19), range(17, 24), range(18, 24)
_PARTS = {
    **dict.fromkeys(("morning", "frueh", "morgens", "vormittag", "vormittags"), _MORNING),
    **dict.fromkeys(("afternoon", "nachmittag", "nachmittags"), _AFTERNOON),
    **dict.fromkeys(("evening", "abend", "abends"), _EVENING),
    "night": _NIGHT,
}
_TONIGHT = "tonight"
_MORGEN = "morgen"  # the morning after a day, else tomorrow
_BEFORE = frozenset(("in", "the", "at", "am", "der", "gegen"))
_SHORTEST_NAME = 6


def without_part(tokens: Sequence[str], names: Names) -> tuple[list[str], range | None]:
    """Return a text without the part of the day it says, and the hours that has; None where it says none.

    A second one stays, and makes that the text cannot be read.
    """
    for place, token in enumerate(tokens):
        before, word = list(tokens[:place]), _bare(token)
        if word == _TONIGHT:
            return [*before, "today", *tokens[place + 1 :]], _EVENING
        stem, hours = _parted(word, before, names)
        if hours is not None:
            return [*_day_before(before), *stem, *tokens[place + 1 :]], hours
    return list(tokens), None


def _parted(word: str, before: Sequence[str], names: Names) -> tuple[tuple[str, ...], range | None]:
    """Return the weekday in a word such as `donnerstagabend`, and the hours of the part it says."""
    if word in _PARTS:
        return (), _PARTS[word]
    if word == _MORGEN and before and _is_day(_bare(before[-1]), names):
        return (), _MORNING
    for part, hours in {**_PARTS, _MORGEN: _MORNING}.items():
        stem = word.removesuffix(part)
        if stem != word and len(stem) >= _SHORTEST_NAME and names.weekday(stem):
            return (stem,), hours
    return (), None


def _bare(token: str) -> str:
    return plain(token.rstrip(",،"))


def _is_day(word: str, names: Names) -> bool:
    return word in NEAR or names.weekday(word) is not None


def _day_before(before: list[str]) -> list[str]:
    """Return what stands before a part of the day: `this` is today there, and `in the` says nothing."""
    while before and _bare(before[-1]) in _BEFORE:
        before.pop()
    if before and _bare(before[-1]) in THIS:
        before[-1] = "today"
    return before
