"""The month calendar: which days it shows, and how one walks through it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rm_desktop.ui.looks.theme import Scheme, Theme
from rm_desktop.ui.widgets.month_days import MonthDays
from rm_desktop.ui.widgets.month_grid import days_later, days_shown, months_later
from rm_desktop.ui.widgets.month_view import MonthView
from rm_desktop.ui.widgets.week_numbers import counts_weeks

TODAY = date(2026, 11, 24)
MONDAY, SUNDAY = 1, 7


@pytest.fixture
def view(qapp: QApplication, qtbot: QtBot) -> MonthView:
    made = MonthView(Theme(Scheme.LIGHT), TODAY, QLocale("en_GB"))
    qtbot.addWidget(made)
    return made


@pytest.fixture
def days(view: MonthView) -> MonthDays:
    found = view.findChild(MonthDays)
    assert found is not None
    return found


def test_six_weeks_start_on_the_first_weekday_of_the_locale() -> None:
    assert days_shown(TODAY, MONDAY)[0] == date(2026, 10, 26)
    assert days_shown(TODAY, SUNDAY)[0] == date(2026, 11, 1)


@given(st.dates(), st.integers(1, 7))
def test_every_day_of_any_month_is_on_view(day: date, first: int) -> None:
    assert day in days_shown(day, first)


def test_a_month_later_than_the_31st_is_the_last_of_a_short_month() -> None:
    assert months_later(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert months_later(date(2026, 1, 31), -2) == date(2025, 11, 30)


@given(st.dates(), st.integers(-30_000, 30_000))
def test_walking_never_leaves_the_years_that_dates_can_hold(day: date, steps: int) -> None:
    assert date.min <= months_later(day, steps) <= date.max
    assert date.min <= days_later(day, steps) <= date.max


@pytest.mark.parametrize(
    ("key", "reached"),
    [
        (Qt.Key.Key_Left, date(2026, 11, 23)),
        (Qt.Key.Key_Right, date(2026, 11, 25)),
        (Qt.Key.Key_Up, date(2026, 11, 17)),
        (Qt.Key.Key_Down, date(2026, 12, 1)),
        (Qt.Key.Key_PageUp, date(2026, 10, 24)),
        (Qt.Key.Key_PageDown, date(2026, 12, 24)),
        (Qt.Key.Key_Home, date(2026, 11, 1)),
        (Qt.Key.Key_End, date(2026, 11, 30)),
        (Qt.Key.Key_T, TODAY),
    ],
)
def test_keys_walk_by_day_week_and_month(
    view: MonthView, days: MonthDays, qtbot: QtBot, key: Qt.Key, reached: date
) -> None:
    with qtbot.waitSignal(view.day_selected) as told:
        qtbot.keyClick(days, key)
    assert told.args == [reached]
    assert view.selected == reached


def test_where_reading_runs_from_the_right_the_left_key_goes_on(view: MonthView, days: MonthDays, qtbot: QtBot) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(days, Qt.Key.Key_Left)
    assert view.selected == date(2026, 11, 25)


def test_shift_walks_by_years_and_t_comes_back_to_today(view: MonthView, days: MonthDays, qtbot: QtBot) -> None:
    qtbot.keyClick(days, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected == date(2027, 11, 24)
    qtbot.keyClick(days, Qt.Key.Key_T)
    assert view.selected == TODAY


def test_enter_opens_the_day_only_where_days_can_be_opened(view: MonthView, days: MonthDays, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.day_opened):
        qtbot.keyClick(days, Qt.Key.Key_Return)
    view.open_days()
    with qtbot.waitSignal(view.day_opened) as told:
        qtbot.keyClick(days, Qt.Key.Key_Return)
    assert told.args == [TODAY]


def test_weeks_are_numbered_only_where_people_count_them(qapp: QApplication, qtbot: QtBot) -> None:
    assert counts_weeks(QLocale("de_DE"))
    assert not counts_weeks(QLocale("en_US"))
    made = MonthView(Theme(Scheme.LIGHT), TODAY, QLocale("de_DE"))
    qtbot.addWidget(made)
    days = made.findChild(MonthDays)
    assert days is not None
    days.resize(days.sizeHint())
    first, last = days._cell(0), days._cell(6)
    assert first.left() > 0
    assert last.right() == pytest.approx(days.width())


def test_a_click_selects_the_day_under_it(view: MonthView, days: MonthDays, qtbot: QtBot) -> None:
    days.resize(days.sizeHint())
    cell = days._cell(0).center()
    qtbot.mouseClick(days, Qt.MouseButton.LeftButton, pos=QPoint(int(cell.x()), int(cell.y())))
    assert view.selected == date(2026, 10, 26)


def test_selecting_by_program_says_nothing_of_the_day_but_tells_the_month(view: MonthView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.day_selected), qtbot.waitSignal(view.month_shown) as told:
        view.select(date(2027, 1, 5))
    assert told.args == [date(2026, 12, 28), date(2027, 2, 7)]


def test_a_screen_reader_hears_the_day_in_full_and_whether_it_has_an_entry(view: MonthView, days: MonthDays) -> None:
    view.set_marked({TODAY})
    assert days.accessibleName().startswith("Tuesday")
    assert days.accessibleName().endswith("24 November 2026, today, has an entry")
    assert days.accessibleDescription() == "1 day of this month has an entry"
    view.select(date(2026, 11, 25))
    assert days.accessibleName().endswith("25 November 2026")


def test_a_day_with_an_entry_looks_different(view: MonthView, days: MonthDays) -> None:
    view.resize(300, 320)
    before = view.grab().toImage()
    view.set_marked({date(2026, 11, 12)})
    assert view.grab().toImage() != before
