"""What the rows of actions say: their second line, the whole row, and the headings over them."""

from datetime import date

from PySide6.QtCore import QLocale

from rm_desktop.models.kinds import Role
from rm_desktop.services.action_list import ActionOrder, ActionSection, DueSection
from rm_desktop.services.today_view import ActionLine, PairView
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.bidi import dotted
from rm_desktop.ui.wording.words import tr


def caption(line: ActionLine) -> str:
    """Return what became of it, or where it comes from: `→ It took ten minutes`, `Session 4 · Goal: dictate daily`."""
    said = " ".join(line.evidence.split())
    if said:
        return said if "→" in said else tr("→ {evidence}").format(evidence=said)
    session = "" if line.session_number is None else tr("Session {number}").format(number=line.session_number)
    goal = tr("Goal: {goal}").format(goal=line.goal) if line.goal else ""
    return dotted((session, goal))


def spoken(line: ActionLine, pair: PairView, today: date, locale: QLocale) -> str:
    """Return a row as a screen reader says it."""
    due = "" if line.due is None else words.due(line.due, today, locale)
    state = tr("done") if line.done else due
    return ", ".join(part for part in (line.text, pair.person(line.owner).name, state, caption(line)) if part)


def heading(section: ActionSection, order: ActionOrder, pair: PairView, locale: QLocale) -> str:
    """Return what stands over a section, and how many there are: `Overdue · 3`."""
    return f"{_name(section, order, pair, locale)} · {locale.toString(section.length)}"


def _name(section: ActionSection, order: ActionOrder, pair: PairView, locale: QLocale) -> str:
    if order is ActionOrder.DUE:
        return {
            DueSection.OVERDUE: tr("Overdue"),
            DueSection.WEEK: tr("In the next seven days"),
            DueSection.LATER: tr("Later"),
            DueSection.UNDATED: tr("Without a day"),
            DueSection.DONE: tr("Done"),
        }[DueSection(section.key)]
    if order is ActionOrder.OWNER:
        return pair.person(Role(section.key)).name
    if order is ActionOrder.SESSION:
        if section.number is None:
            return tr("Outside a session")
        number = locale.toString(section.number)
        return tr("Session {number} · {title}").format(number=number, title=section.title)
    return section.title or tr("Without a goal")
