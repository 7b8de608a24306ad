"""Which leading cards Today has: the next session, one that was missed, the one just held, the programme's end."""

from datetime import date, datetime

from PySide6.QtCore import QLocale

from rm_desktop.models.kinds import Kind
from rm_desktop.services.today_phase import Phase, is_just_held, phase_of
from rm_desktop.services.today_view import ActionLine, GoalLine, LastSession, SessionLine, TodayView
from rm_desktop.ui.pages.today_cards.lead import Lead, LeadButton, LeadRow
from rm_desktop.ui.pages.today_cards.next_words import next_session, none_planned, session_title, ways_out, when
from rm_desktop.ui.pages.today_cards.row import RowWords
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.words import tr


def leads(view: TodayView, now: datetime, locale: QLocale) -> tuple[Lead, ...]:
    """Return the leading cards for a moment on the wall clock, the one that matters most first."""
    phase = phase_of(view, now)
    today = now.date()
    if view.session is not None:
        found = [next_session(view, view.session, phase, now, locale)]
    else:
        found = [_ended(view) if phase is Phase.ENDED else none_planned()]
    if is_just_held(view, today) and view.last is not None:
        place = 1 if phase in (Phase.LIVE, Phase.DAY) else 0
        found.insert(place, _follow_up(view, view.last, today, locale))
    if view.overdue is not None:
        found.insert(0 if phase is Phase.OVERDUE else 1, _missed(view.overdue, view, today, locale))
    return tuple(found)


def _missed(session: SessionLine, view: TodayView, today: date, locale: QLocale) -> Lead:
    """Return the card of a session that was not held, where another one comes later."""
    held, move = ways_out(session, view, today, locale)
    ago = words.from_now(session.day, today) if session.day else ""
    return Lead(
        tr("Not held yet"),
        session_title(session.number, session.title, locale),
        " · ".join(part for part in (when(session, today, locale), ago) if part),
        buttons=(move, held),
        name_colour="danger",
        subject=session.id,
    )


def _follow_up(view: TodayView, last: LastSession, today: date, locale: QLocale) -> Lead:
    """Return the card that reads back what was promised in the session just held."""
    ended = tr("Held today. Is this what you promised each other?")
    if last.on != today:
        ended = tr("Held yesterday. Is this what you promised each other?")
    return Lead(
        tr("After the session"),
        session_title(last.number, last.title, locale),
        about=ended if last.actions else "",
        rows=tuple(LeadRow(_promise(action, view, today, locale), Kind.ACTION, action.id) for action in last.actions),
        empty=tr("Nothing was promised in it. If something was, write it down while you remember."),
        buttons=(
            LeadButton("reflect", tr("Write what stayed")),
            LeadButton("session-look", tr("Open the session")),
        ),
        subject=last.id,
    )


def _promise(action: ActionLine, view: TodayView, today: date, locale: QLocale) -> RowWords:
    due = "" if action.due is None else words.due(action.due, today, locale)
    return RowWords(
        action.text,
        badge=view.pair.person(action.owner),
        end=tr("done") if action.done else due,
        end_colour="danger" if action.overdue(today) else "ink2",
        faded=action.done,
    )


def _ended(view: TodayView) -> Lead:
    """Return the card of a programme that is complete: what changed per goal, and what comes now."""
    return Lead(
        tr("The programme is complete"),
        words.counted(view.held, "{n} session held. Thank each other.", "{n} sessions held. Thank each other."),
        about=tr("From where you began to where you are now, on levels from 0 to 5:") if view.goals else "",
        rows=tuple(LeadRow(_change(goal, view), Kind.GOAL, goal.id) for goal in view.goals),
        empty=tr("No goals were set. The takeaways of your sessions tell what moved."),
        buttons=(
            LeadButton("programme-export", tr("Export the programme…"), "share"),
            LeadButton("follow-up-plan", tr("Plan a follow-up in 90 days")),
        ),
    )


def _change(goal: GoalLine, view: TodayView) -> RowWords:
    levels = tr("level {first} → {now}").format(first=goal.baseline, now=goal.level)
    met = goal.level >= goal.target
    return RowWords(
        goal.statement,
        badge=view.pair.person(goal.owner),
        end=tr("{levels} · target met").format(levels=levels) if met else levels,
        bar=goal.progress,
    )
