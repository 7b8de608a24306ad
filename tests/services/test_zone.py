from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from rm_desktop.clock import FixedClock, SystemClock
from rm_desktop.services.zone import zone_of

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def test_a_clock_in_a_named_zone_tells_its_name():
    assert zone_of(FixedClock(NOON, ZoneInfo("Europe/Vienna"))) == "Europe/Vienna"


def test_a_clock_without_a_named_zone_tells_nothing():
    assert zone_of(FixedClock(NOON)) == ""


def test_the_computer_is_asked_through_its_environment(monkeypatch):
    monkeypatch.setenv("TZ", "America/Sao_Paulo")
    assert zone_of(SystemClock()) == "America/Sao_Paulo"


def test_a_zone_given_as_a_rule_or_path_has_no_name(monkeypatch):
    monkeypatch.setenv("TZ", ":/etc/elsewhere")
    assert zone_of(SystemClock()) == ""
