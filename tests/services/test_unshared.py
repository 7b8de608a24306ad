from datetime import timedelta

import pytest

from rm_desktop.models.kinds import Role
from rm_desktop.services.sharing import SharingService


def strip(desk):
    view = desk.today.view()
    return view.unshared, view.left_on


def test_what_the_app_wrote_itself_is_no_change(desk):
    assert strip(desk) == (0, None)


def test_each_shared_record_counts_once_and_private_ones_never(desk):
    note = desk.notes.add("One").ids[0]
    desk.notes.rename(note, "Two")
    desk.actions.add("Another", Role.LEADER)
    desk.journal.add("Nobody hears of this")
    assert strip(desk) == (2, None)


def test_what_was_undone_is_no_change(desk):
    desk.actions.add("Away with it", Role.LEADER)
    desk.undoing.undo()
    assert strip(desk) == (0, None)


@pytest.mark.parametrize(("scope", "left"), [("programme", 1), ("goals", 2)])
def test_only_a_file_with_everything_shared_begins_the_count_anew(desk, clock, tmp_path, scope, left):
    desk.actions.add("Before", Role.LEADER)
    clock.instant += timedelta(minutes=1)
    SharingService(desk.workspace).export(scope, "markdown", tmp_path / "out.md")
    clock.instant += timedelta(days=6)
    desk.actions.add("After", Role.LEADER)
    count, on = strip(desk)
    assert count == left
    assert on == (clock.today() - timedelta(days=6) if scope == "programme" else None)
