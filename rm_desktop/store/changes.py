"""What a write changed: the one thing services return and pages listen to."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
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
    TAG = "tag"
    START = "start"
    END = "end"
    CARRY = "carry"
    PLAN = "plan"
    POSTPONE = "postpone"
    CANCEL = "cancel"
    SHARE = "share"
    SIGN = "sign"
    EXPORT = "export"
    RESTORE = "restore"
    PURGE = "purge"
    UNDO = "undo"
    REDO = "redo"


# Of several kinds in one unit the first here names it: a session goes with its topics, not the other way round.
_NAMING = (
    *(Kind.PAIR, Kind.PERSON, Kind.CHARTER, Kind.SIGNATURE, Kind.SESSION, Kind.GOAL, Kind.NOTE, Kind.TOPIC),
    *(Kind.ACTION, Kind.TAKEAWAY, Kind.CHECK_IN, Kind.ASSUMPTION, Kind.OBSERVATION, Kind.RATING, Kind.ATTACHMENT),
    *(Kind.JOURNAL, Kind.DRAFT_GOAL, Kind.PREPARATION, Kind.SEALED_RATING, Kind.RECEIPT),
)


def named_after(touched: Iterable[tuple[Kind, int]]) -> tuple[Kind | None, int]:
    """Return the kind that names a unit, and of how many records, from the number of records of each kind."""
    counts = dict(touched)
    kind = next((kind for kind in _NAMING if kind in counts), None)
    return kind, 0 if kind is None else counts[kind]


@dataclass(frozen=True)
class Changes:
    """The records one unit of work changed, in the order they were first touched.

    `deed` and `subject` name the unit, or `kind` and `count` where it has no subject; where it is an undo or redo, `of`
    is the deed undone or redone. A purge without a kind emptied the trash.
    """

    kinds: frozenset[Kind] = frozenset()
    ids: tuple[str, ...] = ()
    deed: Deed | None = None
    subject: str = ""
    of: Deed | None = None
    kind: Kind | None = None
    count: int = 0

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
        counts = Counter(kind for kind, _ in pairs)
        return cls(frozenset(counts), tuple(id_ for _, id_ in pairs), deed, subject, of, *named_after(counts.items()))

    def called_after(self, records: Iterable[tuple[Kind, str]]) -> "Changes":
        """Return the same changes, named by these records alone: what else was touched only hangs on them."""
        kind, count = named_after(Counter(kind for kind, _ in records).items())
        return replace(self, kind=kind, count=count) if self else self


NOTHING = Changes()
# What another program changed is not known more closely; the empty id is nobody's.
EVERYTHING = Changes(frozenset(Kind), ("",))


@dataclass(frozen=True)
class UnitLabel:
    """How a unit that can be undone or redone is called: by its subject or, without one, by `count` of a kind."""

    deed: Deed
    subject: str
    kind: Kind
    count: int = 1
