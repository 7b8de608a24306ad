"""Days and times as people type them, and the fields that hold them."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtTest import QTest

from rm_desktop.ui.days.typed_when import Reading, read_day, read_time, read_when
from rm_desktop.ui.looks.theme import Scheme, Theme
from rm_desktop.ui.widgets.day_field import DayField
from rm_desktop.ui.widgets.minutes_field import MinutesField
from rm_desktop.ui.widgets.month_days import MonthDays
from rm_desktop.ui.widgets.when_field import WhenField
from rm_desktop.ui.wording import words

TUESDAY = date(2026, 11, 24)
BRITISH, AMERICAN, GERMAN = QLocale("en_GB"), QLocale("en_US"), QLocale("de_DE")
FRENCH, EGYPTIAN, JAPANESE = QLocale("fr_FR"), QLocale("ar_EG"), QLocale("ja_JP")


@pytest.mark.parametrize(
    ("text", "locale", "day"),
    [
        ("26 Nov", BRITISH, date(2026, 11, 26)),
        ("26 november 2027", BRITISH, date(2027, 11, 26)),
        ("Thu, 26 Nov 2026", BRITISH, date(2026, 11, 26)),
        ("26/11", BRITISH, date(2026, 11, 26)),
        ("11/26", AMERICAN, date(2026, 11, 26)),
        ("Nov 26", AMERICAN, date(2026, 11, 26)),
        ("11/26/27", AMERICAN, date(2027, 11, 26)),
        ("26.11.", GERMAN, date(2026, 11, 26)),
        ("26. Dez.", GERMAN, date(2026, 12, 26)),
        ("2026-11-26", AMERICAN, date(2026, 11, 26)),
        ("10 Jan", BRITISH, date(2027, 1, 10)),
        ("12 Nov", BRITISH, date(2026, 11, 12)),
        ("thursday", BRITISH, date(2026, 11, 26)),
        ("Tue", BRITISH, date(2026, 12, 1)),
        ("tomorrow", BRITISH, date(2026, 11, 25)),
        ("  today ", BRITISH, TUESDAY),
        ("", BRITISH, None),
        ("31 Feb", BRITISH, None),
        ("soon", BRITISH, None),
        ("26", BRITISH, None),
        ("call 12/11", BRITISH, None),
        ("next thu", BRITISH, date(2026, 12, 3)),
        ("this tue", BRITISH, TUESDAY),
        ("last mon", BRITISH, date(2026, 11, 16)),
        ("in 2 weeks", BRITISH, date(2026, 12, 8)),
        ("in a month", BRITISH, date(2026, 12, 24)),
        ("3 days ago", BRITISH, date(2026, 11, 21)),
        ("next week", BRITISH, date(2026, 12, 1)),
        ("in 9999 months", BRITISH, None),
        ("day after tomorrow", BRITISH, date(2026, 11, 26)),
        ("the 15th", BRITISH, date(2026, 12, 15)),
        ("thu 26th", BRITISH, date(2026, 11, 26)),
        ("end of March", BRITISH, date(2027, 3, 31)),
        ("Wed 26 Nov", BRITISH, None),
        ("26 nov 15", BRITISH, date(2015, 11, 26)),
        ("heute", BRITISH, TUESDAY),
        ("nächsten Do", AMERICAN, date(2026, 12, 3)),
        ("kommenden Do", GERMAN, date(2026, 11, 26)),
        ("kommende Woche", GERMAN, date(2026, 12, 1)),
        ("übermorgen", GERMAN, date(2026, 11, 26)),
        ("in zwei Wochen", GERMAN, date(2026, 12, 8)),
        ("vor einer Woche", GERMAN, date(2026, 11, 17)),
        ("Ende März", GERMAN, date(2027, 3, 31)),
        ("am 26.11.", GERMAN, date(2026, 11, 26)),
        ("mi", GERMAN, date(2026, 11, 25)),
        ("next thu", GERMAN, date(2026, 12, 3)),
        ("3 mar", FRENCH, date(2027, 3, 3)),
        ("mar", FRENCH, date(2026, 12, 1)),
        ("٢٦/١١", EGYPTIAN, date(2026, 11, 26)),
        ("11月26日", JAPANESE, date(2026, 11, 26)),
        ("木曜日", JAPANESE, date(2026, 11, 26)),
    ],
)
def test_a_day_is_read_as_the_locale_writes_it(text, locale, day):
    assert read_day(text, locale, TUESDAY) == day


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("15:00", time(15)),
        ("15.30", time(15, 30)),
        ("1530", time(15, 30)),
        ("9", time(9)),
        ("3 pm", time(15)),
        ("12:30 AM", time(0, 30)),
        ("15h", time(15)),
        ("25:00", None),
        ("13 pm", None),
        ("noon", time(12)),
        ("at 3pm", time(15)),
        ("um 15 Uhr", time(15)),
        ("15 Uhr 30", time(15, 30)),
        ("soon", None),
        ("", None),
    ],
)
def test_a_time_is_read(text, at):
    assert read_time(text) == at


@pytest.mark.parametrize(
    ("text", "locale", "day", "at"),
    [
        ("next thu 15:00", BRITISH, date(2026, 12, 3), time(15)),
        ("tomorrow 3pm", BRITISH, date(2026, 11, 25), time(15)),
        ("15:00 tomorrow", BRITISH, date(2026, 11, 25), time(15)),
        ("at 3 pm on friday", BRITISH, date(2026, 11, 27), time(15)),
        ("thu 15", BRITISH, date(2026, 11, 26), time(15)),
        ("26 nov 2026 1530", BRITISH, date(2026, 11, 26), time(15, 30)),
        ("1 jan 2027", BRITISH, date(2027, 1, 1), None),
        ("2026-11-26T15:00", BRITISH, date(2026, 11, 26), time(15)),
        ("Thu, Nov 26, 3:00 PM", AMERICAN, date(2026, 11, 26), time(15)),
        ("nächsten Do 15 Uhr", GERMAN, date(2026, 12, 3), time(15)),
        ("nächsten Do 15 Uhr", BRITISH, date(2026, 12, 3), time(15)),
        ("26.11. um 9", GERMAN, date(2026, 11, 26), time(9)),
        ("thu", BRITISH, date(2026, 11, 26), None),
        ("", BRITISH, None, None),
    ],
)
def test_a_day_is_read_with_its_time(text, locale, day, at):
    assert read_when(text, locale, TUESDAY) == Reading(day, at)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("26 nov 15", "This can be Thu, 26 Nov 2015 or Thu, 26 Nov, 15:00. Write it out."),
        ("26", "Add the month, as in 26 Nov."),
        ("december", "Add the day of the month, as in 26 Nov."),
        ("15:00", "Add the day, as in Thu 15:00."),
        ("31 feb", "There is no such day."),
        ("31 feb 15:00", "There is no such day."),
        ("thu 26.13", "There is no such day."),
        ("next thu 25:00", "There is no such time. Write it as 15:00."),
        ("thu 9:75", "There is no such time. Write it as 15:00."),
        ("thu 13 pm", "There is no such time. Write it as 15:00."),
        ("26.11. um 25 Uhr", "There is no such time. Write it as 15:00."),
        ("25:00", "There is no such time. Write it as 15:00."),
        ("wed 26 nov", "That day is another day of the week."),
        ("soon", "Write it as 26 Nov, next Thu or in 2 weeks, or pick it."),
    ],
)
def test_what_cannot_be_read_for_sure_is_no_day_and_says_what_is_missing(text, hint):
    assert read_when(text, BRITISH, TUESDAY) == Reading(hint=hint)


@given(st.dates(date(1950, 1, 1), date(2150, 1, 1)), st.sampled_from([BRITISH, AMERICAN, GERMAN, FRENCH, JAPANESE]))
def test_a_day_as_the_locale_writes_it_in_full_is_read_as_itself(day, locale):
    assert read_day(words.short_day(day, locale, date(1900, 1, 1)), locale, TUESDAY) == day


@pytest.fixture
def theme(qapp):
    return Theme(Scheme.LIGHT)


@pytest.fixture
def field(qtbot, theme):
    field = DayField(theme, TUESDAY, "Day")
    qtbot.addWidget(field)
    field.show()
    return field


def test_a_typed_day_is_tidied_when_it_is_left(field):
    QTest.keyClicks(field.line, "26 nov 2026")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert field.day == date(2026, 11, 26)
    assert "Thu" in field.line.text()


def test_what_is_understood_is_told_while_one_types_and_gone_when_the_line_is_left(field):
    field.line.setFocus()
    QTest.keyClicks(field.line, "next thu")
    assert field.understood.text == field._written(Reading(date(2026, 12, 3)))
    assert field.line.accessibleDescription() == field.understood.text
    field.line.clearFocus()
    assert field.understood.text == ""
    assert field.day == date(2026, 12, 3)


def test_what_is_understood_stands_behind_what_is_typed_and_covers_nothing_else(field):
    field.line.setMinimumHeight(34)  # as the style sheet has it
    field.resize(400, 40)
    field.line.setFocus()
    QTest.keyClicks(field.line, "next thu")
    slip = field.understood
    line = QRect(field.line.mapTo(field.window(), QPoint()), field.line.size())
    assert line.contains(slip.geometry())


def test_a_doubt_is_told_while_one_types(field):
    field.line.setFocus()
    QTest.keyClicks(field.line, "26")
    assert field.understood.text == field.hint == "Add the month, as in 26 Nov."
    assert not field.is_readable


def test_one_field_holds_a_day_and_its_time_and_keeps_the_time_when_another_day_is_picked(qtbot, theme):
    field = WhenField(theme, TUESDAY, "When")
    qtbot.addWidget(field)
    field.show()
    QTest.keyClicks(field.line, "next thu 15:00")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert (field.day, field.at) == (date(2026, 12, 3), time(15))
    QTest.keyClick(field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(field.findChildren(MonthDays)[0], Qt.Key.Key_Right)
    assert (field.day, field.at) == (date(2026, 12, 4), time(15))
    field.set_when(None)
    assert field.is_readable
    assert field.line.text() == ""


def test_words_that_are_no_day_stay_and_are_told_apart_from_none(field):
    assert field.is_readable
    QTest.keyClicks(field.line, "some day")
    assert field.day is None
    assert not field.is_readable


def test_the_month_gives_a_day_by_keys(field):
    QTest.keyClick(field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    days = field.findChildren(MonthDays)[0]
    QTest.keyClick(days, Qt.Key.Key_Down)
    assert field.day == date(2026, 12, 1)
    QTest.keyClick(days, Qt.Key.Key_Return)
    assert not days.isVisible()


@pytest.mark.parametrize(
    ("text", "minutes"), [("45", 45), ("45 min", 45), ("1h", 60), ("1 h 30", 90), ("", None), ("0", None), ("x", None)]
)
def test_a_length_is_read(qtbot, text, minutes):
    field = MinutesField("Length")
    qtbot.addWidget(field)
    QTest.keyClicks(field, text)
    assert field.minutes == minutes
    assert field.is_readable is (text == "" or minutes is not None)


def test_arrows_step_by_five_minutes(qtbot):
    field = MinutesField("Length")
    qtbot.addWidget(field)
    field.set_minutes(45)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.minutes == 50
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.minutes == 40
