"""The order of the palette's groups, and how a found text is shown."""

import pytest

from rm_desktop.ui.item_models.choices import Choice, Enter
from rm_desktop.ui.palette.groups import Group, arranged, found_in, from_near, stepped, stretches


def group(heading, worth, *titles):
    return Group(heading, tuple(Choice(Enter.RUN, title) for title in titles), worth)


def test_each_group_stands_under_its_heading_the_best_first():
    rows = arranged([group("Titles", 0.5, "a"), group("Commands", 0.93, "b", "c"), group("Pages", 1.0)])
    assert [row.title for row in rows] == ["Commands", "b", "c", "Titles", "a"]
    assert [row.title for row in rows if row.enter is Enter.NOTHING] == ["Commands", "Titles"]


def test_groups_that_fit_alike_stay_in_order():
    rows = arranged([group("Titles", 0.88, "a"), group("Commands", 0.91, "b")])
    assert [row.title for row in rows][::2] == ["Titles", "Commands"]


def test_a_found_text_is_one_plain_line_with_its_words_marked():
    text, spans = found_in("## \x02Board\x03 pack\n\n- [ ] see [[The *\x02board\x03*]] # not")
    assert text == "Board pack see The board not"
    assert [text[start : start + length] for start, length in spans] == ["Board", "board"]


@pytest.mark.parametrize("snippet", ["", "plain", "\x02all\x03", "2 * 3 \x02is\x03 6", "C# and snake_\x02case\x03"])
def test_what_is_marked_stays_what_was_found(snippet):
    text, spans = found_in(snippet)
    marked = [part.partition("\x03")[0] for part in snippet.split("\x02")[1:]]
    assert [text[start : start + length] for start, length in spans] == marked


def test_the_beginning_gives_way_where_what_was_found_would_be_cut_off():
    text = "a long way to go before the word that was found stands here"
    start = text.index("found")
    cut, spans = from_near(text, ((start, 5),), 30)
    assert cut.startswith("…")
    ((at, length),) = spans
    assert cut[at : at + length] == "found"
    assert at + length < 30


def test_what_fits_is_not_cut():
    assert from_near("short", ((0, 2),), 30) == ("short", ((0, 2),))
    assert from_near("x" * 90, ((3, 2),), 30) == ("x" * 90, ((3, 2),))
    assert from_near("x" * 90, (), 30) == ("x" * 90, ())


def test_neighbouring_places_make_one_stretch():
    assert stretches((0, 1, 2, 5, 7, 8)) == ((0, 3), (5, 1), (7, 2))
    assert stretches(()) == ()


@pytest.mark.parametrize(
    ("current", "step", "row"),
    [(-1, 1, 1), (1, 1, 2), (2, 1, 4), (4, 1, 1), (1, -1, 4), (1, 7, 4), (4, -7, 1), (2, -7, 1), (-1, -1000, 1)],
)
def test_steps_pass_over_headings_and_go_round_but_leaps_stop(current, step, row):
    assert stepped((1, 2, 4), current, step) == row


def test_without_rows_there_is_nowhere_to_go():
    assert stepped((), -1, 1) == -1
