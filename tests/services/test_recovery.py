"""What stands on a recovery sheet, and when it counts as kept."""

from datetime import date

import pytest

from rm_desktop.services.recovery import Sheet, asked_places, is_right
from rm_desktop.services.six_words import six_words


def sheet(passphrase: str) -> Sheet:
    return Sheet(passphrase, "Priya Nair and Robert Weiss", "ours.rmpair", date(2026, 11, 24))


def test_drawn_words_are_a_list_of_which_two_are_asked_back():
    drawn = sheet(six_words())
    assert len(drawn.words) == 6
    for _ in range(50):
        first, second = asked_places(drawn)
        assert 1 <= first < second <= 6


def test_the_places_are_drawn_anew_each_time():
    drawn = sheet("able honest river copper lantern magnet")
    assert len({asked_places(drawn) for _ in range(100)}) > 5


@pytest.mark.parametrize(
    "passphrase",
    ["Tr0ub4dor&3", "two  spaces", " leading space", "trailing space ", "a\ttab in it", " ".join(["word"] * 25)],
)
def test_what_is_no_plain_list_of_words_is_asked_as_a_whole(passphrase):
    single = sheet(passphrase)
    assert single.words == ()
    assert asked_places(single) == ()
    assert is_right(single, None, passphrase)
    assert not is_right(single, None, passphrase + "x")
    assert not is_right(single, None, "")


def test_two_words_of_ones_own_are_both_asked():
    assert asked_places(sheet("open sesame")) == (1, 2)


@pytest.mark.parametrize(
    ("typed", "right"), [("honest", True), (" honest ", True), ("Honest", False), ("river", False), ("", False)]
)
def test_a_word_has_to_be_the_one_at_its_place(typed, right):
    assert is_right(sheet("able honest river"), 2, typed) is right


def test_letters_count_as_the_same_however_the_keyboard_composes_them():
    assert is_right(sheet("caf\u00e9 noir"), 1, "cafe\u0301")


def test_the_passphrase_is_not_in_what_a_log_would_show():
    assert "honest" not in repr(sheet("able honest river"))
