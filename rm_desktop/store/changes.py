"""What a write changed: the one thing services return and pages listen to."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from rm_desktop.models.kinds import Kind


class Deed(StrEnum):
    """What a person would say was done; the window words it."""

    CREATE = "create"
    ADD = "add"
    EDIT = "edit"
    WRITE = "write"
    TICK = "tick"
    UNTICK = "untick"
    MOVE = "move"
    REMOVE = "remove"
    CHECK_IN = "check-in"
    PIN = "pin"
    UNPIN = "unpin"
    START = "start"
    END = "end"
    CARRY = "carry"
    SHARE = "share"
    EXPORT = "export"
    RESTORE = "restore"
    PURGE = "purge"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True)
class Changes:
    """The records one unit of work changed, in the order they were first touched.

    `deed` and `subject` name the unit; where it is an undo or redo, `of` is the deed undone or redone.
    """

    kinds: frozenset[Kind] = frozenset()
    ids: tuple[str, ...] = ()
    deed: Deed | None = None
    subject: str = ""
    of: Deed | None = None

    def __bool__(self) -> bool:
        """Return whether anything changed."""
        return bool(self.ids)

    @classmethod
    def made(
        cls, touched: Iterable[tuple[Kind, str]], deed: Deed, subject: str = "", of: Deed | None = None
    ) -> "Changes":
        """Return the changes of a unit from the (kind, id) pairs it touched."""
        pairs = tuple(dict.fromkeys(touched))
        if not pairs:
            return NOTHING
        return cls(frozenset(kind for kind, _ in pairs), tuple(id_ for _, id_ in pairs), deed, subject, of)


NOTHING = Changes()
# What another program changed is not known more closely; the empty id is nobody's.
EVERYTHING = Changes(frozenset(Kind), ("",))


@dataclass(frozen=True)
class UnitLabel:
    """How a unit that can be undone or redone is called; `kind` is that of the first record it touched."""

    deed: Deed
    subject: str
    kind: Kind
