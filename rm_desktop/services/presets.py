"""The shapes a programme can have: sessions with purposes from the session arc, and how they follow each other."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Cadence
from rm_desktop.paths import resource

STANDARD = "standard"


@dataclass(frozen=True)
class ArcSession:
    """One session of the arc: what it is for, and the agenda it begins with."""

    title: str
    purpose: str
    template: str


@dataclass(frozen=True)
class Preset:
    """One shape; `weeks` lie between two sessions where the cadence counts weeks."""

    id: str
    name: str
    summary: str
    cadence: Cadence
    weeks: int
    minutes: int
    sessions: tuple[ArcSession, ...]


@cache
def presets() -> tuple[Preset, ...]:
    """Return the shipped shapes, the shortest first."""
    files = [tomllib.loads(path.read_text(encoding="utf-8")) for path in _paths()]
    return tuple(
        Preset(
            file["id"],
            file["name"],
            file["summary"],
            Cadence(file["cadence"]),
            file["weeks"],
            file["minutes"],
            tuple(ArcSession(row["title"], row["purpose"], row["template"]) for row in file["session"]),
        )
        for file in sorted(files, key=lambda file: int(file["order"]))
    )


def preset(preset_id: str) -> Preset:
    """Return one shape; raises NOT_FOUND."""
    for one in presets():
        if one.id == preset_id:
            return one
    raise UserError(Problem.NOT_FOUND, kind="preset")


def _paths() -> list[Path]:
    return sorted(resource("presets").glob("*.toml"))
