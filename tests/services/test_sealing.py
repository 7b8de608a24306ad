"""Sealed answers: what opens one fits only its own seal, and both are seen at once or not at all."""

from string import hexdigits

from hypothesis import assume, given
from hypothesis import strategies as st

from rm_desktop.services.sealing import Given, Reveal, asked_of_both, commitment, reveal

salts = st.text(hexdigits, min_size=4, max_size=64)
values = st.integers(1, 5)
items = st.sampled_from(("said", "learned", "worth"))
ids = st.uuids().map(lambda each: each.hex)


either = st.booleans()


@st.composite
def answers(draw, opened=either):
    """Answers as they are known on a computer: sealed, and some of them opened."""
    found = {}
    for item in draw(st.sets(items)):
        rating_id, value, salt = draw(ids), draw(values), draw(salts)
        known = (value, salt) if draw(opened) else (None, None)
        found[item] = Given(rating_id, commitment(value, salt, rating_id), *known)
    return found


@given(values, values, salts, salts, ids, ids)
def test_a_seal_fits_nothing_but_what_was_sealed(value, other, salt, other_salt, rating_id, other_id):
    seal = commitment(value, salt, rating_id)
    assert Given(rating_id, seal, value, salt).fits
    assume((value, salt, rating_id) != (other, other_salt, other_id))
    assert not Given(other_id, seal, other, other_salt).fits


@given(st.integers().filter(lambda value: not 1 <= value <= 5), salts, ids)
def test_a_value_nobody_can_give_never_fits(value, salt, rating_id):
    assert not Given(rating_id, commitment(value, salt, rating_id), value, salt).fits


@given(answers(), answers())
def test_both_are_seen_only_once_both_have_sealed_and_all_is_open(mine, partner):
    both = asked_of_both(mine, partner)
    seen = reveal(mine, partner) is Reveal.OPEN
    assert seen is (bool(both) and all(given[item].is_open for item in both for given in (mine, partner)))


@given(answers(), answers())
def test_both_computers_come_to_the_same_end(mine, partner):
    turned = {Reveal.MINE: Reveal.PARTNER, Reveal.PARTNER: Reveal.MINE}
    found = reveal(mine, partner)
    assert reveal(partner, mine) is turned.get(found, found)


@given(answers(st.just(True)), answers(st.just(True)), st.data())
def test_one_answer_that_does_not_fit_its_seal_is_told_and_nothing_is_seen(mine, partner, data):
    both = asked_of_both(mine, partner)
    assume(both)
    item = data.draw(st.sampled_from(both))
    changed = partner[item]._replace(value=partner[item].value % 5 + 1)
    assert reveal(mine, partner | {item: changed}) is Reveal.BROKEN


def test_the_partners_own_seal_given_back_as_ones_own_cannot_be_opened():
    mine = Given("a", commitment(4, "ff", "a"), 4, "ff")
    copied = Given("b", mine.commitment, 4, "ff")
    assert reveal({"said": mine}, {"said": copied}) is Reveal.BROKEN
