"""A sample pair with marks in everything private, made once."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from rm_desktop.clock import FixedClock
from rm_desktop.models.kinds import Role
from rm_desktop.models.notes import Note
from rm_desktop.models.pairs import Pair
from rm_desktop.services.sample import make_sample
from rm_desktop.services.today_view import PICTURE
from rm_desktop.store.changes import Deed
from rm_desktop.store.workspace import Workspace, open_workspace
from tests.canary.marks import SHARED, word
from tests.canary.planting import Planter

CLOCK = FixedClock(datetime(2026, 11, 24, 9, tzinfo=UTC))


@pytest.fixture(scope="session")
def planted_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The planted workspace; its name and folder are marks too. Copy it before opening."""
    path = tmp_path_factory.mktemp(word("folder")) / f"{word('file')}.rmpair"
    make_sample(path, None, Role.LEADER, CLOCK.today())
    workspace = open_workspace(path, None, CLOCK)
    control(workspace)
    Planter(workspace).plant()
    Planter(workspace).plant_beside()
    Planter(workspace).plant_draft()
    workspace.set_state(PICTURE, word("picture of Today"))
    workspace.close()
    return path


def control(workspace: Workspace) -> None:
    """Put a word that must be found into what every document shows: the pair's title, and into a note."""
    with workspace.units.begin(Deed.EDIT) as unit:
        for pair in unit.session.query(Pair):
            pair.title = word("title", SHARED)
        unit.add(Note(title=word("note", SHARED), body=f"Seen by **{word('body', SHARED)}**."))


@pytest.fixture
def planted(planted_file: Path, tmp_path: Path) -> Iterator[Workspace]:
    """An open copy of the planted workspace, under the same name."""
    folder = tmp_path / planted_file.parent.name
    folder.mkdir()
    workspace = open_workspace(Path(shutil.copy(planted_file, folder)), None, CLOCK)
    yield workspace
    workspace.close()
