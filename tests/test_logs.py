"""The log says where the program broke and never what a person wrote."""

import logging
from datetime import datetime

import pytest

from rm_desktop.clock import FixedClock
from rm_desktop.errors import Problem, UserError
from rm_desktop.logs import describe, log, start_log

SECRET = "I do not trust my manager"


@pytest.fixture
def logged(tmp_path):
    start_log(tmp_path / "logs")
    yield tmp_path / "logs" / "rm-desktop.log"
    for handler in tuple(log.handlers):
        log.removeHandler(handler)
        handler.close()


def broken():
    try:
        raise KeyError(SECRET)
    except KeyError as error:
        raise ValueError(f"could not file {SECRET}") from error


def test_a_description_has_types_and_places_but_no_message():
    with pytest.raises(ValueError, match="could not file") as caught:
        broken()
    described = describe(caught.value)
    assert "ValueError" in described
    assert "caused by KeyError" in described
    assert "test_logs.py" in described
    assert SECRET not in described


def test_our_frames_are_named_from_the_package():
    with pytest.raises(ValueError, match="aware") as caught:
        FixedClock(datetime(2026, 1, 1))  # noqa: DTZ001
    assert "rm_desktop/clock.py:" in describe(caught.value)


def test_a_fault_of_the_world_is_known_by_its_problem():
    assert describe(UserError(Problem.DISK_FULL, file=SECRET)).startswith("UserError disk-full")


def test_an_error_of_the_system_is_known_by_its_number():
    assert describe(OSError(28, f"No space for {SECRET}")).startswith("OSError errno 28")


def test_a_logged_exception_is_described_not_quoted(logged):
    try:
        broken()
    except ValueError as error:
        log.error("a fault", exc_info=error)
    text = logged.read_text(encoding="utf-8")
    assert "ValueError" in text
    assert SECRET not in text


def test_a_full_log_is_put_aside_and_two_are_kept(logged):
    logged.parent.mkdir()
    for mark in "abcd":
        logged.write_text(mark * 600_000)
        log.info("next")
    names = sorted(path.name for path in logged.parent.iterdir())
    assert names == ["rm-desktop.log", "rm-desktop.log.1", "rm-desktop.log.2"]
    assert logged.with_name("rm-desktop.log.2").read_text()[0] == "c"


def test_a_log_that_cannot_be_written_does_not_stop_the_program(tmp_path):
    (tmp_path / "logs").write_text("a file where the folder should be")
    start_log(tmp_path / "logs")
    log.error("unheard")
    start_log(tmp_path / "elsewhere")


def test_other_libraries_do_not_write_into_our_log(logged):
    logging.getLogger("sqlalchemy").error(SECRET)
    assert not logged.exists()
