"""The focus areas that are shipped: what the two can learn from each other."""

import tomllib
from dataclasses import dataclass
from functools import cache

from rm_desktop.paths import resource


@dataclass(frozen=True)
class Area:
    """One focus area; `rungs` run from the first sign of a skill to the last."""

    key: str
    name: str
    sub_topics: tuple[str, ...]
    starters: tuple[str, ...]
    kit: tuple[str, ...]
    rungs: tuple[str, ...]


@cache
def areas() -> tuple[Area, ...]:
    """Return the areas in shipped order."""
    file = tomllib.loads(resource("areas.toml").read_text(encoding="utf-8"))
    lists = ("sub_topics", "starters", "kit", "rungs")
    return tuple(Area(row["key"], row["name"], *(tuple(row[name]) for name in lists)) for row in file["area"])


def area_name(key: str) -> str:
    """Return a shipped area's name; one a person made up is shown as typed."""
    return next((area.name for area in areas() if area.key == key), key)
