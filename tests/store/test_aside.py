"""While one thread writes another one reads what was there before; and what is being written can be stopped."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import select

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.notes import Note
from rm_desktop.store import stopping, undo
from rm_desktop.store.changes import Deed
from rm_desktop.store.place import Place
from rm_desktop.store.workspace import Workspace


@pytest.fixture
def noted(workspace: Workspace) -> Workspace:
    """A workspace of a few notes."""
    with workspace.units.begin(Deed.ADD) as unit:
        for number in range(8):
            unit.add(Note(title=f"Note {number}", body="Words.", tags=()))
    return workspace


@contextmanager
def written_elsewhere(workspace: Workspace) -> Iterator[None]:
    """Have another thread write, and not come to an end inside the block."""
    begun, gate = threading.Event(), threading.Event()

    def write() -> None:
        with workspace.transaction() as writer:
            writer.execute("UPDATE note SET title = 'Other'")
            begun.set()
            gate.wait(20)

    thread = threading.Thread(target=write)
    thread.start()
    begun.wait(20)
    try:
        yield
    finally:
        gate.set()
        thread.join()


def titles(workspace: Workspace) -> set[str]:
    with workspace.read() as session:
        return set(session.scalars(select(Note.title)))


def bin_all(workspace: Workspace) -> None:
    with workspace.units.begin(Deed.REMOVE) as unit:
        for note in unit.session.scalars(select(Note)):
            unit.trash(note)


def test_beside_a_thread_that_writes_one_reads_what_was_there_before(noted: Workspace) -> None:
    before = titles(noted)
    noted.changed_outside()
    with written_elsewhere(noted), noted.aside.allowed():
        assert titles(noted) == before
        assert noted.me == "leader"
        label = undo.next_label(noted, undone=False)
        assert label is not None and label.count == 8
        assert not noted.changed_outside()
    assert titles(noted) == {"Other"}


def test_the_writer_is_waited_for_where_no_log_lets_readers_by(noted: Workspace) -> None:
    noted.place = next(place for place in Place if place is not Place.LOCAL)
    waited = []

    def look() -> None:
        with noted.aside.allowed(), noted.aside.hold() as held:
            waited.append((held, free.is_set()))

    free = threading.Event()
    thread = threading.Thread(target=look)
    with noted.writing:
        thread.start()
        free.set()
    thread.join()
    assert waited == [(True, True)]


def test_what_is_stopped_was_never_written(noted: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stopping, "_STEPS", 1)
    before = undo.next_label(noted, undone=False)
    with pytest.raises(UserError) as caught, noted.units.stopped_by(lambda: True):
        bin_all(noted)
    assert caught.value.problem is Problem.CANCELLED
    assert undo.next_label(noted, undone=False) == before
    with noted.read() as session:
        assert not session.scalars(select(Note).where(Note.deleted_at.is_not(None))).all()


def test_an_undo_can_be_stopped_too_and_what_comes_after_is_not(
    noted: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stopping, "_STEPS", 1)
    bin_all(noted)
    with pytest.raises(UserError) as caught, noted.units.stopped_by(lambda: True):
        noted.units.undo()
    assert caught.value.problem is Problem.CANCELLED
    assert noted.units.undo().count == 8
