"""A template as a value: steps with minutes and words for both roles."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from rm_desktop.models.kinds import Role
from rm_desktop.services.template_filling import fill, people
from rm_desktop.services.today_view import PairView


class TemplateKind(StrEnum):
    """What a template becomes: topics, one topic to try something, a note, or a journal entry."""

    AGENDA = "agenda"
    KIT = "kit"
    FORM = "form"
    REFLECTION = "reflection"


class Into(StrEnum):
    """The field of a private preparation into which a part of a form goes."""

    RAISE = "raise"
    NOT_YET = "not-yet"
    WITH_CARE = "with-care"


@dataclass(frozen=True)
class Step:
    """One step; each role reads its own detail, and `detail_both` is for the two together, as it is."""

    title: str
    detail_mentor: str = ""
    detail_leader: str = ""
    lead: Role | None = None
    minutes: int | None = None
    area: str = ""
    detail_both: str = ""
    into: Into | None = None

    def detail(self, pair: PairView, values: Mapping[str, str] | None = None) -> str:
        """Return what is said to both, then both details, each after the name of the person it is for.

        Variables are filled from `values`; without them from the names alone.
        """
        known = people(pair) if values is None else values
        lines = [fill(self.detail_both, known)] if self.detail_both else []
        for role in Role:
            text = self.detail_for(role)
            if text:
                lines.append(f"{pair.person(role).short}: {fill(text, known)}")
        return "\n\n".join(lines)

    def detail_for(self, role: Role) -> str:
        """Return what one role reads."""
        return self.detail_mentor if role is Role.MENTOR else self.detail_leader


@dataclass(frozen=True)
class Template:
    """One template; `role` is whom it is for, None for both, and `file` where one of the pair's own was read."""

    id: str
    kind: TemplateKind
    name: str
    summary: str
    minutes: int | None
    steps: tuple[Step, ...]
    role: Role | None = None
    area: str = ""
    file: Path | None = None

    @property
    def prepares(self) -> bool:
        """Whether it is a form that can be used as a private preparation."""
        return any(step.into is not None for step in self.steps)
