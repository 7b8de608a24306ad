"""What became of a session's day, as a sentence for the two; pure functions of values and a locale."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from rm_desktop.models.kinds import SessionState
from rm_desktop.services.today_view import PairView
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.name_words import short_name
from rm_desktop.ui.wording.words import tr

if TYPE_CHECKING:
    from rm_desktop.services.sessions import SessionView

_BEGUN = (SessionState.LIVE, SessionState.HELD)


def story_of(view: "SessionView", pair: PairView, today: date, locale: QLocale) -> str:
    """Return who moved a session or called it off, and why; empty for one that stands as it was planned."""
    if not view.planned:
        return tr("This one was not planned: it just happened.")
    name = "" if view.postponed_by is None else short_name(pair.person(view.postponed_by).short)
    said = _what(view, name, today, locale)
    if not said or not view.reason.strip():
        return said
    return tr("{what} Why: {reason}").format(what=said, reason=view.reason)


def _what(view: "SessionView", name: str, today: date, locale: QLocale) -> str:
    was = "" if view.moved_from is None else words.short_day(view.moved_from, locale, today)
    if view.line.state is SessionState.CANCELLED:
        return tr("Called off by {name}.").format(name=name) if name else tr("Called off together.")
    if was and view.moved_from != view.line.day:
        if name:
            return tr("It was to be on {day}; {name} asked to move it.").format(day=was, name=name)
        if view.line.state in _BEGUN:  # on whatever day it came to be; nobody need have asked for that
            return tr("It was planned for {day}.").format(day=was)
        return tr("It was to be on {day}; you moved it together.").format(day=was)
    if view.line.state is SessionState.POSTPONED:
        return tr("Postponed by {name}.").format(name=name) if name else tr("Postponed together.")
    return ""
