"""What the window says of goals; pure functions of values and a locale."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QLocale

from rm_desktop.models.kinds import GoalState
from rm_desktop.services.goals import GoalCard, LevelPoint
from rm_desktop.services.today_view import PairView
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.data_words import area_name
from rm_desktop.ui.wording.words import QT_TRANSLATE_NOOP, tr

_NUMBERS = (
    QT_TRANSLATE_NOOP("words", "no"),
    QT_TRANSLATE_NOOP("words", "one"),
    QT_TRANSLATE_NOOP("words", "two"),
    QT_TRANSLATE_NOOP("words", "three"),
    QT_TRANSLATE_NOOP("words", "four"),
    QT_TRANSLATE_NOOP("words", "five"),
    QT_TRANSLATE_NOOP("words", "six"),
    QT_TRANSLATE_NOOP("words", "seven"),
    QT_TRANSLATE_NOOP("words", "eight"),
    QT_TRANSLATE_NOOP("words", "nine"),
    QT_TRANSLATE_NOOP("words", "ten"),
)
_LONG = QLocale.FormatType.LongFormat
_NEARLY_A_YEAR = timedelta(days=335)
_EXCERPT = 240


def balance(cards: Sequence[GoalCard], pair: PairView) -> str:
    """Return whose the active goals are: `Both of you learn: two goals are Robert’s, one is Priya’s`."""
    active = [card.owner for card in cards if card.state is GoalState.ACTIVE]
    mine, theirs = active.count(pair.me), active.count(pair.me.other)
    if not active:
        return tr("None of these goals is being worked on now")
    if mine and theirs:
        first, second = _owned(mine, pair.mine.short, first=True), _owned(theirs, pair.partner.short, first=False)
        return tr("Both of you learn: {first}, {second}").format(first=first, second=second)
    learner, other = (pair.mine, pair.partner) if mine else (pair.partner, pair.mine)
    owned = _owned(mine or theirs, learner.short, first=True)
    words = tr("So far only {learner} learns: {owned}, and {other} has none yet")
    return words.format(learner=learner.short, owned=owned, other=other.short)


def _owned(count: int, name: str, *, first: bool) -> str:
    """Return `two goals are Robert’s`, or where goals were spoken of before, `three are Priya’s`."""
    number = tr(_NUMBERS[count]) if count < len(_NUMBERS) else QLocale().toString(count)
    if first:
        whole = tr("{n} goal is {name}’s") if count == 1 else tr("{n} goals are {name}’s")
    else:
        whole = tr("{n} is {name}’s") if count == 1 else tr("{n} are {name}’s")
    return whole.format(n=number, name=name)


def area_words(key: str) -> str:
    """Return an area's name; one a person made up is written as words again."""
    name = area_name(key)
    return name if name != key else (key[:1].upper() + key[1:]).replace("-", " ")


def caption(card: GoalCard, today: date, locale: QLocale) -> str:
    """Return e.g. `Technology · by end of March`; what is missing is left out."""
    return " · ".join(part for part in (area_words(card.area), due(card, today, locale)) if part)


def due(card: GoalCard, today: date, locale: QLocale) -> str:
    """Return `by end of March`, `by 12 March`, `was due 12 March`; where it rests, its state; or nothing."""
    if card.state is not GoalState.ACTIVE:
        return state_word(card.state).lower()
    if card.due is None:
        return ""
    day = day_words(card.due, today, locale)
    return (tr("was due {day}") if card.due < today else tr("by {day}")).format(day=day)


def day_words(day: date, today: date, locale: QLocale) -> str:
    """Return `end of March` or `12 March`; with the year where a person could think of another one."""
    near = abs(day - today) < _NEARLY_A_YEAR
    if (day + timedelta(days=1)).month == day.month:
        return _without_weekday(words.long_day(day, locale, day if near else today), day, locale)
    month = locale.standaloneMonthName(day.month, _LONG)
    return tr("end of {month}").format(month=month if near else words.month_title(day.year, day.month, locale))


def day_and_month(day: date, today: date, locale: QLocale) -> str:
    """Return e.g. `18 Nov`; with the year where it is not today's."""
    return _without_weekday(words.short_day(day, locale, today), day, locale)


def _without_weekday(text: str, day: date, locale: QLocale) -> str:
    """Return a day without the name of its weekday and what parted the two."""
    for length in (_LONG, QLocale.FormatType.ShortFormat):
        text = text.replace(locale.dayName(day.isoweekday(), length), "")
    return text.strip(" ,،、")


def level_words(card: GoalCard) -> str:
    """Return `level 3 → 4`, or that the target is met."""
    if card.level >= card.target:
        return tr("level {level} · target met").format(level=card.level)
    return tr("level {level} → {target}").format(level=card.level, target=card.target)


def state_word(state: GoalState) -> str:
    """Return what a goal's state is called."""
    found = {
        GoalState.ACTIVE: tr("Active"),
        GoalState.PAUSED: tr("Paused"),
        GoalState.REACHED: tr("Reached"),
        GoalState.DROPPED: tr("Dropped"),
    }
    return found[state]


def chart_words(card: GoalCard, pair: PairView, today: date, locale: QLocale) -> str:
    """Return what the chart shows, in sentences."""
    said = [tr("Levels from 0 to 5, target {target}.").format(target=card.target)]
    for role in (card.owner, card.owner.other):
        points = [point for point in card.series if point.by is role]
        if points:
            said.append(_line_words(points, pair.person(role).short, today, locale))
    if len(said) == 1:
        said.append(tr("No check-in yet."))
    return " ".join(said)


def _line_words(points: Sequence[LevelPoint], name: str, today: date, locale: QLocale) -> str:
    first, last = points[0], points[-1]
    day = words.short_day(last.day, locale, today)
    if len(points) == 1:
        return tr("{name} rates {level} on {day}.").format(name=name, level=last.level, day=day)
    return tr("{name} rates {first} on {begin} and {last} on {day}, in {n} check-ins.").format(
        name=name,
        first=first.level,
        begin=words.short_day(first.day, locale, today),
        last=last.level,
        day=day,
        n=locale.toString(len(points)),
    )


def evidence_words(card: GoalCard, owner: str) -> str:
    """Return the newest evidence, cut where it is long, or what to do where there is none."""
    if not card.series:
        ask = tr("Nobody has checked in yet. Say where {owner} stands today, and how you know.")
        return ask.format(owner=owner)
    line = " ".join(card.latest_evidence.split())
    return line if len(line) <= _EXCERPT else line[: _EXCERPT - 1].rstrip() + "…"
