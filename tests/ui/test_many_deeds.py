"""A deed on many records is done on the lane: the window answers meanwhile, and hears of it as of any other."""

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.desk import Desk
from rm_desktop.store import stopping
from rm_desktop.store.changes import Changes
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.many_deeds import FEW, ManyDeeds
from rm_desktop.ui.tasks import Job, Lane

MANY = FEW + 1


class Deed:
    """Puts every note into the trash once it is let go on, and keeps the threads it ran on."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.gate = threading.Event()
        self.threads: list[threading.Thread] = []

    def do(self, desk: Desk) -> Changes:
        self.threads.append(threading.current_thread())
        with desk.workspace.writing:
            self.begun.set()
            self.gate.wait(20)
            return desk.notes.remove_many(desk.notes.matching())


@pytest.fixture
def many(dispatcher: Dispatcher, lane: Lane) -> ManyDeeds:
    dispatcher.many.use(lane)
    return dispatcher.many


@pytest.fixture
def deed() -> Iterator[Deed]:
    deed = Deed()
    yield deed
    deed.gate.set()


@pytest.fixture
def told(dispatcher: Dispatcher) -> list[str]:
    """What the dispatcher says, in order."""
    told: list[str] = []

    def keep(said: Changes | UserError) -> None:
        told.append(said.problem if isinstance(said, UserError) else str(said.deed))

    dispatcher.changed.connect(keep)
    dispatcher.failed.connect(keep)
    return told


@pytest.fixture
def owner(qapp: object) -> QObject:
    return QObject()


def begin(many: ManyDeeds, deed: Deed, owner: QObject, then: object = None) -> None:
    """Begin a deed on the lane and return while it holds the writer."""
    many.do(deed.do, MANY, owner, then)
    assert many.running


def under_way(qtbot: QtBot, deed: Deed) -> None:
    qtbot.waitUntil(deed.begun.is_set)


def test_few_go_at_once_and_many_on_the_lane(many: ManyDeeds, deed: Deed, owner: QObject, told, qtbot: QtBot) -> None:
    deed.gate.set()
    many.do(deed.do, FEW, owner, partial(told.append, "then"))
    assert told == ["remove", "then"]
    many.do(lambda desk: desk.undoing.undo(), MANY, owner, partial(told.append, "then"))
    assert told == ["remove", "then"]
    qtbot.waitUntil(lambda: told == ["remove", "then", "undo", "then"])
    assert deed.threads == [threading.main_thread()]


def test_without_a_lane_many_go_at_once_too(dispatcher: Dispatcher, deed: Deed, owner: QObject, told) -> None:
    deed.gate.set()
    dispatcher.many.do(deed.do, MANY, owner)
    assert told == ["remove"]


def test_meanwhile_the_window_reads_what_was_there_before(
    many: ManyDeeds, deed: Deed, owner: QObject, dispatcher: Dispatcher, desk: Desk, qtbot: QtBot
) -> None:
    before = desk.notes.window().total
    begin(many, deed, owner)
    under_way(qtbot, deed)
    window = dispatcher.read(lambda desk: desk.notes.window())
    assert window is not None and window.total == len(window.rows) == before
    with qtbot.waitSignal(dispatcher.changed):
        deed.gate.set()
    assert dispatcher.read(lambda desk: desk.notes.window().total) == 0


def test_nothing_else_is_done_to_many_meanwhile_and_what_can_wait_comes_after(
    many: ManyDeeds, deed: Deed, owner: QObject, told, qtbot: QtBot
) -> None:
    begin(many, deed, owner)
    many.do(deed.do, 1, owner, partial(told.append, "second"))
    many.when_free(owner, partial(told.append, "after"))
    assert told == []
    deed.gate.set()
    qtbot.waitUntil(lambda: told == ["remove", "after"])
    assert not many.running and len(deed.threads) == 1


def test_a_fault_of_the_world_is_told_and_nothing_follows(many: ManyDeeds, owner: QObject, told, qtbot: QtBot) -> None:
    many.do(lambda desk: desk.notes.remove_many(["0" * 32]), MANY, owner, partial(told.append, "then"))
    qtbot.waitUntil(lambda: told == [Problem.NOT_FOUND])
    assert not many.running


def test_who_stops_it_has_everything_as_it_was(
    many: ManyDeeds, deed: Deed, owner: QObject, told, desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(stopping, "_STEPS", 1)
    before = desk.notes.window().total
    jobs: list[tuple[Job, str]] = []
    many.began.connect(lambda job, words: jobs.append((job, words)))
    begin(many, deed, owner, partial(told.append, "then"))
    assert jobs[0][1] == f"Changing {MANY} records"
    under_way(qtbot, deed)
    jobs[0][0].cancel()
    deed.gate.set()
    qtbot.waitUntil(lambda: told == [Problem.CANCELLED])
    assert desk.notes.window().total == before


def test_a_workspace_that_closes_ends_it_and_calls_nobody(
    many: ManyDeeds, deed: Deed, owner: QObject, lane: Lane, told, desk: Desk, monkeypatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(stopping, "_STEPS", 1)
    before = desk.notes.window().total
    begin(many, deed, owner)
    many.when_free(owner, partial(told.append, "after"))
    under_way(qtbot, deed)
    lane.abandon()
    deed.gate.set()
    lane.close()
    assert not many.running
    many.when_free(owner, partial(told.append, "now"))
    assert told == ["now"]
    assert desk.notes.window().total == before


def test_what_follows_is_left_where_its_page_is_gone(many: ManyDeeds, deed: Deed, told, qtbot: QtBot) -> None:
    owner = QObject()
    begin(many, deed, owner, partial(told.append, "then"))
    many.when_free(owner, partial(told.append, "after"))
    under_way(qtbot, deed)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    deed.gate.set()
    qtbot.waitUntil(lambda: told == ["remove"])
    assert not many.running
