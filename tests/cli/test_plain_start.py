"""The quick reader of the command line agrees with the whole one, or leaves it to that."""

import pytest

from rm_desktop.cli.arguments import parse
from rm_desktop.cli.plain_start import plain_start


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["ours.rmpair"],
        ["some folder/ours.rmpair"],
        ["--home", "place"],
        ["--home", "place", "ours.rmpair"],
        ["--home", "new"],
        ["--home", ""],
        ["--home", "place.rmpair"],
    ],
)
def test_a_plain_start_means_what_the_parser_makes_of_it(argv):
    assert vars(plain_start(argv)) == vars(parse(argv))


@pytest.mark.parametrize(
    "argv",
    [
        ["new"],
        ["check", "ours.rmpair"],
        ["--help"],
        ["--home"],
        ["--home", "--help"],
        ["--home", "place", "check", "ours.rmpair"],
        ["ours.rmpair", "theirs.rmpair"],
        ["ours.rmpair", "--home", "place"],
        ["--theme", "dark", "ours.rmpair"],
        ["--", "ours.rmpair"],
        ["-ours.rmpair"],
        ["ours.txt"],
        [""],
    ],
)
def test_anything_else_is_left_to_the_parser(argv):
    assert plain_start(argv) is None
