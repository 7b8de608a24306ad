"""Shared notes and the files in them."""

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from rm_desktop.models.base import SharedRecord
from rm_desktop.models.kinds import Kind


class Note(SharedRecord):
    """A shared text; `body` is Markdown source exactly as typed."""

    __tablename__ = "note"
    kind = Kind.NOTE
    searched = ("title", "tags", "body")
    # What a list of notes shows, so that it reads the index alone.
    __table_args__ = (Index("ix_note_list", "deleted_at", "pinned", "updated_at", "id", "title", "tags"),)

    title: Mapped[str]
    body: Mapped[str] = mapped_column(default="")
    tags: Mapped[tuple[str, ...]] = mapped_column(default=())
    pinned: Mapped[bool] = mapped_column(default=False)
    session_id: Mapped[str | None] = mapped_column(ForeignKey("session.id"), index=True)


class Attachment(SharedRecord):
    """An image or file, known by the SHA-256 of its bytes."""

    __tablename__ = "attachment"
    kind = Kind.ATTACHMENT

    sha256: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]
    content: Mapped[bytes]
