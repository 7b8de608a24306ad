from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from rm_desktop.clock import FixedClock, SystemClock
from rm_desktop.importers.windows_zones import zone_named
from rm_desktop.services.zone import _of_files, zone_of

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


def test_a_zone_may_be_named_with_the_colon_of_posix(monkeypatch):
    monkeypatch.setenv("TZ", ":Europe/Berlin")
    assert zone_of(SystemClock()) == "Europe/Berlin"


def test_where_the_local_time_is_a_copy_the_name_beside_it_counts(tmp_path):
    link, file = tmp_path / "localtime", tmp_path / "timezone"
    link.write_bytes(b"TZif2")
    file.write_text("Europe/Vienna\n", encoding="utf-8")
    assert _of_files(link, file) == "Europe/Vienna"
    file.unlink()
    assert _of_files(link, file) == ""


def test_windows_names_are_known():
    assert (zone_named("W. Europe Standard Time"), zone_named("Mars Time")) == ("Europe/Berlin", "")
