"""How far one has come with wrapping up a session: in this copy of the workspace alone, and no record."""

import json
from contextlib import suppress
from enum import StrEnum

from rm_desktop.store.workspace import Workspace

_STATE = "wrap"
_REMEMBERED = 20


class WrapStep(StrEnum):
    """The steps in their order; `DONE` stands for a wrap that was gone through."""

    CARRY = "carry"
    NEXT = "next"
    ACTIONS = "actions"
    PULSE = "pulse"
    REFLECT = "reflect"
    DONE = "done"

    @property
    def place(self) -> int:
        """Return which step it is, from 0 on."""
        return list(WrapStep).index(self)


STEPS = tuple(step for step in WrapStep if step is not WrapStep.DONE)


def step_of(workspace: Workspace, session_id: str) -> WrapStep | None:
    """Return the step at which a wrap goes on; None where it was never begun."""
    with suppress(ValueError):
        return WrapStep(_steps(workspace).get(session_id, ""))
    return None


def keep_step(workspace: Workspace, session_id: str, step: WrapStep) -> None:
    """Remember where a wrap goes on; the oldest of many is forgotten. Raises what writing raises."""
    known = _steps(workspace)
    known.pop(session_id, None)
    known[session_id] = step.value
    workspace.set_state(_STATE, json.dumps(dict(list(known.items())[-_REMEMBERED:])))


def _steps(workspace: Workspace) -> dict[str, str]:
    """Return what is remembered; what makes no sense is nothing."""
    with suppress(ValueError, RecursionError):
        found = json.loads(workspace.state(_STATE) or "{}")
        if isinstance(found, dict):
            return {key: value for key, value in found.items() if isinstance(value, str)}
    return {}
