"""What Windows calls the world's time zones."""

from functools import cache


@cache
def zone_named(windows: str) -> str:
    """Return the IANA name of a zone by its Windows name, `W. Europe Standard Time`; nothing for one not known."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return WINDOWS_TO_OLSON.get(windows, "")
