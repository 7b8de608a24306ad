"""Many records at once leave the search index quickly, wholly, and without a trace."""

import pytest
from sqlalchemy import select

from rm_desktop.models.kinds import Kind
from rm_desktop.models.notes import Note
from rm_desktop.store.changes import Deed
from rm_desktop.store.index_in_bulk import MANY
from rm_desktop.store.purging import purge

MARK = "zarzuela"


@pytest.fixture
def full(workspace):
    """A workspace of more notes than go one by one, each with a mark in its text."""
    with workspace.units.begin(Deed.ADD) as unit:
        for number in range(MANY + 20):
            unit.add(Note(title=f"Note {number}", body=f"A {MARK} of {number}.", tags=()))
    return workspace


def found(workspace):
    return workspace.writer.execute(
        "SELECT count(*) FROM search_shared WHERE search_shared MATCH ?", (MARK,)
    ).fetchone()[0]


def secure(workspace):
    sql = "SELECT v FROM search_{0}_config WHERE k = 'secure-delete'"
    return [workspace.writer.execute(sql.format(name)).fetchone()[0] for name in ("shared", "private")]


def bin_all(workspace, *, fail=False):
    with workspace.units.begin(Deed.REMOVE) as unit:
        for note in unit.session.scalars(select(Note)):
            unit.trash(note)
        if fail:
            unit.close()
            raise ZeroDivisionError
    return list(unit.changes.ids)


def test_many_go_and_come_back_with_the_index_right_each_time(full):
    bin_all(full)
    assert found(full) == 0
    full.units.undo()
    assert found(full) == MANY + 20
    full.units.redo()
    assert found(full) == 0
    full.writer.execute("INSERT INTO search_shared(search_shared) VALUES ('integrity-check')")


def test_the_index_deletes_securely_again_afterwards_also_after_a_failure(full):
    bin_all(full)
    assert secure(full) == [1, 1]
    full.units.undo()
    with pytest.raises(ZeroDivisionError):
        bin_all(full, fail=True)
    assert secure(full) == [1, 1] and found(full) == MANY + 20


def test_of_many_that_are_gone_for_good_no_word_is_left_in_the_file(full):
    ids = bin_all(full)
    purge(full, [(Kind.NOTE, record_id) for record_id in ids])
    path = full.path
    full.close()
    assert MARK.encode() not in path.read_bytes()
