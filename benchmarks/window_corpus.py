"""A workspace that was lived in: thousands of notes, and with them sessions, goals and texts of 200 KB."""

import hashlib
import shutil
from collections.abc import Iterator
from datetime import date, time, timedelta
from itertools import islice
from pathlib import Path

from benchmarks.corpus import Corpus
from benchmarks.workspaces import cache_folder, cached
from rm_desktop.clock import SystemClock
from rm_desktop.models.kinds import Evidence, Role
from rm_desktop.services.desk import Desk
from rm_desktop.store.workspace import open_workspace

LONG_TITLE = "Everything so far"
_LONG = 200_000  # characters
_SESSIONS, _GOALS = 200, 50
_EACH = 7  # days between sessions
_TOPICS = 3


def lived_in(count: int) -> Path:
    """Return a closed workspace of `count` notes, a tenth as many entries, 200 sessions and 50 goals; copy it."""
    made_from = hashlib.sha256(Path(__file__).read_bytes()).hexdigest()[:8]
    path = cache_folder() / f"{count}-lived-in-{made_from}.rmpair"
    if not path.exists():
        part = path.with_suffix(".part")
        shutil.copyfile(cached(count), part)
        _live(part, few=count < 1_000)
        part.rename(path)
    return path


def long_text(characters: int = _LONG) -> str:
    """Return Markdown of this length, from texts of the corpus one after the other."""
    pieces: list[str] = []
    for note in Corpus().notes(1_000):
        pieces.append(f"## {note.title}\n\n{note.body}\n")
        characters -= len(pieces[-1])
        if characters < 0:
            break
    return "\n".join(pieces)


def _live(path: Path, *, few: bool) -> None:
    workspace = open_workspace(path, None, SystemClock())
    desk = Desk.over(workspace)
    texts = _lines()
    today = desk.clock.today()
    for number in range(6 if few else _SESSIONS):
        _session(desk, texts, today + timedelta(days=28 - number * _EACH))
    for number in range(3 if few else _GOALS):
        _goal(desk, texts, (Role.LEADER, Role.MENTOR)[number % 2])
    desk.notes.add(LONG_TITLE, long_text())
    desk.journal.add(long_text(), LONG_TITLE, day=today - timedelta(days=400))
    desk.sessions.write_notes(desk.sessions.lines()[-1].id, long_text())
    desk.close()
    workspace.close()


def _session(desk: Desk, texts: Iterator[str], day: date) -> None:
    session_id = desk.sessions.add(next(texts), day, time(15), purpose=next(texts)).ids[0]
    for _ in range(_TOPICS):
        desk.agenda.add(session_id, f"{next(texts)} 10m")
    desk.actions.add(next(texts), Role.LEADER, day + timedelta(days=7), session_id)
    if day < desk.clock.today():
        desk.sessions.start(session_id)
        desk.takeaways.add(next(texts), Role.LEADER, session_id=session_id)
        desk.sessions.write_notes(session_id, " ".join(islice(texts, 30)))
        desk.sessions.end(session_id)


def _goal(desk: Desk, texts: Iterator[str], owner: Role) -> None:
    goal_id = desk.goals.add(owner, next(texts), next(texts)).ids[0]
    for level in (1, 2):
        desk.goals.check_in(goal_id, level, 3, Evidence.SHOWN, next(texts))


def _lines() -> Iterator[str]:
    """Yield as many short lines as are wanted, from the titles of the corpus."""
    while True:
        for note in Corpus().notes(400):
            yield note.title
