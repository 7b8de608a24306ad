"""The Journal page: its list, its month, its filter and the ways about it."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rm_desktop.models.kinds import Kind

TODAY = date(2026, 11, 24)


def shown(page):
    return page.card.keeper.entry


def type_into(page, text):
    QTest.keyClicks(page.card.editor, text)


def written(desk):
    return {row.id for row in desk.journal.entries()}


def test_the_newest_entry_is_shown_and_its_day_in_the_month(page, desk):
    newest = desk.journal.entries()[0]
    assert shown(page).id == page.list.current_id == newest.id
    assert page.list.month.selected == newest.day
    assert page.card.title.text() == newest.title


def test_leaving_the_page_saves(page, desk):
    type_into(page, "Last words. ")
    page.hide()
    assert "Last words. " in desk.journal.get(shown(page).id).body


def test_delete_puts_the_entry_into_the_trash_and_selects_the_next(page, desk, dispatcher):
    first, second = desk.journal.entries()[:2]
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Qt.Key.Key_Delete)
    assert first.id not in written(desk)
    assert shown(page).id == page.list.current_id == second.id
    dispatcher.do(lambda desk: desk.undoing.undo())
    assert shown(page).id == page.list.current_id == first.id


def test_a_day_with_an_entry_shows_it_and_one_without_offers_to_write(page, desk):
    row = next(row for row in desk.journal.entries() if row.day == date(2026, 11, 12))
    page.list.month._walk(row.day)
    assert shown(page).id == row.id
    assert not page.list.strip.isVisible()
    page.list.month._walk(date(2026, 11, 11))
    assert shown(page).id == row.id
    page.list.strip.write.click()
    type_into(page, "x")
    assert desk.journal.get(shown(page).id).day == date(2026, 11, 11)
    assert not page.list.strip.isVisible()


def test_a_day_to_come_offers_nothing(page):
    page.list.month._walk(date(2026, 12, 24))
    assert page.list.strip.isVisible()
    assert not page.list.strip.write.isVisible()


def test_the_month_has_dots_where_something_is_written(page, desk):
    page.list.month._walk(date(2026, 10, 5))
    marked = page.list._marked
    assert desk.journal.days(2026, 10) <= marked
    assert all(date(2026, 8, 31) <= day <= date(2026, 11, 30) for day in marked)


def test_the_filter_narrows_the_list_and_escape_clears_it(page, desk, qtbot):
    every = page.list.model.rowCount()
    QTest.keyClicks(page.list.filter, "SLOW DOWN")
    qtbot.waitUntil(lambda: 0 < page.list.model.rowCount() < every)
    assert shown(page).id == page.list.current_id
    QTest.keyClicks(page.list.filter, " xyzzy")
    qtbot.waitUntil(page.list.nothing.isVisible)
    QTest.keyClick(page.list.filter, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.list.model.rowCount() == every)


def test_typing_goes_on_in_an_entry_that_the_filter_no_longer_finds(page, desk, qtbot):
    QTest.keyClicks(page.list.filter, "SLOW DOWN")
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1)
    entry_id = shown(page).id
    page.card.title.selectAll()
    QTest.keyClicks(page.card.title, "Other")
    page.card.editor.selectAll()
    type_into(page, "Other words")
    page.save_pending()
    assert page.list.model.rowCount() == 0
    assert shown(page).id == entry_id
    assert page.card.editor.text() == desk.journal.get(entry_id).body == "Other words"
    page.list.clear_filter()
    assert page.list.current_id == entry_id


def test_a_record_is_opened_whatever_the_filter_hides(page, desk, qtbot):
    last = desk.journal.entries()[-1]
    QTest.keyClicks(page.list.filter, "xyzzy")
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 0)
    assert page.open_record(Kind.JOURNAL, last.id)
    assert shown(page).id == last.id
    assert not page.open_record(Kind.JOURNAL, "gone")
    assert not page.open_record(Kind.NOTE, last.id)


def test_an_empty_journal_says_one_sentence_and_its_button_writes(empty, desk):
    assert empty._stack.currentIndex() == 1
    empty._empty.asked.emit()
    type_into(empty, "x")
    assert [row.preview for row in desk.journal.entries()] == ["x"]
    assert empty.list.current_id == shown(empty).id


def test_going_back_from_a_blank_entry_leaves_the_empty_journal(empty, desk):
    empty.write()
    QTest.keyClick(empty.card.editor, Qt.Key.Key_Escape)
    assert (empty._stack.currentIndex(), desk.journal.entries()) == (1, ())


def test_an_entry_kept_elsewhere_appears_and_the_shown_one_stays(page, desk, dispatcher):
    before = shown(page).id
    dispatcher.do(lambda desk: desk.journal.add("From Today"))
    assert page.list.model.index(0).data() == "From Today"
    assert shown(page).id == page.list.current_id == before


def test_a_narrow_page_shows_one_column_and_escape_goes_back(page):
    page.resize(740, 560)
    assert page.list.isVisible()
    assert not page.detail.isVisible()
    page.list.opened.emit(page.list.current_id)
    assert (page.list.isVisible(), page.detail.isVisible(), page.card.back.isVisible()) == (False, True, True)
    QTest.keyClick(page.card.editor, Qt.Key.Key_Escape)
    assert page.list.isVisible()
    assert page.list.view.hasFocus() or not page.isActiveWindow()


def test_a_hidden_page_shows_what_came_meanwhile_when_it_is_back(page, desk, dispatcher):
    page.hide()
    dispatcher.do(lambda desk: desk.journal.add("From Today"))
    assert page.list.model.index(0).data() != "From Today"
    page.show()
    assert page.list.model.index(0).data() == "From Today"
