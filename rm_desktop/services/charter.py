"""The working agreement and who signed which words of it."""

from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session as OrmSession

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.agreement import agreed_text, digest_of
from rm_desktop.models.kinds import Kind, Role
from rm_desktop.models.limits import clean_title
from rm_desktop.models.pairs import Charter, Pair, Signature
from rm_desktop.services.charter_library import Clause, clauses, first_draft, worded
from rm_desktop.services.charter_sections import with_clause, without_clause
from rm_desktop.services.charter_view import CharterState, CharterView, SignatureView, state_of
from rm_desktop.services.lines import pair_view
from rm_desktop.services.today_view import PairView
from rm_desktop.store.changes import NOTHING, Changes, Deed
from rm_desktop.store.workspace import Workspace

__all__ = ["CharterService", "CharterState", "CharterView", "SignatureView"]


class _Text(NamedTuple):
    id: str
    title: str
    pair_id: str
    purpose: str
    body: str


class CharterService:
    """The one charter of a workspace: written together, and signed by each person."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def state(self) -> CharterState:
        """Return where the charter stands for the person whose copy this is."""
        return self.view().state

    def view(self) -> CharterView:
        """Return the charter and its signatures; EMPTY and without an id where there is none."""
        with self._workspace.read() as reader:
            found = _text(reader)
            digest = digest_of(agreed_text(found.purpose, found.body))
            signatures = _signatures(reader, found.id, digest)
        state = state_of(found.body, self._workspace.me, signatures)
        return CharterView(*found, digest, state, signatures)

    def clauses(self) -> tuple[Clause, ...]:
        """Return the library in its order, each clause with the names of these two."""
        with self._workspace.read() as reader:
            pair = pair_view(reader, self._workspace.me)
            minutes = reader.scalar(select(Pair.minutes).limit(1)) or 0
        return tuple(worded(clause, _values(pair, minutes)) for clause in clauses())

    def signed_text(self, signature_id: str) -> str:
        """Return the exact text that somebody signed; raises NOT_FOUND."""
        with self._workspace.read() as reader:
            found = reader.get(Signature, signature_id)
            if found is None or found.deleted_at is not None:
                raise UserError(Problem.NOT_FOUND, kind=Kind.SIGNATURE.value)
            return found.text

    def present_text(self) -> str:
        """Return the exact text that would be signed now."""
        with self._workspace.read() as reader:
            found = _text(reader)
        return agreed_text(found.purpose, found.body)

    def write(self, body: str) -> Changes:
        """Save the clauses while they are typed; a charter that is not there yet begins."""
        with self._workspace.writing:
            charter_id = self.view().id
            if charter_id:
                return self._workspace.units.write_text(Charter, charter_id, "body", body)
            return self._begin(body)

    def write_purpose(self, purpose: str) -> Changes:
        """Save why the two do this, while it is typed; it is part of what is signed."""
        with self._workspace.writing:
            return self._workspace.units.write_text(Pair, self.view().pair_id, "purpose", purpose)

    def begin(self) -> Changes:
        """Put the usual clauses into a charter that is still empty; one that holds words stays as it is."""
        found = self.view()
        return NOTHING if found.body.strip() else self._replace(found.id, first_draft(self.clauses()))

    def put_clause(self, clause_id: str, *, wanted: bool) -> Changes:
        """Put a clause of the library where it belongs, or take its whole section out; raises NOT_FOUND."""
        library = self.clauses()
        clause = next((one for one in library if one.id == clause_id), None)
        if clause is None:
            raise UserError(Problem.NOT_FOUND, kind=Kind.CHARTER.value)
        found = self.view()
        change = with_clause(found.body, clause, library) if wanted else without_clause(found.body, clause)
        return NOTHING if change == found.body else self._replace(found.id, change)

    def sign(self, by: Role, name: str, digest: str) -> Changes:
        """Put a person's name and today's date under the text of this digest.

        Raises EMPTY_TITLE for a missing name, purpose or charter, TITLE_TOO_LONG and BAD_CHARACTERS for a name, and
        CHARTER_CHANGED where the text is another one by now. Who signed it already does not sign twice.
        """
        signed_as = clean_title(name, "name")
        with self._workspace.units.begin(Deed.SIGN) as unit:
            found = _text(unit.session)
            text = agreed_text(found.purpose, found.body)
            _refuse_unfinished(found, text, digest)
            if any(one.holds and one.by is by for one in _signatures(unit.session, found.id, digest)):
                return NOTHING
            unit.name(found.title)
            on = self._workspace.clock.today()
            unit.add(Signature(charter_id=found.id, by=by, on=on, name=signed_as, text=text, digest=digest))
        return unit.changes

    def _begin(self, body: str) -> Changes:
        with self._workspace.units.begin(Deed.CREATE) as unit:
            charter = unit.add(Charter(body=body))
            unit.name(charter.title)
        return unit.changes

    def _replace(self, charter_id: str, body: str) -> Changes:
        if not charter_id:
            return self._begin(body)
        with self._workspace.units.begin(Deed.EDIT) as unit:
            charter = unit.get(Charter, charter_id)
            charter.body = body
            unit.name(charter.title)
        return unit.changes


def _refuse_unfinished(found: _Text, text: str, digest: str) -> None:
    for field, words in (("purpose", found.purpose), ("charter", found.body)):
        if not words.strip():
            raise UserError(Problem.EMPTY_TITLE, field=field)
    if digest_of(text) != digest:
        raise UserError(Problem.CHARTER_CHANGED)


def _text(reader: OrmSession) -> _Text:
    pair = reader.execute(select(Pair.id, Pair.purpose).where(Pair.deleted_at.is_(None)).order_by(Pair.seq)).first()
    if pair is None:
        raise UserError(Problem.NOT_FOUND, kind=Kind.PAIR.value)
    columns = select(Charter.id, Charter.title, Charter.body)
    charter = reader.execute(columns.where(Charter.deleted_at.is_(None)).order_by(Charter.seq)).first()
    charter_id, title, body = charter or ("", "", "")
    return _Text(charter_id, title, pair.id, pair.purpose, body)


def _signatures(reader: OrmSession, charter_id: str, digest: str) -> tuple[SignatureView, ...]:
    columns = select(Signature.id, Signature.by, Signature.name, Signature.on, Signature.digest)
    of_charter = columns.where(Signature.charter_id == charter_id, Signature.deleted_at.is_(None))
    rows = reader.execute(of_charter.order_by(Signature.seq))
    return tuple(SignatureView(row.id, row.by, row.name, row.on, row.digest, row.digest == digest) for row in rows)


def _values(pair: PairView, minutes: int) -> dict[str, str]:
    return {
        "mentor": pair.mentor.short,
        "leader": pair.leader.short,
        "sessions": str(pair.planned_sessions),
        "minutes": str(minutes),
    }
