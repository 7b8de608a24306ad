"""The variables of a template: which there are, and how they are filled."""

import re
from collections.abc import Mapping

from rm_desktop.services.today_view import PairView

_SLOT = re.compile(r"\{([a-z_]+)\}")


def fill(text: str, values: Mapping[str, str]) -> str:
    """Put values in place of `{name}`; a name that is not known stays as typed, and no value is looked into again."""

    def value(found: re.Match[str]) -> str:
        return values.get(found[1], found[0])

    return _SLOT.sub(value, text)


def people(pair: PairView) -> dict[str, str]:
    """Return the variables that are known of every pair."""
    return {
        "mentor": pair.mentor.short,
        "leader": pair.leader.short,
        "mentor_name": pair.mentor.name,
        "leader_name": pair.leader.name,
        "me": pair.mine.short,
        "partner": pair.partner.short,
        "pair": pair.title,
    }


def unfilled(text: str, pair: PairView) -> str:
    """Return a text with the names of the two as variables again, so that another pair can use it.

    The longer a name the sooner it is looked for; a name inside another word is left alone, and so is one both have.
    """
    known = people(pair)
    names = {known[slot]: slot for slot in ("leader", "mentor", "leader_name", "mentor_name") if known[slot]}
    if known["mentor"] == known["leader"]:
        names.pop(known["mentor"], None)
    if not names:
        return text
    longest = sorted(names, key=len, reverse=True)
    any_name = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)")

    def slot(found: re.Match[str]) -> str:
        return f"{{{names[found[0]]}}}"

    return any_name.sub(slot, text)
