"""A year of daily writing, simulated: what the bound on the history is measured on."""

import random
from collections.abc import Iterator
from datetime import timedelta

from rm_desktop.clock import FixedClock
from rm_desktop.models.notes import Note
from rm_desktop.models.private import JournalEntry
from rm_desktop.store.changes import Deed
from rm_desktop.store.workspace import Workspace

WORDS = ("we", "asked", "why", "the", "pilot", "team", "kept", "its", "old", "list", "before", "they", "let", "go")
DAYS = 365
# Every so many days most of the note is written anew.
REWRITES = 45


def write_a_year(workspace: Workspace, clock: FixedClock, seed: int = 1, days: int = DAYS) -> Iterator[int]:
    """Write every day, and yield the number of each day that is over.

    One note grows and is edited in three stretches a day of two saves each, on some days it is rewritten, a second note
    is rewritten whole each month; and there is a journal entry a day, written in two stretches.
    """
    chance = random.Random(seed)
    with workspace.units.begin(Deed.ADD, "log") as unit:
        log = unit.add(Note(title="log")).id
        plan = unit.add(Note(title="plan")).id
    lines: list[str] = []
    for day in range(days):
        for _ in range(3):
            clock.instant += timedelta(hours=2)
            _edit(lines, chance, rewrite=day % REWRITES == REWRITES - 1)
            workspace.units.write_text(Note, log, "body", "\n".join(lines[:-1]))
            clock.instant += timedelta(minutes=1)
            workspace.units.write_text(Note, log, "body", "\n".join(lines))
        if day % 30 == 0:
            workspace.units.write_text(Note, plan, "body", "\n".join(_line(chance) for _ in range(40)))
        _keep_a_journal(workspace, clock, chance)
        clock.instant += timedelta(hours=17, minutes=-8)
        yield day


def _edit(lines: list[str], chance: random.Random, *, rewrite: bool) -> None:
    """Change one line, sometimes take one out, and write one more; or write four of five lines anew."""
    for place in range(len(lines)):
        if rewrite and chance.random() < 0.8:
            lines[place] = _line(chance)
    if lines:
        lines[chance.randrange(len(lines))] += f" {_line(chance)}"
    if len(lines) > 5 and chance.random() < 0.2:
        del lines[chance.randrange(len(lines))]
    lines.append(_line(chance))


def _keep_a_journal(workspace: Workspace, clock: FixedClock, chance: random.Random) -> None:
    body = "\n".join(_line(chance) for _ in range(6))
    with workspace.units.begin(Deed.ADD) as unit:
        entry = unit.add(JournalEntry(day=clock.today(), body=body)).id
    clock.instant += timedelta(minutes=5)
    workspace.units.write_text(JournalEntry, entry, "body", f"{body}\n{_line(chance)}")


def _line(chance: random.Random) -> str:
    return " ".join(chance.choice(WORDS) for _ in range(chance.randint(4, 16)))
