"""Every record class by its kind: what the store walks when it must treat all records alike."""

from rm_desktop.models.base import PrivateRecord, Record, SharedRecord
from rm_desktop.models.goals import Assumption, CheckIn, Goal, Observation
from rm_desktop.models.kinds import Kind
from rm_desktop.models.notes import Attachment, Note
from rm_desktop.models.pairs import Charter, Pair, Person, Signature
from rm_desktop.models.private import DraftGoal, JournalEntry, Preparation, Receipt, SealedRating
from rm_desktop.models.sessions import Action, Rating, Session, Takeaway, Topic

SHARED: tuple[type[SharedRecord], ...] = (
    Pair,
    Person,
    Charter,
    Signature,
    Session,
    Topic,
    Goal,
    Action,
    Takeaway,
    CheckIn,
    Note,
    Rating,
    Assumption,
    Observation,
    Attachment,
)
PRIVATE: tuple[type[PrivateRecord], ...] = (JournalEntry, Preparation, DraftGoal, SealedRating, Receipt)
PRIVATE_KINDS: frozenset[Kind] = frozenset(record.kind for record in PRIVATE)
BY_KIND: dict[Kind, type[Record]] = {record.kind: record for record in (*SHARED, *PRIVATE)}
