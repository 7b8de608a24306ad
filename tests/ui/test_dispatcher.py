"""One way from a click to a service and back."""

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind
from rm_desktop.store.changes import NOTHING, Changes, Deed
from rm_desktop.ui.dispatcher import Dispatcher

TICKED = Changes.made([(Kind.TOPIC, "a")], Deed.TICK, "Live demo")


class Heard(list):
    """Keeps what a signal said."""


def heard(signal):
    found = Heard()
    signal.connect(found.append)
    return found


@pytest.fixture
def dispatcher(qapp):
    return Dispatcher()


def refuse(_desk):
    raise UserError(Problem.EMPTY_TITLE)


def break_down(_desk):
    raise ZeroDivisionError


def test_a_change_is_returned_and_told(dispatcher):
    changed = heard(dispatcher.changed)
    dispatcher.set_desk(object())
    assert dispatcher.do(lambda _desk: TICKED) is TICKED
    assert changed == [TICKED]


def test_nothing_changed_is_not_told(dispatcher):
    changed = heard(dispatcher.changed)
    dispatcher.set_desk(object())
    assert dispatcher.do(lambda _desk: NOTHING) is NOTHING
    assert changed == []


def test_a_fault_of_the_world_is_told_and_returns_none(dispatcher):
    failed = heard(dispatcher.failed)
    dispatcher.set_desk(object())
    assert dispatcher.do(refuse) is None
    assert [error.problem for error in failed] == [Problem.EMPTY_TITLE]


def test_a_bug_is_not_caught(dispatcher):
    dispatcher.set_desk(object())
    with pytest.raises(ZeroDivisionError):
        dispatcher.do(break_down)


def test_calls_before_the_desk_wait_and_run_in_order_before_ready(dispatcher):
    order = []
    dispatcher.ready.connect(lambda: order.append("ready"))
    waiting = heard(dispatcher.waiting_changed)
    assert dispatcher.do(lambda _desk: order.append(1) or TICKED) is None
    assert dispatcher.do(lambda _desk: order.append(2) or NOTHING) is None
    assert dispatcher.waiting
    assert order == []
    dispatcher.set_desk(object())
    assert order == [1, 2, "ready"]
    assert waiting[0] is True
    assert waiting[-1] is False


def test_unsaved_text_of_any_page_counts_as_waiting(dispatcher):
    waiting = heard(dispatcher.waiting_changed)
    dispatcher.set_pending("notes", True)
    dispatcher.set_pending("journal", True)
    dispatcher.set_pending("notes", False)
    assert dispatcher.waiting
    dispatcher.set_pending("journal", False)
    assert waiting == [True, False]
