"""An answer to Today's question that is still being written: in this copy of the workspace alone, and no entry yet."""

import json
from contextlib import suppress
from typing import NamedTuple

from rm_desktop.store.workspace import Workspace

_STATE = "reflect-draft"


class Draft(NamedTuple):
    """What was written so far, and the question it answers; no text means that there is none."""

    prompt_id: str = ""
    prompt: str = ""
    text: str = ""


def draft_in(workspace: Workspace) -> Draft:
    """Return the draft that is kept; what makes no sense is none."""
    with suppress(ValueError, RecursionError):
        found = json.loads(workspace.state(_STATE) or "[]")
        if isinstance(found, list) and [type(each) for each in found] == [str] * len(Draft._fields):
            return Draft(*found)
    return Draft()


def keep_draft(workspace: Workspace, draft: Draft) -> None:
    """Keep a draft in place of the one before, or none where it has no words; raises what writing raises."""
    workspace.set_state(_STATE, json.dumps(draft) if draft.text.strip() else "")
