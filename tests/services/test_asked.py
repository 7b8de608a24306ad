"""A typed line taken apart: commands, tags, people and words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rm_desktop.services.asked import read_asked


@pytest.mark.parametrize("text", ["", "   "])
def test_nothing_typed_asks_for_nothing(text):
    assert read_asked(text).is_empty


@pytest.mark.parametrize(("text", "words"), [(">", ""), ("> the me", "the me"), ("  >theme", "theme")])
def test_a_bracket_asks_for_commands_alone(text, words):
    asked = read_asked(text)
    assert asked.only_commands
    assert (asked.words, asked.is_empty) == (words, False)


def test_tags_and_people_stand_anywhere_and_are_taken_out_of_the_words():
    asked = read_asked("board #soc pack @priya ")
    assert (asked.words, asked.tags, asked.people) == ("board pack ", ("soc",), ("priya",))


@pytest.mark.parametrize("text", ["C# notes", "a@b", "one > two"])
def test_signs_inside_words_are_letters(text):
    asked = read_asked(text)
    assert asked.words == text
    assert not asked.narrowed


@pytest.mark.parametrize(
    ("text", "unfinished"), [("#so", "#so"), ("#so ", ""), ("#", "#"), ("x @p", "@p"), ("#a b", "")]
)
def test_what_stands_at_the_end_is_still_typed(text, unfinished):
    assert read_asked(text).unfinished == unfinished


def test_the_last_word_is_a_beginning_only_while_it_is_typed():
    assert read_asked("board pa").words == "board pa"
    assert read_asked("board pa ").words == "board pa "
    assert read_asked("board pa #so").words == "board pa "


def test_a_tag_is_completed_in_its_place():
    assert read_asked("board #so").completed("social-trends") == "board #social-trends "
    assert read_asked("@").completed("Priya") == "@Priya "


@given(st.text())
def test_any_text_can_be_read(text):
    asked = read_asked(text)
    assert asked.text == text
    assert asked.only_commands or all(sign not in asked.tags for sign in "#")
