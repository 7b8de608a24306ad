import time

from hypothesis import given
from hypothesis import strategies as st

from rm_desktop.services.charter_blanks import blanks
from rm_desktop.services.charter_library import clauses, first_draft


def told(body):
    return [(blank.section, blank.words) for blank in blanks(body)]


def test_the_first_draft_names_every_line_that_waits_for_words():
    found = told(first_draft(clauses()))
    assert found[:4] == [
        ("Why the two of us", "{mentor}"),
        ("Why the two of us", "{leader}"),
        ("What we want to learn", "{leader} learns from {mentor}"),
        ("What we want to learn", "{mentor} learns from {leader}"),
    ]
    assert "What stays between us" not in {section for section, _ in found}


def test_a_line_with_words_behind_it_is_not_open():
    assert told("## Why\n\n- Priya: I want to learn.\n- Robert:\n  to listen\n- Both: **yes**\n") == []


def test_what_introduces_a_list_or_a_paragraph_is_not_open_but_at_the_end_of_a_section_it_is():
    assert told("We agree:\n\n- to meet\n\n```\n- code:\n```\n") == []
    assert told("## Review\n\nWe read this again. On:\n\n## Next\n\nWords.") == [("Review", "On")]


def test_a_row_of_underscores_is_open_and_a_rule_is_not():
    assert told("Place: ______\n\n---\n\n______\n") == [("", "Place")]


def test_it_says_where_the_line_ends():
    body = "## Why 🦊\n\n- **Priya:**\n- Robert: yes\n"
    (blank,) = blanks(body)
    assert body[: blank.end].endswith("- **Priya:**")


@given(st.text(alphabet="#-* :_\n`a1.", max_size=80))
def test_any_text_has_its_open_lines_at_line_ends(body):
    assert all(body[: one.end] == body[: one.end].rstrip() or not body for one in blanks(body))


def test_a_megabyte_is_read_quickly():
    started = time.perf_counter()
    assert len(blanks("- Priya:\n" * 100_000)) == 100_000
    assert time.perf_counter() - started < 2
