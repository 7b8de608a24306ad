"""What a wrap asks of the services, as calls for the dispatcher."""

from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from rm_desktop.models.kinds import Role, SessionState
from rm_desktop.services.prompts import Prompt, fitting, pick
from rm_desktop.services.ratings import PULSE
from rm_desktop.services.template import Template, TemplateKind
from rm_desktop.services.template_using import TemplateUse
from rm_desktop.services.templates import templates
from rm_desktop.services.wrap_steps import WrapStep, keep_step, step_of
from rm_desktop.services.wrapping import WrapService, WrapView
from rm_desktop.store.changes import NOTHING, Changes, UnitLabel
from rm_desktop.ui.wording import words

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

Agreed = Mapping[str, tuple[Role, date | None]]  # by the action's id: who, by when


def end(session_id: str, desk: "Desk") -> Changes:
    """End a session that is not over, once what its topics took is noted, whichever page it is ended from."""
    if desk.sessions.get(session_id).line.state is SessionState.HELD:
        return NOTHING
    timed = desk.live.knows(session_id)
    if timed:
        desk.live.record(session_id)
    ended = desk.sessions.end(session_id)
    if timed:
        desk.live.forget(session_id)
    return ended


def view(session_id: str, desk: "Desk") -> WrapView:
    """Return what the wrap asks about."""
    return _service(desk).view(session_id)


def step(session_id: str, desk: "Desk") -> WrapStep | None:
    """Return where the wrap goes on."""
    return step_of(desk.workspace, session_id)


def remember(session_id: str, where: WrapStep, desk: "Desk") -> Changes:
    """Remember where the wrap goes on; no record changes."""
    keep_step(desk.workspace, session_id, where)
    return NOTHING


def carry(session_id: str, chosen: Sequence[str], title: str, desk: "Desk") -> Changes:
    """Take the chosen topics over, park the others."""
    return _service(desk).carry(session_id, chosen, title)


def date_next(session_id: str, title: str, day: date, at: time | None, desk: "Desk") -> Changes:
    """Give the next session its day."""
    return _service(desk).date_next(session_id, title, day, at)


def read_back(agreed: Agreed, desk: "Desk") -> Changes:
    """Keep who does what by when."""
    return _service(desk).read_back(agreed)


def give_pulse(session_id: str, values: Mapping[str, int], desk: "Desk") -> Changes:
    """Seal my pulse."""
    return desk.ratings.give(PULSE, session_id, values)


def undo(desk: "Desk") -> Changes:
    """Take back the newest change."""
    return desk.undoing.undo()


def newest(desk: "Desk") -> UnitLabel | None:
    """Return what would be taken back."""
    return desk.undoing.next_undo()


def questions(seen: WrapView, today: date) -> tuple[Prompt, ...]:
    """Return the questions for after this session, that of the day first."""
    pair = seen.pair
    found = fitting(pair.me, seen.sessions, pair.planned_sessions, today, today)
    at = found.index(pick(found, today))
    return (*found[at:], *found[:at])


def reflections(me: Role) -> tuple[Template, ...]:
    """Return the reflection templates that are for me."""
    return tuple(each for each in templates(TemplateKind.REFLECTION) if each.role in (None, me))


def answer_question(session_id: str, prompt: str, title: str, desk: "Desk") -> Changes:
    """Begin a journal entry with a question."""
    return desk.journal.add(title=title, prompt=prompt, session_id=session_id)


def use_template(session_id: str, template: Template, desk: "Desk") -> Changes:
    """Begin a journal entry with a reflection template."""
    return TemplateUse(desk.workspace, _said).to_entry(template, session_id)


def _service(desk: "Desk") -> WrapService:
    return WrapService(desk.workspace)


def _said(day: date) -> str:
    return words.long_day(day, QLocale())
