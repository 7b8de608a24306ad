"""Days and times as people say them: from another day on, of another week, in the evening, in two hours."""

from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest

from rm_desktop.clock import FixedClock
from rm_desktop.ui.days.quick_action import QuickAction, read_action
from rm_desktop.ui.days.typed_when import Reading, read_day, read_time, read_when
from rm_desktop.ui.looks.theme import Scheme, Theme
from rm_desktop.ui.widgets.when_field import WhenField

TUESDAY = date(2026, 11, 24)
BRITISH, AMERICAN, GERMAN, FRENCH = QLocale("en_GB"), QLocale("en_US"), QLocale("de_DE"), QLocale("fr_FR")
NOW = datetime(2026, 11, 24, 14, 7, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("thursday next week", date(2026, 12, 3)),
        ("next week thursday", date(2026, 12, 3)),
        ("thursday of next week", date(2026, 12, 3)),
        ("nächste Woche Donnerstag", date(2026, 12, 3)),
        ("Donnerstag nächster Woche", date(2026, 12, 3)),
        ("übernächste Woche Freitag", date(2026, 12, 11)),
        ("friday this week", date(2026, 11, 27)),
        ("thursday in two weeks", date(2026, 12, 10)),
        ("in 2 Wochen am Donnerstag", date(2026, 12, 10)),
        ("Donnerstag in zwei Wochen", date(2026, 12, 10)),
        ("Dienstag in einer Woche", date(2026, 12, 1)),
        ("heute in einer Woche", date(2026, 12, 1)),
        ("a week from thursday", date(2026, 12, 3)),
        ("two weeks from now", date(2026, 12, 8)),
        ("in a fortnight", date(2026, 12, 8)),
        ("fortnight", date(2026, 12, 8)),
        ("in vierzehn Tagen", date(2026, 12, 8)),
        ("end of month", date(2026, 11, 30)),
        ("Monatsende", date(2026, 11, 30)),
        ("Ende nächsten Monats", date(2026, 12, 31)),
        ("end of the week", date(2026, 11, 27)),
        ("Ende nächster Woche", date(2026, 12, 4)),
        ("Jahresende", date(2026, 12, 31)),
        ("tonight", TUESDAY),
        ("heute Abend", TUESDAY),
        ("this evening", TUESDAY),
        ("morgen früh", date(2026, 11, 25)),
        ("tomorrow morning", date(2026, 11, 25)),
        ("Donnerstagabend", date(2026, 11, 26)),
        ("Do morgen", date(2026, 11, 26)),
        ("uebermorgen", date(2026, 11, 26)),
        ("naechsten Do", date(2026, 12, 3)),
        ("in fuenf Tagen", date(2026, 11, 29)),
        ("12. Maerz", date(2027, 3, 12)),
    ],
)
@pytest.mark.parametrize("locale", [BRITISH, AMERICAN, GERMAN, FRENCH], ids=QLocale.name)
def test_a_day_is_understood_in_english_and_german_wherever_one_is(text, day, locale):
    assert read_day(text, locale, TUESDAY) == day


@pytest.mark.parametrize(
    ("text", "today"),
    [
        ("weekend", TUESDAY),
        ("am Wochenende", TUESDAY),
        ("montag in zwei wochen", TUESDAY),  # 13 days away, or 20
        ("thursday in two weeks", date(2026, 11, 27)),
        ("a week from thursday", date(2026, 11, 26)),
        ("end of week", date(2026, 11, 28)),
        ("übernächsten Donnerstag", TUESDAY),
        ("in acht Tagen", TUESDAY),  # a week as often as eight days
        ("next week thursday friday", TUESDAY),
        ("thursday next month", TUESDAY),
        ("evening", TUESDAY),
        ("monday morning evening", TUESDAY),
        ("end", TUESDAY),
        ("week", TUESDAY),
    ],
)
def test_what_could_be_two_days_is_none(text, today):
    assert read_day(text, BRITISH, today) is None


def test_the_two_days_that_can_be_meant_are_said_and_the_week_may_begin_with_sunday():
    hint = "This can be Sun, Nov 29 or Sun, Dec 6. Write it out."
    assert read_when("sunday next week", AMERICAN, TUESDAY) == Reading(hint=hint)
    assert read_when("sunday next week", BRITISH, TUESDAY) == Reading(date(2026, 12, 6))


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("at 3", time(15)),
        ("um drei", time(15)),
        ("3 o'clock", time(15)),
        ("at 6", time(18)),
        ("at 7", time(7)),
        ("at 12", time(12)),
        ("um 03", time(3)),
        ("at 3:00", time(3)),
        ("um 3 Uhr 30", time(3, 30)),
        ("halb drei", time(14, 30)),
        ("um halb neun", time(8, 30)),
        ("halb eins", time(12, 30)),
        ("half past 3", time(15, 30)),
        ("quarter to four", time(15, 45)),
        ("Viertel nach 9", time(9, 15)),
        ("drei", None),
        ("halb 30", None),
    ],
)
def test_an_hour_alone_is_of_the_day(text, at):
    assert read_time(text) == at


@pytest.mark.parametrize(
    ("text", "day", "at"),
    [
        ("nächste Woche Do 15 Uhr", date(2026, 12, 3), time(15)),
        ("thursday at 3", date(2026, 11, 26), time(15)),
        ("morgen halb drei", date(2026, 11, 25), time(14, 30)),
        ("tonight at 8", TUESDAY, time(20)),
        ("heute Abend, um 8:30", TUESDAY, time(20, 30)),
        ("morgen frueh um 8", date(2026, 11, 25), time(8)),
        ("8 in the evening on friday", date(2026, 11, 27), time(20)),
        ("3 Uhr nachmittags morgen", date(2026, 11, 25), time(15)),
        ("in 2 hours", TUESDAY, time(16, 10)),
        ("in einer halben Stunde", TUESDAY, time(14, 40)),
        ("in 10 hours", date(2026, 11, 25), time(0, 10)),
    ],
)
def test_a_day_and_its_time_are_understood_together(text, day, at):
    assert read_when(text, BRITISH, TUESDAY, now=NOW) == Reading(day, at)


@pytest.mark.parametrize("text", ["thursday morning at 3 pm", "tonight at 1", "in 2 hours", "in two three hours"])
def test_a_time_that_cannot_be_of_its_part_of_the_day_or_is_not_known_is_none(text):
    assert read_when(text, BRITISH, TUESDAY).day is None


def test_the_field_understands_hours_by_its_clock_and_writes_out_the_moment(qtbot):
    field = WhenField(Theme(Scheme.LIGHT), TUESDAY, "When", clock=FixedClock(NOW))
    qtbot.addWidget(field)
    QTest.keyClicks(field.line, "in 2 hours")
    assert (field.day, field.at) == (TUESDAY, time(16, 10))


@pytest.mark.parametrize(
    ("line", "text", "due"),
    [
        ("Send the deck tonight", "Send the deck", TUESDAY),
        ("Meet Robert thursday next week", "Meet Robert", date(2026, 12, 3)),
        ("Ask end of month", "Ask", date(2026, 11, 30)),
        ("Bericht senden Ende der Woche", "Bericht senden", date(2026, 11, 27)),
        ("Ask due in a fortnight", "Ask", date(2026, 12, 8)),
        ("Ask by thursday in two weeks", "Ask", date(2026, 12, 10)),
        ("Read chapter at 3", "Read chapter at 3", None),
        ("Read chapter 3", "Read chapter 3", None),
        ("Call at 3 pm", "Call at 3 pm", None),
        ("Learn how to end next week", "Learn how to end next week", None),
        ("Check in once per fortnight", "Check in once per fortnight", None),
        ("Say what happened in the evening", "Say what happened in the evening", None),
        ("Close the books at month end", "Close the books at month end", None),
        ("Reply in 2 hours", "Reply in 2 hours", None),
        ("Plan the weekend", "Plan the weekend", None),
        ("Say what we know at the end of the day", "Say what we know at the end of the day", None),
        ("Write to her about tonight", "Write to her about tonight", None),
    ],
)
def test_the_end_of_a_line_is_a_day_only_where_it_says_so(line, text, due):
    read = read_action(line, (), BRITISH, TUESDAY, guesses=True)
    assert (read.text, read.due) == (text, due)
    unguessed = read_action(text, (), BRITISH, TUESDAY)
    assert unguessed == QuickAction(text)
