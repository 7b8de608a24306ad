"""What the page asks of the services."""

from typing import TYPE_CHECKING, NamedTuple

from rm_desktop.models.kinds import Role

if TYPE_CHECKING:
    from rm_desktop.services.charter import CharterView
    from rm_desktop.services.charter_library import Clause
    from rm_desktop.services.desk import Desk
    from rm_desktop.services.today_view import PairView
    from rm_desktop.store.changes import Changes


class CharterPicture(NamedTuple):
    """What the page shows."""

    view: "CharterView"
    pair: "PairView"
    clauses: "tuple[Clause, ...]"


def picture(desk: "Desk") -> CharterPicture:
    """Read the charter, the two people and the library."""
    return CharterPicture(desk.charter.view(), desk.pair.view(), desk.charter.clauses())


def write_body(text: str, desk: "Desk") -> "Changes":
    """Save the clauses."""
    return desk.charter.write(text)


def write_purpose(text: str, desk: "Desk") -> "Changes":
    """Save the purpose."""
    return desk.charter.write_purpose(text)


def begin(desk: "Desk") -> "Changes":
    """Start with the usual clauses."""
    return desk.charter.begin()


def put_clause(clause_id: str, wanted: bool, desk: "Desk") -> "Changes":
    """Put a clause in, or take it out."""
    return desk.charter.put_clause(clause_id, wanted=wanted)


def sign(by: Role, name: str, digest: str, desk: "Desk") -> "Changes":
    """Sign the text of a digest."""
    return desk.charter.sign(by, name, digest)
