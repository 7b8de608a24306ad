"""Killed 300 times at random moments, a workspace keeps every acknowledged change and can always be read."""

import os
import shutil
import time
from contextlib import closing

import pytest

from benchmarks.reliability.blocks import Toll
from benchmarks.reliability.cases import Ended, badly_told
from benchmarks.reliability.kills import planned, reap
from benchmarks.reliability.model import KEY, change, found_workspace
from benchmarks.reliability.stage import LostError, Stage, UnreadableError
from rm_desktop.clock import SystemClock
from rm_desktop.services.backing_up import Reason, back_up, examine, restore

KILLS = 300
# Some of the time is waiting for the disk, so that more processes than cores are the quickest.
NURSERIES = 4


@pytest.mark.skipif(os.name == "nt", reason="needs fork and SIGKILL")
def test_300_kills_lose_nothing_that_was_acknowledged_and_leave_nothing_unreadable():
    tolls = reap(planned(KILLS, seed=int(time.time()), haste=0.25), nurseries=NURSERIES)
    assert sum(toll.kills for toll in tolls.values()) == KILLS
    assert [words for toll in tolls.values() for words in (*toll.lost, *toll.unreadable)] == []
    assert sum(toll.acknowledged for toll in tolls.values()) > KILLS / 3  # else the kills came before any work


@pytest.fixture
def stage(tmp_path):
    """A workspace with five changes, the last of which is a unit of three records."""
    found_workspace(tmp_path / "template", KEY)
    stage = Stage.made(tmp_path / "stage", tmp_path / "template", KEY)
    with closing(stage.open()) as workspace:
        for number in range(5):
            change(workspace, number, bulk=False)
    return stage


def test_what_is_all_there_is_found_to_be_there(stage):
    stage.done = 4  # the fifth was not acknowledged any more
    stage.check(5)
    assert stage.done == 5


def test_a_change_that_is_gone_is_found_to_be_lost(stage):
    stage.done = 6
    with pytest.raises(LostError):
        stage.check(7)


@pytest.mark.parametrize("table", ["note", "action", "journal_entry"])
def test_half_a_unit_is_found_to_be_one(stage, table):
    with closing(stage.open()) as workspace, workspace.transaction() as writer:
        writer.execute(f"DELETE FROM {table} WHERE seq = (SELECT max(seq) FROM {table})")
    with pytest.raises(LostError):
        stage.check(5)


@pytest.mark.parametrize("damage", [b"", b"damage"])
def test_a_file_that_cannot_be_read_is_found_to_be_unreadable(stage, damage):
    content = stage.path.read_bytes()
    stage.path.write_bytes(content[:40_000] + damage + content[40_000 + len(damage) :] if damage else b"")
    with pytest.raises(UnreadableError):
        stage.check(5)


def test_kills_are_planned_to_the_last_one_and_for_both_kinds_of_file():
    blocks = planned(1234, seed=1)
    assert sum(block.kills for block in blocks) == 1234
    assert {(block.scenario, block.protected) for block in blocks} == {
        (block.scenario, not block.protected) for block in blocks
    }
    assert len({block.name for block in blocks}) == len(blocks)


@pytest.mark.skipif(os.name == "nt", reason="needs fork and SIGKILL")
def test_a_run_that_was_broken_off_goes_on_where_it_was(tmp_path):
    blocks, kept = planned(3, seed=1, haste=0.2), tmp_path / "kept"
    first = reap(blocks, nurseries=1, kept=kept)
    again = reap(blocks, nurseries=1, kept=kept)
    assert again == first != {name: Toll(0, 0, [], []) for name in first}
    assert len(kept.read_text().splitlines()) == len(blocks)


@pytest.mark.parametrize(
    ("told", "error", "bad"),
    [
        ("rm-desktop: The disk is full, so ‘x’ could not be saved.\n", "ENOSPC", False),
        ("rm-desktop: The disk is full, so ‘x’ could not be saved.\n", "EIO", True),
        ("rm-desktop: The computer could not write ‘.ab.part’ (disk I/O).\n", "EIO", True),
        ("Traceback (most recent call last):\n", "EIO", True),
        ("rm-desktop: This is a fault in RM Desktop: could not write\n", "EIO", True),
    ],
)
def test_a_sentence_that_names_no_cause_is_a_bad_one(told, error, bad):
    assert bool(badly_told(Ended(1, told).told, error)) is bad


def test_what_a_crash_left_in_the_log_is_put_aside_with_the_file_and_comes_back(stage, tmp_path):
    first = back_up_of(stage)
    crashed = Stage(tmp_path / "crashed", KEY)
    crashed.folder.mkdir()
    with closing(stage.open()) as workspace:
        change(workspace, 5, bulk=False)
        change(workspace, 6, bulk=False)
        for file in stage.folder.glob("pair.rmpair*"):
            shutil.copyfile(file, crashed.folder / file.name)
    aside = restore(first, crashed.path, KEY, crashed.root, SystemClock()).aside
    crashed.done = 5
    crashed.check(5)
    assert examine(aside, KEY).ok
    restore(aside, crashed.path, KEY, crashed.root, SystemClock())
    crashed.done = 7
    crashed.check(7)


def back_up_of(stage):
    with closing(stage.open()) as workspace:
        return back_up(workspace, stage.root, Reason.HAND).path
