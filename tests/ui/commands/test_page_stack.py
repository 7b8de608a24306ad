"""The way back through the pages, and where a person was in a workspace."""

import pytest

from rm_desktop.models.kinds import Kind
from rm_desktop.settings import Spot
from rm_desktop.ui.shell.page_trail import PageTrail, Place


@pytest.fixture
def trail():
    return PageTrail()


def test_back_and_forward_lead_along_the_pages(stack):
    for page_id in ("notes", "goals", "journal"):
        stack.go_to(page_id)
    seen = []
    for step in (stack.go_back, stack.go_back, stack.go_back, stack.go_forward):
        step()
        seen.append(stack.current_id)
    assert seen == ["goals", "notes", "notes", "goals"]
    assert (stack.trail.can_go_back, stack.trail.can_go_forward) == (True, True)


def test_going_back_chooses_what_was_chosen_there(stack):
    stack.go_to("notes").chosen = "first"
    stack.go_to("goals")
    stack.made("notes").chosen = "other"
    stack.go_back()
    assert stack.current.chosen == "first"


def test_records_of_one_page_are_steps_of_their_own(stack):
    stack.go_to("goals")
    stack.open_record(Kind.NOTE, "one")
    stack.open_record(Kind.NOTE, "two")
    stack.go_back()
    assert (stack.current_id, stack.current.chosen) == ("notes", "one")
    stack.go_back()
    assert stack.current_id == "goals"


def test_a_new_page_after_going_back_forgets_what_was_ahead(stack):
    for page_id in ("notes", "goals"):
        stack.go_to(page_id)
    stack.go_back()
    stack.go_to("journal")
    assert not stack.trail.can_go_forward
    stack.go_back()
    assert stack.current_id == "notes"


def test_the_way_back_ends_where_another_workspace_begins(stack):
    stack.go_to("notes")
    stack.go_to("goals")
    stack.forget()
    assert not stack.trail.can_go_back


def test_a_trail_does_not_grow_without_end(trail):
    for number in range(500):
        trail.visit(Place(f"page {number}"), "")
    steps = 0
    while trail.back("") is not None:
        steps += 1
    assert steps == 99


def test_the_same_place_again_is_no_step(trail):
    trail.visit(Place("notes"), "")
    trail.visit(Place("notes"), "chosen meanwhile")
    assert trail.back("") is None
    assert trail.forward("") is None


def test_pages_go_by_in_the_order_of_the_sidebar(stack):
    stack.go_to("share")
    stack.go_by(1)
    assert stack.current_id == "trash"
    stack.go_by(1)
    assert stack.current_id == "today"
    stack.go_by(-1)
    assert stack.current_id == "trash"


def test_a_person_comes_back_to_where_they_were(stack):
    stack.go_to("goals").chosen = "g"
    page = stack.go_to("notes")
    page.chosen = "n"
    page.splitter.setSizes([100, 300])
    page.splitter.splitterMoved.emit(100, 1)  # as a hand does
    sizes = page.splitter.sizes()
    spot = stack.spot()
    assert (spot.page, dict(spot.chosen)) == ("notes", {"goals": "g", "notes": "n"})
    stack.forget()
    stack.begin_at(spot)
    again = stack.go_to("notes")
    assert again is not page
    assert (again.chosen, again.splitter.sizes()) == ("n", sizes)


def test_what_is_known_of_a_page_that_was_not_visited_is_kept(stack):
    stack.begin_at(Spot("today", (("goals", "g"),), (("goals.main", "AAAA"),)))
    stack.go_to("notes").chosen = "n"
    spot = stack.spot()
    assert dict(spot.chosen) == {"goals": "g", "notes": "n"}
    assert dict(spot.shifted)["goals.main"] == "AAAA"


def test_a_splitter_state_that_makes_no_sense_is_passed_over(stack):
    stack.begin_at(Spot("notes", (), (("notes.main", "ünsinn"),)))
    assert stack.go_to("notes").splitter.count() == 2


def test_what_was_found_is_opened_at_its_words(stack):
    assert stack.open_found(Kind.NOTE, "n", "hot desk")
    assert stack.current.found == (Kind.NOTE, "n", "hot desk")


def test_without_words_a_found_record_is_just_opened(stack):
    assert stack.open_found(Kind.NOTE, "n", "")
    assert (stack.current.found, stack.current.chosen) == ((), "n")
