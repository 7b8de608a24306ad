"""A typed line as an action: whose it is and until when, wherever that stands in it."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from rm_desktop.models.kinds import Role
from rm_desktop.services.today_view import PersonView
from rm_desktop.ui.days.quick_action import QuickAction, read_action

TODAY = date(2026, 11, 24)  # a Tuesday
PEOPLE = (PersonView(Role.MENTOR, "Priya Nair", "PN"), PersonView(Role.LEADER, "Robert Weiss", "RW"))
BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
FRIDAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Send the deck @robert due fri", QuickAction("Send the deck", Role.LEADER, FRIDAY)),
        ("@priya, send the deck by Friday", QuickAction("send the deck", Role.MENTOR, FRIDAY)),
        ("Send due fri the deck", QuickAction("Send the deck", None, FRIDAY)),
        ("Ask due: in 2 weeks", QuickAction("Ask", None, date(2026, 12, 8))),
        ("Learn it by heart", QuickAction("Learn it by heart")),
        ("Read the book by Tim due 26 Nov", QuickAction("Read the book by Tim", None, date(2026, 11, 26))),
        ("Ask @robert about @priya", QuickAction("Ask about @priya", Role.LEADER)),
        ("due", QuickAction("due")),
        ("  ", QuickAction("")),
        ("@nobody due yesterday noon", QuickAction("@nobody noon", None, date(2026, 11, 23))),
    ],
)
def test_a_line_is_read(line, expected):
    assert read_action(line, PEOPLE, BRITISH, TODAY) == expected


@pytest.mark.parametrize(
    ("line", "text", "due"),
    [
        ("Send the list @robert tomorrow", "Send the list", date(2026, 11, 25)),
        ("Send it fri", "Send it", FRIDAY),
        ("Send it on Friday", "Send it", FRIDAY),
        ("Ask in 2 weeks", "Ask", date(2026, 12, 8)),
        ("Ask next week", "Ask", date(2026, 12, 1)),
        ("Show it next session", "Show it", date(2026, 12, 10)),
        ("Show it by next session", "Show it", date(2026, 12, 10)),
        ("Ask what to do", "Ask what to do", None),
        ("Write down what happened every friday", "Write down what happened every friday", None),
        ("Prepare for tomorrow", "Prepare for tomorrow", None),
        ("Take two weeks", "Take two weeks", None),
        ("Install version 1.2", "Install version 1.2", None),
        ("Say where he sat", "Say where he sat", None),
        ("tomorrow", "tomorrow", None),
        ("Tell what was said yesterday", "Tell what was said yesterday", None),
    ],
)
def test_a_day_at_the_end_is_guessed_where_it_is_not_part_of_what_is_said(line, text, due):
    read = read_action(line, PEOPLE, BRITISH, TODAY, date(2026, 12, 10), guesses=True)
    assert (read.text, read.due) == (text, due)


def test_nothing_is_guessed_where_nobody_could_take_it_back():
    assert read_action("Send it tomorrow", PEOPLE, BRITISH, TODAY) == QuickAction("Send it tomorrow")
