import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind, Role
from rm_desktop.models.sessions import Topic
from rm_desktop.services.agenda import AgendaService
from rm_desktop.services.sessions import SessionService
from rm_desktop.store.changes import NOTHING, Deed


@pytest.fixture
def agenda(workspace):
    return AgendaService(workspace)


@pytest.fixture
def sessions(workspace):
    return SessionService(workspace)


@pytest.fixture
def following(sessions):
    """A second session, still empty."""
    return sessions.add("Two").ids[0]


def titles(agenda, session_id):
    return [topic.title for topic in agenda.topics(session_id)]


def filled(agenda, session_id, names="ABC"):
    return [agenda.add(session_id, name).ids[0] for name in names]


def refused(problem, call, *args, **fields):
    with pytest.raises(UserError) as raised:
        call(*args, **fields)
    assert raised.value.problem is problem


def test_a_typed_line_becomes_the_last_topic(agenda, session_id):
    changes = agenda.add(session_id, "Live demo @priya 10m #technology")
    topic = agenda.topics(session_id)[-1]
    assert (topic.title, topic.lead, topic.minutes, topic.area) == ("Live demo", Role.MENTOR, 10, "technology")
    assert (changes.ids, changes.kinds, changes.subject) == ((topic.id,), {Kind.TOPIC}, "Live demo")


@pytest.mark.parametrize("line", ["", "  ", "@priya 10m #technology"])
def test_a_line_without_a_title_is_refused(agenda, following, line):
    refused(Problem.EMPTY_TITLE, agenda.add, following, line)
    assert agenda.topics(following) == ()


def test_a_topic_needs_a_session(agenda):
    refused(Problem.NOT_FOUND, agenda.add, "gone", "x")


def test_editing_changes_what_is_given(agenda, following):
    (topic_id,) = filled(agenda, following, "A")
    agenda.edit(topic_id, title="B", detail="More\n", lead=Role.LEADER, minutes=5, area="Social Trends")
    (topic,) = agenda.topics(following)
    assert (topic.title, topic.detail, topic.lead, topic.minutes) == ("B", "More\n", Role.LEADER, 5)
    assert topic.area == "social-trends"
    agenda.edit(topic_id, lead=None, minutes=None)
    (topic,) = agenda.topics(following)
    assert (topic.title, topic.lead, topic.minutes) == ("B", None, None)


@pytest.mark.parametrize("minutes", [0, 1441])
def test_a_length_beyond_a_day_is_refused(agenda, following, minutes):
    (topic_id,) = filled(agenda, following, "A")
    refused(Problem.BAD_NUMBER, agenda.edit, topic_id, minutes=minutes)


def test_ticking_twice_changes_nothing_the_second_time(agenda, following):
    (topic_id,) = filled(agenda, following, "A")
    assert agenda.tick(topic_id).deed is Deed.TICK
    assert agenda.tick(topic_id) == NOTHING
    assert agenda.topics(following)[0].done
    assert agenda.untick(topic_id).deed is Deed.UNTICK
    assert not agenda.topics(following)[0].done


def test_a_parked_topic_can_be_opened_again(agenda, following):
    (topic_id,) = filled(agenda, following, "A")
    agenda.park(topic_id)
    assert agenda.topics(following)[0].parked
    agenda.untick(topic_id)
    assert not agenda.topics(following)[0].parked


def test_a_topic_moves_first_last_and_between(agenda, following):
    a, b, c = filled(agenda, following)
    assert agenda.move(c, None).ids == (c,)
    assert titles(agenda, following) == ["C", "A", "B"]
    agenda.move(c, b)
    assert titles(agenda, following) == ["A", "B", "C"]
    agenda.move(c, a)
    assert titles(agenda, following) == ["A", "C", "B"]


def test_moving_to_where_it_stands_changes_nothing(agenda, following):
    a, b, _ = filled(agenda, following)
    assert agenda.move(b, a) == NOTHING
    assert agenda.move(a, None) == NOTHING
    assert agenda.move(a, a) == NOTHING


def test_a_topic_cannot_move_behind_one_of_another_session(agenda, session_id, following):
    a, *_ = filled(agenda, following)
    refused(Problem.NOT_FOUND, agenda.move, a, agenda.topics(session_id)[0].id)


def test_a_topic_moves_between_others_that_share_a_position(agenda, workspace, following):
    a, b, c = filled(agenda, following)
    with workspace.units.begin(Deed.EDIT) as unit:
        unit.get(Topic, b).position = unit.get(Topic, a).position
    tied = [topic.id for topic in agenda.topics(following)][:2]
    agenda.move(c, None)
    agenda.move(c, tied[0])
    assert titles(agenda, following)[-1] == "C"


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.tuples(st.integers(0, 3), st.integers(-1, 3)), max_size=6))
def test_moving_does_what_moving_in_a_list_does(agenda, sessions, steps):
    (session_id,) = sessions.add("Any").ids
    expected = filled(agenda, session_id, "ABCD")
    for source, target in steps:
        topic_id, after = expected[source], None if target < 0 else expected[target]
        agenda.move(topic_id, after)
        if topic_id != after:
            expected.remove(topic_id)
            expected.insert(0 if after is None else expected.index(after) + 1, topic_id)
        assert [topic.id for topic in agenda.topics(session_id)] == expected


def test_removing_and_undoing_puts_a_topic_back_in_its_place(agenda, workspace, following):
    _, b, _ = filled(agenda, following)
    agenda.remove(b)
    assert titles(agenda, following) == ["A", "C"]
    workspace.units.undo()
    assert titles(agenda, following) == ["A", "B", "C"]


def test_what_stayed_open_is_offered_only_once_its_session_is_over(agenda, sessions, session_id, following):
    assert agenda.open_before(following) == ()
    first, second, *others = agenda.topics(session_id)
    for topic in others:
        agenda.tick(topic.id)
    agenda.park(second.id)
    sessions.end(session_id)
    offered = agenda.open_before(following)
    assert [(topic.id, topic.carried_from) for topic in offered] == [(first.id, 1), (second.id, 1)]
    assert agenda.open_before(session_id) == ()


def test_the_newest_session_is_offered_first(agenda, sessions, session_id, following):
    filled(agenda, following, "XY")
    third = sessions.add("Three").ids[0]
    sessions.end(session_id)
    sessions.end(following)
    assert [topic.carried_from for topic in agenda.open_before(third)] == [2, 2, 1, 1, 1, 1, 1]


def test_carrying_over_copies_to_the_head_and_parks_the_original(agenda, sessions, session_id, following):
    filled(agenda, following, "A")
    first, second, *_ = agenda.topics(session_id)
    sessions.end(session_id)
    changes = agenda.carry_over(following, (second.id, first.id))
    assert (changes.deed, changes.subject) == (Deed.CARRY, "Two")
    *carried, own = agenda.topics(following)
    assert [topic.title for topic in carried] == [second.title, first.title]
    assert {(topic.carried_from, topic.done, topic.parked) for topic in carried} == {(1, False, False)}
    assert (carried[0].detail, carried[0].minutes, carried[0].lead) == (second.detail, second.minutes, second.lead)
    assert own.carried_from is None
    assert all(topic.parked for topic in agenda.topics(session_id)[:2])
    assert {first.id, second.id}.isdisjoint(topic.id for topic in agenda.open_before(following))


def test_carrying_over_is_one_step_of_undo(agenda, workspace, sessions, session_id, following):
    sessions.end(session_id)
    before = agenda.topics(session_id)
    changes = agenda.carry_over(following, (before[0].id,))
    assert changes.subject == before[0].title
    workspace.units.undo()
    assert (agenda.topics(session_id), agenda.topics(following)) == (before, ())


def test_a_topic_cannot_be_carried_over_to_its_own_session_or_twice_at_once(agenda, session_id, following):
    first = agenda.topics(session_id)[0]
    assert agenda.carry_over(session_id, (first.id,)) == NOTHING
    agenda.carry_over(following, (first.id, first.id))
    assert titles(agenda, following) == [first.title]


def test_a_topic_whose_copy_was_removed_is_offered_again(agenda, sessions, session_id, following):
    sessions.end(session_id)
    first = agenda.topics(session_id)[0]
    agenda.carry_over(following, (first.id,))
    agenda.remove(agenda.topics(following)[0].id)
    assert first.id in [topic.id for topic in agenda.open_before(following)]


def test_several_topics_are_ticked_parked_and_opened_in_one_unit_each(agenda, following, workspace):
    one, two, _ = filled(agenda, following)
    changes = agenda.tick_many([two, one])
    assert (set(changes.ids), changes.deed, changes.subject, changes.count) == ({one, two}, Deed.TICK, "", 2)
    assert [topic.done for topic in agenda.topics(following)] == [True, True, False]
    agenda.park_many([one])
    agenda.untick_many([one, two])
    assert not any(topic.done or topic.parked for topic in agenda.topics(following))
    workspace.units.undo()
    assert [topic.parked for topic in agenda.topics(following)] == [True, False, False]


def test_deleting_several_topics_is_one_step_back(agenda, following, workspace):
    one, _, three = filled(agenda, following)
    agenda.remove_many([one, three])
    assert titles(agenda, following) == ["B"]
    workspace.units.undo()
    assert titles(agenda, following) == ["A", "B", "C"]


def test_where_one_of_several_topics_is_gone_nothing_is_done(agenda, following):
    one, two, _ = filled(agenda, following)
    agenda.remove(two)
    refused(Problem.NOT_FOUND, agenda.tick_many, [one, two])
    assert not any(topic.done for topic in agenda.topics(following))


@pytest.mark.parametrize(
    ("moved", "after", "order"),
    [
        ("BD", None, "BDACE"),
        ("BD", "E", "ACEBD"),
        ("DB", "C", "ACBDE"),
        ("AB", None, "ABCDE"),
        ("ABCDE", None, "ABCDE"),
    ],
)
def test_several_topics_move_together_in_their_own_order(agenda, following, moved, after, order):
    ids = dict(zip("ABCDE", filled(agenda, following, "ABCDE"), strict=True))
    changes = agenda.move_many([ids[name] for name in moved], ids[after] if after else None)
    assert "".join(titles(agenda, following)) == order
    assert bool(changes) is (order != "ABCDE")


def test_topics_move_to_the_end_of_another_session_and_those_that_waited_are_open(
    agenda, session_id, following, workspace
):
    there = titles(agenda, session_id)
    one, _, three = filled(agenda, following)
    agenda.park(one)
    agenda.tick(three)
    changes = agenda.move_to([three, one], session_id)
    assert (changes.deed, changes.count) == (Deed.MOVE, 2)
    assert titles(agenda, session_id) == [*there, "C", "A"]
    assert [(topic.done, topic.parked) for topic in agenda.topics(session_id)[-2:]] == [(True, False), (False, False)]
    assert titles(agenda, following) == ["B"]
    workspace.units.undo()
    assert titles(agenda, following) == ["A", "B", "C"]


def test_a_topic_moved_to_its_own_session_stays_where_it_is(agenda, following):
    one, *_ = filled(agenda, following)
    assert agenda.move_to([one], following) is NOTHING
    refused(Problem.NOT_FOUND, agenda.move_to, [one], "gone")


def test_a_topic_that_went_on_is_known_whatever_became_of_its_copys_title(agenda, sessions, session_id, following):
    sessions.end(session_id)
    first = agenda.topics(session_id)[0]
    agenda.carry_over(following, (first.id,))
    (copy,) = agenda.topics(following)
    agenda.edit(copy.id, title="Other words")
    assert first.id not in [topic.id for topic in agenda.open_before(following)]
    assert agenda.carry_over(following, (first.id,)) == NOTHING
    assert agenda.topics(session_id)[0].goes_on == 2


def test_of_two_topics_with_one_title_the_other_is_still_offered(agenda, sessions, session_id, following):
    one, two = (agenda.add(session_id, "Twin").ids[0] for _ in range(2))
    sessions.end(session_id)
    agenda.carry_over(following, (one,))
    offered = [topic.id for topic in agenda.open_before(following)]
    assert (one in offered, two in offered) == (False, True)


def test_a_copy_that_was_removed_comes_back_as_the_topic_is_by_now(agenda, sessions, session_id, following):
    sessions.end(session_id)
    first = agenda.topics(session_id)[0]
    agenda.carry_over(following, (first.id,))
    agenda.remove(agenda.topics(following)[0].id)
    agenda.edit(first.id, title="By now")
    agenda.carry_over(following, (first.id,))
    (copy,) = agenda.topics(following)
    assert (copy.title, copy.carried_from, copy.parked) == ("By now", 1, False)


def test_what_goes_on_elsewhere_is_not_brought_back_or_moved(agenda, sessions, session_id, following):
    sessions.end(session_id)
    first, second, *_ = agenda.topics(session_id)
    agenda.carry_over(following, (first.id,))
    agenda.park(second.id)
    for deed in (agenda.bring_back, agenda.untick_many):
        deed((first.id, second.id))
        assert [topic.parked for topic in agenda.topics(session_id)[:2]] == [True, False]
        agenda.park(second.id)
    third = sessions.add("Three").ids[0]
    assert agenda.move_to((first.id,), third) == NOTHING
    assert agenda.topics(session_id)[1].goes_on is None


def test_what_is_carried_comes_behind_what_was_carried_before_and_ahead_of_what_is_new(
    agenda, sessions, session_id, following
):
    filled(agenda, following, "A")
    sessions.end(session_id)
    first, second, *_ = agenda.topics(session_id)
    agenda.carry_over(following, (first.id,))
    agenda.carry_over(following, (second.id,))
    assert titles(agenda, following) == [first.title, second.title, "A"]
