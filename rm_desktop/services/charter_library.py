"""The clauses that are shipped, one file each: what an agreement of two such people may say, and why."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path

from rm_desktop.paths import resource

_SLOT = re.compile(r"\{([a-z]+)\}")


@dataclass(frozen=True)
class Clause:
    """One section of a charter. `usual` ones make the first draft; the two hints are each for one person's ear."""

    id: str
    title: str
    text: str
    why: str
    for_mentor: str
    for_leader: str
    usual: bool

    @property
    def section(self) -> str:
        """Return the clause as it stands in the Markdown of a charter."""
        return f"## {self.title}\n\n{self.text}"


@cache
def clauses() -> tuple[Clause, ...]:
    """Return the library in the order of its files, with its slots still open."""
    return tuple(_read(path) for path in sorted(resource("charter").glob("*.toml")))


def worded(clause: Clause, values: Mapping[str, str]) -> Clause:
    """Return a clause with its slots filled; an unknown slot stays as it is, and so does what a value brings."""
    fill = partial(filled, values=values)
    return replace(
        clause,
        title=fill(clause.title),
        text=fill(clause.text),
        why=fill(clause.why),
        for_mentor=fill(clause.for_mentor),
        for_leader=fill(clause.for_leader),
    )


def filled(text: str, values: Mapping[str, str]) -> str:
    """Return a text with each `{name}` replaced once."""
    return _SLOT.sub(lambda slot: values.get(slot[1], slot[0]), text)


def first_draft(library: Iterable[Clause]) -> str:
    """Return a charter of the usual clauses."""
    return "\n\n".join(clause.section for clause in library if clause.usual) + "\n"


def _read(path: Path) -> Clause:
    file = tomllib.loads(path.read_text(encoding="utf-8"))
    words = {name: str(file[name]).strip() for name in ("id", "title", "text", "why", "for_mentor", "for_leader")}
    return Clause(**words, usual=bool(file["usual"]))
