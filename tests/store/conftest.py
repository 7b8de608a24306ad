"""A workspace of its own for each test, copied from one made once."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from rm_desktop.clock import FixedClock
from rm_desktop.store.making import create_workspace
from rm_desktop.store.workspace import Workspace, open_workspace

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOON)


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An unprotected workspace without records; never opened itself."""
    path = tmp_path_factory.mktemp("template") / "empty.rmpair"
    create_workspace(path, None, FixedClock(NOON), lambda workspace: workspace.set_state("me", "leader"))
    return path


@pytest.fixture
def workspace(empty_file: Path, tmp_path: Path, clock: FixedClock) -> Iterator[Workspace]:
    path = tmp_path / "pair.rmpair"
    shutil.copyfile(empty_file, path)
    opened = open_workspace(path, None, clock)
    yield opened
    opened.close()
