from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from rm_desktop.models.kinds import Role
from rm_desktop.services.template_filling import fill, people, unfilled
from rm_desktop.services.today_view import PairView, PersonView


def pair(mentor="Priya Nair", leader="Robert Weiss"):
    return PairView(
        "P & R",
        Role.LEADER,
        PersonView(Role.MENTOR, mentor, "PN"),
        PersonView(Role.LEADER, leader, "RW"),
        date(2026, 11, 26),
        6,
        4,
    )


def test_known_variables_are_filled_and_others_stay_as_typed():
    assert fill("{mentor} and {leader}: {x} {} {mentor", people(pair())) == "Priya and Robert: {x} {} {mentor"
    assert fill("{me} asks {partner}", people(pair())) == "Robert asks Priya"


def test_a_value_with_braces_is_never_looked_into_again():
    assert fill("{a}{b}", {"a": "{b}", "b": "{a}"}) == "{b}{a}"
    assert fill("{{a}}", {"a": "x"}) == "{x}"


def test_names_become_variables_again_as_whole_words_only():
    text = "Priya Nair asks Robert; Priyanka and Roberta listen, Priya's turn."
    assert unfilled(text, pair()) == "{mentor_name} asks {leader}; Priyanka and Roberta listen, {mentor}'s turn."


def test_a_first_name_that_both_have_is_left_alone():
    both = pair("Alex Nair", "Alex Weiss")
    assert unfilled("Alex asks Alex Weiss", both) == "Alex asks {leader_name}"


@given(st.text("PriyaRobetWsNn {}_", max_size=60))
def test_what_was_taken_out_comes_back(text):
    known = people(pair())
    assert fill(unfilled(text, pair()), known) == fill(text, known)
