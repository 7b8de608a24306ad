"""The recovery sheet as text: what stands on it, and how a person shows that it was kept."""

import secrets
import unicodedata
from dataclasses import dataclass, field
from datetime import date

_ASKED = 2
_MOST_NUMBERED = 24  # more words than that are read as a sentence


@dataclass(frozen=True)
class Sheet:
    """What the recovery sheet of one workspace says; the passphrase is left out of its repr."""

    passphrase: str = field(repr=False)
    pair: str
    file: str
    made: date

    @property
    def words(self) -> tuple[str, ...]:
        """The passphrase's words, or nothing where it has to be read as one text.

        Words between which anything but one space stands are no list: who types them from one would mistype them.
        """
        found = tuple(self.passphrase.split(" "))
        listed = 1 < len(found) <= _MOST_NUMBERED and all(word and not _has_space(word) for word in found)
        return found if listed else ()


def asked_places(sheet: Sheet) -> tuple[int, ...]:
    """Return two places of words to ask back, drawn anew and in order, counted from 1; none for one single text."""
    places = range(1, len(sheet.words) + 1)
    return tuple(sorted(secrets.SystemRandom().sample(places, _ASKED))) if places else ()


def is_right(sheet: Sheet, place: int | None, typed: str) -> bool:
    """Return whether what was typed is the word at a place, or (for None) the whole passphrase.

    Capital letters count, as they do when the workspace is opened; spaces around a word do not.
    """
    if place is None:
        return _same(typed) == _same(sheet.passphrase)
    return _same(typed.strip()) == _same(sheet.words[place - 1])


def _same(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _has_space(word: str) -> bool:
    return any(letter.isspace() for letter in word)
