"""The pair itself: who they are and what they agreed."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from rm_desktop.models.base import SharedRecord, Words
from rm_desktop.models.kinds import Cadence, Kind, Role


class Pair(SharedRecord):
    """One reverse-mentoring programme of two people; a workspace has exactly one.

    `standing` are the topics of every session, one a line as they are typed: `Check-in 5m`. `preset` is the id of the
    shape the programme was laid out with, and of `cadence_weeks` a monthly cadence takes no notice.
    """

    __tablename__ = "pair"
    kind = Kind.PAIR

    title: Mapped[str]
    purpose: Mapped[str] = mapped_column(default="")
    start: Mapped[date]
    planned_sessions: Mapped[int] = mapped_column(default=6)
    cadence_weeks: Mapped[int] = mapped_column(default=4)
    minutes: Mapped[int] = mapped_column(default=45)
    leader_learns: Mapped[tuple[str, ...]] = mapped_column(default=())
    mentor_learns: Mapped[tuple[str, ...]] = mapped_column(default=())
    cadence: Mapped[Cadence] = mapped_column(Words(Cadence), default=Cadence.WEEKS, server_default="weeks")
    preset: Mapped[str] = mapped_column(default="", server_default="")
    standing: Mapped[str] = mapped_column(default="", server_default="")


class Person(SharedRecord):
    """One of the two."""

    __tablename__ = "person"
    kind = Kind.PERSON

    role: Mapped[Role] = mapped_column(Words(Role))
    name: Mapped[str]
    initials: Mapped[str]
    team: Mapped[str] = mapped_column(default="")
    pronouns: Mapped[str] = mapped_column(default="")


class Charter(SharedRecord):
    """The working agreement, clauses in Markdown."""

    __tablename__ = "charter"
    kind = Kind.CHARTER
    searched = ("title", "body")

    title: Mapped[str] = mapped_column(default="Our working agreement")
    body: Mapped[str] = mapped_column(default="")


class Signature(SharedRecord):
    """A person's name under the exact text of a charter: `text` is what was signed and `digest` its SHA-256 in hex."""

    __tablename__ = "signature"
    kind = Kind.SIGNATURE

    charter_id: Mapped[str] = mapped_column(index=True)
    by: Mapped[Role] = mapped_column(Words(Role))
    on: Mapped[date]
    digest: Mapped[str]
    name: Mapped[str] = mapped_column(default="", server_default="")
    text: Mapped[str] = mapped_column(default="", server_default="")
