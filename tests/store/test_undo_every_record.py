"""Every class of record can be made, undone and redone, with everything it needs around it."""

from datetime import UTC, date, datetime

import pytest

from rm_desktop.models.base import Tags, Words
from rm_desktop.models.registry import BY_KIND
from rm_desktop.store.changes import Deed
from rm_desktop.store.links import links_from


def sample_of(record):
    """A record of any class with something in every column that must have something."""
    fields = {}
    for column in record.__table__.columns:
        if column.name in ("id", "seq", "created_at", "updated_at", "deleted_at", "telling"):
            continue
        if column.nullable:
            continue
        fields[column.name] = value_for(column.type)
    return record(**fields)


def value_for(column_type):
    if isinstance(column_type, Words):
        return next(iter(column_type.words))
    return ("a", "b") if isinstance(column_type, Tags) else VALUES[column_type.python_type]


VALUES = {
    str: "words",
    int: 1,
    bool: True,
    bytes: b"\x00\xff bytes",
    date: date(2026, 11, 22),
    datetime: datetime(2026, 11, 22, tzinfo=UTC),
}


def give_it_what_it_needs(workspace, record):
    """Add the records that a record of this class cannot be without, under the id its columns get."""
    for link in links_from(record.kind):
        if link.needed:
            with workspace.units.begin(Deed.ADD) as unit:
                needed = sample_of(BY_KIND[link.target])
                needed.id = "words"
                unit.add(needed)


@pytest.mark.parametrize("record", BY_KIND.values())
def test_every_class_of_record_can_be_made_undone_and_redone(workspace, record):
    give_it_what_it_needs(workspace, record)
    with workspace.units.begin(Deed.ADD) as unit:
        unit.add(sample_of(record))
    whole = f"SELECT * FROM {record.__tablename__}"
    before = workspace.writer.execute(whole).fetchall()
    workspace.units.undo()
    assert workspace.writer.execute(whole).fetchall() == []
    workspace.units.redo()
    assert workspace.writer.execute(whole).fetchall() == before
    with workspace.units.begin(Deed.REMOVE) as unit:
        unit.trash(unit.session.get(record, before[0][0]))
    workspace.units.undo()
    assert workspace.writer.execute(f"{whole} WHERE deleted_at IS NULL").fetchone()[0] == before[0][0]
