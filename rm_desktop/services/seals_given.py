"""What this computer remembers of the answers that were sealed on it: an undo takes a record back, not a word given."""

import json
from collections.abc import Mapping

from rm_desktop.services.sealing import Given
from rm_desktop.store.workspace import Workspace

KEY = "seals"


def given_before(workspace: Workspace, ritual: str, session_id: str | None) -> dict[str, Given]:
    """Return what was sealed last to each question of a ritual; what makes no sense is nothing."""
    try:
        found = _all(workspace).get(_name(ritual, session_id), {})
        return {str(item): Given(str(a), str(b), int(str(c)), str(d)) for item, (a, b, c, d) in found.items()}
    except (ValueError, TypeError, AttributeError):
        return {}


def keep_given(workspace: Workspace, ritual: str, session_id: str | None, given: Mapping[str, Given]) -> None:
    """Remember the answers to a ritual in place of earlier ones; nothing that leaves this computer can hold them."""
    kept = {**_all(workspace), _name(ritual, session_id): {item: list(each) for item, each in given.items()}}
    workspace.set_state(KEY, json.dumps(kept))


def _all(workspace: Workspace) -> dict[str, dict[str, list[object]]]:
    try:
        found = json.loads(workspace.state(KEY) or "{}")
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _name(ritual: str, session_id: str | None) -> str:
    return f"{ritual}/{session_id or ''}"
