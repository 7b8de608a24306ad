"""What would have to go so that an agenda fits, in values."""

from hypothesis import given
from hypothesis import strategies as st

from rm_desktop.services.agenda_fit import fit, titled
from rm_desktop.services.today_view import TopicLine


def topic(title, minutes, *, done=False, parked=False):
    return TopicLine(title, title, "", None, minutes, "", done, parked, None)


def spare(*topics, available=45, kept=()):
    return [each.title for each in fit(topics, available, kept).spare]


def test_the_last_topics_that_are_not_done_and_not_of_every_session_would_have_to_go():
    talk, demo, ask = topic("talk", 20), topic("demo", 20), topic("ask", 20)
    assert spare(talk, demo, ask) == ["ask"]
    assert spare(talk, demo, ask._replace(done=True)) == ["demo"]
    assert spare(talk, demo, ask, kept={"ask"}) == ["demo"]
    assert spare(talk, demo, ask, available=15) == ["talk", "demo", "ask"]


def test_a_short_one_stays_where_a_longer_one_is_enough_alone():
    assert spare(topic("talk", 40), topic("demo", 10), topic("ask", 3)) == ["demo"]


def test_nothing_is_named_where_all_fits_and_where_nothing_would_be_enough():
    assert spare(topic("talk", 45)) == []
    assert spare(topic("talk", 60, done=True), topic("ask", 5)) == []


def test_what_waits_takes_no_time_and_what_has_no_length_is_counted_apart():
    found = fit((topic("talk", 50, parked=True), topic("ask", None), topic("demo", 30)), 45)
    assert (found.planned, found.unmeasured, found.over) == (30, 1, 0)


@given(st.lists(st.tuples(st.integers(1, 90), st.booleans()), max_size=30), st.integers(1, 120))
def test_without_what_is_spare_it_fits_and_none_of_that_is_named_in_vain(rows, available):
    topics = tuple(topic(str(place), length, done=done) for place, (length, done) in enumerate(rows))
    found = fit(topics, available)
    lengths = [each.minutes for each in found.spare]
    assert found.planned - sum(lengths) <= available or not found.spare
    assert all(found.planned - sum(lengths) + length > available for length in lengths)


def test_titles_are_known_in_any_case():
    assert titled((topic("Check-in", 5), topic("Other", 5)), ("check-IN",)) == {"Check-in"}
