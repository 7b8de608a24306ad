"""What was done in words, before and after: `Undo: tick ‘Live demo’`, `Ticked ‘Live demo’`."""

from rm_desktop.store.changes import Changes, Deed
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
    Deed.CARRY: ("carry over {it}", "Carried over {it}"),
    Deed.UNDO: ("undo {it}", "Undone {it}"),
    Deed.REDO: ("redo {it}", "Redone {it}"),
}


def to_do(deed: Deed, subject: str) -> str:
    """Return a deed as something to do: `tick ‘Live demo’`."""
    return tr(_DEEDS[deed][0]).format(it=quoted(subject)).strip()


def was_done(changes: Changes) -> str:
    """Return what changed as something done: `Ticked ‘Live demo’`, `Undone: tick ‘Live demo’`; empty without a deed."""
    if changes.deed is None:
        return ""
    if changes.of is None:
        return tr(_DEEDS[changes.deed][1]).format(it=quoted(changes.subject)).strip()
    words = tr("Undone: {deed}") if changes.deed is Deed.UNDO else tr("Redone: {deed}")
    return words.format(deed=to_do(changes.of, changes.subject))


def undo_words(deed: Deed, subject: str) -> str:
    """Return the menu words for undoing a deed: `Undo: tick ‘Live demo’`."""
    return tr("Undo: {deed}").format(deed=to_do(deed, subject))


def redo_words(deed: Deed, subject: str) -> str:
    """Return the menu words for doing a deed again: `Redo: tick ‘Live demo’`."""
    return tr("Redo: {deed}").format(deed=to_do(deed, subject))
