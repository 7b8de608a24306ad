"""How a rating is sealed, and when both may be seen; pure functions of what is known on this computer."""

import hashlib
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

LOWEST, HIGHEST = 1, 5


class Given(NamedTuple):
    """One person's answer to one question: its seal, and what opens it as far as that is known here."""

    rating_id: str
    commitment: str
    value: int | None = None
    salt: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether value and salt are both known."""
        return self.value is not None and self.salt is not None

    @property
    def fits(self) -> bool:
        """Whether value and salt are those that were sealed, and the value is one that can be given."""
        if self.value is None or self.salt is None or not LOWEST <= self.value <= HIGHEST:
            return False
        return commitment(self.value, self.salt, self.rating_id) == self.commitment


Answers = Mapping[str, Given]  # by the question


class Reveal(StrEnum):
    """How far two people are with giving the same answers."""

    NOTHING = "nothing"
    """Nobody has given any."""
    MINE = "mine"
    """Mine are sealed; the partner's are not here."""
    PARTNER = "partner"
    """The partner's are sealed; mine are missing."""
    SEALED = "sealed"
    """Both are sealed, and what opens the partner's is not here yet."""
    OPEN = "open"
    """Both can be seen."""
    BROKEN = "broken"
    """What came to open an answer does not fit its seal."""


def commitment(value: int, salt: str, rating_id: str) -> str:
    """Return the seal over a value: SHA-256, in hex, of value, salt (32 bytes in hex) and the rating's id.

    With the id in it nobody can give the partner's seal back as their own.
    """
    return hashlib.sha256(f"{value}\n{salt}\n{rating_id}".encode()).hexdigest()


def asked_of_both(mine: Answers, partner: Answers) -> tuple[str, ...]:
    """Return the questions both have sealed an answer to: what opens mine may leave now, and mine is final."""
    return tuple(item for item in mine if item in partner)


def reveal(mine: Answers, partner: Answers) -> Reveal:
    """Return what may be seen: all that both were asked at once, or nothing of it."""
    if not mine or not partner:
        return Reveal.MINE if mine else Reveal.PARTNER if partner else Reveal.NOTHING
    both = [given[item] for item in asked_of_both(mine, partner) for given in (mine, partner)]
    if any(each.is_open and not each.fits for each in both):
        return Reveal.BROKEN
    return Reveal.OPEN if both and all(each.is_open for each in both) else Reveal.SEALED
