"""A next revision, made up: there is one real revision so far, and upgrading must be tried before it is needed."""

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path

from rm_desktop.services import checking
from rm_desktop.store import connection as engine
from rm_desktop.store import migrate, refusals, workspace
from rm_desktop.store.keys import RawKey
from rm_desktop.store.revision import HEAD, stored_revision

_FOLDER = "RM_DESKTOP_REVISIONS"
REVISION = f"{int(HEAD) + 1:04}"
_SCRIPT = f'''
from alembic import op

revision = "{REVISION}"
down_revision = "{HEAD}"


def upgrade():
    op.execute("ALTER TABLE note ADD COLUMN colour TEXT NOT NULL DEFAULT ''")
    op.execute("UPDATE note SET colour = 'red', body = body || ''")
    op.execute("CREATE TABLE of_the_future (id TEXT PRIMARY KEY, body TEXT NOT NULL)")
    op.execute("INSERT INTO of_the_future SELECT id, body FROM note")
'''


@cache
def scripts() -> Path:
    """Return a folder with every real revision and the next; children find the same one, and it goes with its maker."""
    if _FOLDER in os.environ:
        return Path(os.environ[_FOLDER])
    folder = Path(tempfile.mkdtemp(prefix="rm-desktop-revisions-")) / "migrations"
    shutil.copytree(Path(migrate.__file__).parent / "migrations", folder, ignore=shutil.ignore_patterns("*.pyc"))
    (folder / "versions" / f"{REVISION}_future.py").write_text(_SCRIPT, encoding="utf-8")
    os.environ[_FOLDER] = str(folder)
    atexit.register(shutil.rmtree, folder.parent, ignore_errors=True)
    return folder


@contextmanager
def at_next_revision() -> Iterator[None]:
    """Be the program of the next revision inside the block."""
    users = [module for module in (workspace, refusals, checking) if getattr(module, "HEAD", None) == HEAD]
    before = migrate._SCRIPTS
    _set(users, REVISION, scripts())
    try:
        yield
    finally:
        _set(users, HEAD, before)


def is_upgraded(path: Path, key: RawKey | None) -> bool:
    """Return whether a file, its log included, is of the next revision; only reads, so that the log stays."""
    with closing(engine.connect(path, key, engine.inspect_head(path), mode="ro")) as connection:
        engine.prepare(connection)
        return stored_revision(connection) == REVISION


def _set(users: Sequence[object], revision: str, folder: Path) -> None:
    for module in users:
        setattr(module, "HEAD", revision)  # noqa: B010 (mypy would not have it assigned)
    setattr(migrate, "_SCRIPTS", folder)  # noqa: B010
