"""What this computer remembers of the sessions that are held: their clocks as JSON, read back with distrust."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from rm_desktop.services.live_clock import UNSEEN, LiveClock, time_between
from rm_desktop.services.live_hint import KEY
from rm_desktop.services.live_steady import boot
from rm_desktop.store.workspace import Workspace


@dataclass(frozen=True)
class Moment:
    """Now, on the clock that nobody can set (seconds) and on the wall."""

    steady: float
    wall: datetime


def remember(
    workspace: Workspace, clocks: Mapping[str, LiveClock], moment: Moment, closed: datetime | None = None
) -> None:
    """Write the clocks of sessions down, and since when the app was closed while that is not settled.

    Raises what writing raises.
    """
    written = {session_id: _written(clock) for session_id, clock in clocks.items()}
    head = {"steady": moment.steady, "wall": moment.wall.timestamp(), "boot": boot(), "clocks": written}
    if closed is not None:
        head["closed"] = closed.timestamp()
    workspace.set_state(KEY, json.dumps(head))


def recall(workspace: Workspace, moment: Moment) -> dict[str, LiveClock]:
    """Return the clocks as they were, each that ran with the time since then set aside; what makes no sense is none."""
    try:
        head = json.loads(workspace.state(KEY) or "{}")
        wall = moment.wall.timestamp() - float(head["wall"])
        anew = head.get("boot", boot()) != boot()  # the steady clock is another one
        away = max(0.0, wall) if anew else time_between(moment.steady - float(head["steady"]), wall)
        return {str(each): _awake(_read(written), moment, away) for each, written in head["clocks"].items()}
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
        return {}


def since(workspace: Workspace) -> datetime | None:
    """Return when the app was last seen, by the wall clock of then: the first time where nobody has settled that."""
    try:
        head = json.loads(workspace.state(KEY) or "{}")
        return datetime.fromtimestamp(float(head.get("closed", head["wall"])), UTC)
    except (ValueError, TypeError, KeyError, OverflowError, AttributeError, RecursionError, OSError):
        return None


def _awake(clock: LiveClock, moment: Moment, away: float) -> LiveClock:
    """Set the time away aside; as little as nobody would have noticed in a running app is counted."""
    ran = clock.with_gap(away) if clock.running and clock.topic else clock
    if ran.missing == away <= UNSEEN:
        ran = ran.with_missing_counted()
    return LiveClock(ran.topic, ran.used, ran.extra, ran.running, moment.steady, ran.missing, ran.missed)


def _written(clock: LiveClock) -> dict[str, object]:
    return {
        "topic": clock.topic,
        "used": dict(clock.used),
        "extra": dict(clock.extra),
        "running": clock.running,
        "missing": clock.missing,
        "missed": clock.missed,
    }


def _read(written: Mapping[str, object]) -> LiveClock:
    return LiveClock(
        topic=str(written["topic"]),
        used=_seconds(written["used"]),
        extra=_seconds(written["extra"]),
        running=written["running"] is True,
        missing=_second(written["missing"]),
        missed=str(written["missed"]),
    )


def _seconds(found: object) -> dict[str, float]:
    if not isinstance(found, dict):
        raise TypeError("no seconds by topic")
    return {str(topic): _second(value) for topic, value in found.items()}


def _second(value: object) -> float:
    if not isinstance(value, (int, float)) or not 0 <= value < float("inf"):
        raise ValueError("no length of time")
    return float(value)
