"""A founded workspace for every test, copied from one that is made once."""

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rm_desktop.clock import FixedClock
from rm_desktop.models.kinds import Role
from rm_desktop.services.pairing import Founding, found
from rm_desktop.services.sample import make_sample
from rm_desktop.store.making import create_workspace
from rm_desktop.store.workspace import Workspace, open_workspace

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
# Robert's copy; session 1, the kick-off, is in two days.
FOUNDING = Founding(
    me=Role.LEADER, leader_name="Robert Weiss", mentor_name="Priya Nair", start=date(2026, 11, 26), purpose="To listen."
)


@pytest.fixture
def clock() -> FixedClock:
    """Tuesday 24 November 2026, 09:00 UTC, until a test moves it (`clock.instant`)."""
    return FixedClock(TUESDAY)


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An unprotected workspace as the first run leaves it; copy it before opening."""
    path = tmp_path_factory.mktemp("founded") / "pair.rmpair"
    create_workspace(path, None, FixedClock(TUESDAY), partial(found, founding=FOUNDING))
    return path


@pytest.fixture(scope="session")
def sampled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Robert's copy of the sample pair on the same Tuesday; copy it before opening."""
    path = tmp_path_factory.mktemp("sampled") / "sample.rmpair"
    make_sample(path, None, Role.LEADER, TUESDAY.date())
    return path


@pytest.fixture
def workspace(founded: Path, tmp_path: Path, clock: FixedClock) -> Iterator[Workspace]:
    """A founded workspace of one's own."""
    yield from _copied(founded, tmp_path, clock)


@pytest.fixture
def sample(sampled: Path, tmp_path: Path, clock: FixedClock) -> Iterator[Workspace]:
    """A sample workspace of one's own."""
    yield from _copied(sampled, tmp_path, clock)


@pytest.fixture
def desk(workspace: Workspace) -> "Desk":
    """All services over `workspace`."""
    from rm_desktop.services.desk import Desk  # it needs every service; the others can be tested without it

    return Desk.over(workspace)


@pytest.fixture
def session_id(workspace: Workspace) -> str:
    """The founded workspace's only session, with its five kick-off topics."""
    with workspace.read() as reader:
        return str(reader.connection().exec_driver_sql("SELECT id FROM session").scalar_one())


def _copied(original: Path, folder: Path, clock: FixedClock) -> Iterator[Workspace]:
    path = folder / original.name
    shutil.copyfile(original, path)
    workspace = open_workspace(path, None, clock)
    yield workspace
    workspace.close()
