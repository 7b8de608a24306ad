"""What never leaves this computer but in its owner's backup."""

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from rm_desktop.models.base import PrivateRecord
from rm_desktop.models.kinds import Kind


class JournalEntry(PrivateRecord):
    """One reflection on one day; `feeling` is 1 (low) to 5 (high) with a word of one's own."""

    __tablename__ = "journal_entry"
    kind = Kind.JOURNAL
    searched = ("title", "tags", "body")

    day: Mapped[date] = mapped_column(index=True)
    title: Mapped[str] = mapped_column(default="")
    body: Mapped[str] = mapped_column(default="")
    prompt: Mapped[str] = mapped_column(default="")
    feeling: Mapped[int | None]
    feeling_word: Mapped[str] = mapped_column(default="")
    tags: Mapped[tuple[str, ...]] = mapped_column(default=())
    session_id: Mapped[str | None] = mapped_column(ForeignKey("session.id"), index=True)
    goal_id: Mapped[str | None] = mapped_column(ForeignKey("goal.id"), index=True)


class Preparation(PrivateRecord):
    """What one person brings to a session: to raise, not yet, with care."""

    __tablename__ = "preparation"
    kind = Kind.PREPARATION
    searched = ("to_raise", "not_yet", "with_care")

    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), unique=True)
    to_raise: Mapped[str] = mapped_column(default="")
    not_yet: Mapped[str] = mapped_column(default="")
    with_care: Mapped[str] = mapped_column(default="")


class DraftGoal(PrivateRecord):
    """A goal before its owner shares it."""

    __tablename__ = "draft_goal"
    kind = Kind.DRAFT_GOAL
    searched = ("statement", "success")

    statement: Mapped[str]
    success: Mapped[str] = mapped_column(default="")
    area: Mapped[str] = mapped_column(default="")
    baseline: Mapped[int] = mapped_column(default=0)
    target: Mapped[int] = mapped_column(default=4)


class SealedRating(PrivateRecord):
    """The value and salt behind a rating's commitment, kept back until the partner has committed too."""

    __tablename__ = "sealed_rating"
    kind = Kind.SEALED_RATING

    rating_id: Mapped[str] = mapped_column(ForeignKey("rating.id"), unique=True)
    value: Mapped[int]
    salt: Mapped[str]


class Receipt(PrivateRecord):
    """What once left this computer: the file's name, its SHA-256 and whether it was encrypted."""

    __tablename__ = "receipt"
    kind = Kind.RECEIPT

    what: Mapped[str]
    format: Mapped[str]
    file_name: Mapped[str]
    sha256: Mapped[str]
    size: Mapped[int]
    encrypted: Mapped[bool]
