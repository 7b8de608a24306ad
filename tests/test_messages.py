"""Every problem has words of its own."""

import string

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.messages import Message, describe, one_line

TYPICAL = {
    "file": "priya.rmpair",
    "folder": "Documents",
    "field": "title",
    "cause": "it is cut short",
    "limit": 300,
    "line": 3,
    "code": "U+0000",
    "kind": "journal_entry",
    "number": 9,
    "theirs": "0007",
    "ours": "0001",
}


def _whole(message: Message) -> str:
    return f"{message.what} {message.safe} {message.action}"


@pytest.mark.parametrize("details", [{}, TYPICAL, dict.fromkeys(TYPICAL), dict.fromkeys(TYPICAL, "")])
@pytest.mark.parametrize("problem", list(Problem))
def test_every_problem_says_what_happened_and_what_to_do(problem, details):
    message = describe(UserError(problem, **details))
    assert message.what[0].isupper() and message.what.endswith(".")
    assert message.action[0].isupper() and message.action.endswith(".")
    assert not set(_whole(message)) & set("{}")
    assert "None" not in _whole(message)


def test_no_two_problems_share_their_words():
    words = [describe(UserError(problem)).what for problem in Problem]
    assert len(set(words)) == len(words) == len(Problem)


def test_a_failure_is_one_line_even_when_a_file_name_has_two():
    line = one_line(UserError(Problem.NO_SUCH_FILE, file="a\nb\x1b[31m.md"))
    assert "\n" not in line and "\x1b" not in line
    assert "‘a" in line


def test_braces_in_a_file_name_stay_as_they_are():
    assert "‘{cause}.md’" in one_line(UserError(Problem.NO_SUCH_FILE, file="{cause}.md"))


def test_details_that_no_sentence_asks_for_are_not_shown():
    assert "secret thought" not in one_line(UserError(Problem.EMPTY_TITLE, text="secret thought"))


def test_the_kind_of_record_is_said_in_plain_words():
    assert "journal entry" in one_line(UserError(Problem.NOT_FOUND, kind="journal_entry"))


def test_format_fields_are_only_names_that_have_a_general_word():
    from rm_desktop import failure_words, messages

    for words in failure_words.WORDS.values():
        for _, field, _, _ in string.Formatter().parse(_whole(words)):
            assert field is None or field in messages._UNNAMED
