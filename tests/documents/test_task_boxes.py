"""Ticking a task box changes one character of the source, and only where the text shows a box."""

import pytest

from rm_desktop.documents.markdown_text import to_html
from rm_desktop.documents.task_boxes import Boxes, box_change, boxes_of


def boxes(source: str) -> tuple[bool, ...]:
    return boxes_of(to_html(source))


def tick_box(source: str, index: int, done: bool, boxes: Boxes) -> str:
    """Apply the change to the source."""
    change = box_change(source, index, done, boxes)
    return source if change is None else source[: change[0]] + change[1] + source[change[0] + 1 :]


LIST = "# To try\r\n\n- [x] try on Q2 pack\n- [ ] try on Q3 pack  \n1. [X] third\u00a0one\n"


def test_boxes_are_told_in_the_order_they_are_shown():
    assert boxes("- [x] one\n- [ ] two\n\nAnd:\n\n1. [X] three") == (True, False, True)


def test_ticking_changes_one_character_and_no_other():
    assert tick_box(LIST, 1, True, boxes) == LIST.replace("[ ]", "[x]")
    assert tick_box(LIST, 0, False, boxes) == LIST.replace("[x]", "[ ]")


@pytest.mark.parametrize(
    "before",
    ["```\n- [ ] code\n```\n\n", "    - [ ] indented code\n\n", "Look: [ ] not a box\n\n", "- [ ](https://x.y)\n"],
)
def test_what_only_looks_like_a_box_is_left_alone(before):
    source = before + "Tasks\n\n- [ ] real\n- [ ] other\n"
    assert boxes(source) == (False, False)
    ticked = tick_box(source, 1, True, boxes)
    assert ticked == before + "Tasks\n\n- [ ] real\n- [x] other\n"


@pytest.mark.parametrize(
    "source",
    [
        "> - [ ] quoted",
        "- outer\n    - [ ] inner",
        "* [ ] star",
        "+ [ ] plus",
        "12. [ ] twelfth",
        "- [ ]\ttab",
        "- a\n\n- [ ] b",
    ],
)
def test_boxes_in_every_kind_of_list_can_be_ticked(source):
    assert boxes(source) == (False,)
    assert tick_box(source, 0, True, boxes) == source.replace("[ ]", "[x]")


@pytest.mark.parametrize(("index", "done"), [(0, True), (1, False), (3, True), (-1, True)])
def test_a_box_that_is_so_already_or_is_not_there_changes_nothing(index, done):
    assert tick_box(LIST, index, done, boxes) == LIST
