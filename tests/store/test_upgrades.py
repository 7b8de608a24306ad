"""A file of an earlier version is brought to the present schema: a backup first, and with all that it held."""

import gzip
import shutil
from pathlib import Path

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.pairs import Pair
from rm_desktop.models.sessions import Session
from rm_desktop.services.desk import Desk
from rm_desktop.store.driver import dbapi
from rm_desktop.store.revision import HEAD, stored_revision
from rm_desktop.store.workspace import open_workspace

DATA = Path(__file__).parent / "data"
EARLIER = sorted(path.name.split(".")[0] for path in DATA.glob("*.rmpair.gz"))


@pytest.fixture(params=EARLIER)
def earlier(request, tmp_path) -> Path:
    path = tmp_path / "pair" / "earlier.rmpair"
    path.parent.mkdir()
    with gzip.open(DATA / f"{request.param}.rmpair.gz") as packed, path.open("wb") as file:
        shutil.copyfileobj(packed, file)
    return path


def test_there_is_a_file_of_every_revision_before_this_one():
    assert [f"{number:04}" for number in range(1, int(HEAD))] == EARLIER


def test_what_was_there_is_there_and_the_new_fields_say_that_nothing_was_said(earlier, clock, tmp_path):
    workspace = open_workspace(earlier, None, clock, backups=tmp_path / "backups")
    desk = Desk.over(workspace)
    assert stored_revision(workspace.writer) == HEAD
    (note,) = desk.notes.window(count=10).rows
    assert (note.title, desk.notes.get(note.id).body) == ("Before session 1", "Bring the board pack")
    (line,) = desk.sessions.lines()
    assert [topic.title for topic in desk.agenda.topics(line.id)][-1] == "Live demo"
    with workspace.read() as reader:
        session, pair = reader.query(Session).one(), reader.query(Pair).one()
        assert (session.reason, session.moved_from, session.planned) == ("", None, True)
        assert (pair.cadence.value, pair.preset, pair.standing) == ("weeks", "", "")
    workspace.close()


def test_a_backup_of_it_as_it_was_is_made_first(earlier, clock, tmp_path):
    revision = earlier_revision(earlier)
    backups = tmp_path / "backups"
    open_workspace(earlier, None, clock, backups=backups).close()
    (backup,) = backups.rglob("*.rmpair")
    assert earlier_revision(backup) == revision != HEAD


def test_one_that_is_only_to_be_read_is_refused_and_stays_as_it_is(earlier, clock):
    before = earlier.read_bytes()
    with pytest.raises(UserError) as caught:
        open_workspace(earlier, None, clock, read_only=True)
    assert caught.value.problem is Problem.ONLY_READING
    assert earlier.read_bytes() == before


def earlier_revision(path: Path) -> str | None:
    """Return the revision of a file from a copy of it."""
    connection = dbapi.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    found = stored_revision(connection)
    connection.close()
    return found
