"""The calls of the Today page, each one thing to do with the services."""

from datetime import date
from typing import TYPE_CHECKING

from rm_desktop.services.today_view import NudgeKind, TodayView

if TYPE_CHECKING:  # the services bring SQLAlchemy, which must not load before the first paint
    from rm_desktop.services.action_list import ActionPlaces
    from rm_desktop.services.actions import ActionEdit
    from rm_desktop.services.desk import Desk
    from rm_desktop.services.sessions import SessionEdit
    from rm_desktop.store.changes import Changes
    from rm_desktop.ui.days.quick_action import QuickAction
    from rm_desktop.ui.pages.today_cards.actions import ActionsCard
    from rm_desktop.ui.pages.today_cards.reflect import ReflectCard


def today(desk: "Desk") -> TodayView:
    """Read Today."""
    return desk.today.view()


def another(skip: str, desk: "Desk") -> tuple[str, str]:
    """Find another question."""
    return desk.today.another_prompt(skip)


def put_off(kind: NudgeKind, desk: "Desk") -> bool:
    """Leave a quiet word out until tomorrow."""
    desk.today.put_off(kind)
    return True


def tick_action(action_id: str, desk: "Desk") -> "Changes":
    """Mark an action done."""
    return desk.actions.tick(action_id)


def places(desk: "Desk") -> "ActionPlaces":
    """Read what an action can hang on."""
    return desk.actions.places()


def edit_action(action_id: str, fields: "ActionEdit", desk: "Desk") -> "Changes":
    """Change an action."""
    return desk.actions.edit(action_id, **fields)


def remove_action(action_id: str, desk: "Desk") -> "Changes":
    """Put an action into the trash."""
    return desk.actions.remove(action_id)


def add_action(card: "ActionsCard", quick: "QuickAction", desk: "Desk") -> "Changes":
    """Note a promise, and empty the line it was typed into."""
    changes = desk.actions.add(quick.text, quick.owner or desk.workspace.me, quick.due)
    card.taken()
    return changes


def keep_entry(card: "ReflectCard", text: str, prompt: str, desk: "Desk") -> "Changes":
    """Keep an answer in the journal, and empty its box."""
    changes = desk.journal.add(text, prompt=prompt)
    card.taken()
    return changes


def start_session(session_id: str, desk: "Desk") -> "Changes":
    """Make a session live."""
    return desk.sessions.start(session_id)


def end_session(session_id: str, desk: "Desk") -> "Changes":
    """Mark a session held."""
    return desk.sessions.end(session_id)


def move_session(session_id: str, day: date, desk: "Desk") -> "Changes":
    """Plan a session for another day."""
    return desk.sessions.edit(session_id, day=day)


def add_session(fields: "SessionEdit", desk: "Desk") -> "Changes":
    """Plan a session."""
    return desk.sessions.add(**fields)


def preparation_of(session_id: str, desk: "Desk") -> str:
    """Find my preparation for a session; nothing where I have not begun one."""
    return desk.sessions.preparation_of(session_id)
