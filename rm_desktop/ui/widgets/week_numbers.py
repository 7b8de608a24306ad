"""Where people speak of weeks by their numbers."""

from PySide6.QtCore import QLocale

_T = QLocale.Country
# Qt knows no such habit. These print ISO weeks on their calendars and make appointments by them.
_COUNTING = frozenset(
    (
        *(_T.Germany, _T.Austria, _T.Switzerland, _T.Liechtenstein, _T.Luxembourg, _T.Netherlands, _T.Belgium),
        *(_T.Denmark, _T.Sweden, _T.Norway, _T.Finland, _T.Iceland, _T.Estonia, _T.Latvia, _T.Lithuania),
        *(_T.Poland, _T.Czechia, _T.Slovakia, _T.Hungary, _T.Slovenia),
    )
)


def counts_weeks(locale: QLocale) -> bool:
    """Return whether a calendar of this locale shows the numbers of the weeks (ISO 8601, from Monday)."""
    return locale.territory() in _COUNTING
