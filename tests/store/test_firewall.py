"""The wall: a canary in every private place, and a reader that cannot come near any of them."""

import pytest
from sqlalchemy import Text

from rm_desktop.models.base import Base
from rm_desktop.models.notes import Note
from rm_desktop.models.private import JournalEntry
from rm_desktop.models.registry import PRIVATE, SHARED
from rm_desktop.store.changes import Deed
from rm_desktop.store.driver import dbapi
from rm_desktop.store.firewall import SHARED_TABLES

DENIED = sorted({table.name for table in Base.metadata.sorted_tables} - SHARED_TABLES)
BESIDE = ["sqlite_schema", "alembic_version", "private_entry", "search_private", "search_private_data", "search_shared"]


def refused(reader, sql: str) -> bool:
    try:
        list(reader.rows(sql))
    except dbapi.DatabaseError:
        return True
    return False


@pytest.mark.parametrize("table", [*DENIED, *BESIDE])
def test_the_engine_refuses_every_table_that_is_not_shared(workspace, table):
    with workspace.shared_reader() as reader:
        assert refused(reader, f"SELECT * FROM {table}")
        assert refused(reader, f"SELECT count(*) FROM {table}")
        assert refused(reader, f"SELECT (SELECT 1 FROM {table}) FROM note UNION SELECT 1 FROM {table}")


@pytest.mark.parametrize("record", SHARED)
def test_every_shared_table_can_be_read(workspace, record):
    with workspace.shared_reader() as reader:
        assert list(reader.rows(f"SELECT * FROM {record.__tablename__}")) == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE note SET title = 'x'",
        "DELETE FROM note",
        "CREATE TABLE t (x)",
        "ATTACH ':memory:' AS other",
        "PRAGMA user_version",
        "SELECT load_extension('x')",
        "CREATE TEMP VIEW v AS SELECT * FROM journal_entry",
    ],
)
def test_the_reader_writes_and_attaches_nothing(workspace, statement):
    with workspace.shared_reader() as reader:
        assert refused(reader, statement)


def test_a_table_that_neither_base_class_covers_is_refused(workspace):
    workspace.writer.execute("CREATE TABLE later (x)")
    with workspace.shared_reader() as reader:
        assert refused(reader, "SELECT * FROM later")


def test_no_private_text_can_be_read_from_any_shared_table(workspace):
    canary = "canary-7f3a"
    with workspace.units.begin(Deed.ADD, canary) as unit:
        unit.add(JournalEntry(day=workspace.clock.today(), body=canary, title=canary, prompt=canary))
        unit.add(Note(title="shared"))
    with workspace.shared_reader() as reader:
        seen = [str(tuple(row)) for record in SHARED for row in reader.rows(f"SELECT * FROM {record.__tablename__}")]
    assert any("shared" in row for row in seen)
    assert not any(canary in row for row in seen)


def test_no_private_record_has_a_telling_level():
    for record in PRIVATE:
        assert "telling" not in record.__table__.columns
        assert any(isinstance(column.type, Text) for column in record.__table__.columns)
