"""Workspaces full of notes, made once and kept in a folder for temporary files between runs."""

import hashlib
import shutil
import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from benchmarks.corpus import Corpus
from rm_desktop.clock import SystemClock
from rm_desktop.models.kinds import Role
from rm_desktop.services.sample import make_sample
from rm_desktop.store.driver import Connection
from rm_desktop.store.history import next_seq, stamp
from rm_desktop.store.keys import Key, Passphrase
from rm_desktop.store.revision import HEAD
from rm_desktop.store.schema import schema_ddl
from rm_desktop.store.workspace import open_workspace

PASSPHRASE = "three mild pears"
_FIRST = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
_FIRST_DAY = _FIRST.date()
_INSERT = (
    "INSERT INTO note (id, seq, created_at, updated_at, deleted_at, telling, title, body, tags, pinned, session_id) "
    "VALUES (?, ?, ?, ?, NULL, 'pair', ?, ?, ?, ?, NULL)"
)


_INSERT_ENTRY = (
    "INSERT INTO journal_entry (id, seq, created_at, updated_at, deleted_at, day, title, body, prompt, feeling, "
    "feeling_word, tags) VALUES (?, ?, ?, ?, NULL, ?, ?, ?, '', 3, '', ?)"
)
# One private entry to so many notes.
_NOTES_TO_AN_ENTRY = 10


def key_of(protected: bool) -> Key | None:
    """Return what opens a benchmark's workspace."""
    return Passphrase(PASSPHRASE) if protected else None


def cache_folder() -> Path:
    """Return where workspaces of this corpus and schema are kept; nothing of it lies in the checkout."""
    made_from = "\n".join((*schema_ddl(), *map(repr, Corpus().notes(50)), _INSERT_ENTRY))
    digest = hashlib.sha256(made_from.encode()).hexdigest()[:8]
    folder = Path(tempfile.gettempdir()) / f"rm-desktop-benchmarks-{HEAD}-{digest}"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def cached(count: int, *, protected: bool = False) -> Path:
    """Return a closed workspace of `count` notes, made where it is missing; copy it before writing to it."""
    path = cache_folder() / f"{count}{'-protected' if protected else ''}.rmpair"
    if not path.exists():
        make(path, count, protected=protected)
    return path


def copy_of(count: int, folder: Path, *, protected: bool = False, name: str = "copy") -> Path:
    """Return a fresh copy of the cached workspace inside `folder`."""
    target = folder / f"{name}-{count}{'-protected' if protected else ''}.rmpair"
    for leftover in folder.glob(f"{target.name}*"):
        leftover.unlink()
    shutil.copyfile(cached(count, protected=protected), target)
    return target


def make(path: Path, count: int, *, protected: bool, today: date = _FIRST_DAY) -> None:
    """Make a workspace with the sample pair around `today` `count` notes and a tenth as many journal entries."""
    part = path.with_suffix(".part")
    part.unlink(missing_ok=True)
    make_sample(part, key_of(protected), Role.LEADER, today)
    workspace = open_workspace(part, key_of(protected), SystemClock())
    try:
        with workspace.transaction() as writer:
            fill(writer, Corpus(), count)
    finally:
        workspace.close()
    part.rename(path)


def fill(writer: Connection, corpus: Corpus, count: int) -> None:
    """Insert notes and a tenth as many journal entries as rows; the triggers fill both search indexes."""
    first = next_seq(writer)
    for number, note in enumerate(corpus.notes(count)):
        tags, made, day = " ".join(note.tags), _made(number), (_FIRST + timedelta(days=number // 40)).date().isoformat()
        pinned = int(number % 500 == 3)
        writer.execute(_INSERT, (_id(number), first + number, made, made, note.title, note.body, tags, pinned))
        if number % _NOTES_TO_AN_ENTRY == 0:
            seq = first + count + number // _NOTES_TO_AN_ENTRY
            writer.execute(_INSERT_ENTRY, (_id(seq), seq, made, made, day, note.title, note.body, tags))


def _made(number: int) -> str:
    return stamp(_FIRST + timedelta(seconds=37 * number))


def _id(number: int) -> str:
    return hashlib.md5(f"record {number}".encode(), usedforsecurity=False).hexdigest()
