"""What was typed and not entered is kept as it is, for what is still there; what is damaged is passed over."""

import pytest

from rm_desktop.models.kinds import Role
from rm_desktop.services.half_typed import half_typed_in, keep_half_typed, living_among


def test_each_name_has_its_own_and_nothing_is_kept_of_nothing(desk):
    keep_half_typed(desk.workspace, "topic", {"a": ("Ask about \U0001f642",), "b": ("Two", "mentor", "")})
    keep_half_typed(desk.workspace, "action", {"": ("Send the pack", "leader")})
    keep_half_typed(desk.workspace, "topic", {"b": ("Two", "mentor", "")})
    assert half_typed_in(desk.workspace, "topic") == {"b": ("Two", "mentor", "")}
    assert half_typed_in(desk.workspace, "action") == {"": ("Send the pack", "leader")}
    keep_half_typed(desk.workspace, "topic", {})
    keep_half_typed(desk.workspace, "action", {})
    assert desk.workspace.state("half-typed") == ""


def test_of_many_the_newest_are_kept(desk):
    keep_half_typed(desk.workspace, "topic", {str(number): ("words",) for number in range(50)})
    kept = half_typed_in(desk.workspace, "topic")
    assert (len(kept), "49" in kept, "0" in kept) == (20, True, False)


def test_what_is_in_the_trash_or_unknown_is_not_among_the_living(desk):
    (here,), (gone,) = desk.sessions.add(title="One").ids, desk.sessions.add(title="Two").ids
    (action,) = desk.actions.add("Send the pack", Role.LEADER).ids
    desk.sessions.remove(gone)
    assert living_among(desk.workspace, (here, gone, action, "nobody")) == {"", here, action}


@pytest.mark.parametrize(
    "kept",
    [
        *("nonsense", "null", "3", '["topic"]', '{"topic": ["a"]}', '{"topic": {"a": [1], "b": "words", "c": []}}'),
        pytest.param("[" * 100_000, id="deep"),
    ],
)
def test_damaged_words_are_passed_over(desk, kept):
    desk.workspace.set_state("half-typed", kept)
    assert half_typed_in(desk.workspace, "topic") == {}
