"""One typed line as an action: `Send the deck @robert due fri`; pure functions of a text, a locale and today."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QLocale

from rm_desktop.models.kinds import Role
from rm_desktop.services.quick_entry import named
from rm_desktop.services.today_view import PersonView
from rm_desktop.ui.days.day_at_end import LONGEST, day_at_end, meant
from rm_desktop.ui.wording.words import tr


class QuickAction(NamedTuple):
    """What a line says; `text` may be empty, and whose it is and when it is due is often left open.

    `guessed` are the words at its end that were taken for a day though no `due` says so.
    """

    text: str
    owner: Role | None = None
    due: date | None = None
    guessed: str = ""


def read_action(
    line: str,
    people: Sequence[PersonView],
    locale: QLocale,
    today: date,
    following: date | None = None,
    *,
    guesses: bool = False,
) -> QuickAction:
    """Read out of a line whose it is and until when; every word that is not understood stays in the text.

    A day is understood after `due` or `by`, wherever that stands, and only where it can be read; with `guesses` at
    the end of the line without them too. The first name and the last day are taken. `people` are known as in the
    quick entry of topics; `following` is the day that `due next session` means.
    """
    words = line.split()
    owner, words = _owner(words, people)
    due, words = _due(words, locale, today, following)
    ending = day_at_end(words, locale, today, following) if guesses and due is None else None
    if ending is not None:
        due, count = ending
        return QuickAction(" ".join(words[:-count]), owner, due, " ".join(words[-count:]))
    return QuickAction(" ".join(words), owner, due)


def _owner(words: list[str], people: Sequence[PersonView]) -> tuple[Role | None, list[str]]:
    for place, word in enumerate(words):
        owner = named(word[1:].rstrip(",.;:"), people) if word.startswith("@") else None
        if owner is not None:
            return owner, words[:place] + words[place + 1 :]
    return None, words


def _due(words: list[str], locale: QLocale, today: date, following: date | None) -> tuple[date | None, list[str]]:
    markers = {"due", "by", "until", tr("due").casefold(), tr("by").casefold()}
    for place in range(len(words) - 1, -1, -1):
        if words[place].casefold().rstrip(":") not in markers:
            continue
        for end in range(min(len(words), place + 1 + LONGEST), place + 1, -1):
            day = meant(words[place + 1 : end], locale, today, following)
            if day is not None:
                return day, words[:place] + words[end:]
    return None, words
