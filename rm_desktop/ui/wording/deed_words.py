"""What was done in words, before and after: `Undo: tick ‘Live demo’`, `Ticked ‘Live demo’`."""

from rm_desktop.models.kinds import Kind
from rm_desktop.store.changes import Changes, Deed, UnitLabel
from rm_desktop.ui.wording.words import QT_TRANSLATE_NOOP, counted, quoted, tr

# What a deed is called before and after: (Undo: tick ‘Live demo’, Ticked ‘Live demo’).
_DEEDS: dict[Deed, tuple[str, str]] = {
    Deed.ADD: (QT_TRANSLATE_NOOP("words", "add {it}"), QT_TRANSLATE_NOOP("words", "Added {it}")),
    Deed.EDIT: (QT_TRANSLATE_NOOP("words", "change {it}"), QT_TRANSLATE_NOOP("words", "Changed {it}")),
    Deed.WRITE: (QT_TRANSLATE_NOOP("words", "write in {it}"), QT_TRANSLATE_NOOP("words", "Wrote in {it}")),
    Deed.TICK: (QT_TRANSLATE_NOOP("words", "tick {it}"), QT_TRANSLATE_NOOP("words", "Ticked {it}")),
    Deed.UNTICK: (QT_TRANSLATE_NOOP("words", "untick {it}"), QT_TRANSLATE_NOOP("words", "Unticked {it}")),
    Deed.MOVE: (QT_TRANSLATE_NOOP("words", "move {it}"), QT_TRANSLATE_NOOP("words", "Moved {it}")),
    Deed.REMOVE: (QT_TRANSLATE_NOOP("words", "delete {it}"), QT_TRANSLATE_NOOP("words", "Deleted {it}")),
    Deed.CHECK_IN: (QT_TRANSLATE_NOOP("words", "check in on {it}"), QT_TRANSLATE_NOOP("words", "Checked in on {it}")),
    Deed.PIN: (QT_TRANSLATE_NOOP("words", "pin {it}"), QT_TRANSLATE_NOOP("words", "Pinned {it}")),
    Deed.UNPIN: (QT_TRANSLATE_NOOP("words", "unpin {it}"), QT_TRANSLATE_NOOP("words", "Unpinned {it}")),
    Deed.TAG: (QT_TRANSLATE_NOOP("words", "tag {it}"), QT_TRANSLATE_NOOP("words", "Tagged {it}")),
    Deed.START: (QT_TRANSLATE_NOOP("words", "start {it}"), QT_TRANSLATE_NOOP("words", "Started {it}")),
    Deed.END: (QT_TRANSLATE_NOOP("words", "end {it}"), QT_TRANSLATE_NOOP("words", "Ended {it}")),
    Deed.CREATE: (QT_TRANSLATE_NOOP("words", "make {it}"), QT_TRANSLATE_NOOP("words", "Made {it}")),
    Deed.SHARE: (QT_TRANSLATE_NOOP("words", "share {it}"), QT_TRANSLATE_NOOP("words", "Shared {it}")),
    Deed.SIGN: (QT_TRANSLATE_NOOP("words", "sign {it}"), QT_TRANSLATE_NOOP("words", "Signed {it}")),
    Deed.EXPORT: (QT_TRANSLATE_NOOP("words", "export {it}"), QT_TRANSLATE_NOOP("words", "Exported {it}")),
    Deed.RESTORE: (QT_TRANSLATE_NOOP("words", "restore {it}"), QT_TRANSLATE_NOOP("words", "Restored {it}")),
    Deed.PURGE: (
        QT_TRANSLATE_NOOP("words", "delete {it} for good"),
        QT_TRANSLATE_NOOP("words", "Deleted {it} for good"),
    ),
    Deed.CARRY: (QT_TRANSLATE_NOOP("words", "carry over {it}"), QT_TRANSLATE_NOOP("words", "Carried over {it}")),
    Deed.PLAN: (QT_TRANSLATE_NOOP("words", "plan {it}"), QT_TRANSLATE_NOOP("words", "Planned {it}")),
    Deed.POSTPONE: (QT_TRANSLATE_NOOP("words", "postpone {it}"), QT_TRANSLATE_NOOP("words", "Postponed {it}")),
    Deed.CANCEL: (QT_TRANSLATE_NOOP("words", "cancel {it}"), QT_TRANSLATE_NOOP("words", "Cancelled {it}")),
    Deed.UNDO: (QT_TRANSLATE_NOOP("words", "undo {it}"), QT_TRANSLATE_NOOP("words", "Undone {it}")),
    Deed.REDO: (QT_TRANSLATE_NOOP("words", "redo {it}"), QT_TRANSLATE_NOOP("words", "Redone {it}")),
}

# What a record without words to show is called: private ones always, as menus and toasts are seen on a shared screen.
_NAMELESS: dict[Kind, str] = {
    Kind.PAIR: QT_TRANSLATE_NOOP("words", "the pair"),
    Kind.PERSON: QT_TRANSLATE_NOOP("words", "a person"),
    Kind.CHARTER: QT_TRANSLATE_NOOP("words", "the charter"),
    Kind.SIGNATURE: QT_TRANSLATE_NOOP("words", "a signature"),
    Kind.SESSION: QT_TRANSLATE_NOOP("words", "a session"),
    Kind.GOAL: QT_TRANSLATE_NOOP("words", "a goal"),
    Kind.NOTE: QT_TRANSLATE_NOOP("words", "a note"),
    Kind.TOPIC: QT_TRANSLATE_NOOP("words", "a topic"),
    Kind.ACTION: QT_TRANSLATE_NOOP("words", "an action"),
    Kind.TAKEAWAY: QT_TRANSLATE_NOOP("words", "a takeaway"),
    Kind.CHECK_IN: QT_TRANSLATE_NOOP("words", "a check-in"),
    Kind.ASSUMPTION: QT_TRANSLATE_NOOP("words", "an assumption"),
    Kind.OBSERVATION: QT_TRANSLATE_NOOP("words", "an observation"),
    Kind.RATING: QT_TRANSLATE_NOOP("words", "a rating"),
    Kind.ATTACHMENT: QT_TRANSLATE_NOOP("words", "a picture or file"),
    Kind.JOURNAL: QT_TRANSLATE_NOOP("words", "a journal entry"),
    Kind.DRAFT_GOAL: QT_TRANSLATE_NOOP("words", "a draft goal"),
    Kind.PREPARATION: QT_TRANSLATE_NOOP("words", "a preparation"),
    Kind.SEALED_RATING: QT_TRANSLATE_NOOP("words", "a rating"),
    Kind.RECEIPT: QT_TRANSLATE_NOOP("words", "a receipt"),
}


def to_do(deed: Deed, subject: str, kind: Kind | None = None, count: int = 1) -> str:
    """Return a deed as something to do: `tick ‘Live demo’`, `delete 3 notes`."""
    return _put(_DEEDS[deed][0], _it(subject, kind, count))


def was_done(changes: Changes) -> str:
    """Return what changed as something done: `Ticked ‘Live demo’`, `Undone: tick ‘Live demo’`; empty without a deed."""
    if changes.deed is None:
        return ""
    if changes.deed is Deed.PURGE and changes.kind is None:
        return tr("Emptied the trash")
    if goes_public(changes):
        return tr("Moved the line to the agenda, where both can read it")
    if changes.of is None:
        return _put(_DEEDS[changes.deed][1], _it(changes.subject, changes.kind, changes.count))
    words = tr("Undone: {deed}") if changes.deed is Deed.UNDO else tr("Redone: {deed}")
    return words.format(deed=to_do(changes.of, changes.subject, changes.kind, changes.count))


def goes_public(changes: Changes) -> bool:
    """Return whether something of my preparation has just become a topic."""
    return changes.deed is Deed.ADD and changes.kinds >= {Kind.PREPARATION, Kind.TOPIC}


def undo_words(label: UnitLabel) -> str:
    """Return the menu words for undoing a unit: `Undo: tick ‘Live demo’`."""
    return tr("Undo: {deed}").format(deed=to_do(label.deed, label.subject, label.kind, label.count))


def redo_words(label: UnitLabel) -> str:
    """Return the menu words for doing a unit again: `Redo: tick ‘Live demo’`."""
    return tr("Redo: {deed}").format(deed=to_do(label.deed, label.subject, label.kind, label.count))


def _it(subject: str, kind: Kind | None, count: int) -> str:
    """Return what a deed was done to: its own words, else its kind, or how many of a kind there were."""
    if subject.strip() or kind is None:
        return quoted(subject)
    return tr(_NAMELESS[kind]) if count <= 1 else several(kind, count)


def several(kind: Kind, count: int) -> str:
    """Return how many there are of a kind: `3 notes`."""
    n = count
    return {
        Kind.SESSION: counted(n, "{n} session", "{n} sessions"),
        Kind.GOAL: counted(n, "{n} goal", "{n} goals"),
        Kind.NOTE: counted(n, "{n} note", "{n} notes"),
        Kind.TOPIC: counted(n, "{n} topic", "{n} topics"),
        Kind.ACTION: counted(n, "{n} action", "{n} actions"),
        Kind.TAKEAWAY: counted(n, "{n} takeaway", "{n} takeaways"),
        Kind.CHECK_IN: counted(n, "{n} check-in", "{n} check-ins"),
        Kind.RATING: counted(n, "{n} answer", "{n} answers"),
        Kind.ATTACHMENT: counted(n, "{n} picture or file", "{n} pictures or files"),
        Kind.JOURNAL: counted(n, "{n} journal entry", "{n} journal entries"),
        Kind.DRAFT_GOAL: counted(n, "{n} draft goal", "{n} draft goals"),
        Kind.PREPARATION: counted(n, "{n} preparation", "{n} preparations"),
        Kind.RECEIPT: counted(n, "{n} receipt", "{n} receipts"),
    }.get(kind) or counted(n, "{n} record", "{n} records")


def _put(pattern: str, it: str) -> str:
    """Return a pattern with its slot filled, without the gap that an empty name would leave."""
    words = tr(pattern)
    return words.format(it=it) if it else " ".join(words.format(it="").split())
