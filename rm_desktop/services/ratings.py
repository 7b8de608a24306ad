"""What both gave after a session, sealed until both have."""

import secrets
import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import orm, select

from rm_desktop.models.kinds import Role
from rm_desktop.models.private import SealedRating
from rm_desktop.models.sessions import Rating, Session
from rm_desktop.services.checks import clean_line, clean_number
from rm_desktop.services.sealing import HIGHEST, LOWEST, Given, Reveal, asked_of_both, commitment, reveal
from rm_desktop.services.seals_given import given_before, keep_given
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.store.units import Unit
from rm_desktop.store.workspace import Workspace

PULSE = "pulse"
PULSE_ITEMS = ("said", "learned", "worth")
_SALT_BYTES = 32


@dataclass(frozen=True)
class Answer:
    """What both answered to one question, 1 to 5."""

    item: str
    mine: int
    partner: int


@dataclass(frozen=True)
class PulseState:
    """How far both are; `answers` are there only once both can be seen."""

    reveal: Reveal = Reveal.NOTHING
    answers: tuple[Answer, ...] = ()

    @property
    def given(self) -> bool:
        """Whether mine are sealed."""
        return self.reveal not in (Reveal.NOTHING, Reveal.PARTNER)

    @property
    def final(self) -> bool:
        """Whether mine cannot be given again, because the partner's seal is here."""
        return self.reveal in (Reveal.SEALED, Reveal.OPEN, Reveal.BROKEN)


class RatingService:
    """The sealed answers of both; `ritual` says which questions: `pulse` has those of `PULSE_ITEMS`."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def state(self, session_id: str | None, ritual: str = PULSE) -> PulseState:
        """Return how far both are with a session's ritual, or with one that belongs to no session."""
        with self._workspace.read() as reader:
            mine, partner = self._both(reader, ritual, session_id)
        known = reveal(mine, partner)
        if known is not Reveal.OPEN:
            return PulseState(known)
        pairs = ((item, mine[item].value, partner[item].value) for item in asked_of_both(mine, partner))
        return PulseState(known, tuple(Answer(item, a, b) for item, a, b in pairs if a is not None and b is not None))

    def give(self, ritual: str, session_id: str | None, values: Mapping[str, int]) -> Changes:
        """Seal my answers, 1 to 5 each, in place of earlier ones; an answer that is final stays as it is.

        So does one that an undo took back once the partner's could be read here: it is sealed again as it was.
        Raises BAD_NUMBER, and NOT_FOUND where there is no such session.
        """
        cleaned = {
            clean_line(item, "rating"): clean_number(each, LOWEST, HIGHEST, "rating") for item, each in values.items()
        }
        with self._workspace.units.begin(Deed.ADD) as unit:
            if session_id is not None:
                unit.get(Session, session_id)
            mine, partner = self._both(unit.session, clean_line(ritual, "rating"), session_id)
            before = given_before(self._workspace, ritual, session_id)
            final = asked_of_both(mine, partner)
            for item, value in cleaned.items():
                if item not in mine and item in before and item in partner and partner[item].is_open:
                    self._seal_as_it_was(unit, Rating(ritual=ritual, item=item, session_id=session_id), before[item])
                elif item not in mine:
                    self._seal_new(unit, Rating(ritual=ritual, item=item, session_id=session_id), value)
                elif item not in final:
                    _seal_again(unit, mine[item].rating_id, value)
        with self._workspace.read() as reader:
            mine, _ = self._both(reader, ritual, session_id)
        keep_given(self._workspace, ritual, session_id, mine)
        return unit.changes

    def release(self) -> Changes:
        """Put value and salt beside my seals wherever the partner's seal has arrived: the next bundle may carry them.

        Everything else stays private, and nothing that leaves can hold it.
        """
        with self._workspace.units.begin(Deed.SHARE) as unit:
            sealed = select(Rating, SealedRating).join(SealedRating, SealedRating.rating_id == Rating.id)
            waiting = (Rating.by == self._workspace.me, Rating.value.is_(None), Rating.deleted_at.is_(None))
            for rating, kept in unit.session.execute(sealed.where(*waiting)).all():
                _, partner = self._both(unit.session, rating.ritual, rating.session_id)
                if rating.item in partner:
                    rating.value, rating.salt = kept.value, kept.salt
        return unit.changes

    def _seal_new(self, unit: Unit, rating: Rating, value: int) -> None:
        rating.id, rating.by, salt = uuid.uuid4().hex, self._workspace.me, secrets.token_hex(_SALT_BYTES)
        rating.commitment = commitment(value, salt, rating.id)
        unit.add(rating)
        unit.add(SealedRating(rating_id=rating.id, value=value, salt=salt))

    def _seal_as_it_was(self, unit: Unit, rating: Rating, given: Given) -> None:
        rating.id, rating.by, rating.commitment = given.rating_id, self._workspace.me, given.commitment
        unit.add(rating)
        unit.add(SealedRating(rating_id=rating.id, value=given.value, salt=given.salt))

    def _both(
        self, reader: orm.Session, ritual: str, session_id: str | None
    ) -> tuple[dict[str, Given], dict[str, Given]]:
        """Return my answers and the partner's by question.

        Of two of mine the newer counts, of two of the partner's the one that came first: the other may have been given
        by somebody who had seen mine.
        """
        columns = select(
            Rating.item, Rating.by, Rating.id, Rating.commitment, Rating.value, Rating.salt, Rating.seq
        ).add_columns(SealedRating.value.label("kept"), SealedRating.salt.label("kept_salt"))
        joined = columns.outerjoin(SealedRating, SealedRating.rating_id == Rating.id)
        asked = (Rating.ritual == ritual, Rating.session_id.is_not_distinct_from(session_id))
        rows = reader.execute(joined.where(*asked, Rating.deleted_at.is_(None)).order_by(Rating.updated_at, Rating.seq))
        by: dict[Role, dict[str, Given]] = {role: {} for role in Role}
        first: dict[str, int] = {}
        for row in rows:
            opened = (row.kept, row.kept_salt) if row.by is self._workspace.me else (row.value, row.salt)
            given = Given(row.id, row.commitment, *opened)
            if row.by is self._workspace.me:
                by[row.by][row.item] = given
            elif row.seq < first.get(row.item, row.seq + 1):
                by[row.by][row.item], first[row.item] = given, row.seq
        return by[self._workspace.me], by[self._workspace.me.other]


def _seal_again(unit: Unit, rating_id: str, value: int) -> None:
    """Seal another value under a new salt; what opened the old seal is forgotten."""
    rating, salt = unit.get(Rating, rating_id), secrets.token_hex(_SALT_BYTES)
    rating.commitment = commitment(value, salt, rating_id)
    kept = unit.session.scalars(select(SealedRating).where(SealedRating.rating_id == rating_id)).first()
    if kept is None:
        unit.add(SealedRating(rating_id=rating_id, value=value, salt=salt))
    else:
        kept.value, kept.salt = value, salt
