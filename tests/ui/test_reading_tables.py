"""The columns of a rendered table: words are whole while there is room for them."""

import pytest
from PySide6.QtGui import QTextTable
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.reading_tables import shares
from rm_desktop.ui.widgets.reading_view import ReadingView

TABLE = """
| Length | Minutes | What we do before the session and after it | Who takes it on |
|---|---|---|---|
| 30 | 10 | Look at the actions from last time, and choose what comes next | Both |
| 60 | 20 | Show me your desk: a very long explanation of what is going to be done | Leader |
"""


@pytest.fixture
def view(qapp: QApplication, qtbot: QtBot) -> ReadingView:
    made = ReadingView(Theme(qapp), "Text")
    qtbot.addWidget(made)
    made.show()
    return made


def broken_words(view: ReadingView) -> list[str]:
    """Return the lines of tables that end within a word."""
    found = []
    for table in view.document().rootFrame().childFrames():
        assert isinstance(table, QTextTable)
        for row in range(table.rows()):
            for column in range(table.columns()):
                block = table.cellAt(row, column).firstCursorPosition().block()
                layout, text = block.layout(), block.text()
                lines = [layout.lineAt(number) for number in range(layout.lineCount())]
                ends = [line.textStart() + line.textLength() for line in lines]
                found += [text for end in ends[:-1] if text[end - 1].isalnum() and text[end].isalnum()]
    return found


def narrow(view: ReadingView, *, spare: int) -> None:
    """Make the view as narrow as the words of its table allow, whatever their font is, and so much wider."""
    room = sum(view._needs[0].words) + view.width() - view._room()
    view.resize(int(room) + spare, 500)
    view.grab()


@pytest.mark.parametrize("spare", [2, 30, 100])
def test_no_word_of_a_table_is_broken_while_other_columns_have_room(view: ReadingView, spare: int) -> None:
    view.resize(420, 500)
    view.set_markdown(TABLE)
    narrow(view, spare=spare)
    assert view._needs
    assert broken_words(view) == []


def test_the_columns_follow_the_width_of_the_view(view: ReadingView) -> None:
    view.resize(480, 500)
    view.set_markdown(TABLE)
    narrow(view, spare=10)
    assert broken_words(view) == []
    assert view.document().idealWidth() <= view.viewport().width()


def test_every_word_has_room_first_and_lines_share_the_rest() -> None:
    assert shares([50, 50], [50, 150], 200) == [50, 150]
    assert shares([50, 100], [100, 200], 225) == pytest.approx([75, 150])


def test_where_words_have_no_room_the_widest_alone_are_cut() -> None:
    assert shares([40, 300, 50], [40, 400, 90], 200) == pytest.approx([40, 110, 50])
    assert shares([300, 300], [300, 300], 200) == pytest.approx([100, 100])
