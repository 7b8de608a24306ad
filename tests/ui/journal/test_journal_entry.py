"""One entry on the Journal page: the hand does something, the store knows."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from rm_desktop.errors import Problem
from rm_desktop.models.kinds import Role
from rm_desktop.ui.dialogs.share_takeaway import ShareTakeawayDialog
from rm_desktop.ui.widgets.list_delegate import RowRole
from rm_desktop.ui.widgets.month_popup import MonthPopup

TODAY = date(2026, 11, 24)


def shown(page):
    return page.card.keeper.entry


def type_into(page, text):
    QTest.keyClicks(page.card.editor, text)


def written(desk):
    return {row.id for row in desk.journal.entries()}


def test_a_blank_entry_is_kept_from_its_first_character(page, desk):
    before = written(desk)
    page.slots()["entry-new"]()
    assert page.card.editor.text() == page.card.title.text() == ""
    type_into(page, "  ")
    assert written(desk) == before
    type_into(page, "I")
    (new,) = written(desk) - before
    assert shown(page).id == page.entries.current_id == new
    assert (desk.journal.get(new).body, desk.journal.get(new).day) == ("  I", TODAY)


def test_a_blank_entry_without_a_word_leaves_nothing_behind(page, desk):
    before = written(desk)
    page.write()
    page.card.keeper.change({"tags": ("trust",)})
    QTest.keyClick(page.card.editor, Qt.Key.Key_Escape)
    assert written(desk) == before
    assert shown(page).id == page.entries.current_id == desk.journal.entries()[0].id


def test_a_feeling_without_a_word_is_kept_and_goes_again_when_it_is_taken_back(page, desk, qtbot):
    before = written(desk)
    page.write()
    page.card.foot.feeling.faces[3].click()
    (new,) = written(desk) - before
    assert (desk.journal.get(new).feeling, desk.journal.get(new).body) == (4, "")
    assert shown(page).id == page.entries.current_id == new
    page.save_pending()
    page.card.foot.feeling.faces[3].click()
    page.entries.view.setCurrentIndex(page.entries.model.index(2))
    qtbot.waitUntil(lambda: written(desk) == before)


def test_what_was_chosen_before_the_first_character_is_kept_with_it(page, desk):
    page.write()
    question = page.card.prompt.question.text()
    page.card.prompt.another.click()
    asked = page.card.prompt.question.text()
    page.card.foot.feeling.faces[4].click()
    page.card.keeper.change({"tags": ("trust",), "day": date(2026, 11, 20)})
    type_into(page, "x")
    entry = desk.journal.get(shown(page).id)
    assert asked != question
    assert (entry.prompt, entry.feeling, entry.tags, entry.day) == (asked, 5, ("trust",), date(2026, 11, 20))
    assert not page.card.prompt.another.isVisible()


def test_an_entry_begun_and_emptied_again_goes_to_the_trash_when_it_is_left(page, desk, qtbot):
    before = written(desk)
    page.write()
    type_into(page, "x")
    QTest.keyClick(page.card.editor, Qt.Key.Key_Backspace)
    page.entries.select_first()
    page.entries.view.setCurrentIndex(page.entries.model.index(2))
    qtbot.waitUntil(lambda: written(desk) == before)


def test_typing_is_saved_after_a_pause_without_moving_the_caret(page, desk, dispatcher, qtbot):
    editor = page.card.editor
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    type_into(page, "Yes. ")
    assert dispatcher.waiting
    qtbot.waitUntil(lambda: not dispatcher.waiting, timeout=3000)
    assert desk.journal.get(shown(page).id).body.startswith("Yes. ")
    assert editor.textCursor().position() == len("Yes. ")
    assert editor.document().isUndoAvailable()


def test_a_title_keeps_its_trailing_space_while_it_is_typed(page, desk, dispatcher):
    page.card.title.setFocus()
    page.card.title.selectAll()
    QTest.keyClicks(page.card.title, "Slower ")
    page.save_pending()
    assert page.card.title.text() == "Slower "
    assert desk.journal.get(shown(page).id).title == "Slower"
    assert page.entries.model.index(0).data() == "Slower"


def test_what_cannot_be_saved_stays_and_so_does_the_selection(page, desk, dispatcher):
    failures = []
    dispatcher.failed.connect(failures.append)
    entry_id = shown(page).id
    page.card.title.selectAll()
    page.card.title.insert("x" * 400)
    page.card.title.textEdited.emit(page.card.title.text())
    page.entries.view.setCurrentIndex(page.entries.model.index(1))
    assert failures[0].problem is Problem.TITLE_TOO_LONG
    assert shown(page).id == page.entries.current_id == entry_id
    assert len(page.card.title.text()) == 400
    assert dispatcher.waiting


def test_undo_brings_the_text_back_into_the_editor(page, desk, dispatcher):
    before = page.card.editor.text()
    page.card.editor.moveCursor(QTextCursor.MoveOperation.End)
    type_into(page, " More.")
    page.save_pending()
    dispatcher.do(lambda desk: desk.undoing.undo())
    assert page.card.editor.text() == before


def test_a_feeling_is_chosen_with_the_keyboard_and_taken_back(page, desk):
    picker, entry_id = page.card.foot.feeling, shown(page).id
    page.card.keeper.change({"feeling": 2})
    picker.setFocus()
    QTest.keyClick(picker.faces[1], Qt.Key.Key_Right)
    assert desk.journal.get(entry_id).feeling == 3
    assert [face.isChecked() for face in picker.faces] == [False, False, True, False, False]
    assert all(isinstance(face, QRadioButton) and face.accessibleName() for face in picker.faces)
    QTest.keyClick(picker.faces[2], Qt.Key.Key_Space)
    assert desk.journal.get(entry_id).feeling is None
    assert not any(face.isChecked() for face in picker.faces)


def test_a_word_of_ones_own_shows_in_chip_and_list(page, desk):
    page.card.foot.word.selectAll()
    QTest.keyClicks(page.card.foot.word, "lighter")
    page.save_pending()
    assert desk.journal.get(shown(page).id).feeling_word == "lighter"
    assert "lighter" in [chip.accessibleName() for chip in page.card.facts.chips]
    assert page.entries.model.index(0).data(RowRole.CAPTION).endswith("lighter")


def test_tags_are_typed_in_one_line(page, desk):
    page.card.facts.chips[-1].click()
    page.card.facts.tags.setText("Trust, tempo trust")
    QTest.keyClick(page.card.facts.tags, Qt.Key.Key_Return)
    assert desk.journal.get(shown(page).id).tags == ("trust", "tempo")
    assert not page.card.facts.tags.isVisible()
    page.card.facts.ask_tags()
    page.card.facts.tags.setText("nothing")
    QTest.keyClick(page.card.facts.tags, Qt.Key.Key_Escape)
    assert desk.journal.get(shown(page).id).tags == ("trust", "tempo")


def test_the_day_is_picked_from_the_month_and_the_list_follows(page, desk):
    entry_id = shown(page).id
    page.card.facts.day.pick()
    popup = page.card.facts.day.findChildren(MonthPopup)[0]
    popup.month.select(date(2026, 10, 1))
    popup.day_picked.emit(popup.month.selected)
    popup.close()
    assert desk.journal.get(entry_id).day == date(2026, 10, 1)
    assert shown(page).id == page.entries.current_id == entry_id
    assert page.entries.view.currentIndex().row() > 0


def test_the_session_is_chosen_or_taken_away(page, desk):
    line = desk.sessions.lines()[-1]
    page.card.facts.session_chosen.emit(line.id, line.number)
    assert desk.journal.get(shown(page).id).session_id == line.id
    page.card.facts.session_chosen.emit("", 0)
    assert desk.journal.get(shown(page).id).session_id is None


def test_only_the_selected_words_can_be_shared_and_nothing_links_back(page, desk):
    assert not page.card.foot.share.isEnabled()
    cursor = page.card.editor.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(24, QTextCursor.MoveMode.KeepAnchor)
    page.card.editor.setTextCursor(cursor)
    chosen = page.card.editor.text()[:24].strip()
    before = desk.takeaways.all()
    page.card.foot.share.click()
    (dialog,) = page.findChildren(ShareTakeawayDialog)
    assert dialog.words.text() == chosen
    assert dialog.words.isReadOnly()
    dialog.share.click()
    (new,) = [line for line in desk.takeaways.all() if line not in before]
    assert (new.text, new.learner, new.teacher) == (chosen, Role.LEADER, Role.MENTOR)
    assert shown(page).id not in repr(new)


def test_cancelling_shares_nothing(page, desk):
    before = desk.takeaways.all()
    page.card.editor.selectAll()
    page.card.foot.share.click()
    page.findChildren(ShareTakeawayDialog)[0].reject()
    assert desk.takeaways.all() == before


def test_tab_walks_the_entry_from_its_title_to_the_words_that_leave(page):
    card = page.card
    card.editor.selectAll()
    expected = [card.title, *card.facts.chips, card.facts.day, card.editor]
    reached, widget = [card.title], card.title
    while widget is not card.editor:
        widget = widget.nextInFocusChain()
        if widget in expected:
            reached.append(widget)
    assert reached == expected


def test_escape_in_the_title_goes_back_to_what_was_saved_last(page, desk, dispatcher):
    page.card.title.selectAll()
    QTest.keyClicks(page.card.title, "Slower")
    page.save_pending()
    QTest.keyClicks(page.card.title, "!")
    QTest.keyClick(page.card.title, Qt.Key.Key_Escape)
    page.save_pending()
    assert page.card.title.text() == desk.journal.get(shown(page).id).title == "Slower"
