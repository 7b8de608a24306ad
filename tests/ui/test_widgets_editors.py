"""The editors keep text as typed and speak only of what the person does."""

import pytest
from PySide6.QtCore import QMimeData, QRect, Qt, QUrl
from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rm_desktop.ui.looks.theme import READING_COLUMNS, Scheme, Theme
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


def test_an_empty_line_is_a_line_with_as_much_room(writing: WritingEdit, qtbot: QtBot) -> None:
    writing.set_text("-")
    qtbot.keyClick(writing, Qt.Key.Key_Delete)
    qtbot.keyClick(writing, Qt.Key.Key_Return)
    qtbot.keyClicks(writing, "a")
    for _ in range(2):
        qtbot.keyClick(writing, Qt.Key.Key_Return)
    qtbot.keyClicks(writing, "b")
    assert writing.text() == "\na\n\nb"
    blocks = [writing.document().findBlockByNumber(number) for number in range(4)]
    assert len({block.blockFormat().lineHeight() for block in blocks}) == 1
    assert blocks[0].blockFormat().lineHeight() > 0


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


def test_pasted_and_dropped_lines_have_room_too(writing: WritingEdit) -> None:
    pasted = QMimeData()
    pasted.setText("one\ntwo\nthree")
    writing.insertFromMimeData(pasted)
    assert writing.text() == "one\ntwo\nthree"
    block = writing.document().begin()
    heights = set()
    while block.isValid():
        heights.add(block.blockFormat().lineHeight())
        block = block.next()
    assert len(heights) == 1 and heights.pop() > 0


def test_files_are_no_words(writing: WritingEdit, source: SourceEdit) -> None:
    """A path would tell the other person where this one's files are."""
    files, address = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile("/srv/letter.md")])
    address.setUrls([QUrl("https://example.org/letter")])
    for editor in (writing, source):
        editor.insertFromMimeData(files)
        assert not editor.canInsertFromMimeData(files)
        assert editor.text() == ""
        editor.insertFromMimeData(address)
        assert editor.text() == "https://example.org/letter"


def test_a_heading_is_bold_and_inline_marks_are_found(source: SourceEdit) -> None:
    source.set_text("# Board pack\nAsk it to **quote the page**, see [[Accounts]]")
    assert formats_of(source, 0) == [("# Board pack", QFont.Weight.Bold)]
    assert [words for words, _ in formats_of(source, 1)] == ["**quote the page**", "[[Accounts]]"]


def test_nothing_inside_a_code_fence_is_read_as_markdown(source: SourceEdit) -> None:
    source.set_text("```\n# not a heading\n```\n# heading")
    assert formats_of(source, 1) == [("# not a heading", QFont.Weight.Normal)]
    assert formats_of(source, 3) == [("# heading", QFont.Weight.Bold)]


def test_list_marks_and_boxes_stand_out(source: SourceEdit) -> None:
    source.set_text("  - [x] try\n2. ask\n1999 was a year")
    assert formats_of(source, 0) == [("- [x]", QFont.Weight.Bold)]
    assert formats_of(source, 1) == [("2.", QFont.Weight.Bold)]
    assert formats_of(source, 2) == []


def test_code_that_loses_its_end_is_marked_anew(source: SourceEdit) -> None:
    source.set_text("words\n```\n# code")
    cursor = source.textCursor()
    cursor.setPosition(len("words"))
    cursor.setPosition(len("words\n```"), cursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    assert source.text() == "words\n# code"
    assert formats_of(source, 1) == [("# code", QFont.Weight.Bold)]


def test_a_line_far_below_is_marked_when_it_comes_on_view(source: SourceEdit) -> None:
    source.resize(400, 200)
    source.show()
    source.set_text("```\n" + "word\n" * 3_000 + "```\n# heading")
    assert formats_of(source, 3_002) == []
    source.moveCursor(source.textCursor().MoveOperation.End)
    assert formats_of(source, 3_002) == [("# heading", QFont.Weight.Bold)]


def test_a_long_text_comes_part_by_part_and_comes_back_whole(source: SourceEdit, qtbot: QtBot) -> None:
    text = "- [ ] a line of words\r\n" * 20_000
    with qtbot.assertNotEmitted(source.edited), qtbot.waitSignal(source.filled):
        source.set_text(text)
        assert source.text() == text
        assert source.isReadOnly()
    assert source.text() == text.replace("\r\n", "\n")
    assert not source.isReadOnly() and not source.document().isUndoAvailable()


def test_another_text_takes_the_place_of_one_that_is_still_coming(source: SourceEdit, qtbot: QtBot) -> None:
    source.set_text("word\n" * 100_000)
    source.set_text("short")
    qtbot.keyClicks(source, "A ")
    assert source.text() == "A short"


def test_words_that_are_shown_before_any_are_typed_are_shown_on_all_their_lines(theme: Theme, qtbot: QtBot) -> None:
    editor = WritingEdit(theme, "Purpose", "What shall be different at the end, and why the two of you?")
    qtbot.addWidget(editor)
    editor.resize(300, 160)
    editor.show()
    blank = WritingEdit(theme, "Purpose")
    qtbot.addWidget(blank)
    blank.resize(300, 160)
    blank.show()
    below = QRect(10, 45, 280, 60)  # the first line ends above
    assert editor.grab(below).toImage() != blank.grab(below).toImage()
    assert editor.placeholderText().startswith("What shall")
    editor.set_text("x")
    blank.set_text("x")
    assert editor.grab(below).toImage() == blank.grab(below).toImage()
