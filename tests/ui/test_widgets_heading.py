"""Headings show all of their first letter, and say that there is more where they end too early."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.heading_edit import HeadingEdit
from rm_desktop.ui.widgets.labels import Heading

LONG = "Everything that we said about the <b>pricing</b> decision"
BARE = "border: none; padding: 0; background: white; color: black"


@pytest.fixture
def edit(theme: Theme, qtbot: QtBot) -> HeadingEdit:
    made = HeadingEdit(theme, "Title")
    qtbot.addWidget(made)
    made.setStyleSheet(BARE)
    made.resize(240, 40)
    return made


def ink(widget: QWidget) -> int:
    """Return how much dark a widget painted on its light paper."""
    image = widget.grab().toImage()
    paper = image.pixelColor(image.width() - 1, 0).lightness()
    every = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(paper - image.pixelColor(*place).lightness() for place in every)


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_the_hook_of_a_j_is_not_cut(edit: HeadingEdit, theme: Theme, qtbot: QtBot, zoom: float) -> None:
    heading, roomy = (Heading(theme, text, TextSize.H1, wrap=False) for text in ("", " J"))
    theme.set_zoom(zoom)
    heading.setText("J")
    edit.show_title("J")
    edit.resize(edit.sizeHint())
    for label in (heading, roomy):
        label.setStyleSheet(BARE)
        qtbot.addWidget(label)
    whole = ink(roomy)
    assert (ink(heading), ink(edit)) == pytest.approx((whole, whole), rel=0.02)


def test_other_letters_stay_at_the_edge(theme: Theme) -> None:
    assert Heading(theme, "Notes").contentsMargins().left() == 0
    heading = Heading(theme, "Journal")
    heading.setText("Goals")
    assert heading.contentsMargins().left() == 0


def test_a_title_that_does_not_fit_is_told_in_a_tooltip(edit: HeadingEdit) -> None:
    edit.show()
    edit.show_title("Short")
    assert edit.toolTip() == ""
    edit.show_title(LONG)
    assert "&lt;b&gt;pricing" in edit.toolTip()
    edit.resize(2000, 40)
    assert edit.toolTip() == ""


def test_a_title_that_does_not_fit_ends_in_dots_while_nobody_writes_in_it(
    edit: HeadingEdit, theme: Theme, qtbot: QtBot
) -> None:
    edit.show_title(LONG)
    room = edit.width() - 2  # what Qt keeps free at the end
    shown = edit.fontMetrics().elidedText(LONG, Qt.TextElideMode.ElideRight, room)
    assert shown.endswith("…")
    beside = HeadingEdit(theme, "Title")
    qtbot.addWidget(beside)
    beside.setStyleSheet(BARE)
    beside.show_title(shown)
    beside.resize(edit.size())
    assert edit.grab().toImage() == beside.grab().toImage()
    edit.show()
    edit.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    edit.setCursorPosition(0)
    assert edit.grab().toImage() != beside.grab().toImage()
