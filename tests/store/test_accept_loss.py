"""A workspace whose log is lost opens again with what the file itself holds, where the person says so."""

import shutil

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.notes import NoteService
from rm_desktop.store.connection import PAGE_BYTES
from rm_desktop.store.keys import RawKey
from rm_desktop.store.making import create_workspace
from rm_desktop.store.swap import accept_loss
from rm_desktop.store.workspace import open_workspace

KEY = RawKey("ab" * 32)


@pytest.fixture(params=[None, KEY], ids=["unprotected", "protected"])
def key(request):
    return request.param


@pytest.fixture
def lost(tmp_path, clock, key):
    """A workspace that ended as in a crash, without its log."""
    made, path = tmp_path / "made.rmpair", tmp_path / "lost.rmpair"
    create_workspace(made, key, clock, lambda workspace: NoteService(workspace).add("In the file"))
    workspace = open_workspace(made, key, clock)
    NoteService(workspace).add("In the log")
    shutil.copyfile(made, path)
    workspace.close()
    return path


def titles(path, key, clock):
    workspace = open_workspace(path, key, clock)
    found = [row[0] for row in workspace.writer.execute("SELECT title FROM note")]
    workspace.close()
    return found


def test_it_opens_again_and_a_copy_is_kept(lost, key, clock, tmp_path):
    with pytest.raises(UserError) as refused:
        open_workspace(lost, key, clock)
    assert refused.value.problem is Problem.LOG_MISSING
    before = lost.read_bytes()
    kept = accept_loss(lost, key, tmp_path / "aside", clock)
    assert kept.read_bytes() == before
    assert titles(lost, key, clock) == ["In the file"]


def test_a_file_that_is_not_sound_by_itself_stays_as_it_is(lost, key, clock, tmp_path):
    content = bytearray(lost.read_bytes())
    for page in range(3, len(content) // PAGE_BYTES, 2):
        content[page * PAGE_BYTES + 3 : page * PAGE_BYTES + 60] = b"\xff" * 57
    lost.write_bytes(bytes(content))
    with pytest.raises(UserError) as refused:
        accept_loss(lost, key, tmp_path / "aside", clock)
    assert refused.value.problem is Problem.DAMAGED
    assert lost.read_bytes() == bytes(content)
    assert not (tmp_path / "aside").exists()


def test_a_protected_one_needs_its_key(tmp_path, clock):
    path = tmp_path / "sealed.rmpair"
    create_workspace(path, KEY, clock, lambda workspace: NoteService(workspace).add("kept"))
    with pytest.raises(UserError) as refused:
        accept_loss(path, None, tmp_path, clock)
    assert refused.value.problem is Problem.NEEDS_PASSPHRASE
