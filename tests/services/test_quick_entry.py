import pytest
from hypothesis import given
from hypothesis import strategies as st

from rm_desktop.models.kinds import Role
from rm_desktop.services.quick_entry import QuickTopic, parse, unfinished, without
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
    [
        *(("10m", 10), ("10M", 10), ("10min", 10), ("10 min", 10), ("10 minutes", 10), ("1h", 60), ("24h", 1440)),
        *(("5 m", 5), ("10’", 10), ("10'", 10), ("(10m)", 10), ("10m.", 10), ("[5 min],", 5), ("2 hours", 120)),
        *(("1.5h", 90), ("1,25 h", 75), ("1h30", 90), ("1h30m", 90), ("1h 30 min", 90), ("0.5h", 30)),
    ],
)
def test_a_length_is_read_in_minutes(words, minutes):
    assert parse(f"Demo {words}", PEOPLE) == QuickTopic("Demo", None, minutes, "")


@pytest.mark.parametrize("words", ["0m", "25h", "10", "m", "1.5m", "-5m", "99999m", "min", "23h90", "1:30h"])
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


WORDS = st.sampled_from(["@robert,", "@p", "@PN", "10m", "(1h)", "7", "min", "#x", "#", "#1", "live", "😀", "0m"])


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


def pieces(line):
    return [(piece.part.value, piece.words) for piece in parse(line, PEOPLE).pieces]


def test_what_was_understood_and_what_only_looks_like_a_mark_is_told_with_its_words():
    assert pieces("Ask @Rob 10 min #Ai @bob 3000m #x,y") == [
        *(("lead", "@Rob"), ("minutes", "10 min"), ("area", "#Ai")),
        *(("unknown", "@bob"), ("unknown", "3000m"), ("unknown", "#x,y")),
    ]
    assert parse("Ask @bob 3000m", PEOPLE).title == "Ask @bob 3000m"


def test_marks_within_a_sentence_are_read_without_what_stands_around_them():
    assert parse("Demo (@robert, 10m): #ai.", PEOPLE) == QuickTopic("Demo", Role.LEADER, 10, "ai")
    assert pieces("Ask @robert, then (1h)") == [("lead", "@robert,"), ("minutes", "(1h)")]


def test_what_looks_like_a_length_and_is_none_is_told():
    assert pieces("x 1.5m 10mn 1:30h 99h") == [("unknown", word) for word in ("1.5m", "10mn", "1:30h", "99h")]
    assert pieces("Meet 10 people at 9am in 2027, the 3rd") == []


def test_hours_are_not_joined_with_a_number_that_counts_something_else():
    assert parse("Talk 1h 30 people", PEOPLE) == QuickTopic("Talk 30 people", None, 60, "")


def test_a_second_name_and_a_second_length_are_words_of_the_title():
    assert pieces("Ask @robert about @priya 5m or 10m") == [("lead", "@robert"), ("minutes", "5m")]


def test_a_piece_can_be_taken_out_of_the_line():
    line = "Ask @robert  about it"
    assert without(line, parse(line, PEOPLE).pieces[0]) == "Ask about it"
    assert without("@robert", parse("@robert", PEOPLE).pieces[0]) == ""


@given(st.text(max_size=40))
def test_every_piece_stands_in_the_line_where_it_says(line):
    assert all(line[piece.start : piece.end] == piece.words for piece in parse(line, PEOPLE).pieces)


@pytest.mark.parametrize(
    ("line", "caret", "mark"),
    [("Ask @ro", 7, "@ro"), ("Ask @ro", 3, ""), ("#t x", 2, "#t"), ("@ro ", 4, ""), ("", 0, ""), ("a@b", 3, "")],
)
def test_the_mark_that_is_being_typed_is_the_word_before_the_caret(line, caret, mark):
    assert unfinished(line, caret) == mark
