"""Skill goals on paper: where each began, where it stands, and what speaks for it."""

from collections import defaultdict
from collections.abc import Iterator

from rm_desktop.documents.blocks import Block, Facts, Heading, Quiet, Quote, Table
from rm_desktop.documents.reading import LEVELS, Material, Pair, Row, area_in_words, day_in_words, text
from rm_desktop.documents.scope import Item
from rm_desktop.models.kinds import Kind

_GOALS = "SELECT * FROM goal WHERE deleted_at IS NULL ORDER BY owner, seq"
_CHECK_INS = "SELECT * FROM check_in WHERE deleted_at IS NULL ORDER BY day, seq"
# The kinds of evidence of practice.md, in words.
_EVIDENCE = {
    "shown": "shown in a session",
    "used": "used at work",
    "seen": "seen by others",
    "artefact": "something made",
    "taught": "taught to someone",
}


def goal_blocks(material: Material, level: int = 2) -> Iterator[Block]:
    """Yield each goal with its check-ins."""
    looks: defaultdict[object, list[Row]] = defaultdict(list)
    for row in material.rows(_CHECK_INS):
        looks[row["goal_id"]].append(row)
    for goal in material.rows(_GOALS):
        check_ins = looks[goal["id"]]
        yield Heading(level, text(goal, "statement"), text(goal, "id"), text(goal, "owner"))
        yield Facts(tuple(_facts(material.pair, goal, check_ins)))
        if text(goal, "success"):
            yield Quote(text(goal, "success"))
        yield _table(material.pair, check_ins) if check_ins else Quiet("No check-in yet.")


def goal_items(material: Material) -> Iterator[Item]:
    """Yield every goal, then every check-in."""
    for row in material.rows(_GOALS):
        yield Item(Kind.GOAL, text(row, "id"), text(row, "statement"))
    for row in material.rows(_CHECK_INS):
        yield Item(Kind.CHECK_IN, text(row, "id"), f"{day_in_words(text(row, 'day'))}: {text(row, 'evidence')}")


def _facts(pair: Pair, goal: Row, check_ins: list[Row]) -> Iterator[tuple[str, str]]:
    level = check_ins[-1]["level"] if check_ins else goal["baseline"]
    yield "Whose", f"{pair.name(goal['owner'])} ({goal['owner']})"
    yield "Level now", f"{level} of {LEVELS}"
    yield "Began at", text(goal, "baseline")
    yield "Aims at", text(goal, "target") + (f" by {day_in_words(text(goal, 'due'))}" if goal["due"] else "")
    if text(goal, "area"):
        yield "Area", area_in_words(text(goal, "area"))
    yield "State", text(goal, "state")


def _table(pair: Pair, check_ins: list[Row]) -> Table:
    rows = (
        (
            day_in_words(text(row, "day")),
            pair.name(row["by"]),
            text(row, "level"),
            f"{row['confidence']} of 5",
            _EVIDENCE.get(text(row, "evidence_kind"), text(row, "evidence_kind")),
            text(row, "evidence"),
        )
        for row in check_ins
    )
    return Table(("When", "Who", "Level", "How sure", "How we know", "Evidence"), tuple(rows))
