"""Differences: what a person sees side by side puts together to both texts, and takes no time to speak of."""

import random
import time

import pytest

from rm_desktop.services.differences import Line, Run, differences


def told(runs):
    """A side as one text, with what changed in brackets."""
    return "".join(f"[{run.text}]" if run.changed else run.text for run in runs)


def side(lines, name):
    return "\n".join("".join(run.text for run in getattr(line, name)) for line in lines if getattr(line, name))


def test_the_same_text_is_all_the_same():
    lines = differences("one\n\ntwo", "one\n\ntwo")
    assert [line.same for line in lines] == [True] * 3
    assert lines[1].old == (Run("", False),)


@pytest.mark.parametrize(
    ("old", "new", "left", "right"),
    [
        ("ask why first", "ask how first", "ask [why] first", "ask [how] first"),
        ("we met on Monday, briefly", "we met on Monday, 23 Nov, briefly", "", "we met on Monday, [23 Nov, ]briefly"),
        ("the café is open", "the cafe\u0301 is open", "the [café] is open", "the [cafe\u0301] is open"),
        ("good 👩‍💻 work today", "good 👩‍🔬 work today", "good [👩‍💻] work today", "good [👩‍🔬] work today"),
        ("שלום חבר שלי הטוב", "שלום חבר שלך הטוב", "שלום חבר [שלי] הטוב", "שלום חבר [שלך] הטוב"),
        ("今日会議があった", "明日会議があった", "[今]日会議があった", "[明]日会議があった"),
        ("keep the two old words", "keep a new pair words", "keep [the two old] words", "keep [a new pair] words"),
        ("nothing in common", "quite another thing", "[nothing in common]", "[quite another thing]"),
    ],
)
def test_changed_words_are_marked_and_no_others(old, new, left, right):
    (line,) = differences(old, new)
    assert not line.same
    assert told(line.old) == (left or old)
    assert told(line.new) == right


def test_a_line_more_or_less_has_no_other_side():
    assert differences("a\nc", "a\nb\nc")[1] == Line((), (Run("b", True),), same=False)
    assert differences("a\nb\nc", "a\nc")[1] == Line((Run("b", True),), (), same=False)
    assert differences("", "new") == (Line((), (Run("new", True),), same=False),)
    assert differences("", "") == ()


def test_line_ends_of_windows_are_no_difference():
    assert all(line.same for line in differences("a\r\nb", "a\nb"))


@pytest.mark.parametrize("seed", range(40))
def test_both_sides_put_together_are_both_texts(seed):
    chance = random.Random(seed)
    words = ("a", "b", "c d", "👩‍💻", "שלום", "日本", "x,y", "\n", "\n\n")
    old, new = ("".join(chance.choice(words) for _ in range(chance.randint(0, 40))) for _ in range(2))
    lines = differences(old, new)
    assert side(lines, "old") == old
    assert side(lines, "new") == new
    assert all(line.old == line.new and not line.old[0].changed for line in lines if line.same)


def test_a_line_moved_far_is_found_again_around_it():
    lines = [f"line {number}" for number in range(500)]
    moved = [*lines[1:], lines[0]]
    assert sum(line.same for line in differences("\n".join(lines), "\n".join(moved))) == 499


def test_two_hostile_megabytes_take_seconds_at_most():
    chance = random.Random(1)
    old, new = ("".join(chance.choices("ab \n", k=1_000_000)) for _ in range(2))
    began = time.process_time()
    assert side(differences(old, new), "new") == new
    assert time.process_time() - began < 10  # about one, where nothing else runs
