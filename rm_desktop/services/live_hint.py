"""Whether a session was live here when the window was seen last: asked before the first paint, so it imports little."""

import json
from datetime import datetime, timedelta

from rm_desktop.store.workspace import Workspace

KEY = "live"
"""Where a workspace keeps the clocks of what is live; `services/live_memory.py` writes it."""
_FRESH = timedelta(hours=12)


def is_live_here(workspace: Workspace, now: datetime) -> bool:
    """Return whether a clock was running or paused here at most half a day ago; what makes no sense says no."""
    try:
        head = json.loads(workspace.state(KEY) or "{}")
        return bool(head["clocks"]) and abs(now.timestamp() - float(head["wall"])) < _FRESH.total_seconds()
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
        return False
