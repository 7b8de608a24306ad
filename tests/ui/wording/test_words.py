"""Words on screen are pure functions of values and a locale."""

from datetime import date, time

import pytest
from PySide6.QtCore import QDate, QLocale, QTime

from rm_desktop.models.kinds import Kind
from rm_desktop.store.changes import NOTHING, Changes, Deed, UnitLabel
from rm_desktop.ui.days.date_patterns import write_day, write_time
from rm_desktop.ui.wording import deed_words, words

TODAY = date(2026, 11, 24)  # a Tuesday
BRITISH = QLocale("en_GB")
AMERICAN = QLocale("en_US")
SPANISH = QLocale("es_ES")
JAPANESE = QLocale("ja_JP")


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        (BRITISH, "Tuesday, 24 November"),
        (AMERICAN, "Tuesday, November 24"),
        (SPANISH, "martes, 24 de noviembre"),
        (JAPANESE, "11月24日火曜日"),
        (QLocale("lv_LV"), "otrdiena, 24. novembris"),
        (QLocale("hu_HU"), "november 24., kedd"),
    ],
)
def test_a_day_of_this_year_is_said_without_its_year_in_the_locales_order(locale, expected):
    assert words.long_day(TODAY, locale, TODAY) == expected


def test_a_day_of_another_year_is_said_with_its_year():
    assert words.long_day(date(2027, 1, 5), BRITISH, TODAY) == "Tuesday, 5 January 2027"
    assert words.short_day(date(2027, 1, 5), BRITISH, TODAY) == "Tue, 5 Jan 2027"


def test_a_short_day_has_short_names():
    assert words.short_day(TODAY, AMERICAN, TODAY) == "Tue, Nov 24"


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 11, 24), "today"),
        (date(2026, 11, 25), "tomorrow"),
        (date(2026, 11, 26), "in 2 days"),
        (date(2026, 12, 7), "in 13 days"),
        (date(2026, 12, 8), "in 2 weeks"),
        (date(2026, 11, 23), "yesterday"),
        (date(2026, 11, 18), "6 days ago"),
        (date(2026, 11, 10), "2 weeks ago"),
    ],
)
def test_days_are_counted_from_today(day, expected):
    assert words.from_now(day, TODAY) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 11, 24), "due today"),
        (date(2026, 11, 25), "due tomorrow"),
        (date(2026, 11, 27), "due Fri"),
        (date(2026, 11, 30), "due Mon"),
        (date(2026, 12, 1), "due Tue, 1 Dec"),
        (date(2026, 11, 23), "overdue 1 day"),
        (date(2026, 11, 22), "overdue 2 days"),
    ],
)
def test_a_due_date_is_said_by_how_near_it_is(day, expected):
    assert words.due(day, TODAY, BRITISH) == expected


def test_a_session_over_midnight_ends_on_the_clock():
    assert words.time_span(time(23, 30), 45, BRITISH) == "23:30 – 00:15"


def test_times_follow_the_locale():
    assert words.clock_time(time(15, 0), AMERICAN).replace("\u202f", " ") == "3:00 PM"
    assert words.clock_time(time(15, 0), BRITISH) == "15:00"


@pytest.mark.parametrize(("hour", "expected"), [(3, "evening"), (4, "morning"), (12, "afternoon"), (18, "evening")])
def test_the_greeting_follows_the_hour(hour, expected):
    assert words.greeting(hour, "Robert") == f"Good {expected}, Robert"


@pytest.mark.parametrize("deed", list(Deed))
def test_every_deed_has_words_before_and_after(deed):
    changes = Changes.made([(Kind.TOPIC, "1")], deed, "Live demo")
    assert "Live demo" in deed_words.to_do(deed, "Live demo")
    assert deed_words.was_done(changes)[0].isupper()


def test_undoing_names_what_was_undone():
    undone = Changes.made([(Kind.TOPIC, "1")], Deed.UNDO, "Live demo", Deed.TICK)
    assert deed_words.was_done(undone) == "Undone: tick ‘Live demo’"
    assert deed_words.undo_words(UnitLabel(Deed.TICK, "Live demo", Kind.TOPIC)) == "Undo: tick ‘Live demo’"
    assert deed_words.was_done(NOTHING) == ""


def test_a_long_subject_is_cut_and_an_empty_one_left_out():
    assert len(words.quoted("very " * 40)) <= 42
    assert deed_words.to_do(Deed.EXPORT, "") == "export"
    assert "\n" not in words.quoted("one\ntwo")


@pytest.mark.parametrize("deed", list(Deed))
def test_a_deed_is_named_before_and_after_whatever_kind_it_is_done_to(deed):
    for kind in Kind:
        named = deed_words.to_do(deed, "", kind)
        assert named.startswith(deed_words.to_do(deed, "").split()[0])
        assert len(named) > len(deed_words.to_do(deed, ""))
        assert "{" not in named
        assert named.split(" ", 1)[1] in deed_words.was_done(Changes.made([(kind, "1")], deed))
        assert deed_words.undo_words(UnitLabel(deed, "", kind)) == f"Undo: {named}"
        assert deed_words.redo_words(UnitLabel(deed, "", kind)) == f"Redo: {named}"


def test_what_goes_together_is_named_by_what_it_belongs_to():
    session = Changes.made([(Kind.TOPIC, "1"), (Kind.PREPARATION, "2"), (Kind.SESSION, "3")], Deed.REMOVE)
    assert deed_words.was_done(session) == "Deleted a session"


def test_what_is_gone_for_good_is_told_as_that():
    assert deed_words.was_done(Changes.made([(Kind.NOTE, "1")], Deed.PURGE, "Plan")) == "Deleted ‘Plan’ for good"
    assert deed_words.was_done(Changes.made([(Kind.JOURNAL, "1")], Deed.PURGE)) == "Deleted a journal entry for good"
    every = Changes.made([(Kind.NOTE, "1"), (Kind.GOAL, "2")], Deed.PURGE).called_after(())
    assert deed_words.was_done(every) == "Emptied the trash"


@pytest.mark.parametrize("kind", list(Kind))
def test_several_of_a_kind_are_counted(kind):
    changes = Changes.made([(kind, "1"), (kind, "2"), (kind, "3")], Deed.REMOVE)
    assert deed_words.was_done(changes).startswith("Deleted 3 ")
    assert deed_words.undo_words(UnitLabel(Deed.REMOVE, "", kind, 3)).startswith("Undo: delete 3 ")


def test_what_only_hangs_on_the_removed_is_not_counted():
    changes = Changes.made([(Kind.NOTE, "1"), (Kind.NOTE, "2"), (Kind.SESSION, "3")], Deed.PURGE)
    named = changes.called_after([(Kind.NOTE, "1"), (Kind.NOTE, "2")])
    assert deed_words.was_done(named) == "Deleted 2 notes for good"


def test_a_private_record_is_named_by_its_kind_alone():
    assert deed_words.undo_words(UnitLabel(Deed.ADD, "", Kind.JOURNAL)) == "Undo: add a journal entry"
    removed = Changes.made([(Kind.JOURNAL, "1")], Deed.REMOVE)
    assert deed_words.was_done(removed) == "Deleted a journal entry"


def test_a_subject_with_braces_is_taken_as_it_is():
    assert deed_words.to_do(Deed.ADD, "{it} {0}") == "add ‘{it} {0}’"


@pytest.mark.parametrize("name", ["en_GB", "en_US", "de_DE", "fr_FR", "ja_JP", "hu_HU", "es_ES", "lv_LV", "zh_CN"])
def test_dates_and_times_are_written_as_qt_writes_them(name):
    locale = QLocale(name)
    long = locale.dateFormat(QLocale.FormatType.LongFormat)
    short = locale.timeFormat(QLocale.FormatType.ShortFormat)
    for month in range(1, 13):
        day, at = date(2027, month, 2 * month), time(2 * month - 2, month)
        assert write_day(day, long, locale) == locale.toString(QDate(day.year, day.month, day.day), long)
        assert write_time(at, short, locale) == locale.toString(QTime(at.hour, at.minute), short)


def test_past_the_plan_a_week_is_told_alone(qapp):
    assert words.week_of(26, 26) == "Week 26 of 26"
    assert words.week_of(55, 12) == "Week 55"


@pytest.mark.parametrize(("locale", "number"), [(QLocale.c(), "192,000"), (QLocale("de_DE"), "192.000")])
def test_large_counts_are_grouped_in_every_locale(locale, number):
    before = QLocale()
    QLocale.setDefault(locale)
    try:
        assert words.counted(192_000, "{n} word", "{n} words") == f"{number} words"
    finally:
        QLocale.setDefault(before)
