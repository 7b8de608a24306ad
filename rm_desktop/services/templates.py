"""The templates that are shipped, each kind by name."""

from functools import cache

from rm_desktop.errors import Problem, UserError
from rm_desktop.paths import resource
from rm_desktop.services.template import Template, TemplateKind
from rm_desktop.services.template_faults import Fault
from rm_desktop.services.template_reading import read_template

KICK_OFF = "kick-off"
_FOLDERS = {
    TemplateKind.AGENDA: "templates",
    TemplateKind.KIT: "templates/kits",
    TemplateKind.FORM: "templates/forms",
    TemplateKind.REFLECTION: "templates/reflections",
}


@cache
def templates(kind: TemplateKind = TemplateKind.AGENDA) -> tuple[Template, ...]:
    """Return what is shipped of a kind, by name."""
    read = (read_template(path) for path in sorted(resource(_FOLDERS[kind]).glob("*.toml")))
    found = [each for each in read if not isinstance(each, Fault) and each.kind is kind]
    return tuple(sorted(found, key=_name))


def template(template_id: str, kind: TemplateKind = TemplateKind.AGENDA) -> Template:
    """Return one that is shipped; raises NOT_FOUND."""
    for one in templates(kind):
        if one.id == template_id:
            return one
    raise UserError(Problem.NOT_FOUND, kind="template")


def fitting_agenda(number: int, planned: int) -> str:
    """Return the id of the agenda for a session by its place in a programme (practice.md, Session arc)."""
    if number <= 1:
        return KICK_OFF
    if number == planned:
        return "closing"
    if number == 2:
        return "focus-and-baseline"
    return "midpoint" if number == planned // 2 + 1 else "standard-working-session"


def _name(one: Template) -> str:
    return one.name
