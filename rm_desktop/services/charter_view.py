"""What a charter is to the eye: its text, who signed which words, and where that leaves it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rm_desktop.models.kinds import Role


class CharterState(StrEnum):
    """Where the charter stands, seen from one copy."""

    EMPTY = "empty"
    DRAFT = "draft"
    SIGNED_BY_ME = "signed-by-me"
    SIGNED_BY_PARTNER = "signed-by-partner"
    SIGNED = "signed"
    CHANGED = "changed"


@dataclass(frozen=True)
class SignatureView:
    """A name under a text; it `holds` where that text, to the letter, is the present one."""

    id: str
    by: Role
    name: str
    on: date
    digest: str
    holds: bool


@dataclass(frozen=True)
class CharterView:
    """The charter as it is now. `signatures` are in the order they were given, those of earlier texts included."""

    id: str
    title: str
    pair_id: str
    purpose: str
    body: str
    digest: str
    state: CharterState
    signatures: tuple[SignatureView, ...]

    @property
    def outdated(self) -> bool:
        """Return whether anybody signed a text that is no longer the present one."""
        return any(not one.holds for one in self.signatures)

    def signature(self, role: Role) -> SignatureView | None:
        """Return a person's signature under the present text."""
        return next((one for one in reversed(self.signatures) if one.by is role and one.holds), None)

    def earlier(self, role: Role) -> SignatureView | None:
        """Return the last signature of a person under a text that is no longer the present one."""
        return next((one for one in reversed(self.signatures) if one.by is role and not one.holds), None)


def state_of(body: str, me: Role, signatures: Iterable[SignatureView]) -> CharterState:
    """Return where a charter stands; an edit after both signed leaves it CHANGED until one of them signs again."""
    given = tuple(signatures)
    holding = {one.by for one in given if one.holds}
    if not body.strip():
        return CharterState.CHANGED if given else CharterState.EMPTY
    if len(holding) == len(Role):
        return CharterState.SIGNED
    if holding:
        return CharterState.SIGNED_BY_ME if me in holding else CharterState.SIGNED_BY_PARTNER
    return CharterState.CHANGED if given else CharterState.DRAFT
