"""The clock of a live session, driven through every order of deeds: no second is lost or made up."""

from math import isclose

from hypothesis import given
from hypothesis import strategies as st

from rm_desktop.services.live_clock import LiveClock, Phase, time_between

TOPICS = st.sampled_from(["one", "two", ""])
STEPS = st.lists(
    st.tuples(
        st.floats(-20, 400),
        st.sampled_from(["look", "turn", "pause", "go on", "more", "less", "count", "leave out"]),
        TOPICS,
    ),
    max_size=25,
)


def step(clock, at, deed, topic):
    return {
        "look": lambda: clock.seen(at),
        "turn": lambda: clock.turned_to(topic, at),
        "pause": lambda: clock.paused(at),
        "go on": lambda: clock.going_on(at),
        "more": lambda: clock.with_more(600, at),
        "less": lambda: clock.with_less(at),
        "count": lambda: clock.seen(at).with_missing_counted(),
        "leave out": lambda: clock.seen(at),
    }[deed]()


def began(topic="one", at=0.0):
    return LiveClock(last=at, running=True).turned_to(topic, at)


@given(STEPS)
def test_every_second_that_ran_on_a_topic_is_counted_or_set_aside_once(steps):
    clock, at, ran = began(), 0.0, 0.0
    for gone, deed, topic in steps:
        at += gone
        if clock.running and clock.topic:
            ran += max(0.0, at - clock.last)
        clock = step(clock, at, deed, topic)
    assert isclose(sum(clock.used.values()) + clock.missing, ran, abs_tol=1e-6)


@given(STEPS)
def test_what_a_topic_took_never_shrinks_and_a_pause_costs_nothing(steps):
    clock, at = began(), 0.0
    for gone, deed, topic in steps:
        at += gone
        before, stood = dict(clock.used), not clock.running
        clock = step(clock, at, deed, topic)
        assert all(clock.used[each] >= seconds for each, seconds in before.items())
        assert not stood or deed == "count" or clock.used == before


@given(st.lists(st.floats(0, 59), max_size=30), st.integers(1, 30))
def test_the_phases_come_in_their_order_and_only_once(gaps, minutes):
    clock, at, phases = began(), 0.0, []
    for gone in gaps:
        at += gone
        clock = clock.seen(at)
        phases.append(clock.reading(minutes * 60).phase.value)
    assert phases == sorted(phases)


def test_at_a_fifth_left_it_closes_in_and_past_the_end_it_counts_below_zero():
    clock = began()
    for at in range(0, 481, 30):
        clock = clock.seen(float(at))
    assert (clock.reading(600).left, clock.reading(600).phase) == (120, Phase.CLOSING)
    assert clock.reading(602).phase is Phase.CALM
    for at in range(481, 643, 40):
        clock = clock.seen(float(at))
    assert clock.reading(600).left == 600 - clock.used["one"] < 0
    assert clock.reading(600).phase is Phase.OVER


def test_a_topic_without_a_length_only_counts_up():
    reading = began().seen(50).reading(None)
    assert (reading.used, reading.planned, reading.left, reading.phase) == (50, None, None, Phase.CALM)


def test_five_more_minutes_are_five_from_now_once_the_time_is_over():
    clock = began().seen(50)
    assert clock.with_more(600, 50).reading(600).planned == 900
    assert clock.with_more(600, 50).with_less(50).reading(600).planned == 600
    over = LiveClock("one", {"one": 800.0}, running=True, last=50)
    assert over.with_more(600, 50).reading(600).left == 300
    assert over.with_more(None, 50).reading(None).left == 300


def test_sleep_is_set_aside_and_counted_only_when_asked():
    slept = began().seen(30).seen(30 + 720)
    assert (slept.used["one"], slept.missing) == (30, 720)
    assert slept.with_missing_counted().used["one"] == 750
    assert slept.with_missing_left_out().used["one"] == 30
    later = slept.turned_to("two", 760).with_missing_counted()
    assert later.used["one"] == 30 + 720 + 10
    assert (later.missing, later.missed) == (0, "")


def test_minutes_are_whole_ones_and_half_a_minute_is_talk_but_less_is_not():
    took = {29: None, 30: 1, 89: 1, 90: 2, 1170: 20}
    assert {seconds: LiveClock(used={"one": seconds}).minutes("one") for seconds in took} == took


def test_the_time_away_is_the_shorter_that_both_clocks_tell():
    assert time_between(720, 721) == 720
    assert time_between(120, 3_720) == 120  # the wall clock was set forward
    assert time_between(120, -3_480) == 120  # and back
    assert time_between(-50_000, 600) == 600  # the computer was started anew
    assert time_between(-1, -1) == 0
