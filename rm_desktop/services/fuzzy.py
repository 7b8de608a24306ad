"""How well typed words fit a name: their letters in order, best at the beginnings of words and in one piece. Pure."""

from collections.abc import Sequence
from typing import NamedTuple

from rm_desktop.store.folding import fold

# What one letter is worth, by where it stands.
_FIRST, _RUN, _BEGINS, _LOOSE = 1.0, 0.95, 0.85, 0.2
_GAP = 0.05  # taken off for each break between letters
_SKIPPED = 0.15  # and for each word between them
_SPREAD = 0.25  # taken off for how far apart the letters lie
_REST = 0.08  # taken off for what of the name was not asked for
_WHOLE = 0.1  # put on where the name is just that
# Below this, letters merely happen to come in that order: `oie` in `showing the grid` is no find.
LEAST = 0.42


class Fit(NamedTuple):
    """How well it fits, up to 1.1, and the places of the letters in the name, rising."""

    score: float
    marks: tuple[int, ...]


class _Name(NamedTuple):
    """A name as letters are looked for in it: folded, where each folded letter came from, and what begins a word."""

    letters: str
    places: Sequence[int]
    begins: frozenset[int]


def folded_words(text: str) -> tuple[str, ...]:
    """Return typed words as `fit` takes them: folded, without quotation marks, stars and what is to be left out."""
    words = (fold(word.strip('"*')) for word in text.split() if not word.startswith("-"))
    return tuple(word for word in words if word)


def fit(words: Sequence[str], text: str) -> Fit | None:
    """Return how folded words fit a name in any order, or None where one does not; no words fit everything."""
    if not words:
        return Fit(0.0, ())
    name = _named(text)
    marks: set[int] = set()
    score = 0.0
    for word in words:
        found = _aligned(word, name)
        if found is None:
            return None
        worth = _worth(found, name)
        if worth < LEAST:
            return None
        marks.update(found)
        score += worth * len(word)
    size = sum(map(len, words))
    score = score / size - _REST * (1 - min(1.0, len(marks) / len(name.letters)))
    score += _WHOLE if name.letters.strip() == " ".join(words) else 0.0
    return Fit(score, tuple(sorted({name.places[mark] for mark in marks})))


def _named(text: str) -> _Name:
    letters = fold(text)
    places: Sequence[int] = range(len(letters))
    if not text.isascii():
        parts = [fold(letter) for letter in text]
        letters = "".join(parts)
        places = [place for place, part in enumerate(parts) for _ in part]
    begins = frozenset(at for at, place in enumerate(places) if _begins(text, place))
    return _Name(letters, places, begins)


def _begins(text: str, place: int) -> bool:
    """Return whether a letter begins a word: after what is no letter, and a capital after a small one."""
    if not text[place].isalnum():
        return False
    before = text[place - 1] if place else " "
    return not before.isalnum() or (text[place].isupper() and before.islower())


def _aligned(word: str, name: _Name) -> list[int] | None:
    """Return the places of a word's letters: in one piece where it can be, at the beginning of a word if it can."""
    at = first = name.letters.find(word)
    while at >= 0:
        if at in name.begins:
            return list(range(at, at + len(word)))
        at = name.letters.find(word, at + 1)
    apart = _apart(word, name)
    if first >= 0:
        piece = list(range(first, first + len(word)))
        return piece if apart is None or _worth(apart, name) <= _worth(piece, name) else apart
    return apart


def _apart(word: str, name: _Name) -> list[int] | None:
    """Return places one by one: go on where the last letter stood, else at the next word that begins so, else next."""
    hopeless: set[tuple[int, int]] = set()

    def rest(letter: int, start: int) -> list[int] | None:
        if letter == len(word):
            return []
        if (letter, start) in hopeless:
            return None
        for at in _choices(word[letter], start, name, going_on=letter > 0):
            found = rest(letter + 1, at + 1)
            if found is not None:
                return [at, *found]
        hopeless.add((letter, start))
        return None

    return rest(0, 0)


def _choices(letter: str, start: int, name: _Name, *, going_on: bool) -> list[int]:
    """Return where a letter may stand from a place on, the best first."""
    found: list[int] = []
    if going_on and name.letters.startswith(letter, start):
        found.append(start)
    at = name.letters.find(letter, start)
    loose = at
    while at >= 0:
        if at in name.begins and at not in found:
            found.append(at)
            break
        at = name.letters.find(letter, at + 1)
    return found if loose < 0 or loose in found else [*found, loose]


def _worth(found: Sequence[int], name: _Name) -> float:
    """Return what the places of one word are worth, 0 to 1."""
    worth = 0.0
    for before, at in zip((None, *found), found, strict=False):
        if before is not None and at == before + 1:
            worth += _RUN
            continue
        worth += _FIRST if at == 0 else _BEGINS if at in name.begins else _LOOSE
        if before is not None:
            worth -= _GAP + _SKIPPED * sum(1 for skipped in range(before + 1, at) if skipped in name.begins)
    return worth / len(found) - _SPREAD * (1 - len(found) / (found[-1] - found[0] + 1))
