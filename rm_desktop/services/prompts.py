"""The questions for the private journal, and which of them fits today."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from rm_desktop.models.kinds import Role, SessionState
from rm_desktop.paths import resource
from rm_desktop.services.today_view import SessionLine

BEFORE, AFTER, MONTHLY, CLOSING = "before", "after", "monthly", "closing"
_FRESH = timedelta(days=3)
_SOON = timedelta(days=2)


@dataclass(frozen=True)
class Prompt:
    """One question; `id` never changes, `moment` is before, after, monthly or closing.

    `looks_back` to an earlier session does one that is asked before a session, but never before the first.
    """

    id: str
    moment: str
    text: str
    looks_back: bool = False


@cache
def prompts(role: Role, moment: str | None = None) -> tuple[Prompt, ...]:
    """Return a role's questions in shipped order, of one moment or all."""
    if moment is not None:
        return tuple(prompt for prompt in prompts(role) if prompt.moment == moment)
    file = tomllib.loads(resource(f"prompts/{role.value}.toml").read_text(encoding="utf-8"))
    return tuple(Prompt(row["id"], row["moment"], row["text"], row.get("looks_back", False)) for row in file["prompt"])


def fitting(
    role: Role, sessions: Sequence[SessionLine], planned_sessions: int, today: date, ended: date | None = None
) -> tuple[Prompt, ...]:
    """Return the questions for the moment a pair is in.

    Until a session was held those for before one that look back to none.
    Up to three days after a held session those for after it; once as many were held as planned and none is to come,
    those for closing; up to two days before a planned one those for before it; at other times those for after and the
    monthly ones. `ended` is the day on which the last one really ended, where it was not held on its day.
    """
    held = [line.day for line in sessions if line.state is SessionState.HELD]
    planned = [line.day for line in sessions if line.state in (SessionState.PLANNED, SessionState.LIVE)]
    if len(held) >= planned_sessions and not planned:
        return prompts(role, CLOSING)
    if not held and ended is None:
        return tuple(prompt for prompt in prompts(role, BEFORE) if not prompt.looks_back)
    if any(day is not None and timedelta(0) <= today - day <= _FRESH for day in (*held, ended)):
        return prompts(role, AFTER)
    if any(day is not None and timedelta(0) <= day - today <= _SOON for day in planned):
        return prompts(role, BEFORE)
    return prompts(role, AFTER) + prompts(role, MONTHLY)


def pick(choice: Sequence[Prompt], day: date) -> Prompt:
    """Return the question of a day: the same all day long, another one tomorrow."""
    return choice[day.toordinal() % len(choice)]


def following(choice: Sequence[Prompt], prompt_id: str) -> Prompt:
    """Return the question after one, round and round; the first where that one is not among them."""
    ids = [prompt.id for prompt in choice]
    at = ids.index(prompt_id) + 1 if prompt_id in ids else 0
    return choice[at % len(choice)]
