"""Calendar files: what Outlook, Google and Apple write is understood, and nothing a file says costs much."""

import time
import tracemalloc
from datetime import UTC, date, datetime

import pytest

from rm_desktop.errors import Problem, UserError


def calendar(*events: str, more: str = "") -> bytes:
    body = "".join(f"BEGIN:VEVENT\r\n{event}END:VEVENT\r\n" for event in events)
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{more}{body}END:VCALENDAR\r\n".encode()


def event(start: str, *lines: str) -> str:
    return "".join(f"{line}\r\n" for line in (f"UID:{start}", "SUMMARY:Session 2", start, *lines))


def starts(found) -> list[object]:
    return [entry.start for entry in found.entries]


def test_outlook_with_its_own_names_of_zones_and_a_series_is_read(read, of):
    found = read(of("outlook"))
    mentoring = [entry for entry in found.entries if entry.title == "Reverse mentoring with Priya"]
    assert [entry.start for entry in mentoring] == [
        datetime(2026, 12, 3, 14, 0, tzinfo=UTC),
        datetime(2027, 2, 12, 8, 30, tzinfo=UTC),  # moved; the one of January was taken out
        datetime(2027, 3, 4, 14, 0, tzinfo=UTC),
        datetime(2027, 4, 1, 13, 0, tzinfo=UTC),  # summer time has begun
        datetime(2027, 5, 6, 13, 0, tzinfo=UTC),
    ]
    assert [entry.minutes for entry in mentoring] == [45, 60, 45, 45, 45]
    assert len({entry.key for entry in mentoring}) == 5
    assert found.broken == 0


def test_google_with_times_in_utc_and_a_cancelled_entry_is_read(read, of):
    found = read(of("google"))
    assert [(entry.title, entry.minutes) for entry in found.entries] == [
        ("Session 5: Letting AI draft", 45),
        ("Zahnarzt", 30),
        ("Priya/Robert #6", 60),
    ]
    assert found.entries[0].place == "Café Linde, Ringstraße 4"
    assert [entry.title for entry in found.called_off] == ["Session 6: called off"]
    assert found.entries[2].start == datetime(2026, 12, 11, 14, 0, tzinfo=UTC)


def test_apple_with_a_whole_day_and_a_zone_of_london_is_read(read, of):
    first, second = read(of("apple")).entries
    assert (first.start, first.place) == (datetime(2026, 11, 26, 10, 15, tzinfo=UTC), "Room Aalto Third floor")
    assert (second.title, second.start, second.minutes) == ("Reverse the org chart 👋", date(2026, 12, 18), None)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_unicode_encoding_is_read_and_any_line_end(read, of, encoding):
    text = of("google").decode().replace("\r\n", "\n")
    assert read(text.encode(encoding)).entries == read(of("google")).entries


@pytest.mark.parametrize("name", ["/mozilla.org/20050126_1/Europe/Vienna", "/citadel.org/20190914_1/Europe/Vienna"])
def test_a_zone_named_with_its_maker_is_known(read, name):
    found = read(calendar(event(f"DTSTART;TZID={name}:20261203T150000")))
    assert starts(found) == [datetime(2026, 12, 3, 14, 0, tzinfo=UTC)]


def test_a_time_without_a_zone_or_in_an_unknown_one_is_one_of_wherever_it_is_read(read):
    found = read(calendar(event("DTSTART:20261203T150000"), event("DTSTART;TZID=Atlantis:20261203T160000")))
    assert starts(found) == [datetime.fromisoformat(f"2026-12-03T{hour}:00") for hour in (15, 16)]
    assert [entry.unknown_zone for entry in found.entries] == ["", "Atlantis"]


def test_of_several_versions_of_an_entry_the_last_one_counts_also_where_it_calls_it_off(read):
    first, moved = event("DTSTART:20261203T150000Z"), event("DTSTART:20261210T150000Z", "SEQUENCE:2")
    moved = moved.replace("UID:DTSTART:20261210T150000Z", "UID:DTSTART:20261203T150000Z")
    assert [start.day for start in starts(read(calendar(moved, first)))] == [10]
    off = read(calendar(moved + "STATUS:CANCELLED\r\n", first))
    assert (off.entries, len(off.called_off)) == ((), 1)


def test_an_end_that_is_a_day_takes_only_the_length_away(read):
    (entry,) = read(calendar(event("DTSTART:20261203T150000Z", "DTEND;VALUE=DATE:20261203"))).entries
    assert (entry.start, entry.minutes) == (datetime(2026, 12, 3, 15, 0, tzinfo=UTC), None)


def test_nothing_in_a_title_turns_the_writing_around(read):
    text = event("DTSTART:20261203T150000Z").replace("Session 2", "Dentist \u202egnp.exe\u2066")
    assert read(calendar(text)).entries[0].title == "Dentist gnp.exe"


@pytest.mark.parametrize(
    "start", ["DTSTART:soon", "DTSTART;VALUE=DATE:20261131", "DTSTART:20261203T250000Z", "DTSTART:"]
)
def test_an_entry_without_a_day_that_can_be_read_is_counted_and_the_others_are_read(read, start):
    found = read(calendar(event(start), event("DTSTART:20261203T150000Z")))
    assert (found.broken, len(found.entries)) == (1, 1)


def test_a_zone_of_a_files_own_that_makes_no_sense_spoils_nothing_but_itself(read):
    zone = "BEGIN:VTIMEZONE\r\nTZID:Mine\r\nBEGIN:STANDARD\r\nTZOFFSETTO:+9999\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    found = read(calendar(event("DTSTART;TZID=Mine:20261203T150000"), event("DTSTART:20261204T150000Z"), more=zone))
    assert starts(found)[-1] == datetime(2026, 12, 4, 15, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", Problem.NOT_A_CALENDAR),
        (b"BEGIN:VCARD\r\nEND:VCARD\r\n", Problem.NOT_A_CALENDAR),
        (b"\x89PNG\r\n\x1a\n\0\0", Problem.NOT_UTF8),
        (calendar(event("DTSTART:20261203T150000Z")).replace(b"Session", b"Gespr\xe4ch"), Problem.NOT_UTF8),
        (b"BEGIN:VCALENDAR\r\n" + b"X" * (10 * 1024 * 1024), Problem.TOO_LARGE),
    ],
)
def test_what_is_no_calendar_is_refused_with_its_reason(read, data, problem):
    with pytest.raises(UserError) as caught:
        read(data)
    assert caught.value.problem is problem


def test_a_hundred_thousand_entries_are_refused_at_once(read):
    data = calendar(*(f"UID:{n}\r\nDTSTART:20270101T100000Z\r\n" for n in range(100_000)))
    tracemalloc.start()
    began = time.perf_counter()
    with pytest.raises(UserError) as caught:
        read(data)
    took, (_, peak) = time.perf_counter() - began, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert caught.value.problem is Problem.TOO_MANY_ENTRIES
    assert took < 2
    assert peak < 6 * len(data)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=DAILY;BYHOUR=1,2,3,4;BYMINUTE=1,2,3;BYSECOND=1,2,3",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;COUNT=999999999",
        "FREQ=WEEKLY;BYDAY=9XX",
        "FREQ=NEVER",
    ],
)
def test_a_rule_that_asks_for_too_much_gives_the_first_time_or_none_and_costs_little(read, rule):
    began = time.perf_counter()
    found = read(calendar(*(event("DTSTART:20261203T150000Z", f"RRULE:{rule}") for _ in range(20))))
    assert time.perf_counter() - began < 2
    assert set(starts(found)) <= {datetime(2026, 12, 3, 15, 0, tzinfo=UTC)}


def test_a_series_ends_where_it_says_and_is_never_long(read):
    assert len(read(calendar(event("DTSTART:20261203T150000Z", "RRULE:FREQ=WEEKLY"))).entries) == 60
    until = "RRULE:FREQ=WEEKLY;UNTIL=20261217T150000Z"
    assert len(read(calendar(event("DTSTART:20261203T150000Z", until))).entries) == 3
    old = read(calendar(event("DTSTART:20200102T150000Z", "RRULE:FREQ=WEEKLY;COUNT=10")))
    assert old.entries == ()


def test_nesting_and_what_is_never_closed_cost_nothing_and_give_nothing(read):
    nested = "BEGIN:X-DEEP\r\n" * 50_000
    assert read(calendar(event("DTSTART:20261203T150000Z") + nested)).entries == ()
    open_end = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261203T150000Z\r\n"
    assert read(open_end).entries == ()


def test_what_is_inside_a_reminder_is_not_taken_for_the_entry(read):
    reminder = "BEGIN:VALARM\r\nUID:other\r\nDTSTART:20990101T000000Z\r\nEND:VALARM\r\n"
    (entry,) = read(calendar(reminder + event("DTSTART:20261203T150000Z"))).entries
    assert (entry.uid, entry.start.year) == ("DTSTART:20261203T150000Z", 2026)


def test_a_title_of_a_megabyte_is_cut_and_holds_no_control_sign(read):
    (entry,) = read(calendar(f"UID:u\r\nDTSTART:20261203T150000Z\r\nSUMMARY:a\x07b{'x' * 1_000_000}\r\n")).entries
    assert entry.title.startswith("a b")
    assert len(entry.title) == 300
