"""A line of my preparation goes to the agenda, and the words for the hard part come into it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from rm_desktop.ui.dialogs.templates import TemplatesDialog
from rm_desktop.ui.pages.sessions_parts.preparation_phrases import PhraseSheet

KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def mine(page):
    return page.detail.preparation


def write(editor, text):
    """Type a text in place of what there is."""
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, text)


def go_to_line(editor, line):
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cursor.movePosition(QTextCursor.MoveOperation.Down, n=line)
    editor.setTextCursor(cursor)


def test_the_line_of_the_caret_moves_to_the_agenda_though_it_is_not_saved_yet(page, mine, desk, shown):
    editor = mine.not_yet
    editor.setFocus()
    editor.set_text("")
    QTest.keyClicks(editor, "One")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    editor.insertPlainText("- The \U0001f600 part 5m")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(editor, "Three")
    QTest.keyClick(editor, Qt.Key.Key_Up)
    QTest.keyClick(editor, Qt.Key.Key_Up, KEYS)
    last = desk.agenda.topics(shown)[-1]
    assert (last.title, last.minutes) == ("The \U0001f600 part", 5)
    assert editor.text() == desk.sessions.get(shown).preparation.not_yet == "One\nThree"
    assert editor.textCursor().position() == 4
    assert editor.hasFocus()


def test_the_toast_and_the_menu_say_nothing_of_the_words(page, mine, desk, dispatcher, qtbot, shown):
    write(mine.with_care, "zebra secret")
    with qtbot.waitSignal(dispatcher.changed, check_params_cb=lambda changes: "topic" in changes.kinds) as heard:
        mine.to_agenda.click()
    assert heard.args[0].subject == ""
    dispatcher.do(lambda desk: desk.undoing.undo())
    assert mine.with_care.text() == "zebra secret"
    assert desk.undoing.next_redo().subject == ""


def test_an_empty_line_cannot_be_moved(mine):
    write(mine.to_raise, "Words")
    assert mine.to_agenda.isEnabled()
    QTest.keyClick(mine.to_raise, Qt.Key.Key_Return)
    assert not mine.to_agenda.isEnabled()


def test_fact_effect_and_wish_come_to_where_the_caret_is(page, mine, desk, shown):
    write(mine.with_care, "First:")
    mine.phrases.click()
    (sheet,) = page.window().findChildren(PhraseSheet)
    assert not sheet.save.isEnabled()
    for field, words in zip(sheet.fields, ("You left early", "", "Could we end on time?"), strict=True):
        field.setFocus()
        QTest.keyClicks(field, words)
    sheet.save.click()
    assert mine.with_care.text() == "First: You left early. Could we end on time?"
    mine.save_pending()
    assert desk.sessions.get(shown).preparation.with_care.endswith("on time?")


def test_a_way_to_begin_is_written_into_its_field_and_examples_are_those_of_ones_role(page, mine):
    mine.phrases.click()
    (sheet,) = page.window().findChildren(PhraseSheet)
    sheet._begin(sheet.fields[2], "Could we try…")
    assert sheet.fields[2].text() == "Could we try "
    before = sheet._example.text()
    sheet._next_example()
    assert sheet._example.text() != before
    assert sheet.holds_words()
    sheet._leave()


def test_a_form_to_prepare_with_is_asked_for_here_and_by_its_command(page, mine, qtbot):
    mine.form_way.click()
    (dialog,) = page.window().findChildren(TemplatesDialog)
    dialog.reject()
    assert {"preparation-form", "preparation-move", "preparation-phrase"} >= {
        each for each in page.possible() if "preparation" in each
    }
    assert page.home("preparation-move") is mine


def test_the_whole_of_a_text_is_on_view_when_somebody_comes_to_it(page, mine):
    page.resize(1150, 420)
    page.detail.verticalScrollBar().setValue(0)
    mine.to_raise.setFocus()
    port = page.detail.viewport()
    place = mine.to_raise.rect().translated(mine.to_raise.mapTo(port, QPoint(0, 0)))
    assert port.rect().contains(place)
