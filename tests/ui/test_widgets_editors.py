"""The editors keep text as typed and speak only of what the person does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rm_desktop.ui.theme import READING_COLUMNS, Scheme, Theme
from rm_desktop.ui.widgets.source_edit import SourceEdit
from rm_desktop.ui.widgets.writing_edit import WritingEdit

TEXT = "Zwei\u00a0Wörter\n\n  שלום \U0001f642\tend"


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(Scheme.LIGHT)


@pytest.fixture
def writing(theme: Theme, qtbot: QtBot) -> WritingEdit:
    made = WritingEdit(theme, "Reflection", "Only you can read this.")
    qtbot.addWidget(made)
    return made


@pytest.fixture
def source(theme: Theme, qtbot: QtBot) -> SourceEdit:
    made = SourceEdit(theme, "Note")
    qtbot.addWidget(made)
    return made


def formats_of(source: SourceEdit, line: int) -> list[tuple[str, QFont.Weight]]:
    block = source.document().findBlockByNumber(line)
    return [
        (block.text()[span.start : span.start + span.length], QFont.Weight(span.format.fontWeight()))
        for span in block.layout().formats()
    ]


def test_text_comes_back_exactly_as_it_went_in(writing: WritingEdit, source: SourceEdit) -> None:
    writing.set_text(TEXT)
    source.set_text(TEXT)
    assert writing.text() == TEXT
    assert source.text() == TEXT


def test_filling_an_editor_is_not_editing_it(writing: WritingEdit, source: SourceEdit, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(writing.edited), qtbot.assertNotEmitted(source.edited):
        writing.set_text("A")
        source.set_text("# A")


def test_typing_is_editing(writing: WritingEdit, source: SourceEdit, qtbot: QtBot) -> None:
    with qtbot.waitSignals([writing.edited, source.edited]):
        qtbot.keyClicks(writing, "a")
        qtbot.keyClicks(source, "a")


def test_restyling_is_not_editing_and_keeps_the_words(writing: WritingEdit, theme: Theme, qtbot: QtBot) -> None:
    writing.set_text("A\nB")
    with qtbot.assertNotEmitted(writing.edited):
        theme.set_zoom(1.5)
        theme.set_scheme(Scheme.DARK)
    assert writing.text() == "A\nB"


def test_every_line_has_room_also_those_typed_later(writing: WritingEdit, qtbot: QtBot) -> None:
    writing.set_text("A")
    qtbot.keyClicks(writing, "b")
    qtbot.keyClick(writing, Qt.Key.Key_Return)
    wanted = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
    block = writing.document().firstBlock()
    while block.isValid():
        assert block.blockFormat().lineHeightType() == wanted
        block = block.next()


def test_undo_takes_back_typing_but_never_the_spacing(writing: WritingEdit, qtbot: QtBot) -> None:
    writing.set_text("A")
    assert not writing.document().isUndoAvailable()
    qtbot.keyClicks(writing, "b")
    writing.undo()
    assert writing.text() == "A"


def test_lines_stay_short_on_a_wide_page(writing: WritingEdit, theme: Theme) -> None:
    writing.resize(2000, 200)
    characters = writing.viewport().width() / QFontMetricsF(theme.reading_font()).averageCharWidth()
    assert characters < READING_COLUMNS * 1.4
    writing.resize(300, 200)
    assert writing.viewportMargins().right() == 0


def test_pasted_formatting_is_left_behind(writing: WritingEdit) -> None:
    assert not writing.acceptRichText()


def test_a_heading_is_bold_and_inline_marks_are_found(source: SourceEdit) -> None:
    source.set_text("# Board pack\nAsk it to **quote the page**, see [[Accounts]]")
    source._highlighter.rehighlight()
    assert formats_of(source, 0) == [("# Board pack", QFont.Weight.Bold)]
    assert [words for words, _ in formats_of(source, 1)] == ["**quote the page**", "[[Accounts]]"]


def test_nothing_inside_a_code_fence_is_read_as_markdown(source: SourceEdit) -> None:
    source.set_text("```\n# not a heading\n```\n# heading")
    source._highlighter.rehighlight()
    assert formats_of(source, 1) == [("# not a heading", QFont.Weight.Normal)]
    assert formats_of(source, 3) == [("# heading", QFont.Weight.Bold)]


def test_list_marks_and_boxes_stand_out(source: SourceEdit) -> None:
    source.set_text("  - [x] try\n2. ask\n1999 was a year")
    source._highlighter.rehighlight()
    assert formats_of(source, 0) == [("- [x]", QFont.Weight.Bold)]
    assert formats_of(source, 1) == [("2.", QFont.Weight.Bold)]
    assert formats_of(source, 2) == []
