"""What Today says of the next session, in each phase and to each of the two."""

from collections.abc import Iterator
from datetime import date, datetime

from PySide6.QtCore import QLocale

from rm_desktop.models.kinds import Kind, Role
from rm_desktop.services.today_phase import Phase, day_to_move_to, minutes_until
from rm_desktop.services.today_view import SessionLine, TodayView, TopicLine
from rm_desktop.ui.pages.today_cards.lead import Lead, LeadButton, LeadRow
from rm_desktop.ui.pages.today_cards.row import RowWords
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.words import tr

_IN_MINUTES = 90
_HOUR = 60


def next_session(view: TodayView, session: SessionLine, phase: Phase, now: datetime, locale: QLocale) -> Lead:
    """Return the card of the next session."""
    used = sum(topic.minutes or 0 for topic in view.topics)
    return Lead(
        name=_name(phase),
        title=session_title(session.number, session.title, locale),
        facts=_facts(session, phase, now, locale),
        about="\n".join(_about(view, phase)),
        rows=tuple(LeadRow(_topic(topic, view), Kind.TOPIC, topic.id) for topic in view.topics),
        empty=_no_topics(view),
        buttons=_buttons(view, session, phase, now.date(), locale),
        aside=words.planned(used, session.minutes) if view.topics else "",
        aside_colour="danger" if used > session.minutes else "ink2",
        name_colour="danger" if phase is Phase.OVERDUE else "ink2",
        subject=session.id,
    )


def _name(phase: Phase) -> str:
    return {
        Phase.FIRST: tr("First session"),
        Phase.DAY: tr("Session today"),
        Phase.LIVE: tr("Live now"),
        Phase.OVERDUE: tr("Not held yet"),
    }.get(phase, tr("Next session"))


def session_title(number: int, title: str, locale: QLocale) -> str:
    """Return `Session 5 · Letting AI draft`."""
    return tr("Session {number} · {title}").format(number=locale.toString(number), title=title)


def _facts(session: SessionLine, phase: Phase, now: datetime, locale: QLocale) -> str:
    """Return e.g. `Thursday 26 November, 15:00 – 15:45 · Room Aalto · in 2 days`."""
    today = now.date()
    parts = [when(session, today, locale), session.place]
    if phase is Phase.DAY:
        parts.append(_starts(minutes_until(session, now)))
    elif phase is not Phase.LIVE and session.day is not None and session.day != today:
        parts.append(words.from_now(session.day, today))
    return " · ".join(part for part in parts if part)


def when(session: SessionLine, today: date, locale: QLocale) -> str:
    """Return `Today, 15:00 – 15:45`, `Thursday 26 November`, `No day yet`."""
    if session.day is None:
        return tr("No day yet")
    day = tr("Today") if session.day == today else words.long_day(session.day, locale, today)
    if session.at is None:
        return day
    return tr("{day}, {time}").format(day=day, time=words.time_span(session.at, session.minutes, locale))


def _starts(minutes: int | None) -> str:
    """Return `starts in 20 minutes`, `starts in 3 hours`, `starts now`, `its time came 5 minutes ago`; or nothing."""
    if minutes is None:
        return ""
    if minutes == 0:
        return tr("starts now")
    if minutes < 0:
        return words.counted(-minutes, "its time came {n} minute ago", "its time came {n} minutes ago")
    if minutes <= _IN_MINUTES:
        return words.counted(minutes, "starts in {n} minute", "starts in {n} minutes")
    return words.counted(round(minutes / _HOUR), "starts in {n} hour", "starts in {n} hours")


def _about(view: TodayView, phase: Phase) -> Iterator[str]:
    """Yield what it is for, and as one needs it ten minutes before: what was promised and what changed."""
    if view.purpose.strip():
        yield " ".join(view.purpose.split())
    said = " ".join(_since(view)) if phase is not Phase.LIVE else ""
    if said:
        yield said


def _since(view: TodayView) -> Iterator[str]:
    """Yield what to bring: to the leader their own promises, to the mentor, who asks about them, the leader's."""
    open_ = sum(action.owner is Role.LEADER for action in view.actions)
    if open_ and view.pair.me is Role.LEADER:
        yield words.counted(open_, "{n} promise of yours is still open.", "{n} promises of yours are still open.")
    elif open_:
        yield words.counted(
            open_, "Your leader has {n} promise open to ask about.", "Your leader has {n} promises open to ask about."
        )
    if view.last is not None and view.last.kept:
        kept = view.last.kept
        yield words.counted(kept, "{n} promise was kept since last time.", "{n} promises were kept since last time.")
    if view.last is not None and view.last.rated:
        yield words.counted(view.last.rated, "{n} check-in is new.", "{n} check-ins are new.")


def _no_topics(view: TodayView) -> str:
    if view.pair.me is Role.MENTOR:
        return tr("The agenda is yours, and still empty.")
    return tr("The agenda is still empty. Say what you are curious about.")


def _topic(topic: TopicLine, view: TodayView) -> RowWords:
    came = "" if topic.carried_from is None else tr("from session {number}").format(number=topic.carried_from)
    return RowWords(
        topic.title,
        badge=view.pair.person(topic.lead) if topic.lead else None,
        chip=came,
        end="" if topic.minutes is None else words.minutes(topic.minutes),
        faded=topic.done,
    )


def _buttons(
    view: TodayView, session: SessionLine, phase: Phase, today: date, locale: QLocale
) -> tuple[LeadButton, ...]:
    """Return what can be done, the main thing first.

    The mentor owns the agenda and prepares it; the leader gets ready for it. On the day both start.
    """
    start = LeadButton("session-start", tr("Start session"), "play")
    ready = tr("Prepare agenda") if view.pair.me is Role.MENTOR else tr("Get ready")
    prepare = LeadButton("session-prepare", ready)
    page = LeadButton("agenda-print", tr("Print one page"), "print")
    if phase is Phase.LIVE:
        return LeadButton("session-start", tr("Go on"), "play"), LeadButton("session-end", tr("End session"))
    if phase is Phase.OVERDUE:
        held, move = ways_out(session, view, today, locale)
        return (start, held, move) if session.day == today else (move, held, start)
    return (start, prepare, page) if phase is Phase.DAY else (prepare, page, start)


def ways_out(session: SessionLine, view: TodayView, today: date, locale: QLocale) -> tuple[LeadButton, LeadButton]:
    """Return what can be done with a session that was not held: say that it was, or move it by a week."""
    day = words.short_day(day_to_move_to(session, view, today), locale, today)
    return (
        LeadButton("session-held", tr("It was held")),
        LeadButton("session-move", tr("Move to {day}").format(day=day)),
    )


def none_planned() -> Lead:
    """Return the card where no session is planned."""
    return Lead(
        tr("Next session"),
        tr("No session is planned."),
        about=tr("Choose a day and what to talk about; the agenda grows from there."),
        buttons=(LeadButton("session-plan", tr("Plan a session")),),
    )
