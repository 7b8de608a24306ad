import re

from hypothesis import given
from hypothesis import strategies as st

from rm_desktop.services.charter_library import clauses, filled, first_draft
from rm_desktop.services.charter_sections import chosen, section_of, sections, with_clause, without_clause

LIBRARY = clauses()
BY_ID = {clause.id: clause for clause in LIBRARY}
PIECES = st.sampled_from([*(clause.section for clause in LIBRARY), "## Ours\n\nWords.", "Loose words", "# Big", "```"])


def test_the_library_has_every_clause_with_a_reason_for_each_of_the_two():
    assert len(LIBRARY) == len(BY_ID) == 19
    assert len({clause.title for clause in LIBRARY}) == 19
    assert all(clause.why and clause.for_mentor and clause.for_leader and clause.text for clause in LIBRARY)
    assert 10 <= sum(clause.usual for clause in LIBRARY) < len(LIBRARY)


def test_a_clause_knows_no_slot_that_is_not_filled():
    slots = {slot for clause in LIBRARY for slot in re.findall(r"\{(.*?)\}", f"{clause.section}{clause.for_leader}")}
    assert slots <= {"mentor", "leader", "sessions", "minutes"}


def test_a_slot_is_filled_once_and_an_unknown_one_stays():
    assert filled("{mentor}, {other}", {"mentor": "{leader}", "leader": "R"}) == "{leader}, {other}"


def test_a_clause_is_put_where_it_belongs_among_those_that_are_there():
    body = with_clause(first_draft(LIBRARY), BY_ID["disagreeing"], LIBRARY)
    titles = [section.title for section in sections(body)]
    at = titles.index(BY_ID["disagreeing"].title)
    assert titles[at - 1 : at + 2 : 2] == [BY_ID["asking"].title, BY_ID["support"].title]


def test_a_section_of_ones_own_stays_where_it_is():
    body = "Before.\n\n## Ours\n\nWords.\n"
    assert without_clause(with_clause(body, BY_ID["why"], LIBRARY), BY_ID["why"]) == body
    assert with_clause(body, BY_ID["why"], LIBRARY).startswith("Before.\n\n## Why the two of us")


def test_a_clause_whose_words_were_changed_goes_as_a_whole():
    body = "## Stopping\n\nWe never stop.\n\n### Never\n\nReally.\n\n## Ours\n\nWords.\n"
    assert without_clause(body, BY_ID["stopping"]) == "## Ours\n\nWords.\n"


def test_capitals_and_spaces_do_not_hide_a_clause_but_a_fence_does():
    assert chosen("##  why THE two  of us ##\r\n", LIBRARY) == {"why"}
    assert section_of("```\n## Why the two of us\n```\n", "Why the two of us") is None


def test_a_heading_that_never_ends_is_read_in_no_time():
    body = "## " + " #" * 500_000 + "x\n\n## Why the two of us\n"
    assert [section.title for section in sections(body)][1:] == ["Why the two of us"]


@given(st.lists(PIECES).map("\n\n".join), st.sampled_from(LIBRARY))
def test_putting_a_clause_in_and_taking_it_out_leaves_every_other_section(body, clause):
    before = [section.title for section in sections(body) if section.title != clause.title]
    put = with_clause(body, clause, LIBRARY)
    kept = [section.title for section in sections(put) if section.title != clause.title]
    if "```" not in body:
        assert clause.id in chosen(put, LIBRARY)
        assert kept == before
        taken = without_clause(put, clause)
        assert [section.title for section in sections(taken) if section.title != clause.title] == before
