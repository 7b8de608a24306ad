"""While a tag is typed, the tags in use are offered: readable, all of them, and gone once one is taken."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from rm_desktop.services.desk import Desk
from rm_desktop.ui.looks.theme import Scheme, Theme


@pytest.fixture
def entry(hand, prompts: str, qtbot: QtBot) -> QLineEdit:
    """The line for a new tag, with a `c` typed in it."""
    qtbot.mouseClick(hand.button("Add a tag"), Qt.MouseButton.LeftButton)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, "c")
    return line


def offered(entry: QLineEdit) -> QListView:
    popup = entry.completer().popup()
    assert isinstance(popup, QListView)
    return popup


def test_every_tag_that_fits_is_seen_without_scrolling(entry: QLineEdit, desk: Desk) -> None:
    popup, tags = offered(entry), [tag for tag in desk.notes.tags() if tag.startswith("c")]
    assert len(tags) > 2
    assert popup.model().rowCount() == len(tags)
    last = popup.visualRect(popup.model().index(len(tags) - 1, 0))
    assert popup.viewport().rect().contains(last)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_the_tags_stand_on_paper(entry: QLineEdit, qapp: QApplication, scheme: Scheme) -> None:
    theme = Theme(scheme)
    theme.apply(qapp)
    popup = offered(entry)
    popup.ensurePolished()
    paper = popup.grab().toImage().pixelColor(popup.viewport().mapTo(popup, popup.viewport().rect().bottomRight()))
    qapp.setStyleSheet("")
    assert paper == QColor(theme.tokens.surface)


def test_enter_takes_the_tag_and_puts_the_list_away(entry: QLineEdit, desk: Desk, prompts: str, qtbot: QtBot) -> None:
    popup = offered(entry)
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert desk.notes.get(prompts).tags == ("technology", "charter")
    assert entry.hasFocus()


def test_escape_puts_the_list_away(entry: QLineEdit, qtbot: QtBot) -> None:
    qtbot.keyClick(offered(entry), Qt.Key.Key_Escape)
    assert not offered(entry).isVisible()


def test_a_tag_that_the_note_has_is_not_offered(entry: QLineEdit, qtbot: QtBot) -> None:
    entry.clear()
    qtbot.keyClicks(entry, "te")
    assert entry.completer().completionCount() == 0
