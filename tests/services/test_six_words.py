"""The words of a drawn passphrase: many, short, plain, and told apart on paper."""

import re

from rm_desktop.paths import resource
from rm_desktop.services.six_words import six_words

WORDS = resource("words.txt").read_text(encoding="ascii").splitlines()


def test_the_list_holds_2048_short_words_each_once():
    assert len(set(WORDS)) == len(WORDS) == 2048
    assert sorted(WORDS) == WORDS
    assert all(re.fullmatch("[a-z]{3,8}", word) for word in WORDS)


def test_six_words_are_drawn_anew_each_time():
    drawn = [six_words() for _ in range(200)]
    assert len(set(drawn)) == 200
    assert all(len(one.split(" ")) == 6 for one in drawn)
    assert {word for one in drawn for word in one.split(" ")} <= set(WORDS)
    assert len({word for one in drawn for word in one.split(" ")}) > 600
