"""What Insights says of sessions, areas, takeaways and actions; pure functions of values and a locale."""

from PySide6.QtCore import QLocale

from rm_desktop.models.kinds import Role, SessionState
from rm_desktop.services.insights_view import AreaMinutes, Insights, Meeting
from rm_desktop.ui.pages.insights_parts.figure import Bar, Figure, Grid
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.goal_words import area_words
from rm_desktop.ui.wording.words import counted, tr

_MOST_BARS = 7


def meetings(view: Insights, locale: QLocale) -> Figure:
    """Say how many sessions were held, against how many were planned."""
    if not any(meeting.held or _postponed(meeting) for meeting in view.meetings):
        return Figure(tr("Sessions are counted here once the first one is held."))
    planned = view.pair.planned_sessions
    said = tr("{held} of {planned} planned sessions are held")
    if view.held > planned:
        said = tr("{held} sessions are held, {planned} were planned")
    heads = (tr("Session"), tr("Day"), tr("State"), tr("Postponed by"), tr("Why"), tr("Minutes"))
    rows = tuple(_meeting_row(meeting, view, locale) for meeting in view.meetings)
    just = view.unplanned
    remark = counted(just, "{n} of them just happened.", "{n} of them just happened.") if just else ""
    return Figure(said.format(held=view.held, planned=planned), Grid(heads, rows), remark)


def meeting_bars(view: Insights) -> tuple[Bar, ...]:
    """Return the sessions held, and for each person those that they postponed."""
    whole = max(view.pair.planned_sessions, view.held, 1)
    held = tr("{held} of {planned}").format(held=view.held, planned=view.pair.planned_sessions)
    bars = [Bar(tr("Held"), held, view.held / whole)]
    for role in Role:
        count = sum(meeting.postponed_by is role for meeting in view.meetings)
        if count:
            name = tr("Postponed by {name}").format(name=view.pair.person(role).short)
            bars.append(Bar(name, str(count), count / whole, role.value))
    nobody = sum(_postponed(meeting) and meeting.postponed_by is None for meeting in view.meetings)
    if nobody:
        bars.append(Bar(tr("Postponed"), str(nobody), nobody / whole, "ink2"))
    return tuple(bars)


def areas(view: Insights, locale: QLocale) -> Figure:
    """Say what most of the time went into."""
    if not view.areas:
        return Figure(tr("Minutes are counted here once a topic with minutes is done in a session."))
    whole = sum(each.minutes for each in view.areas)
    rows = tuple(
        (_area(each.area), words.minutes(each.minutes), words.percent(each.minutes / whole, locale))
        for each in view.areas
    )
    said = tr("Most of the time went into {area}").format(area=rows[0][0])
    return Figure(said, Grid((tr("Focus area"), tr("Minutes"), tr("Share")), rows))


def area_bars(view: Insights) -> tuple[Bar, ...]:
    """Return the largest areas; where there are many the last bar stands for all others."""
    shown, rest = list(view.areas[:_MOST_BARS]), sum(each.minutes for each in view.areas[_MOST_BARS:])
    most = max((each.minutes for each in (*shown, AreaMinutes("", rest))), default=0) or 1
    bars = [Bar(_area(each.area), words.minutes(each.minutes), each.minutes / most) for each in shown]
    if rest:
        bars.append(Bar(tr("Other areas"), words.minutes(rest), rest / most, "ink2"))
    return tuple(bars)


def learned(view: Insights, less: Role | None, quiet: tuple[Role, ...]) -> Figure:
    """Say whether learning runs both ways; `less` is who learns too little, `quiet` who took nothing lately."""
    both = view.takeaways
    if not view.learned:
        return Figure(tr("Takeaways are counted here: note one sentence that somebody learned in a session."))
    heads = (tr("Session"), *(view.pair.person(role).short for role in Role))
    rows = tuple((_session_name(each.session), str(each.mentor), str(each.leader)) for each in view.learned)
    grid = Grid(heads, (*rows, (tr("All"), str(both.mentor), str(both.leader))))
    if less is not None:
        name, every = view.pair.person(less).short, both.mentor + both.leader
        only = tr("Only {part} of {all} takeaways are {name}’s.")
        said = only.format(part=both.of(less), all=every, name=name)
        return Figure(tr("Learning has tipped to one side"), grid, said, warns=True)
    said = tr("Learning runs both ways") if both.mentor and both.leader else tr("The first takeaways are noted")
    return Figure(said, grid, _quiet(view, quiet))


def learned_bars(view: Insights) -> tuple[Bar, ...]:
    """Return what each of the two took away, as parts of one bar."""
    both = view.takeaways
    whole = max(both.mentor + both.leader, 1)
    return tuple(
        Bar(view.pair.person(role).short, str(both.of(role)), both.of(role) / whole, role.value) for role in Role
    )


def actions(view: Insights) -> Figure:
    """Say how many promises were kept."""
    done, every = _done(view)
    if not every:
        return Figure(tr("Actions are counted here once somebody has promised something."))
    heads = (tr("Who"), tr("Done"), tr("Open"), tr("Overdue"))
    rows = tuple(
        (view.pair.person(each.owner).short, str(each.done), str(each.open), str(each.overdue))
        for each in view.promises
    )
    late = sum(each.overdue for each in view.promises)
    remark = counted(late, "{n} action is overdue.", "{n} actions are overdue.") if late else ""
    return Figure(tr("{done} of {all} actions are done").format(done=done, all=every), Grid(heads, rows), remark)


def action_bars(view: Insights) -> tuple[Bar, ...]:
    """Return how much of what each promised is done."""
    return tuple(
        Bar(
            view.pair.person(each.owner).short,
            tr("{done} of {all}").format(done=each.done, all=each.all),
            each.done / max(each.all, 1),
            each.owner.value,
        )
        for each in view.promises
    )


def totals(view: Insights) -> tuple[tuple[str, str], ...]:
    """Return the figures at the head of the page, each with what it counts."""
    (done, every), both = _done(view), view.takeaways
    locale = QLocale()
    taken = both.mentor + both.leader
    planned = view.pair.planned_sessions
    return (
        (locale.toString(view.held), tr("sessions held of {planned} planned").format(planned=planned)),
        (locale.toString(view.minutes), tr("minutes together")),
        (tr("{done} of {all}").format(done=done, all=every), tr("actions done")),
        (locale.toString(taken), tr("takeaways noted")),
    )


def _done(view: Insights) -> tuple[int, int]:
    return sum(each.done for each in view.promises), sum(each.all for each in view.promises)


def _quiet(view: Insights, quiet: tuple[Role, ...]) -> str:
    if len(quiet) == len(Role):
        return tr("Neither of you has noted a takeaway in the last two sessions.")
    if not quiet:
        return ""
    name = view.pair.person(quiet[0]).short
    return tr("{name} has not noted a takeaway in the last two sessions.").format(name=name)


def _postponed(meeting: Meeting) -> bool:
    return meeting.state is SessionState.POSTPONED or meeting.postponed_by is not None


def _meeting_row(meeting: Meeting, view: Insights, locale: QLocale) -> tuple[str, ...]:
    return (
        tr("{number} · {title}").format(number=meeting.number, title=meeting.title),
        "" if meeting.day is None else words.short_day(meeting.day, locale, view.pair.start),
        _state(meeting.state),
        "" if meeting.postponed_by is None else view.pair.person(meeting.postponed_by).short,
        meeting.reason,
        words.minutes(meeting.minutes) if meeting.held else "",
    )


def _state(state: SessionState) -> str:
    found = {
        SessionState.PLANNED: tr("planned"),
        SessionState.LIVE: tr("now"),
        SessionState.HELD: tr("held"),
        SessionState.POSTPONED: tr("postponed"),
        SessionState.CANCELLED: tr("cancelled"),
    }
    return found[state]


def _area(key: str) -> str:
    return area_words(key) or tr("No focus area")


def _session_name(number: int | None) -> str:
    return tr("No session") if number is None else tr("Session {number}").format(number=number)
