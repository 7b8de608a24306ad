"""A session that is held: its topics, what they took, and what survives a crash, sleep and a clock that is set."""

import json
import subprocess
import sys
from datetime import timedelta

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import SessionState
from rm_desktop.models.sessions import Topic
from rm_desktop.services.desk import Desk
from rm_desktop.services.live import LiveService
from rm_desktop.services.live_hint import KEY
from rm_desktop.store.changes import Deed
from rm_desktop.store.workspace import open_workspace


class Hand:
    """Seconds that a test passes."""

    def __init__(self):
        self.at = 1_000.0

    def __call__(self):
        return self.at

    def run(self, live, session_id, seconds):
        """Let time pass as the window does, with a look every second or so."""
        while seconds > 0:
            self.at += min(seconds, 30)
            seconds -= 30
            live.look(session_id)


@pytest.fixture
def hand():
    return Hand()


@pytest.fixture
def desk(sample):
    desk = Desk.over(sample)
    yield desk
    desk.close()


@pytest.fixture
def held(desk):
    """The id of the next session, live."""
    line = next(line for line in desk.sessions.lines() if line.state is SessionState.PLANNED)
    desk.sessions.start(line.id)
    return line.id


@pytest.fixture
def live(sample, hand, held):
    live = LiveService(sample, hand)
    live.start(held)
    return live


def ids(desk, held):
    return [topic.id for topic in desk.agenda.topics(held)]


def topic(desk, held, place):
    return desk.agenda.topics(held)[place]


def test_it_begins_with_the_first_topic_and_done_goes_on_to_the_next(desk, live, held, hand):
    first, second = ids(desk, held)[:2]
    assert live.state().clock.topic == first
    hand.run(live, held, 270)
    changes = live.done(held, first)
    assert changes.subject == topic(desk, held, 0).title
    assert (topic(desk, held, 0).done, topic(desk, held, 0).minutes_used) == (True, 5)
    assert live.state().clock.topic == second


def test_park_and_another_topic_in_between_keep_what_each_took(desk, live, held, hand):
    first, second, third = ids(desk, held)[:3]
    hand.run(live, held, 60)
    live.turn_to(held, third)
    hand.run(live, held, 120)
    live.park(held, third)
    assert (topic(desk, held, 2).parked, topic(desk, held, 2).minutes_used) == (True, 2)
    assert live.state().clock.topic == first
    live.done(held, second)
    assert topic(desk, held, 1).minutes_used is None
    assert live.state().clock.topic == first


def test_one_undo_takes_done_and_its_minutes_back(desk, live, held, hand):
    first = ids(desk, held)[0]
    hand.run(live, held, 90)
    live.done(held, first)
    desk.undoing.undo()
    assert (topic(desk, held, 0).done, topic(desk, held, 0).minutes_used) == (False, None)
    live.turn_to(held, first)
    hand.run(live, held, 60)
    live.done(held, first)
    assert topic(desk, held, 0).minutes_used == 3


def test_what_the_partners_copy_noted_stays_where_it_is_more(desk, live, held, hand):
    """Both copies are live; a merge brings the other one's rows, here written by the agenda."""
    first, second = ids(desk, held)[:2]
    with desk.workspace.units.begin(Deed.EDIT) as unit:
        unit.get(Topic, first).minutes_used = 9
    hand.run(live, held, 120)
    desk.agenda.tick(first)
    assert live.settle(held).clock.topic == second
    hand.run(live, held, 240)
    live.record(held)
    assert (topic(desk, held, 0).minutes_used, topic(desk, held, 1).minutes_used) == (9, 4)


def test_the_clock_is_no_record_and_leaves_no_history(desk, live, held, hand):
    before = desk.undoing.next_undo()
    live.give_more(held, 600)
    live.pause(held)
    live.go_on(held)
    assert desk.undoing.next_undo() == before


def test_a_question_for_later_is_parked_and_mine(desk, live, held):
    live.ask_later(held, " And the works council? ")
    last = desk.agenda.topics(held)[-1]
    assert (last.title, last.parked, last.by) == ("And the works council?", True, desk.workspace.me)
    with pytest.raises(UserError) as caught:
        live.ask_later(held, "  ")
    assert caught.value.problem is Problem.EMPTY_TEXT


def test_a_parked_topic_is_talked_about_again(desk, live, held):
    third = ids(desk, held)[2]
    live.park(held, third)
    live.take_up(held, third)
    assert not topic(desk, held, 2).parked
    assert live.state().clock.topic == third


def test_sleep_is_set_aside_until_somebody_says_what_it_was(desk, live, held, hand):
    hand.run(live, held, 60)
    hand.at += 3_600
    state = live.look(held)
    assert (state.clock.missing, state.closed_at) == (3_600, None)
    assert state.clock.used[state.clock.topic] == 60
    assert live.leave_missing_out(held).clock.missing == 0


@pytest.mark.parametrize("hours", [-5, 5])
def test_a_wall_clock_that_is_set_changes_nothing(live, held, hand, clock, hours):
    hand.run(live, held, 60)
    clock.instant += timedelta(hours=hours)
    hand.run(live, held, 60)
    state = live.look(held)
    assert (state.clock.used[state.clock.topic], state.clock.missing) == (120, 0)


@pytest.mark.parametrize("hours", [-5, 0, 5])
def test_opened_again_it_asks_about_the_time_between_whatever_the_wall_clock_says(
    desk, live, held, hand, clock, sample, hours
):
    hand.run(live, held, 60)
    closed = clock.instant
    hand.at += 720
    clock.instant += timedelta(hours=hours, minutes=12)
    again = LiveService(sample, hand)
    state = again.start(held)
    topic_id = state.clock.topic
    assert topic_id == ids(desk, held)[0]
    assert state.closed_at == closed
    assert 720 <= state.clock.missing <= 740  # it was written down within the last 20 seconds
    counted = again.count_missing(held)
    assert counted.clock.used[topic_id] == 780
    assert counted.closed_at is None


def test_closed_twice_before_anybody_answers_it_says_the_first_hour(desk, live, held, hand, clock, sample):
    hand.run(live, held, 60)
    closed = clock.instant
    for _ in range(2):
        hand.at += 720
        clock.instant += timedelta(minutes=12)
        again = LiveService(sample, hand)
        again.start(held)
        again.keep()
    assert again.state().closed_at == closed
    assert again.state().clock.missing >= 1_400


def test_a_computer_that_was_started_anew_goes_by_the_wall_clock(desk, live, held, hand, clock, sample):
    live.keep()
    kept = json.loads(sample.state(KEY))
    sample.set_state(KEY, json.dumps({**kept, "boot": "another"}))
    hand.at += 30
    clock.instant += timedelta(hours=3)
    assert LiveService(sample, hand).start(held).clock.missing == 10_800


def test_a_pause_lasts_while_the_app_is_closed(live, held, hand, clock, sample):
    live.pause(held)
    hand.at += 7_200
    clock.instant += timedelta(hours=2)
    state = LiveService(sample, hand).start(held)
    assert (state.clock.running, state.clock.missing) == (False, 0)


def test_a_memory_that_makes_no_sense_is_none(held, hand, sample):
    deep = '{"clocks":' + "[" * 100_000 + "]" * 100_000 + "}"
    for nonsense in (
        "",
        "[]",
        "{",
        deep,
        '{"wall": "x"}',
        '{"steady": 1, "wall": 1e300, "clocks": {"a": {"used": 3}}}',
    ):
        sample.set_state(KEY, nonsense)
        assert LiveService(sample, hand).start(held).clock.used == {}


def test_it_is_written_down_every_twenty_seconds_and_not_more_often(live, held, hand, sample):
    written = set()
    for _ in range(60):
        hand.at += 1
        live.look(held)
        written.add(sample.state(KEY))
    assert len(written) in (3, 4)


def test_after_the_end_nothing_is_remembered(live, held, hand, sample):
    live.record(held)
    live.forget(held)
    assert json.loads(sample.state(KEY))["clocks"] == {}
    assert live.state() is None


def test_it_is_to_end_as_planned_or_its_length_after_its_start(desk, live, held, clock):
    line = desk.sessions.get(held).line
    assert live.planned_end(held) == clock.instant + timedelta(minutes=line.minutes)
    desk.sessions.edit(held, day=clock.today(), at=(clock.instant - timedelta(minutes=3)).time())
    assert live.planned_end(held) == clock.instant + timedelta(minutes=line.minutes - 3)


KILLED = """
import sys
from datetime import datetime, timedelta
from pathlib import Path
from rm_desktop.clock import FixedClock
from rm_desktop.services.desk import Desk
from rm_desktop.services.live import LiveService
from rm_desktop.store.changes import Deed
from rm_desktop.store.workspace import open_workspace

clock = FixedClock(datetime.fromisoformat(sys.argv[2]))
workspace = open_workspace(Path(sys.argv[1]), None, clock)
desk, hand = Desk.over(workspace), [1000.0]
held = next(line.id for line in desk.sessions.lines() if line.state == "planned")
desk.sessions.start(held)
live = LiveService(workspace, lambda: hand[0])
live.start(held)
for second in range(300):
    hand[0] += 1
    clock.instant += timedelta(seconds=1)
    live.look(held)
    if second == 99:
        live.done(held, live.state().clock.topic)
print(held, flush=True)
sys.stdin.read()
"""


def test_killed_in_the_middle_it_goes_on_where_it_was(sampled, tmp_path, clock, hand):
    path = tmp_path / "killed.rmpair"
    path.write_bytes(sampled.read_bytes())
    command = [sys.executable, "-c", KILLED, str(path), clock.instant.isoformat()]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        held = process.stdout.readline().strip()
        process.kill()
    clock.instant += timedelta(minutes=17)
    hand.at = 1_000.0 + 17 * 60
    workspace = open_workspace(path, None, clock)
    desk, live = Desk.over(workspace), LiveService(workspace, hand)
    first, second = desk.agenda.topics(held)[:2]
    state = live.start(held)
    assert (first.done, first.minutes_used) == (True, 2)
    assert state.clock.topic == second.id
    assert 180 <= state.clock.used[second.id] <= 200
    assert state.clock.used[second.id] + state.clock.missing == 920
    desk.close()
    workspace.close()
