"""The agendas that are shipped: steps with minutes, and words for both roles."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Role
from rm_desktop.paths import resource
from rm_desktop.services.today_view import PairView

KICK_OFF = "kick-off"


@dataclass(frozen=True)
class Step:
    """One step of an agenda; each role reads its own detail."""

    title: str
    detail_mentor: str
    detail_leader: str
    lead: Role | None
    minutes: int
    area: str

    def detail(self, pair: PairView) -> str:
        """Return both details, each after the name of the person it is for."""
        lines = ((pair.mentor, self.detail_mentor), (pair.leader, self.detail_leader))
        return "\n\n".join(f"{person.short}: {text}" for person, text in lines if text)


@dataclass(frozen=True)
class Template:
    """One agenda."""

    id: str
    name: str
    summary: str
    minutes: int
    steps: tuple[Step, ...]


@cache
def templates() -> tuple[Template, ...]:
    """Return the shipped agendas by name."""
    found = (read_template(path) for path in sorted(resource("templates").glob("*.toml")))
    return tuple(sorted((template for template in found if template is not None), key=lambda one: one.name))


def template(template_id: str) -> Template:
    """Return one agenda; raises NOT_FOUND."""
    for one in templates():
        if one.id == template_id:
            return one
    raise UserError(Problem.NOT_FOUND, kind="template")


def read_template(path: Path) -> Template | None:
    """Return the agenda in a file, or None for a file of another kind; raises what a file of no kind can raise."""
    file = tomllib.loads(path.read_text(encoding="utf-8"))
    if file["kind"] != "agenda":
        return None
    steps = tuple(
        Step(
            step["title"],
            step.get("detail_mentor", ""),
            step.get("detail_leader", ""),
            Role(step["lead"]) if step.get("lead") else None,
            step["minutes"],
            step.get("area", ""),
        )
        for step in file["step"]
    )
    return Template(file["id"], file["name"], file["summary"], file["minutes"], steps)
