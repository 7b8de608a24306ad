"""Words for the hard part: what the phrase helper asks for, how such sentences begin, and examples."""

import tomllib
from dataclasses import dataclass
from functools import cache

from rm_desktop.models.kinds import Role
from rm_desktop.paths import resource

_ENDS = (".", "!", "?", "…", ":", "。", "！", "？", "؟")


@dataclass(frozen=True)
class Step:
    """One step of a sentence: `fact`, `effect` or `wish`; `starters` are ways to begin it."""

    key: str
    name: str
    question: str
    starters: tuple[str, ...]


@dataclass(frozen=True)
class Example:
    """How somebody in a role said it, step by step, and about what."""

    role: Role
    about: str
    said: tuple[str, ...]


@dataclass(frozen=True)
class Phrases:
    """The steps in their order and examples for both roles."""

    steps: tuple[Step, ...]
    examples: tuple[Example, ...]

    def of(self, role: Role) -> tuple[Example, ...]:
        """Return the examples of a role."""
        return tuple(example for example in self.examples if example.role is role)


@cache
def phrases() -> Phrases:
    """Return what is shipped."""
    file = tomllib.loads(resource("phrases/hard-part.toml").read_text(encoding="utf-8"))
    steps = tuple(_step(row["key"], row["name"], row["question"], row["starter"]) for row in file["step"])
    examples = (
        Example(Role(row["role"]), row["about"], tuple(row[step.key] for step in steps)) for row in file["example"]
    )
    return Phrases(steps, tuple(examples))


def _step(key: str, name: str, question: str, starters: list[dict[str, str]]) -> Step:
    return Step(key, name, question, tuple(starter["text"] for starter in starters))


def said_together(parts: tuple[str, ...]) -> str:
    """Return what was typed for each step as sentences after each other; a step left empty is left out."""
    lines = (" ".join(part.split()) for part in parts)
    return " ".join(line if line.endswith(_ENDS) else f"{line}." for line in lines if line)
