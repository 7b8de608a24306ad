"""What the window writes down of the looks it has."""

from pathlib import Path

import pytest

from rm_desktop.paths import Home
from rm_desktop.settings import Settings, SettingsFile, Spot
from rm_desktop.ui.habits import Habits

BEFORE = Settings(theme="light", zoom=110)
GIVEN = Settings(theme="dark", zoom=150)


@pytest.fixture
def habits(qapp, tmp_path):
    habits = Habits(Home.under(tmp_path))
    habits.begin(GIVEN, BEFORE)
    return habits


@pytest.fixture
def written(habits, tmp_path):
    return SettingsFile(Home.under(tmp_path).config).load


def test_looks_that_were_given_for_one_run_are_not_written_down(habits, written):
    assert habits.settings == GIVEN
    habits.change(habits.settings._replace(idle_minutes=7))
    assert written() == BEFORE._replace(idle_minutes=7)


def test_looks_that_a_person_changed_are_written_down_and_the_others_stay(habits, written):
    habits.change(habits.settings._replace(zoom=90))
    assert written() == BEFORE._replace(zoom=90)


def test_of_two_windows_each_keeps_what_it_changed(qapp, tmp_path, habits, written):
    first, second = Path("/w/first.rmpair"), Path("/w/second.rmpair")
    habits.opened(first)
    habits.save()
    other = Habits(Home.under(tmp_path))
    other.begin(written(), written())
    other.opened(second)
    other.left_at(second, Spot("notes"))
    other.change(other.settings._replace(idle_minutes=9, keys=(("find", "Ctrl+J"),)))
    habits.left_at(first, Spot("journal"))
    habits.change(habits.settings._replace(zoom=90, keys=(("undo", "Ctrl+U"),)))
    both = written()
    assert both.recent == (str(second), str(first))
    assert dict(both.spots) == {str(first): Spot("journal"), str(second): Spot("notes")}
    assert dict(both.keys) == {"find": "Ctrl+J", "undo": "Ctrl+U"}
    assert (both.idle_minutes, both.zoom) == (9, 90)


def test_what_one_window_forgets_another_does_not_bring_back(qapp, tmp_path, habits, written):
    path = Path("/w/first.rmpair")
    habits.opened(path)
    habits.save()
    other = Habits(Home.under(tmp_path))
    other.begin(written(), written())
    other.forget(path)
    habits.change(habits.settings._replace(zoom=90))
    assert written().recent == ()


def test_settings_that_were_deleted_meanwhile_are_written_whole(habits, written, tmp_path):
    habits.change(habits.settings._replace(idle_minutes=7))
    (Home.under(tmp_path).config / "settings.json").unlink()
    habits.change(habits.settings._replace(zoom=90))
    assert written() == BEFORE._replace(idle_minutes=7, zoom=90)
