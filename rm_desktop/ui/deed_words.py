"""What was done in words, before and after: `Undo: tick ‘Live demo’`, `Ticked ‘Live demo’`."""

from collections.abc import Iterable

from rm_desktop.models.kinds import Kind
from rm_desktop.store.changes import Changes, Deed, UnitLabel
from rm_desktop.ui.words import quoted, tr

# What a deed is called before and after: (Undo: tick ‘Live demo’, Ticked ‘Live demo’).
_DEEDS: dict[Deed, tuple[str, str]] = {
    Deed.ADD: ("add {it}", "Added {it}"),
    Deed.EDIT: ("change {it}", "Changed {it}"),
    Deed.WRITE: ("write in {it}", "Wrote in {it}"),
    Deed.TICK: ("tick {it}", "Ticked {it}"),
    Deed.UNTICK: ("untick {it}", "Unticked {it}"),
    Deed.MOVE: ("move {it}", "Moved {it}"),
    Deed.REMOVE: ("delete {it}", "Deleted {it}"),
    Deed.CHECK_IN: ("check in on {it}", "Checked in on {it}"),
    Deed.PIN: ("pin {it}", "Pinned {it}"),
    Deed.UNPIN: ("unpin {it}", "Unpinned {it}"),
    Deed.START: ("start {it}", "Started {it}"),
    Deed.END: ("end {it}", "Ended {it}"),
    Deed.CREATE: ("make {it}", "Made {it}"),
    Deed.SHARE: ("share {it}", "Shared {it}"),
    Deed.EXPORT: ("export {it}", "Exported {it}"),
    Deed.RESTORE: ("restore {it}", "Restored {it}"),
    Deed.PURGE: ("delete {it} for good", "Deleted {it} for good"),
    Deed.CARRY: ("carry over {it}", "Carried over {it}"),
    Deed.UNDO: ("undo {it}", "Undone {it}"),
    Deed.REDO: ("redo {it}", "Redone {it}"),
}

# What a record without words to show is called: private ones always, as menus and toasts are seen on a shared screen.
# Of several kinds in one unit the first here names it: a session goes with its topics, not the other way round.
_NAMELESS: dict[Kind, str] = {
    Kind.PAIR: "the pair",
    Kind.PERSON: "a person",
    Kind.CHARTER: "the charter",
    Kind.SIGNATURE: "a signature",
    Kind.SESSION: "a session",
    Kind.GOAL: "a goal",
    Kind.NOTE: "a note",
    Kind.TOPIC: "a topic",
    Kind.ACTION: "an action",
    Kind.TAKEAWAY: "a takeaway",
    Kind.CHECK_IN: "a check-in",
    Kind.ASSUMPTION: "an assumption",
    Kind.OBSERVATION: "an observation",
    Kind.RATING: "a rating",
    Kind.ATTACHMENT: "a picture or file",
    Kind.JOURNAL: "a journal entry",
    Kind.DRAFT_GOAL: "a draft goal",
    Kind.PREPARATION: "a preparation",
    Kind.SEALED_RATING: "a rating",
    Kind.RECEIPT: "a receipt",
}


def to_do(deed: Deed, subject: str, kinds: Iterable[Kind] = ()) -> str:
    """Return a deed as something to do: `tick ‘Live demo’`."""
    return _put(_DEEDS[deed][0], _it(subject, kinds))


def was_done(changes: Changes) -> str:
    """Return what changed as something done: `Ticked ‘Live demo’`, `Undone: tick ‘Live demo’`; empty without a deed."""
    if changes.deed is None:
        return ""
    if changes.deed is Deed.PURGE and len(changes.ids) > 1 and not changes.subject:
        return tr("Emptied the trash")
    if changes.of is None:
        return _put(_DEEDS[changes.deed][1], _it(changes.subject, changes.kinds))
    words = tr("Undone: {deed}") if changes.deed is Deed.UNDO else tr("Redone: {deed}")
    return words.format(deed=to_do(changes.of, changes.subject, changes.kinds))


def undo_words(label: UnitLabel) -> str:
    """Return the menu words for undoing a unit: `Undo: tick ‘Live demo’`."""
    return tr("Undo: {deed}").format(deed=to_do(label.deed, label.subject, (label.kind,)))


def redo_words(label: UnitLabel) -> str:
    """Return the menu words for doing a unit again: `Redo: tick ‘Live demo’`."""
    return tr("Redo: {deed}").format(deed=to_do(label.deed, label.subject, (label.kind,)))


def _it(subject: str, kinds: Iterable[Kind]) -> str:
    there = frozenset(kinds)
    return quoted(subject) or next((tr(words) for kind, words in _NAMELESS.items() if kind in there), "")


def _put(pattern: str, it: str) -> str:
    """Return a pattern with its slot filled, without the gap that an empty name would leave."""
    words = tr(pattern)
    return words.format(it=it) if it else " ".join(words.format(it="").split())
