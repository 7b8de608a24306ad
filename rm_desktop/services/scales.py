"""The words behind the numbers: skill levels, confidence, and kinds of evidence."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from rm_desktop.models.kinds import Evidence
from rm_desktop.paths import resource


@dataclass(frozen=True)
class Step:
    """One value of a scale, in a word and in a sentence."""

    value: int
    word: str
    meaning: str


@dataclass(frozen=True)
class Scale:
    """A scale with its steps from the lowest to the highest."""

    name: str
    question: str
    steps: tuple[Step, ...]

    def word(self, value: int) -> str:
        """Return a value's word; the bare number where the scale has none for it."""
        return next((step.word for step in self.steps if step.value == value), str(value))


@dataclass(frozen=True)
class EvidenceKind:
    """One way to answer “how do you know?”."""

    kind: Evidence
    word: str
    meaning: str


@dataclass(frozen=True)
class Scales:
    """Everything a check-in is measured by."""

    level: Scale
    confidence: Scale
    evidence: tuple[EvidenceKind, ...]

    def evidence_word(self, kind: Evidence) -> str:
        """Return what a kind of evidence is called."""
        return next(each.word for each in self.evidence if each.kind is kind)


@cache
def scales() -> Scales:
    """Return the shipped scales."""
    file = tomllib.loads(resource("scales.toml").read_text(encoding="utf-8"))
    kinds = tuple(EvidenceKind(Evidence(row["key"]), row["word"], row["meaning"]) for row in file["evidence"])
    return Scales(_scale(file["level"]), _scale(file["confidence"]), kinds)


def _scale(table: dict[str, Any]) -> Scale:
    steps = tuple(Step(row["value"], row["word"], row["meaning"]) for row in table["step"])
    return Scale(table["name"], table["question"], steps)
