"""Fuzzy names: which letters fit where, and which of two names fits better."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rm_desktop.models.kinds import Kind
from rm_desktop.services.fuzzy import fit, folded_words
from rm_desktop.services.looking import likely_tags, ranked
from rm_desktop.store.headings import Heading


def found(typed, name):
    fitting = fit(folded_words(typed), name)
    return None if fitting is None else "".join(name[mark] for mark in fitting.marks)


def score(typed, name):
    fitting = fit(folded_words(typed), name)
    return -1.0 if fitting is None else fitting.score


@pytest.mark.parametrize(
    ("typed", "name", "letters"),
    [
        ("board", "Reading the board pack", "board"),
        ("BOARD", "Reading the Board pack", "Board"),
        ("pack board", "Reading the board pack", "boardpack"),
        ("rbp", "Reading the board pack", "Rbp"),
        ("gls", "Glossary", "Gls"),
        ("mp", "reverseMentoringPlan", "MP"),
        ("oss", "Glossary", "oss"),
        ("resume", "Résumé of the year", "Résumé"),
        ("résumé", "Resume of the year", "Resume"),
        ("strasse", "Die Straße", "Straße"),
        ("uber", "U\u0308ber uns", "Uber"),
        ('"board pack"', "Reading the board pack", "boardpack"),
        ("board -pack", "The board", "board"),
        ("gloss*", "Glossary", "Gloss"),
    ],
)
def test_these_letters_of_a_name_fit(typed, name, letters):
    assert found(typed, name) == letters


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("zebra", "Reading the board pack"),
        ("kcap", "Reading the board pack"),
        ("board zebra", "Reading the board pack"),
        ("sett", "Senior people are nervous in a first meeting too. They say so"),
        ("oie", "Showing the grid wrongly"),
        ("board", ""),
    ],
)
def test_letters_that_only_happen_to_be_there_do_not_fit(typed, name):
    assert found(typed, name) is None


@pytest.mark.parametrize(
    ("typed", "better", "worse"),
    [
        ("board", "Board worries", "The board worries"),  # the name begins so
        ("board", "The board pack", "On the keyboard"),  # a word begins so
        ("board", "The board", "The board and all of its many papers of last year"),  # less is left over
        ("goals", "Goals", "Goals of the year"),  # that is all of it
        ("tea", "The teal plan", "The steam plan"),
        ("gt", "Going together", "A gate"),  # initials
        ("the", "Weather them", "A t-shirt with holes, each"),
        ("np", "New pair", "Snapshot"),
        ("sp", "SessionPlan", "Crisp"),
    ],
)
def test_the_better_of_two_names(typed, better, worse):
    assert score(typed, better) > score(typed, worse)


def test_no_words_fit_every_name():
    assert fit((), "Anything").marks == ()


@given(st.text(max_size=12), st.text(max_size=40))
def test_marks_are_places_of_the_name_and_rise(typed, name):
    fitting = fit(folded_words(typed), name)
    if fitting is not None:
        assert list(fitting.marks) == sorted(set(fitting.marks))
        assert all(0 <= mark < len(name) for mark in fitting.marks)


@given(st.text(st.characters(categories=["L"]), min_size=1, max_size=20))
def test_a_name_typed_in_full_fits(name):
    words = folded_words(name)
    if words:
        assert fit(words, name) is not None


def heading(place, title):
    return Heading(place, Kind.NOTE, f"id{place}", title, "", private=False)


def test_the_best_names_come_first_and_of_alike_ones_the_newest():
    headings = [heading(2, "Board notes"), heading(3, "On a keyboard"), heading(1, "Board rules"), heading(0, "Zebra")]
    assert [named.title for named in ranked(("board",), headings)] == ["Board rules", "Board notes", "On a keyboard"]


def test_names_far_worse_than_the_best_are_left_out():
    headings = [heading(0, "In a blue orchard"), heading(1, "Board")]
    assert [named.title for named in ranked(("board",), headings)] == ["Board"]


def test_without_words_the_newest_come_first():
    assert [named.id for named in ranked((), [heading(5, "Old"), heading(1, "New")])] == ["id1", "id5"]


def test_tags_come_by_how_well_they_fit_and_how_often_they_are_used():
    counts = {"social-trends": 2, "society": 9, "technology": 5}
    assert [tag.name for tag in likely_tags("soc", counts)] == ["society", "social-trends"]
    assert [tag.name for tag in likely_tags("", counts)] == ["society", "technology", "social-trends"]
    assert likely_tags("st", counts)[0].marks == (0, 7)
