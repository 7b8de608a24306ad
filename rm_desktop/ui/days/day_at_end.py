"""A day at the end of a line that says nothing of being one: `Send the list tomorrow`; pure functions."""

import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale

from rm_desktop.ui.days.day_words import ENDS, FILLERS, LONG_STEPS, UNITS, plain
from rm_desktop.ui.days.typed_day import read_day
from rm_desktop.ui.wording.words import tr

LONGEST = 5
"""`in 2 weeks` and `vor einer Woche` are the longest days there are; one more for a comma or a year."""

_PART_OF_IT = frozenset(
    (
        *("for", "about", "of", "from", "since", "every", "each", "and", "or", "the", "a", "an", "after", "before"),
        *("at", "last", "than", "to", "fuer", "ueber", "von", "vom", "seit", "jeden", "jede", "jedes", "und", "oder"),
        *("der", "den", "dem", "des", "ein", "eine", "einen", "nach", "letzten", "letzte", "zu"),
    )
)
"""After these words a day belongs to what is said."""
_OTHER_WORDS = frozenset(("sat", "sun", "mar", "son", "wed", "don", "mit", "die"))
_IN_NUMBERS = re.compile(r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2}\.\d{1,2}\.")
_SHORTEST = 3


def day_at_end(words: Sequence[str], locale: QLocale, today: date, following: date | None) -> tuple[date, int] | None:
    """Return the day that the last words mean, and how many they are; None where they are part of what is said.

    It is today or later, and something stands before it. `following` is the day of the next session, if it has one.
    """
    for count in range(min(len(words) - 1, LONGEST), 0, -1):
        said, before = words[-count:], plain(words[-count - 1].casefold())
        day = meant(said, locale, today, following)
        if day is not None:
            begins = meant(said[:1], locale, today, following) is not None
            is_one = day >= today and _is_one(said, begins_with_day=begins)
            return (day, count) if is_one and before not in _PART_OF_IT else None
    return None


def meant(said: Sequence[str], locale: QLocale, today: date, following: date | None) -> date | None:
    """Return the day that some words mean; a word that says nothing does not end them."""
    if following is not None and " ".join(said).casefold().rstrip(".") in _next_session():
        return following
    return None if plain(said[-1].casefold()) in FILLERS else read_day(" ".join(said), locale, today)


def _next_session() -> frozenset[str]:
    return frozenset(("next session", "nächste sitzung", "nächsten sitzung", tr("next session").casefold()))


def _is_one(said: Sequence[str], *, begins_with_day: bool) -> bool:
    """Tell whether words that can be read as a day are meant as one: `to do` and `take two weeks` are not."""
    bare = [plain(word.casefold().rstrip(",")) for word in said]
    if bare[0] in _PART_OF_IT:
        return False
    if len(bare) == 1 and not _IN_NUMBERS.fullmatch(said[0]):
        is_name = bare[0].isalpha() and len(bare[0]) >= _SHORTEST
        return is_name and bare[0] not in _OTHER_WORDS and bare[0] not in UNITS
    if bare[0] in ENDS:
        return bare[0] != "end" or bare[1] == "of"
    if any(word in UNITS for word in bare):
        return begins_with_day or bare[0] == "in" or LONG_STEPS.get(bare[0]) in (1, 2)
    return any(word.isalpha() for word in bare)
