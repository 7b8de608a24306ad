"""Whether a session was live here is told before anything heavy is loaded."""

from datetime import timedelta

import pytest

from rm_desktop.services.live_hint import KEY, is_live_here


def test_a_session_that_is_live_is_told_until_it_ends_or_half_a_day_has_gone(desk):
    session_id = desk.sessions.lines()[0].id
    now = desk.clock.now()
    assert not is_live_here(desk.workspace, now)
    desk.sessions.start(session_id)
    desk.live.start(session_id)
    assert is_live_here(desk.workspace, now)
    assert not is_live_here(desk.workspace, now + timedelta(hours=13))
    desk.live.record(session_id)
    desk.sessions.end(session_id)
    desk.live.forget(session_id)
    assert not is_live_here(desk.workspace, now)


@pytest.mark.parametrize("broken", ["", "[]", "{", '{"clocks": {"a": 1}, "wall": "soon"}', '{"clocks": 3}'])
def test_what_makes_no_sense_says_no(desk, broken):
    desk.workspace.set_state(KEY, broken)
    assert not is_live_here(desk.workspace, desk.clock.now())
