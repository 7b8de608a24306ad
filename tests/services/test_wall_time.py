from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from rm_desktop.clock import FixedClock
from rm_desktop.services.wall_time import resolve

VIENNA = "Europe/Vienna"


def test_an_ordinary_time_is_that_of_its_zone():
    found = resolve(date(2026, 11, 26), time(15), "America/New_York")
    assert found == (datetime(2026, 11, 26, 20, tzinfo=UTC), date(2026, 11, 26), time(15), False, False)


def test_a_skipped_time_counts_from_the_next_minute_that_exists():
    found = resolve(date(2027, 3, 28), time(2, 30), VIENNA)
    assert found == (datetime(2027, 3, 28, 1, tzinfo=UTC), date(2027, 3, 28), time(3), True, False)


def test_a_doubled_time_is_the_first_of_the_two():
    found = resolve(date(2026, 10, 25), time(2, 30), VIENNA)
    assert found == (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), date(2026, 10, 25), time(2, 30), False, True)


def test_a_whole_day_that_a_country_left_out_leads_to_the_next_one():
    found = resolve(date(2011, 12, 30), time(12), "Pacific/Apia")
    assert (found.day, found.at, found.skipped) == (date(2011, 12, 31), time(0), True)


def test_a_zone_that_is_not_known_here_means_the_zone_of_the_clock():
    clock = FixedClock(datetime(2026, 11, 24, tzinfo=UTC), ZoneInfo("Asia/Tokyo"))
    for zone in ("", "Nowhere/Land", "../../etc/passwd", "Europe"):
        assert resolve(date(2026, 11, 26), time(15), zone, clock).instant == datetime(2026, 11, 26, 6, tzinfo=UTC)


@given(day=st.dates(), at=st.times(), zone=st.sampled_from((VIENNA, "Australia/Lord_Howe", "America/St_Johns")))
def test_every_day_and_time_is_some_instant_that_shows_it_unless_it_was_skipped(day, at, zone):
    at = at.replace(second=0, microsecond=0)
    found = resolve(day, at, zone)
    if date(1980, 1, 1) < day < date(2400, 1, 1) and not found.skipped:
        shown = found.instant.astimezone(ZoneInfo(zone))
        assert (shown.date(), shown.time()) == (day, at) == (found.day, found.at)
