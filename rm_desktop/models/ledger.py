"""The tables beside the records: what changed, and what this computer remembers for itself."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from rm_desktop.models.base import Base


class UnitRow(Base):
    """One change as a person would name it: a deed and its subject; of private records the subject stays empty.

    An id is never used twice, also not of a unit that was undone and is gone: a stretch of typing is known by it.
    """

    __tablename__ = "unit"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    deed: Mapped[str]
    subject: Mapped[str]
    at: Mapped[datetime]
    undone: Mapped[bool] = mapped_column(default=False)


class HistoryRow(Base):
    """One record's part in a unit: JSON of the fields before and after.

    `before` is null for a record that was made, `after` for one that was taken out. In a stretch of typing `after`
    stays "{}" while the record itself holds the newest text; `store/undo.py` completes it.
    """

    __tablename__ = "history"
    __table_args__ = (Index(None, "record_id", "unit_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    kind: Mapped[str]
    record_id: Mapped[str]
    before: Mapped[str | None]
    after: Mapped[str | None]


class LocalState(Base):
    """What this copy of the workspace remembers for itself: whose it is, and Today's last picture."""

    __tablename__ = "local_state"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
