"""Words of one direction inside a line of the other."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from rm_desktop.ui.wording.bidi import dotted, isolated


@pytest.fixture
def rightward_window(qapp: QApplication):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_words_that_run_one_way_are_left_as_they_are(qapp: QApplication) -> None:
    assert dotted(("edited today", "", "#ai")) == "edited today · #ai"
    assert isolated("#technology") == "#technology"
    assert isolated("") == ""


def test_words_that_run_from_the_right_are_kept_together(qapp: QApplication) -> None:
    assert isolated("שלום") == "\u2068שלום\u2069"
    assert dotted(("שלום", "5")) == "\u2068שלום\u2069 · 5"


def test_in_a_mirrored_window_every_part_keeps_its_order(rightward_window: None) -> None:
    assert dotted(("edited today", "#ai")) == "\u2068edited today\u2069 · \u2068#ai\u2069"
