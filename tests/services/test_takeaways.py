import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind, Role
from rm_desktop.services.takeaways import TakeawayService
from rm_desktop.store.changes import Deed


@pytest.fixture
def takeaways(workspace):
    return TakeawayService(workspace)


def test_who_did_not_learn_it_taught_it(takeaways, session_id):
    changes = takeaways.add("Ask first.\n", Role.LEADER, "Culture", session_id)
    (line,) = takeaways.of_session(session_id)
    assert (line.text, line.learner, line.teacher) == ("Ask first.", Role.LEADER, Role.MENTOR)
    assert (line.area, line.session_number) == ("culture", 1)
    assert (changes.kinds, changes.deed) == ({Kind.TAKEAWAY}, Deed.ADD)


def test_one_that_was_shared_is_named_so(takeaways):
    assert takeaways.add("Ask first.", Role.LEADER, shared=True).deed is Deed.SHARE


def test_an_empty_one_is_refused(takeaways):
    with pytest.raises(UserError) as raised:
        takeaways.add(" \n", Role.LEADER)
    assert raised.value.problem is Problem.EMPTY_TEXT


def test_all_come_in_the_order_they_were_noted_and_only_a_sessions_own_with_it(takeaways, session_id):
    for text in "ABC":
        takeaways.add(text, Role.MENTOR, session_id=session_id if text == "B" else None)
    assert [line.text for line in takeaways.all()] == ["A", "B", "C"]
    assert [line.text for line in takeaways.of_session(session_id)] == ["B"]


def test_a_removed_one_is_gone_until_undone(takeaways, workspace):
    (takeaway_id,) = takeaways.add("A", Role.MENTOR).ids
    takeaways.remove(takeaway_id)
    assert takeaways.all() == ()
    workspace.units.undo()
    assert [line.text for line in takeaways.all()] == ["A"]


def test_editing_changes_what_is_given_and_who_taught_follows(takeaways, session_id):
    (takeaway,) = takeaways.add("Ask first.", Role.LEADER, session_id=session_id).ids
    takeaways.edit(takeaway, text="Ask twice.")
    takeaways.edit(takeaway, learner=Role.MENTOR, area="Culture")
    (line,) = takeaways.of_session(session_id)
    assert (line.text, line.learner, line.teacher, line.area) == ("Ask twice.", Role.MENTOR, Role.LEADER, "culture")
    with pytest.raises(UserError) as raised:
        takeaways.edit(takeaway, text=" ")
    assert raised.value.problem is Problem.EMPTY_TEXT
