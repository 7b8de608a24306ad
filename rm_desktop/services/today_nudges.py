"""The quiet words of Today: which there are, and which a person does not want to see again that day."""

import json
from collections.abc import Iterator
from datetime import date, timedelta

from rm_desktop.models.kinds import SessionState
from rm_desktop.services.charter import CharterService
from rm_desktop.services.charter_view import CharterState
from rm_desktop.services.programme import ProgrammeService
from rm_desktop.services.ratings import RatingService
from rm_desktop.services.today_view import Nudge, NudgeKind, TodayView
from rm_desktop.store.workspace import Workspace

MOST = 3
# For so long after a session its pulse is asked for.
_PULSE_DAYS = timedelta(days=6)
_STATE = "today.nudges"
_FOR_ME = (CharterState.SIGNED_BY_PARTNER, CharterState.CHANGED)
_FOR_BOTH = (CharterState.EMPTY, CharterState.DRAFT)


class TodayNudges:
    """Reads them for a view of Today; what was put off is remembered for this copy alone, until the day is over."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._charter = CharterService(workspace)
        self._programme = ProgrammeService(workspace)
        self._ratings = RatingService(workspace)

    def of(self, view: TodayView) -> tuple[Nudge, ...]:
        """Return at most three, the most important first; none while a session is live."""
        if view.session is not None and view.session.state is SessionState.LIVE:
            return ()
        today = self._workspace.clock.today()
        gone = self._put_off(today)
        return tuple(each for each in self._all(view, today) if each.kind not in gone)[:MOST]

    def put_off(self, kind: NudgeKind) -> None:
        """Show one no more today."""
        today = self._workspace.clock.today()
        gone = sorted({*self._put_off(today), kind.value})
        self._workspace.set_state(_STATE, json.dumps({"day": today.isoformat(), "gone": gone}))

    def _all(self, view: TodayView, today: date) -> Iterator[Nudge]:
        last, session = view.last, view.session
        if last is not None and today - last.on <= _PULSE_DAYS and not self._ratings.state(last.id).given:
            yield Nudge(NudgeKind.PULSE, last.id, last.number)
        charter = self._charter.state()
        if charter in _FOR_ME:
            yield Nudge(NudgeKind.SIGN)
        elif charter in _FOR_BOTH:
            yield Nudge(NudgeKind.CHARTER)
        if self._programme.two_cancelled():
            yield Nudge(NudgeKind.MOVED)
        if session is not None and session.day is None:
            yield Nudge(NudgeKind.UNDATED, session.id, session.number)
        late = sum(action.owner is view.pair.me and action.overdue(today) for action in view.actions)
        if late:
            yield Nudge(NudgeKind.OVERDUE, number=late)

    def _put_off(self, today: date) -> frozenset[str]:
        """Return the kinds that were put off today; what cannot be read was not."""
        try:
            kept = json.loads(self._workspace.state(_STATE) or "{}")
            return frozenset(map(str, kept["gone"])) if kept["day"] == today.isoformat() else frozenset()
        except (ValueError, KeyError, TypeError):
            return frozenset()
