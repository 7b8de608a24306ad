"""What the window writes down of the looks it has."""

import pytest

from rm_desktop.paths import Home
from rm_desktop.settings import Settings, SettingsFile
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
