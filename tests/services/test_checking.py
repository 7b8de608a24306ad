"""Checking: a sound workspace has nothing to say, and each kind of damage is told."""

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.checking import TRASH, Checker, Flaw
from rm_desktop.services.notes import NoteService
from rm_desktop.store.connection import PAGE_BYTES
from rm_desktop.store.keys import RawKey
from rm_desktop.store.making import create_workspace
from rm_desktop.store.revision import HEAD
from rm_desktop.store.workspace import open_workspace


def check(workspace):
    return Checker().check(workspace)


def flaws(workspace) -> list[Flaw]:
    return [finding.flaw for finding in check(workspace).flaws]


def break_it(workspace, *statements: str) -> None:
    """Change the file as no code of ours would."""
    for statement in ("PRAGMA foreign_keys = OFF", *statements, "PRAGMA foreign_keys = ON"):
        workspace.writer.execute(statement)


def test_a_sound_workspace_has_no_finding_and_counts_what_it_holds(workspace):
    notes = NoteService(workspace)
    notes.add("kept")
    notes.remove(notes.add("removed").ids[0])
    report = check(workspace)
    assert (report.ok, report.findings, report.revision) == (True, (), HEAD)
    assert (report.counts["pair"], report.counts["person"], report.counts["session"]) == (1, 2, 1)
    assert (report.counts["note"], report.counts["journal_entry"], report.counts[TRASH]) == (1, 0, 1)


def test_a_check_leaves_the_file_as_it_was(workspace):
    before = workspace.writer.execute("PRAGMA data_version").fetchone(), workspace.path.read_bytes()
    check(workspace)
    assert (workspace.writer.execute("PRAGMA data_version").fetchone(), workspace.path.read_bytes()) == before
    assert not workspace.writer.in_transaction


@pytest.mark.parametrize("index", ["search_shared", "search_private"])
def test_an_index_that_says_something_else_than_the_records_is_told(workspace, index):
    break_it(workspace, f"INSERT INTO {index}(rowid, title, body) VALUES (4711, 'ghost', '')")
    assert check(workspace).findings == (f"search-index: {index}",)


def test_a_link_to_nothing_is_told_by_table_and_row(workspace):
    break_it(workspace, "UPDATE topic SET session_id = 'gone' WHERE seq = (SELECT min(seq) FROM topic)")
    report = check(workspace)
    assert [finding.flaw for finding in report.flaws] == [Flaw.LINKS]
    assert report.findings[0].startswith("broken-links: topic ")
    assert not report.ok


def test_an_entry_missing_from_an_index_is_told(workspace):
    NoteService(workspace).add("one")
    break_it(
        workspace,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = replace(sql, '(day)', '(title)') WHERE name = 'ix_journal_entry_day'",
        "UPDATE sqlite_schema SET sql = replace(sql, 'pinned,', 'updated_at,') WHERE name = 'ix_note_list'",
        "PRAGMA writable_schema = RESET",
    )
    assert Flaw.PAGES in flaws(workspace)


@pytest.mark.parametrize(
    ("statement", "finding"),
    [
        ("UPDATE pair SET deleted_at = created_at", "not-one-pair: 0"),
        ("UPDATE person SET role = 'mentor'", "not-two-people: mentor mentor"),
        ("UPDATE person SET deleted_at = created_at", "not-two-people: 0"),
        ("UPDATE alembic_version SET version_num = '0000'", "revision: 0000"),
    ],
)
def test_a_workspace_of_no_pair_is_told(workspace, statement, finding):
    break_it(workspace, statement)
    assert check(workspace).findings == (finding,)


def test_a_page_changed_without_the_key_is_told_and_the_rest_is_still_counted(tmp_path, clock):
    path = tmp_path / "pair.rmpair"
    key = RawKey("ab" * 32)
    create_workspace(path, key, clock, lambda made: made.set_state("me", "leader"))
    workspace = open_workspace(path, key, clock)
    assert flaws(workspace) == [Flaw.PAIR, Flaw.PEOPLE]
    (page,) = workspace.writer.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'attachment'").fetchone()
    workspace.close()
    content = bytearray(path.read_bytes())
    content[(page - 1) * PAGE_BYTES + 100] ^= 1
    path.write_bytes(content)
    workspace = open_workspace(path, key, clock)
    report = check(workspace)
    workspace.close()
    assert Flaw.FOREIGN_PAGES in [finding.flaw for finding in report.flaws]
    assert "attachment" not in report.counts
    assert report.counts["note"] == 0


def test_the_quick_check_says_nothing_of_a_sound_workspace(workspace):
    assert Checker().quick(workspace) == ()


def test_the_quick_check_finds_a_page_that_was_changed_without_the_key(tmp_path, clock):
    path = tmp_path / "sealed.rmpair"
    create_workspace(path, RawKey("ab" * 32), clock, lambda made: NoteService(made).add("kept", "word " * 3000))
    content = bytearray(path.read_bytes())
    content[-PAGE_BYTES + 100] ^= 1
    path.write_bytes(bytes(content))
    workspace = open_workspace(path, RawKey("ab" * 32), clock)
    assert Flaw.FOREIGN_PAGES in [finding.flaw for finding in Checker().quick(workspace)]
    workspace.close()


def test_the_quick_check_finds_an_unprotected_file_that_was_changed_at_rest(tmp_path, clock):
    path = tmp_path / "open.rmpair"
    create_workspace(path, None, clock, lambda made: NoteService(made).add("kept", "word " * 3000))
    content = bytearray(path.read_bytes())
    place = content.index(b"word word word")
    content[place] ^= 1
    path.write_bytes(bytes(content))
    workspace = open_workspace(path, None, clock)
    assert [finding.flaw for finding in Checker().quick(workspace)] == [Flaw.FOREIGN_PAGES]
    workspace.close()


def test_the_quick_check_stops_where_it_is_told_to(workspace):
    with pytest.raises(UserError) as stopped:
        Checker().quick(workspace, lambda: True)
    assert stopped.value.problem is Problem.CANCELLED
