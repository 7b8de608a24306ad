"""Days and times as people type them, and the fields that hold them."""

from datetime import date, time

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from rm_desktop.ui.theme import Scheme, Theme
from rm_desktop.ui.typed_when import read_day, read_time
from rm_desktop.ui.widgets.day_field import DayField
from rm_desktop.ui.widgets.minutes_field import MinutesField
from rm_desktop.ui.widgets.month_days import MonthDays

TUESDAY = date(2026, 11, 24)
BRITISH, AMERICAN, GERMAN = QLocale("en_GB"), QLocale("en_US"), QLocale("de_DE")


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
        ("noon", None),
        ("", None),
    ],
)
def test_a_time_is_read(text, at):
    assert read_time(text) == at


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
