"""The trash: what was put there together comes back together, or goes for good."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

from sqlalchemy import ColumnElement, Text, func, select
from sqlalchemy.orm import Session

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.base import Record
from rm_desktop.models.kinds import Kind
from rm_desktop.models.ledger import HistoryRow, UnitRow
from rm_desktop.models.registry import BY_KIND, PRIVATE_KINDS
from rm_desktop.services.journal import preview
from rm_desktop.services.today import TodayService
from rm_desktop.store.changes import NOTHING, Changes, Deed
from rm_desktop.store.links import links_from
from rm_desktop.store.purging import Ref, purge, with_dependants
from rm_desktop.store.workspace import Workspace

KEEP_DAYS = 30
_TITLE_READS = 400


@dataclass(frozen=True)
class TrashRow:
    """What was put into the trash in one go, by its main record; `with_it` counts the others.

    The title of a private record is for the Trash page alone. `days_left` is 0 on the last day.
    """

    kind: Kind
    id: str
    title: str
    deleted_at: datetime
    days_left: int
    private: bool
    with_it: int


@dataclass(frozen=True)
class _Trashed:
    """One record in the trash; `needs` are the records it cannot be without, `unit` what put it there (0: unknown)."""

    kind: Kind
    id: str
    title: str
    deleted_at: datetime
    needs: tuple[str, ...]
    unit: int


_Group = tuple[_Trashed, ...]


class TrashService:
    """The trash of one workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def rows(self) -> tuple[TrashRow, ...]:
        """Return what lies in the trash, newest first."""
        now = self._workspace.clock.now()
        return tuple(_row(group, now) for group in self._groups())

    def restore(self, kind: Kind, record_id: str) -> Changes:
        """Bring back a record, what went with it, and what it cannot be without; raises NOT_FOUND."""
        return self.restore_many([(kind, record_id)])

    def restore_many(self, refs: Iterable[Ref]) -> Changes:
        """Bring back several records as `restore` does, in one unit."""
        groups = self._groups()
        wanted = list(dict.fromkeys(refs))
        chosen = _chosen(groups, wanted)
        first = chosen[0] if chosen else None
        for trashed in chosen:  # it grows on the way
            missing = [needed for needed in trashed.needs if all(needed != other.id for other in chosen)]
            chosen += [one for group in groups if any(one.id in missing for one in group) for one in group]
        subject = _subject(first) if first is not None and len(wanted) == 1 else ""
        with self._workspace.units.begin(Deed.RESTORE, subject) as unit:
            for trashed in reversed(chosen):
                found = unit.session.get(BY_KIND[trashed.kind], trashed.id)
                if found is not None:
                    found.deleted_at = None
        return unit.changes

    def purge(self, kind: Kind, record_id: str) -> Changes:
        """Delete a record in the trash and what went with it for good, history and all; raises NOT_FOUND."""
        return self.purge_many([(kind, record_id)])

    def purge_many(self, refs: Iterable[Ref]) -> Changes:
        """Delete several records for good as `purge` does, in one unit."""
        wanted = list(dict.fromkeys(refs))
        chosen = _chosen(self._groups(), wanted)
        return self._purge(chosen, _subject(chosen[0]) if len(wanted) == 1 else "")

    def empty(self) -> Changes:
        """Delete everything in the trash for good."""
        return self._purge([trashed for group in self._groups() for trashed in group]).called_after(())

    def sweep(self) -> int:
        """Delete for good what has been in the trash for more than 30 days; return how many records that were.

        What something younger cannot be without is left.
        """
        oldest = self._workspace.clock.now() - timedelta(days=KEEP_DAYS)
        due = [one for group in self._groups() for one in group if one.deleted_at < oldest]
        ids = {trashed.id for trashed in due}
        with self._workspace.writing:
            writer = self._workspace.writer
            alone = [
                trashed
                for trashed in due
                if all(record_id in ids for _, record_id in with_dependants(writer, [(trashed.kind, trashed.id)]))
            ]
            self._purge(alone)
        return len(alone)

    def _purge(self, trashed: Iterable[_Trashed], subject: str = "") -> Changes:
        refs = [(one.kind, one.id) for one in trashed]
        if not refs:
            return NOTHING
        changes = purge(self._workspace, refs, subject)
        TodayService(self._workspace).view()  # the picture of Today it keeps may still have their names
        return changes

    def _groups(self) -> list[_Group]:
        """Return the trash by the units that filled it, newest first; the main record of each comes first."""
        with self._workspace.read() as session:
            found = [trashed for record in BY_KIND.values() for trashed in _trashed(session, record)]
            units = _units(session, [trashed[1] for trashed in found])
        records = [_Trashed(*columns, units.get(columns[1], 0)) for columns in found]
        records.sort(key=_place, reverse=True)
        groups = [tuple(sorted(group, key=_rank)) for _, group in groupby(records, key=_place)]
        return [_main_first(group) for group in groups]


_Columns = tuple[Kind, str, str, datetime, tuple[str, ...]]


def _trashed(session: Session, record: type[Record]) -> Iterator[_Columns]:
    needs = [getattr(record, link.column) for link in links_from(record.kind) if link.needed]
    columns = (record.id, record.deleted_at, _title(record), *needs)
    for id_, at, title, *needed in session.execute(select(*columns).where(record.deleted_at.is_not(None))):
        yield record.kind, id_, preview(title), at, tuple(needed)


def _title(record: type[Record]) -> ColumnElement[str]:
    """Return the first of the texts a record is known by that says anything."""
    named = [getattr(record, column) for column in record.searched if _is_text(record, column)]
    texts = [func.nullif(func.trim(column), "") for column in named]
    return func.substr(func.coalesce(*texts, "", ""), 1, _TITLE_READS)


def _is_text(record: type[Record], column: str) -> bool:
    return isinstance(record.__table__.columns[column].type, Text)


def _units(session: Session, ids: list[str]) -> dict[str, int]:
    """Return the unit that put each record into the trash, where the history still has it."""
    wanted = select(func.json_each(json.dumps(ids)).table_valued("value").c.value)
    query = (
        select(HistoryRow.record_id, func.max(HistoryRow.unit_id))
        .join(UnitRow, UnitRow.id == HistoryRow.unit_id)
        .where(HistoryRow.record_id.in_(wanted), UnitRow.undone.is_(False))
        .where(func.json_type(HistoryRow.before, "$.deleted_at") == "null")
        .group_by(HistoryRow.record_id)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def _place(trashed: _Trashed) -> tuple[datetime, int]:
    return trashed.deleted_at, trashed.unit


def _rank(trashed: _Trashed) -> tuple[str, str]:
    return trashed.kind.value, trashed.id


def _main_first(group: _Group) -> _Group:
    """Put the record first that needs no other of its group."""
    ids = {trashed.id for trashed in group}
    main = next((trashed for trashed in group if not ids.intersection(trashed.needs)), group[0])
    return (main, *(trashed for trashed in group if trashed is not main))


def _group_of(groups: list[_Group], kind: Kind, record_id: str) -> _Group:
    """Return the group a record lies in, that record first; raises NOT_FOUND."""
    for group in groups:
        for trashed in group:
            if (trashed.kind, trashed.id) == (kind, record_id):
                return (trashed, *(other for other in group if other is not trashed))
    raise UserError(Problem.NOT_FOUND, kind=kind.value)


def _chosen(groups: list[_Group], refs: Iterable[Ref]) -> list[_Trashed]:
    """Return records and what lies with them, each once; raises NOT_FOUND."""
    return list(dict.fromkeys(one for kind, record_id in refs for one in _group_of(groups, kind, record_id)))


def _subject(trashed: _Trashed) -> str:
    return "" if trashed.kind in PRIVATE_KINDS else trashed.title


def _row(group: _Group, now: datetime) -> TrashRow:
    main = group[0]
    left = KEEP_DAYS - (now - main.deleted_at).days
    return TrashRow(
        main.kind, main.id, main.title, main.deleted_at, max(0, left), main.kind in PRIVATE_KINDS, len(group) - 1
    )
