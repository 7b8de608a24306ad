"""Backups: one consistent, checked copy each, and a rule for which are kept."""

import threading
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from rm_desktop.clock import FixedClock
from rm_desktop.errors import Problem, UserError
from rm_desktop.models.notes import Note
from rm_desktop.models.private import JournalEntry
from rm_desktop.store.backup import (
    Reason,
    backups_in,
    free_name,
    make_backup,
    open_backup,
    rotate,
    sweep_parts,
)
from rm_desktop.store.backup_folder import folder_for
from rm_desktop.store.changes import Deed
from rm_desktop.store.keys import RawKey
from rm_desktop.store.making import create_workspace
from rm_desktop.store.workspace import open_workspace

KEY = RawKey("0f" * 32)
PAGE = 4096


@pytest.fixture
def sealed(tmp_path, clock):
    path = tmp_path / "sealed" / "pair.rmpair"
    path.parent.mkdir()
    create_workspace(path, KEY, clock, lambda made: made.set_state("me", "leader"))
    workspace = open_workspace(path, KEY, clock)
    yield workspace
    workspace.close()


def fill(workspace, pages=1200):
    """Make the workspace too large to be copied in one step."""
    workspace.set_state("filling", "x" * PAGE * pages)


def write_both(workspace, number):
    with workspace.transaction() as writer:
        for key in ("first", "second"):
            writer.execute("INSERT OR REPLACE INTO local_state (key, value) VALUES (?, ?)", (key, str(number)))


def both(path, key=None):
    connection = open_backup(path, key)
    found = dict(connection.execute("SELECT key, value FROM local_state WHERE key IN ('first', 'second')"))
    connection.close()
    return found["first"], found["second"]


def files_in(folder):
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def day_after_day(folder, first, days):
    """Make a backup each day at nine, and let go of old ones, as the years would; nothing is in them."""
    clock = FixedClock(first)
    for _ in range(days):
        free_name(folder, Path("pair.rmpair"), clock.now(), Reason.DAILY).touch()
        rotate(folder)
        clock.instant += timedelta(days=1)
    return clock


def test_two_years_of_daily_backups_leave_ten_recent_eight_weekly_and_twelve_monthly_ones(tmp_path):
    first = datetime(2025, 1, 3, 9, 0, tzinfo=UTC)
    day_after_day(tmp_path, first, 731)
    days = [first + timedelta(days=number) for number in range(731)]
    weeks = {day.isocalendar()[:2]: day for day in days}
    months = {(day.year, day.month): day for day in days}
    kept = {*days[-10:], *list(weeks.values())[-8:], *list(months.values())[-12:]}
    assert [backup.made for backup in backups_in(tmp_path)] == sorted(kept, reverse=True)
    assert len(backups_in(tmp_path)) == 26  # of these 30, four stand for their week or month as well


def test_those_made_by_hand_stay_and_take_no_place(tmp_path):
    mine = free_name(tmp_path, Path("pair.rmpair"), datetime(2024, 12, 1, tzinfo=UTC), Reason.HAND)
    mine.touch()
    day_after_day(tmp_path, datetime(2025, 1, 3, 9, 0, tzinfo=UTC), 400)
    reasons = Counter(backup.reason for backup in backups_in(tmp_path))
    assert reasons[Reason.HAND] == 1
    assert reasons[Reason.DAILY] >= 10
    assert mine.exists()


def test_after_a_pause_nothing_more_goes_and_foreign_files_are_left_alone(tmp_path):
    foreign = [tmp_path / "letter.txt", tmp_path / "pair 2025-13-45 000000Z daily.rmpair", tmp_path / "pair.rmpair"]
    for path in foreign:
        path.touch()
    day_after_day(tmp_path, datetime(2025, 1, 3, 9, 0, tzinfo=UTC), 100)
    before = files_in(tmp_path)
    assert rotate(tmp_path) == ()
    assert files_in(tmp_path) == before
    assert all(path.exists() for path in foreign)


def test_many_backups_of_one_day_never_push_out_those_of_other_weeks(tmp_path):
    clock = day_after_day(tmp_path, datetime(2025, 1, 3, 9, 0, tzinfo=UTC), 200)
    oldest = backups_in(tmp_path)[-1]
    for minutes in range(40):
        at = clock.now() + timedelta(minutes=minutes)
        free_name(tmp_path, Path("pair.rmpair"), at, Reason.IMPORT).touch()
        rotate(tmp_path)
    left = backups_in(tmp_path)
    assert oldest in left
    assert len({backup.made.isocalendar()[:2] for backup in left}) >= 8


def test_a_name_tells_when_and_why_and_namesakes_and_equal_moments_do_not_meet(workspace, tmp_path):
    folder = tmp_path / "backups"
    first, second = (make_backup(workspace, folder, Reason.MERGE) for _ in range(2))
    assert first.path != second.path
    assert set(backups_in(folder)) == {first, second}
    assert (first.made, first.reason, first.size) == (workspace.clock.now(), Reason.MERGE, first.path.stat().st_size)
    assert folder_for(folder, Path("one", "pair.rmpair")) != folder_for(folder, Path("two", "pair.rmpair"))
    long = free_name(folder, Path("ü" * 120 + ".rmpair"), first.made, Reason.PROTECTION)
    assert len(long.name.encode()) < 255


def test_a_backup_opens_as_a_workspace_and_holds_what_is_private_too(workspace, tmp_path, clock):
    with workspace.units.begin(Deed.ADD) as unit:
        unit.add(Note(title="shared", body="body"))
        unit.add(JournalEntry(title="mine alone", body="what I think", day=clock.today()))
    copy = open_workspace(make_backup(workspace, tmp_path / "b", Reason.HAND).path, None, clock)
    assert copy.writer.execute("SELECT title FROM journal_entry").fetchall() == [("mine alone",)]
    assert copy.writer.execute("SELECT count(*) FROM history").fetchone() == (2,)
    copy.close()


def test_a_copy_of_a_protected_workspace_is_sealed_with_the_same_key(sealed, tmp_path, clock):
    with sealed.units.begin(Deed.ADD) as unit:
        unit.add(Note(title="canary", body="canary in a mine"))
    backup = make_backup(sealed, tmp_path / "b", Reason.DAILY).path
    assert b"canary" not in backup.read_bytes()
    assert backup.stat().st_mode & 0o077 == 0
    copy = open_workspace(backup, KEY, clock)
    assert (copy.key, copy.salt) == (sealed.key, sealed.salt)
    assert copy.writer.execute("SELECT title FROM note").fetchall() == [("canary",)]
    copy.close()
    with pytest.raises(UserError) as caught:
        open_backup(backup, RawKey("0e" * 32))
    assert caught.value.problem is Problem.KEY_CHANGED
    with pytest.raises(UserError) as caught:
        open_backup(backup, None)
    assert caught.value.problem is Problem.NEEDS_PASSPHRASE


def test_the_copy_is_one_state_though_others_save_between_its_steps(sealed, tmp_path):
    fill(sealed)
    write_both(sealed, 0)
    steps = []

    def save_meanwhile(done, _total):
        steps.append(done)
        saver = threading.Thread(target=write_both, args=(sealed, len(steps)))
        saver.start()
        saver.join(30)

    backup = make_backup(sealed, tmp_path / "b", Reason.DAILY, report=save_meanwhile)
    assert both(backup.path, KEY) == ("0", "0")
    assert len(steps) >= 3
    assert sealed.state("first") == str(len(steps))


def test_backups_made_while_a_thread_saves_without_rest_never_hold_half_a_change(workspace, tmp_path):
    fill(workspace)
    write_both(workspace, 0)
    enough, saved = threading.Event(), []

    def save_on():
        while not enough.is_set():
            saved.append(len(saved))
            write_both(workspace, len(saved))

    saver = threading.Thread(target=save_on)
    saver.start()
    backups = [make_backup(workspace, tmp_path / "b", Reason.DAILY) for _ in range(4)]
    enough.set()
    saver.join(30)
    assert len(saved) > 1
    for backup in backups:
        first, second = both(backup.path)
        assert first == second


def test_a_cancelled_backup_leaves_nothing(workspace, tmp_path):
    fill(workspace)
    steps = []
    with pytest.raises(UserError) as caught:
        make_backup(
            workspace,
            tmp_path / "b",
            Reason.DAILY,
            report=lambda done, _total: steps.append(done),
            cancelled=lambda: bool(steps),
        )
    assert caught.value.problem is Problem.CANCELLED
    assert steps != []
    assert files_in(tmp_path / "b") == []


def test_a_damaged_workspace_never_becomes_a_backup(sealed, clock, tmp_path):
    fill(sealed, 40)
    path = sealed.path
    sealed.close()
    data = bytearray(path.read_bytes())
    data[-10 * PAGE] ^= 1
    path.write_bytes(data)
    spoiled = open_workspace(path, KEY, clock)
    with pytest.raises(UserError) as caught:
        make_backup(spoiled, tmp_path / "b", Reason.DAILY)
    spoiled.close()
    assert caught.value.problem is Problem.DAMAGED
    assert files_in(tmp_path / "b") == []


@pytest.mark.parametrize(
    "harm",
    [
        "INSERT INTO search_shared(search_shared) VALUES ('delete-all')",
        "INSERT INTO search_private(rowid, title, body) VALUES (4711, 'ghost', '')",
        "UPDATE history SET unit_id = 4711",
    ],
)
def test_records_that_do_not_fit_together_never_become_a_backup(workspace, tmp_path, harm):
    with workspace.units.begin(Deed.ADD) as unit:
        unit.add(Note(title="one", body="two"))
    for statement in ("PRAGMA foreign_keys = OFF", harm, "PRAGMA foreign_keys = ON"):
        workspace.writer.execute(statement)
    with pytest.raises(UserError) as caught:
        make_backup(workspace, tmp_path / "b", Reason.DAILY)
    assert (caught.value.problem, caught.value.details["file"]) == (Problem.DAMAGED, "pair.rmpair")
    assert files_in(tmp_path / "b") == []


def test_a_folder_that_cannot_be_made_is_told(workspace, tmp_path):
    (tmp_path / "b").write_text("a file where the folder should be")
    with pytest.raises(UserError) as caught:
        make_backup(workspace, tmp_path / "b", Reason.DAILY)
    assert caught.value.problem in (Problem.ALREADY_EXISTS, Problem.NO_SUCH_FOLDER)
    assert backups_in(tmp_path / "nowhere") == ()


def test_what_a_killed_program_left_is_swept_and_what_is_being_made_is_not(tmp_path):
    import os

    old, fresh = tmp_path / ".0a.part", tmp_path / ".0b.part"
    for part in (old, fresh):
        part.touch()
    os.utime(old, (0, 0))
    sweep_parts(tmp_path)
    assert files_in(tmp_path) == [fresh.name]


def test_a_backups_first_page_that_was_damaged_is_no_other_passphrase(sealed, tmp_path):
    with sealed.units.begin(Deed.ADD) as unit:
        unit.add(Note(title="one", body="two"))
    backup = make_backup(sealed, tmp_path / "b", Reason.DAILY).path
    data = bytearray(backup.read_bytes())
    data[1000] ^= 4
    backup.write_bytes(data)
    with pytest.raises(UserError) as caught:
        open_backup(backup, KEY)
    assert caught.value.problem is Problem.BAD_BACKUP
