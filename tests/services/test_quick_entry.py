import pytest
from hypothesis import given
from hypothesis import strategies as st

from rm_desktop.models.kinds import Role
from rm_desktop.services.quick_entry import QuickTopic, parse
from rm_desktop.services.today_view import PersonView

PEOPLE = (PersonView(Role.MENTOR, "Priya Nair", "PN"), PersonView(Role.LEADER, "Robert Weiss", "RW"))
JOSE = (PersonView(Role.MENTOR, "José Ágh", "JÁ"), PersonView(Role.LEADER, "Josefa Ruiz", "JR"))


def test_a_line_gives_title_lead_minutes_and_area():
    assert parse("Live demo @robert 10m #Technology", PEOPLE) == QuickTopic("Live demo", Role.LEADER, 10, "technology")


def test_what_is_understood_may_stand_anywhere():
    assert parse("#technology 10 min Live @PN demo", PEOPLE) == QuickTopic("Live demo", Role.MENTOR, 10, "technology")


@pytest.mark.parametrize("word", ["@robert", "@Robert", "@ROB", "@ro", "@leader", "@le", "@rw", "@RW"])
def test_a_person_is_known_by_name_role_initials_or_their_start(word):
    assert parse(f"x {word}", PEOPLE).lead is Role.LEADER


@pytest.mark.parametrize("word", ["@", "@r", "@weiss", "@robertx", "@max", "@@robert", "a@robert"])
def test_a_name_that_fits_nobody_stays_in_the_title(word):
    assert parse(f"x {word}", PEOPLE) == QuickTopic(f"x {word}", None, None, "")


def test_a_start_that_fits_both_people_stays_in_the_title_but_the_whole_name_counts():
    assert parse("x @jos", JOSE).title == "x @jos"
    assert parse("x @josefa", JOSE).lead is Role.LEADER


def test_an_accent_typed_as_two_characters_is_the_same_name():
    assert parse("x @jose\N{COMBINING ACUTE ACCENT}", JOSE).lead is Role.MENTOR


@pytest.mark.parametrize(
    ("words", "minutes"),
    [("10m", 10), ("10M", 10), ("10min", 10), ("10 min", 10), ("10 minutes", 10), ("1h", 60), ("24h", 1440)],
)
def test_a_length_is_read_in_minutes(words, minutes):
    assert parse(f"Demo {words}", PEOPLE) == QuickTopic("Demo", None, minutes, "")


@pytest.mark.parametrize("words", ["0m", "25h", "10", "m", "10 m", "1.5h", "-5m", "99999m", "min"])
def test_what_is_no_length_between_a_minute_and_a_day_stays_in_the_title(words):
    assert parse(f"Demo {words}", PEOPLE) == QuickTopic(f"Demo {words}", None, None, "")


@pytest.mark.parametrize("word", ["#", "#1", "#a,b", "##x", "#-x"])
def test_what_is_no_area_stays_in_the_title(word):
    assert parse(f"Issue {word}", PEOPLE) == QuickTopic(f"Issue {word}", None, None, "")


def test_an_area_of_ones_own_is_taken_as_typed_in_lower_case():
    assert parse("Demo #Überblick-2", PEOPLE).area == "überblick-2"


def test_only_the_first_of_each_is_taken():
    topic = parse("Ask @robert about @priya 5m 10m #a #b", PEOPLE)
    assert topic == QuickTopic("Ask about @priya 10m #b", Role.LEADER, 5, "a")


def test_a_line_of_marks_alone_has_an_empty_title():
    assert parse(" @robert 10m ", PEOPLE) == QuickTopic("", Role.LEADER, 10, "")


@given(st.text())
def test_any_text_is_read_without_failing(line):
    topic = parse(line, PEOPLE)
    assert topic.minutes is None or 1 <= topic.minutes <= 1440


WORDS = st.sampled_from(["@robert", "@p", "@PN", "10m", "1h", "7", "min", "#x", "#", "#1", "live", "😀", "0m"])


@given(st.lists(WORDS, max_size=8))
def test_the_title_loses_only_what_was_understood(words):
    topic = parse("  ".join(words), PEOPLE)
    kept, gone = topic.title.split(), list(words)
    for word in kept:
        gone.remove(word)
    understood = [topic.lead is not None, topic.minutes is not None, bool(topic.area)]
    assert sum(understood) <= len(gone) <= sum(understood) + ("min" in gone)
    order = iter(words)
    assert all(word in order for word in kept)
