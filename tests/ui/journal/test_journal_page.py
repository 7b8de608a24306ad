"""The Journal page: its list, its month, its filter and the ways about it."""

from datetime import date

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest

from rm_desktop.models.kinds import Kind
from rm_desktop.ui.page_commands.journal import COMMANDS
from rm_desktop.ui.pages.journal_parts.tag_many import TagManyDialog
from rm_desktop.ui.widgets.month_popup import MonthPopup

TODAY = date(2026, 11, 24)


def shown(page):
    return page.card.keeper.entry


def type_into(page, text):
    QTest.keyClicks(page.card.editor, text)


def written(desk):
    return {row.id for row in desk.journal.entries()}


def test_the_newest_entry_is_shown_and_its_day_in_the_month(page, desk):
    newest = desk.journal.entries()[0]
    assert shown(page).id == page.entries.current_id == newest.id
    assert page.calendar.month.selected == newest.day
    assert page.card.title.text() == newest.title


def test_leaving_the_page_saves(page, desk):
    type_into(page, "Last words. ")
    page.hide()
    assert "Last words. " in desk.journal.get(shown(page).id).body


def test_delete_puts_the_entry_into_the_trash_and_selects_the_next(page, desk, dispatcher):
    first, second = desk.journal.entries()[:2]
    page.entries.view.setFocus()
    page.slots()["entry-remove"]()
    assert first.id not in written(desk)
    assert shown(page).id == page.entries.current_id == second.id
    dispatcher.do(lambda desk: desk.undoing.undo())
    assert shown(page).id == page.entries.current_id == first.id


def test_a_day_with_an_entry_shows_it_and_one_without_offers_to_write(page, desk):
    row = next(row for row in desk.journal.entries() if row.day == date(2026, 11, 12))
    page.calendar.month._walk(row.day)
    assert shown(page).id == row.id
    assert not page.calendar.strip.isVisible()
    page.calendar.month._walk(date(2026, 11, 11))
    assert shown(page).id == row.id
    page.calendar.strip.write.click()
    type_into(page, "x")
    assert desk.journal.get(shown(page).id).day == date(2026, 11, 11)
    assert not page.calendar.strip.isVisible()


def test_a_day_to_come_offers_nothing(page):
    page.calendar.month._walk(date(2026, 12, 24))
    assert page.calendar.strip.isVisible()
    assert not page.calendar.strip.write.isVisible()


def test_the_month_has_dots_where_something_is_written(page, desk):
    page.calendar.month._walk(date(2026, 10, 5))
    marked = page.calendar.marked
    assert desk.journal.days(2026, 10) <= marked
    assert all(date(2026, 8, 31) <= day <= date(2026, 11, 30) for day in marked)


def test_the_filter_narrows_the_list_and_escape_clears_it(page, desk, qtbot):
    every = page.entries.model.rowCount()
    QTest.keyClicks(page.entries.filter, "SLOW DOWN")
    qtbot.waitUntil(lambda: 0 < page.entries.model.rowCount() < every)
    assert shown(page).id == page.entries.current_id
    QTest.keyClicks(page.entries.filter, " xyzzy")
    qtbot.waitUntil(page.entries.nothing.isVisible)
    QTest.keyClick(page.entries.filter, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.entries.model.rowCount() == every)


def test_typing_goes_on_in_an_entry_that_the_filter_no_longer_finds(page, desk, qtbot):
    QTest.keyClicks(page.entries.filter, "SLOW DOWN")
    qtbot.waitUntil(lambda: page.entries.model.rowCount() == 1)
    entry_id = shown(page).id
    page.card.title.selectAll()
    QTest.keyClicks(page.card.title, "Other")
    page.card.editor.selectAll()
    type_into(page, "Other words")
    page.save_pending()
    assert page.entries.model.rowCount() == 0
    assert shown(page).id == entry_id
    assert page.card.editor.text() == desk.journal.get(entry_id).body == "Other words"
    page.entries.clear_filter()
    assert page.entries.current_id == entry_id


def test_a_record_is_opened_whatever_the_filter_hides(page, desk, qtbot):
    last = desk.journal.entries()[-1]
    QTest.keyClicks(page.entries.filter, "xyzzy")
    qtbot.waitUntil(lambda: page.entries.model.rowCount() == 0)
    assert page.open_record(Kind.JOURNAL, last.id)
    assert shown(page).id == last.id
    assert not page.open_record(Kind.JOURNAL, "gone")
    assert not page.open_record(Kind.NOTE, last.id)


def test_an_empty_journal_says_one_sentence_and_its_button_writes(empty, desk):
    assert empty._stack.currentIndex() == 1
    empty.empty.asked.emit()
    type_into(empty, "x")
    assert [row.preview for row in desk.journal.entries()] == ["x"]
    assert empty.entries.current_id == shown(empty).id


def test_going_back_from_a_blank_entry_leaves_the_empty_journal(empty, desk):
    empty.write()
    QTest.keyClick(empty.card.editor, Qt.Key.Key_Escape)
    assert (empty._stack.currentIndex(), desk.journal.entries()) == (1, ())


def test_an_entry_kept_elsewhere_appears_and_the_shown_one_stays(page, desk, dispatcher):
    before = shown(page).id
    dispatcher.do(lambda desk: desk.journal.add("From Today"))
    assert page.entries.model.index(0).data() == "From Today"
    assert shown(page).id == page.entries.current_id == before


def test_a_narrow_page_shows_one_column_and_escape_goes_back(page):
    page.resize(740, 560)
    assert page.list.isVisible()
    assert not page.detail.isVisible()
    page.entries.opened.emit(page.entries.current_id)
    assert (page.list.isVisible(), page.detail.isVisible(), page.card.back.isVisible()) == (False, True, True)
    QTest.keyClick(page.card.editor, Qt.Key.Key_Escape)
    assert page.list.isVisible()
    assert page.entries.view.hasFocus() or not page.isActiveWindow()


def test_a_hidden_page_shows_what_came_meanwhile_when_it_is_back(page, desk, dispatcher):
    page.hide()
    dispatcher.do(lambda desk: desk.journal.add("From Today"))
    assert page.entries.model.index(0).data() != "From Today"
    page.show()
    assert page.entries.model.index(0).data() == "From Today"


def choose(page, *rows):
    view = page.entries.view
    view.setCurrentIndex(page.entries.model.index(rows[0]))
    for row in rows[1:]:
        view.selectionModel().select(page.entries.model.index(row), QItemSelectionModel.SelectionFlag.Select)


def test_several_entries_are_deleted_in_one_step_and_the_row_that_takes_the_place_is_shown(page, desk, dispatcher):
    before = [row.id for row in desk.journal.entries()]
    choose(page, 1, 2, 4)
    assert page.entries.bulk.isVisible()
    page.slots()["entry-remove"]()
    assert [row.id for row in desk.journal.entries()] == [before[0], before[3], *before[5:]]
    assert shown(page).id == page.entries.current_id == before[3]
    assert not page.entries.bulk.isVisible()
    dispatcher.do(lambda desk: desk.undoing.undo())
    assert [row.id for row in desk.journal.entries()] == before


def test_several_entries_are_tagged_in_one_step(page, desk, dispatcher):
    ids = [row.id for row in desk.journal.entries()][:2]
    had = [desk.journal.get(entry_id).tags for entry_id in ids]
    choose(page, 0, 1)
    page.slots()["entry-tag"]()
    (dialog,) = page.findChildren(TagManyDialog)
    dialog.answer()
    assert dialog.sentence == "Type at least one tag."
    dialog.tags.setText("slow, tempo")
    dialog.answer()
    assert [desk.journal.get(entry_id).tags for entry_id in ids] == [(*tags, "slow", "tempo") for tags in had]
    dispatcher.do(lambda desk: desk.undoing.undo())
    assert [desk.journal.get(entry_id).tags for entry_id in ids] == had


def test_what_can_be_done_follows_what_is_chosen(page, qtbot):
    assert page.possible() == {
        *("entry-new", "entry-template", "entry-open", "entry-filter", "entry-tag", "entry-remove"),
    }
    with qtbot.waitSignal(page.possible_changed):
        page.card.editor.selectAll()
    assert "entry-share" in page.possible()
    assert page.home("entry-remove") is page.entries.view


def test_every_command_of_the_table_is_done_by_the_page_and_the_other_way_round(page):
    assert {command.id for command in COMMANDS} == set(page.slots())


def test_a_right_click_asks_for_a_menu_of_one_or_of_many(page, qtbot):
    with qtbot.waitSignal(page.menu_requested) as asked:
        page.entries.view.menu_wanted.emit(QPoint(1, 2))
    assert "entry-open" in asked.args[0]
    choose(page, 0, 1)
    with qtbot.waitSignal(page.menu_requested) as asked:
        page.entries.view.menu_wanted.emit(QPoint(1, 2))
    assert asked.args == [("entry-tag", "", "entry-remove"), QPoint(1, 2)]


def test_the_page_comes_back_to_the_entry_that_was_selected(page, desk):
    last = desk.journal.entries()[-1].id
    page.come_back_to(last)
    assert page.selected == last
    page.come_back_to("gone")
    assert page.selected == last
    assert page.splitters()["panes"].count() == 2


def test_a_found_entry_is_opened_at_the_words(page, desk):
    row = desk.journal.entries()[3]
    word = desk.journal.get(row.id).body.split()[-1]
    assert page.open_found(Kind.JOURNAL, row.id, word.upper())
    assert page.card.selected_words.casefold() == word.casefold()
    assert not page.open_found(Kind.JOURNAL, "gone", word)


def test_what_was_written_on_this_day_of_earlier_months_is_a_press_away(page, desk, dispatcher):
    then = dispatcher.do(lambda desk: desk.journal.add("Before", "A month ago", day=date(2026, 10, 24))).ids[0]
    page.calendar.month._walk(TODAY)
    line = page.calendar.before.lines[0]
    assert (line.text(), page.calendar.before.isVisible()) == ("1 month before: A month ago", True)
    line.click()
    assert shown(page).id == then


def test_an_old_entry_is_found_by_a_filter_that_reads_slice_by_slice(page, desk, dispatcher, qtbot, monkeypatch):
    monkeypatch.setattr("rm_desktop.services.journal_list.SLICE", 3)
    last = desk.journal.get(desk.journal.entries()[-1].id)
    page.entries.filter.setText(last.title)
    qtbot.waitUntil(lambda: page.entries.current_id == last.id)
    assert shown(page).id == last.id
    assert not page.entries.nothing.isVisible()


def test_saving_what_is_typed_reads_one_row_again_and_not_the_list(page, desk, monkeypatch):
    type_into(page, "Once more. ")
    monkeypatch.setattr(type(desk.journal), "slice", None)
    page.save_pending()
    assert page.entries.model.index(0).data() == shown(page).title


def test_an_entry_that_is_not_listed_yet_is_opened_too(page, desk, monkeypatch):
    monkeypatch.setattr("rm_desktop.services.journal_list.KEYS", 3)
    last = desk.journal.entries()[-1]
    page._keeping_up.reload()
    assert page.entries.model.rowCount() == 3
    assert page.open_record(Kind.JOURNAL, last.id)
    assert shown(page).id == page.entries.current_id == last.id


def test_where_the_month_has_no_room_a_button_opens_it_and_a_day_leads_to_its_entry(page, theme, qtbot):
    assert not page.list.head.month.isVisible()
    theme.set_zoom(2.0)
    qtbot.waitUntil(page.list.head.month.isVisible)
    page.list.head.month.click()
    popup = page.findChild(MonthPopup)
    day = min(page.calendar.marked)
    popup.month.select(day)
    popup.day_picked.emit(day)
    popup.close()
    assert page.calendar.month.selected == day
    assert page.card.keeper.entry.day == day
    theme.set_zoom(1.0)
    qtbot.waitUntil(page.calendar.month.isVisible)
    assert not page.list.head.month.isVisible()
