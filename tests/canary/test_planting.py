"""The planter forgets no column, so that a search that finds nothing means something."""

import pytest
from sqlalchemy import Boolean, Column, Float, MetaData, Table, Text

from rm_desktop.models.base import Base, PrivateRecord, Tags, Words
from rm_desktop.models.registry import PRIVATE
from rm_desktop.services.checking import Checker
from rm_desktop.services.half_typed import half_typed_in
from rm_desktop.services.reflecting import draft_in
from tests.canary.marks import MARKS, word
from tests.canary.planting import BY_TABLE, STATES, CannotBeMarkedError, is_closed, linked, value_for, written


def rows(planted, record):
    """Return the planted rows of a table by id, each a dictionary of texts."""
    cursor = planted.writer.execute(f"SELECT * FROM {record.__tablename__} WHERE id LIKE 'qzcanary%'")
    names = [column[0] for column in cursor.description]
    return {row[0]: dict(zip(names, map(str, row), strict=True)) for row in cursor}


def is_marked(text):
    return MARKS.search(text.encode()) is not None


@pytest.mark.parametrize("record", PRIVATE)
def test_every_column_of_every_private_record_holds_a_mark_of_its_own(planted, record):
    row = rows(planted, record)[word(f"living {record.__tablename__} id")]
    unmarked = {name for name, text in row.items() if not is_marked(text)}
    allowed = {column.name for column in record.__table__.columns if is_closed(column)}
    assert unmarked <= allowed | {"deleted_at"}
    marks = [text for name, text in row.items() if name not in unmarked | {"created_at", "updated_at"}]
    assert len(set(marks)) == len(marks)


@pytest.mark.parametrize("record", PRIVATE)
def test_the_history_holds_every_state_of_every_column(planted, record):
    cursor = planted.writer.execute("SELECT before, after FROM history WHERE kind = ?", (record.__tablename__,))
    kept = " ".join(text for row in cursor for text in row if text)
    for state in set(STATES) - {"retyped"}:
        texts = [column for column in written(record.__table__) if isinstance(column.type, Text | Tags)]
        missing = [c.name for c in texts if word(f"{state} {record.__tablename__} {c.name}") not in kept]
        assert (state, missing) == (state, [])


def test_one_unit_is_undone_and_what_it_wrote_is_only_in_the_history(planted):
    steps = planted.writer.execute(
        "SELECT kind, after FROM history JOIN unit ON unit.id = unit_id WHERE undone ORDER BY history.id"
    ).fetchall()
    assert {kind for kind, _ in steps} == {record.__tablename__ for record in PRIVATE}
    assert all(is_marked(after) for _, after in steps)


@pytest.mark.parametrize("record", PRIVATE)
def test_the_trash_holds_marks_too(planted, record):
    row = rows(planted, record)[word(f"trashed {record.__tablename__} id")]
    assert row["deleted_at"] != "None"
    assert word(f"purged {record.__tablename__} id") not in rows(planted, record)


@pytest.mark.parametrize("record", [record for record in PRIVATE if record.searched])
@pytest.mark.parametrize("state", ["living", "changed", "redone"])
def test_the_private_search_index_finds_every_searched_mark(planted, record, state):
    for name in record.searched:
        sql = "SELECT count(*) FROM search_private WHERE search_private MATCH ?"
        mark = word(f"{state} {record.__tablename__} {name}")
        assert planted.writer.execute(sql, (mark,)).fetchone() == (1,)


def test_every_table_beside_the_records_is_planted(planted):
    beside = [table.name for table in Base.metadata.sorted_tables if table.name not in BY_TABLE]
    assert "local_state" in beside
    for name in beside:
        held = planted.writer.execute(f"SELECT * FROM {name}").fetchall()
        assert any(is_marked(str(row)) for row in held)


def test_an_answer_that_is_still_being_written_is_planted_and_so_are_half_typed_words(planted):
    assert all(is_marked(words) for words in draft_in(planted))
    ((words,),) = half_typed_in(planted, "topic").values()
    assert is_marked(words)


def test_every_private_record_there_is_is_walked():
    assert set(PrivateRecord.__subclasses__()) == set(PRIVATE)


def test_links_lead_to_marked_records_in_the_trash(planted):
    for record in PRIVATE:
        for column in linked(record.__table__):
            (key,) = column.foreign_keys
            target = rows(planted, BY_TABLE[key.column.table.name])
            assert is_marked(
                target[rows(planted, record)[word(f"living {record.__tablename__} id")][column.name]]["id"]
            )


def test_a_column_that_cannot_be_marked_is_said():
    column = Column("later", Float())
    Table("t", MetaData(), column)
    with pytest.raises(CannotBeMarkedError, match=r"t\.later"):
        value_for(column, "living")


def test_only_closed_words_and_yes_or_no_stay_unmarked():
    closed = [column for record in PRIVATE for column in record.__table__.columns if is_closed(column)]
    assert all(isinstance(column.type, Words | Boolean) for column in closed)
    assert [str(column) for column in closed] == ["receipt.encrypted"]


def test_a_planted_workspace_is_a_sound_one(planted):
    assert Checker().check(planted).ok
