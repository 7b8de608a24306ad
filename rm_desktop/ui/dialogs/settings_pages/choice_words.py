"""What the values of the settings are called."""

from PySide6.QtCore import QLocale

from rm_desktop.ui.wording import words

_HOUR = 60
_DAY = 24 * _HOUR


def percent(value: int) -> str:
    """Return e.g. `150 %`."""
    return words.percent(value / 100, QLocale())


def beginning(value: str) -> str:
    """Return what the window shows first."""
    return words.tr("Where I left off") if value == "last" else words.tr("Today")


def idle(minutes: int) -> str:
    """Return e.g. `After 5 minutes`; 0 is never."""
    return words.counted(minutes, "After {n} minute", "After {n} minutes") if minutes else words.tr("Never")


def days(count: int) -> str:
    """Return e.g. `For 30 days`."""
    return words.counted(count, "For {n} day", "For {n} days")


def characters(count: int) -> str:
    """Return e.g. `72 characters`."""
    return words.counted(count, "{n} character", "{n} characters")


def before(minutes: int) -> str:
    """Return e.g. `10 minutes before`; 0 is off."""
    if not minutes:
        return words.tr("Off")
    if minutes % _HOUR:
        return words.counted(minutes, "{n} minute before", "{n} minutes before")
    return words.counted(minutes // _HOUR, "{n} hour before", "{n} hours before")


def after(minutes: int) -> str:
    """Return e.g. `15 minutes after`; 0 is off."""
    if not minutes:
        return words.tr("Off")
    if minutes % _HOUR:
        return words.counted(minutes, "{n} minute after", "{n} minutes after")
    if minutes % _DAY:
        return words.counted(minutes // _HOUR, "{n} hour after", "{n} hours after")
    return words.counted(minutes // _DAY, "{n} day after", "{n} days after")
