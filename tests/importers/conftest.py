"""Calendar files as three programs write them."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from rm_desktop.importers.calendar import CalendarFile, read_calendar

TODAY = date(2026, 11, 24)
_DATA = Path(__file__).parent / "data"


def written_by(program: str) -> bytes:
    """Return a file with the line ends it has in that program, whatever a checkout made of them."""
    return (_DATA / f"{program}.ics").read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


@pytest.fixture
def read() -> Callable[[bytes], CalendarFile]:
    """Read the bytes of a file on a Tuesday in November."""
    return lambda data: read_calendar(data, "some.ics", TODAY)


@pytest.fixture
def of() -> Callable[[str], bytes]:
    """Return the file of a program."""
    return written_by
