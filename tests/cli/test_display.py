"""A computer without a display: pictures as anywhere, and one sentence in place of a window."""

import sys

import pytest

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
NONE = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}


def test_a_window_without_a_display_is_one_sentence(child, plain):
    outcome = child(plain, **NONE)
    assert outcome.failed_on_one_line
    assert "--screenshot DIR" in outcome.err


def test_pictures_need_no_display(child, plain, tmp_path):
    outcome = child(plain, "--screenshot", tmp_path / "pictures", "--home", tmp_path / "home", **NONE)
    assert (outcome.code, outcome.err) == (0, "")
    assert list((tmp_path / "pictures").glob("*.png"))


def test_pictures_of_a_locked_workspace_end_with_a_sentence_instead_of_asking(child, kept, tmp_path):
    outcome = child(kept, "--screenshot", tmp_path / "pictures", "--home", tmp_path / "home", **NONE)
    assert outcome.failed_on_one_line
    assert "passphrase" in outcome.err


def test_where_nothing_was_opened_before_there_is_one_picture_of_the_ways_to_begin(child, tmp_path):
    outcome = child("--screenshot", tmp_path / "pictures", "--home", tmp_path / "home", **NONE)
    assert (outcome.code, outcome.err) == (0, "")
    assert [each.name for each in (tmp_path / "pictures").iterdir()] == ["welcome.png"]
