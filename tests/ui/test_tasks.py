"""Long work runs on one lane and comes back to the window's thread."""

import threading

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.ui.tasks import Lane


@pytest.fixture
def lane(qapp):
    lane = Lane()
    yield lane
    lane.close()


class Ends:
    """Keeps how jobs ended and on which thread that was told."""

    def __init__(self):
        self.results = []
        self.errors = []
        self.threads = set()

    def done(self, result):
        self.threads.add(threading.current_thread())
        self.results.append(result)

    def failed(self, error):
        self.threads.add(threading.current_thread())
        self.errors.append(error.problem)


def test_work_runs_elsewhere_and_its_result_comes_back_here(lane, qtbot):
    ends = Ends()
    job = lane.run(lambda _progress: threading.current_thread(), ends.done, ends.failed)
    with qtbot.waitSignal(job.ended):
        pass
    assert ends.results[0] is not threading.main_thread()
    assert ends.threads == {threading.main_thread()}
    assert not lane.busy


def test_jobs_run_one_after_the_other_in_order(lane, qtbot):
    ends, running = Ends(), []

    def work(progress):
        running.append(1)
        alone = len(running) == 1
        running.pop()
        return alone

    for _ in range(20):
        lane.run(work, ends.done, ends.failed)
    qtbot.waitUntil(lambda: len(ends.results) == 20)
    assert all(ends.results)


def test_a_fault_of_the_world_comes_back_as_failed(lane, qtbot):
    ends = Ends()

    def work(progress):
        raise UserError(Problem.DISK_FULL)

    lane.run(work, ends.done, ends.failed)
    qtbot.waitUntil(lambda: bool(ends.errors))
    assert ends.errors == [Problem.DISK_FULL]
    assert ends.results == []


def test_a_bug_in_the_work_reaches_the_excepthook(lane, qtbot):
    def work(progress):
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        job = lane.run(work, print, print)
        with qtbot.waitSignal(job.ended):
            pass
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_progress_is_told_and_the_last_step_never_left_out(lane, qtbot):
    ends, steps = Ends(), []

    def work(progress):
        for step in range(1, 1001):
            progress.report(step, 1000)

    job = lane.run(work, ends.done, ends.failed)
    job.progress.connect(lambda done, total: steps.append((done, total)))
    qtbot.waitUntil(lambda: bool(ends.results))
    assert steps[-1] == (1000, 1000)
    assert len(steps) < 500


def test_work_that_listens_can_be_cancelled(lane, qtbot):
    ends, started = Ends(), threading.Event()

    def work(progress):
        started.set()
        while not progress.cancelled():
            pass
        raise UserError(Problem.CANCELLED)

    job = lane.run(work, ends.done, ends.failed)
    qtbot.waitUntil(started.is_set)
    job.cancel()
    qtbot.waitUntil(lambda: bool(ends.errors))
    assert ends.errors == [Problem.CANCELLED]


def test_a_job_cancelled_while_it_waits_never_runs(lane, qtbot):
    ends, go, ran = Ends(), threading.Event(), []
    lane.run(lambda _progress: go.wait(5), ends.done, ends.failed)
    second = lane.run(lambda _progress: ran.append(1), ends.done, ends.failed)
    second.cancel()
    go.set()
    qtbot.waitUntil(lambda: bool(ends.errors))
    assert ran == []
    assert ends.errors == [Problem.CANCELLED]


def test_closing_ends_the_thread_and_calls_nothing_back(qapp, qtbot):
    ends, lane = Ends(), Lane()
    started = threading.Event()
    its_own = []

    def work(progress):
        its_own.append(threading.current_thread())
        started.set()
        while not progress.cancelled():
            pass

    lane.run(work, ends.done, ends.failed)
    qtbot.waitUntil(started.is_set)
    lane.close()
    qapp.sendPostedEvents()
    assert ends.results == []
    assert not its_own[0].is_alive()


def test_what_is_abandoned_calls_nobody_back_and_the_lane_goes_on(qapp, qtbot):
    ends, lane = Ends(), Lane()
    started = threading.Event()

    def work(progress):
        started.set()
        while not progress.cancelled():
            pass
        raise ValueError("the workspace was closed")

    lane.run(work, ends.done, ends.failed)
    waiting = lane.run(lambda _progress: "never", ends.done, ends.failed)
    qtbot.waitUntil(started.is_set)
    lane.abandon()
    assert not lane.busy
    assert waiting.cancelled
    lane.run(lambda _progress: "later", ends.done, ends.failed)
    qtbot.waitUntil(lambda: bool(ends.results))
    assert ends.results == ["later"]
    lane.close()
