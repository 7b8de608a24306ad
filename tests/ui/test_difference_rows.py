"""What of two compared texts is shown: the differences, a little around them, and no more than an eye takes in."""

from rm_desktop.services.differences import Line, Run, differences
from rm_desktop.ui.difference_rows import CONTEXT, MOST_LETTERS, MOST_ROWS, shown


def same(text):
    return Line((Run(text, False),), (Run(text, False),), True)


def changed(old, new):
    return Line((Run(old, True),), (Run(new, True),), False)


def words(row):
    return "".join(run.text for run in row.old)


def test_long_equal_parts_are_folded_and_a_little_stays_around_the_difference():
    lines = [*(same(f"before {n}") for n in range(10)), changed("a", "b"), *(same(f"after {n}") for n in range(10))]
    found = shown(lines)
    assert [row.hidden for row in found.rows] == [8, 0, 0, 0, 0, 0, 8]
    assert words(found.rows[1]) == "before 8"
    assert len([row for row in found.rows if row.same and not row.hidden]) == 2 * CONTEXT
    assert (found.starts, found.differences, found.cut) == ((3,), 1, False)


def test_one_line_is_not_worth_folding():
    assert all(not row.hidden for row in shown([changed("a", "b"), *[same("x")] * 5, changed("c", "d")]).rows)


def test_unfolded_every_line_is_there():
    assert len(shown([*[same("x")] * 30, changed("a", "b")], folded=False).rows) == 31


def test_neighbouring_changed_lines_are_one_difference():
    assert shown([changed("a", "b"), changed("c", "d"), same("e"), changed("f", "g")]).starts == (0, 3)


def test_the_middle_of_a_long_equal_run_is_left_out():
    line = Line((Run("x" * 1_000_000, False), Run("old", True)), (Run("x" * 1_000_000, False), Run("new", True)), False)
    (row,) = shown([line]).rows
    assert len(words(row)) < 1_000
    assert words(row).endswith("old")


def test_more_than_can_be_shown_is_cut_and_said_to_be():
    found = shown([changed(f"a{n}", f"b{n}") for n in range(MOST_ROWS + 1)])
    assert len(found.rows) == MOST_ROWS
    assert found.cut
    wide = shown([changed("a" * MOST_LETTERS, "b" * MOST_LETTERS)])
    assert wide.cut
    assert sum(len(run.text) for run in (*wide.rows[0].old, *wide.rows[0].new)) <= MOST_LETTERS + 2


def test_equal_texts_have_no_difference():
    assert shown(differences("one\ntwo", "one\ntwo")).differences == 0
    assert shown(()).rows == ()
