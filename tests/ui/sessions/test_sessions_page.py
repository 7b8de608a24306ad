"""The Sessions page over a real workspace: drive the widgets, look into the store."""

from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from rm_desktop.models.kinds import Role, SessionState
from rm_desktop.ui.dialogs.session_details import SessionDialog
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.item_models.sessions import SessionModel
from rm_desktop.ui.page_commands.sessions import COMMANDS
from rm_desktop.ui.page_commands.topics import COMMANDS as TOPIC_COMMANDS
from rm_desktop.ui.pages.sessions import SessionsPage
from rm_desktop.ui.widgets.list_delegate import RowRole

TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def rows(page):
    return [page.list.model.index(row).data() for row in range(page.list.model.rowCount())]


def dialog_of(page):
    return page.findChildren(SessionDialog)[-1]


def test_the_list_has_what_is_to_come_before_what_was_held(page):
    assert [row for row in rows(page) if not row[0].isdigit()] == ["Upcoming", "Held"]
    chips = [page.list.model.index(row).data(RowRole.CHIP) for row in range(page.list.model.rowCount())]
    assert chips == ["", "next", "planned", "", "held", "held", "held", "held"]
    assert page.list.model.index_of(page.list.current_id).row() == 1


def test_the_model_keeps_the_rules_of_models(qtmodeltester, desk, page):
    model = SessionModel()
    qtmodeltester.check(model)
    model.show_lines(desk.sessions.lines(), TUESDAY.date(), page.locale())
    qtmodeltester.check(model)
    assert not model.show_lines(desk.sessions.lines(), TUESDAY.date(), page.locale())


def test_arrows_in_the_list_go_from_session_to_session_past_the_headings(page, desk):
    page.focus_first()
    QTest.keyClick(page.list.view, Qt.Key.Key_Down)
    QTest.keyClick(page.list.view, Qt.Key.Key_Down)
    held = next(line for line in desk.sessions.lines() if line.state is SessionState.HELD)
    assert page.list.current_id == held.id
    assert page.detail.headline._title.text() == held.title


def test_notes_save_themselves_and_the_caret_stays(qtbot, page, desk, dispatcher, shown):
    editor = page.detail.notes.editor
    editor.setFocus()
    QTest.keyClicks(editor, "Hello ")
    assert dispatcher.waiting
    qtbot.waitUntil(lambda: not dispatcher.waiting, timeout=3000)
    assert desk.sessions.get(shown).notes.startswith("Hello ")
    assert editor.textCursor().position() == len("Hello ")


def test_notes_are_saved_when_another_session_is_selected(page, desk, shown):
    QTest.keyClicks(page.detail.notes.editor, "Hello ")
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Qt.Key.Key_Down)
    assert desk.sessions.get(shown).notes.startswith("Hello ")
    assert not page.detail.notes.editor.text().startswith("Hello ")


def test_notes_that_cannot_be_saved_stay_and_so_does_the_session(page, desk, dispatcher, qtbot, shown):
    editor = page.detail.notes.editor
    editor.insertPlainText("bad \x01 ")
    with qtbot.waitSignal(dispatcher.failed):
        QTest.keyClick(page.list.view, Qt.Key.Key_Down)
    assert page.list.current_id == shown
    assert editor.text().startswith("bad")
    assert dispatcher.waiting


def test_undo_of_notes_reloads_the_editor(page, desk, dispatcher, shown):
    before = desk.sessions.get(shown).notes
    QTest.keyClicks(page.detail.notes.editor, "Hello ")
    page.save_pending()
    dispatcher.do(lambda desk: desk.undoing.undo())
    assert page.detail.notes.editor.text() == before


def test_typing_survives_a_change_of_something_else(page, dispatcher, shown):
    editor = page.detail.notes.editor
    QTest.keyClicks(editor, "Half a ")
    dispatcher.do(lambda desk: desk.agenda.add(shown, "From elsewhere"))
    assert editor.text().startswith("Half a ")
    assert editor.textCursor().position() == len("Half a ")


def test_notes_can_be_read(page, qtbot):
    notes = page.detail.notes
    with qtbot.waitSignal(notes.reading.shown):
        QTest.mouseClick(notes.read, Qt.MouseButton.LeftButton)
    assert notes.reading.isVisible()
    assert "Before we start" in notes.reading.toPlainText()
    assert "**" not in notes.reading.toPlainText()


def test_a_task_box_is_ticked_in_what_is_read(page, desk, dispatcher, shown, qtbot):
    dispatcher.do(lambda desk: desk.sessions.write_notes(shown, "🙂 plan\n\n- [ ] one\n- [ ] two\n"))
    notes = page.detail.notes
    with qtbot.waitSignal(notes.reading.shown):
        QTest.mouseClick(notes.read, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(notes.reading.shown):
        notes.reading.task_ticked.emit(1, True)
    assert desk.sessions.get(shown).notes == "🙂 plan\n\n- [ ] one\n- [x] two\n"


def test_my_preparation_is_kept_for_each_session(page, desk, shown):
    preparation = page.detail.preparation
    later = desk.sessions.lines()[1].id
    page.list.select(later)
    QTest.keyClicks(preparation.with_care, "Gently")
    page.list.select(shown)
    assert desk.sessions.get(later).preparation.with_care == "Gently"
    assert preparation.with_care.text() == desk.sessions.get(shown).preparation.with_care


def test_a_new_session_follows_the_rhythm_and_is_shown(page, desk):
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(page)
    assert dialog.when.day == date(2026, 12, 24)
    QTest.keyClicks(dialog.title, "What next")
    dialog.when.line.setText("7 Jan 2027 9:30")
    dialog.minutes.setText("30")
    QTest.keyClick(dialog.title, Qt.Key.Key_Return)
    line = desk.sessions.get(page.list.current_id).line
    assert (line.title, line.day, line.at, line.minutes) == ("What next", date(2027, 1, 7), time(9, 30), 30)
    assert page.detail.headline._title.text() == "What next"


@pytest.mark.parametrize(
    ("field", "text", "fault"),
    [
        ("title", " ", "a title"),
        ("when", "some day", ""),
        ("when", "15:00", "Add the day"),
        ("minutes", "long", "length"),
    ],
)
def test_a_new_session_that_cannot_be_read_is_refused(page, desk, field, text, fault):
    count = len(desk.sessions.lines())
    page.slots()["session-new"]()
    dialog = dialog_of(page)
    dialog.title.setText("What next")
    line = dialog.when.line if field == "when" else getattr(dialog, field)
    line.setText(text)
    dialog.answer()
    assert len(desk.sessions.lines()) == count
    assert dialog.sentence
    assert fault in dialog.sentence


def test_a_session_is_planned_as_people_say_it(page, desk):
    page.slots()["session-new"]()
    dialog = dialog_of(page)
    dialog.title.setText("What next")
    dialog.when.line.selectAll()
    QTest.keyClicks(dialog.when.line, "next thu 15:30")
    QTest.keyClick(dialog.when.line, Qt.Key.Key_Return)
    line = desk.sessions.get(page.list.current_id).line
    assert (line.day, line.at) == (date(2026, 12, 3), time(15, 30))


def test_details_that_were_typed_are_not_left_without_asking(page):
    page.slots()["session-new"]()
    dialog = dialog_of(page)
    QTest.keyClicks(dialog.title, "What next")
    QTest.keyClick(dialog.title, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.leave.click()
    assert not dialog.isVisible()


def test_the_head_starts_a_session_that_is_planned_and_prints_any(page, desk, dispatcher, shown):
    dispatcher.do(lambda desk: desk.sessions.move(shown, desk.clock.today()))
    head = page.detail.headline
    assert head.page.isVisible()
    QTest.mouseClick(head.start, Qt.MouseButton.LeftButton)
    assert desk.sessions.get(shown).line.state is SessionState.LIVE
    assert head.start.text() == "Go on"
    assert page.words()["session-begin"] == "Go on with the session"
    assert "session-print" in page.possible()


def test_details_are_changed(page, desk, shown):
    QTest.mouseClick(page.detail.headline.edit, Qt.MouseButton.LeftButton)
    dialog = dialog_of(page)
    dialog.place.setText("Café Linde")
    dialog.when.set_when(None)
    QTest.keyClick(dialog.title, Qt.Key.Key_Return)
    line = desk.sessions.get(shown).line
    assert (line.place, line.day) == ("Café Linde", None)
    assert "No day yet · Café Linde" in page.detail.headline._facts.text()


def test_a_session_is_marked_as_held(page, desk, shown):
    page.slots()["session-hold"]()
    assert desk.sessions.get(shown).line.state is SessionState.HELD
    assert page.list.current_id == shown
    assert not {"session-hold", "session-cancel"} & page.possible()


def test_the_menu_of_a_session_is_asked_for_from_the_list_and_from_its_head(page, qtbot):
    with qtbot.waitSignal(page.menu_requested) as asked:
        page.list.view.menu_wanted.emit(QPoint(1, 2))
    assert asked.args[1] == QPoint(1, 2)
    with qtbot.waitSignal(page.menu_requested) as again:
        QTest.mouseClick(page.detail.headline.more, Qt.MouseButton.LeftButton)
    assert again.args[0] == asked.args[0]
    assert {each for each in again.args[0] if each} <= page.possible()


def test_every_command_of_the_page_does_something_and_has_a_home(page):
    ids = {command.id for command in (*COMMANDS, *TOPIC_COMMANDS)}
    assert page.slots().keys() == ids
    assert page.possible() <= ids
    assert all(page.isAncestorOf(page.home(each)) or page.home(each) is page for each in ids)


def test_a_deleted_session_gives_way_to_the_next_and_undo_brings_it_back(page, desk, dispatcher, shown):
    following = desk.sessions.lines()[1].id
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Qt.Key.Key_Delete)
    assert page.list.current_id == following
    assert page.detail.headline._title.text() == desk.sessions.get(following).line.title
    dispatcher.do(lambda desk: desk.undoing.undo())
    assert page.list.current_id == shown


def test_an_action_is_noted_with_owner_and_day_and_ticked(page, desk, shown):
    outcomes = page.detail.outcomes
    QTest.mouseClick(outcomes.new_action, Qt.MouseButton.LeftButton)
    entry = outcomes.action_entry
    QTest.keyClicks(entry.line, "Send the pack")
    entry.person.setCurrentIndex(entry.person.findData("leader"))
    QTest.keyClicks(entry.due.line, "1 Dec")
    QTest.keyClick(entry.line, Qt.Key.Key_Return)
    (action,) = desk.actions.of_session(shown)
    assert (action.text, action.owner, action.due) == ("Send the pack", Role.LEADER, date(2026, 12, 1))
    outcomes.list.rows[0].setFocus()
    QTest.keyClick(outcomes.list.rows[0], Qt.Key.Key_Space)
    assert desk.actions.of_session(shown)[0].done


def test_a_takeaway_is_noted_and_deleted(page, desk, shown):
    outcomes = page.detail.outcomes
    QTest.mouseClick(outcomes.new_takeaway, Qt.MouseButton.LeftButton)
    QTest.keyClicks(outcomes.takeaway_entry.line, "People call")
    QTest.keyClick(outcomes.takeaway_entry.line, Qt.Key.Key_Return)
    (takeaway,) = desk.takeaways.of_session(shown)
    assert (takeaway.text, takeaway.learner) == ("People call", Role.MENTOR)
    outcomes.list.rows[0].setFocus()
    QTest.keyClick(outcomes.list.rows[0], Qt.Key.Key_Delete)
    assert desk.takeaways.of_session(shown) == ()


def test_escape_goes_back_to_the_list_and_enter_into_the_session(page):
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Qt.Key.Key_Return)
    assert page.detail.agenda.topics.hasFocus()
    QTest.keyClick(page.detail.agenda.topics, Qt.Key.Key_Escape)
    assert page.list.view.hasFocus()


def test_a_narrow_window_shows_list_or_session(page, shown):
    page.resize(700, 560)
    assert page.list.isVisible() and not page.detail.isVisible()
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Qt.Key.Key_Return)
    assert page.detail.isVisible() and not page.list.isVisible()
    QTest.mouseClick(page.detail.headline.back, Qt.MouseButton.LeftButton)
    assert page.list.isVisible()
    page.resize(1150, 900)
    assert page.list.isVisible() and page.detail.isVisible()


def test_the_session_of_a_found_topic_is_opened(page, desk):
    held = next(line for line in desk.sessions.lines() if line.number == 2)
    topic = desk.agenda.topics(held.id)[0]
    assert page.open_record("topic", topic.id)
    assert page.list.current_id == held.id
    assert not page.open_record("topic", "nowhere")


def test_without_sessions_there_is_one_sentence_and_one_button(qtbot, bare_desk, theme, lane):
    dispatcher = Dispatcher()
    dispatcher.set_desk(bare_desk)
    page = SessionsPage(bare_desk, dispatcher, theme, lane)
    qtbot.addWidget(page)
    page.show()
    dispatcher.do(lambda desk: desk.sessions.remove(page.list.current_id))
    assert page.sides.is_empty
    page.sides.empty.asked.emit()
    dialog = dialog_of(page)
    dialog.title.setText("Begin again")
    dialog.answer()
    assert [line.title for line in bare_desk.sessions.lines()] == ["Begin again"]
    assert not page.sides.is_empty


@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_cards_end_at_the_margin_with_a_scroll_bar_and_without(page, qtbot, zoom):
    page.list._theme.set_zoom(zoom)
    page._open_detail(page.list.current_id)
    card, bar = page.detail.agenda, page.detail.verticalScrollBar()
    for height, scrolls in ((600, True), (2400, False)):
        page.resize(1150, height)
        qtbot.waitUntil(lambda scrolls=scrolls: (bar.maximum() > 0) is scrolls)
        qtbot.waitUntil(lambda: card.mapTo(page, QPoint(card.width(), 0)).x() == page.width() - page.list._theme.px(32))


def test_the_page_comes_back_to_its_session_and_to_where_its_sides_were_parted(page, desk):
    later = desk.sessions.lines()[1].id
    page.come_back_to(later)
    assert page.selected == later
    page.come_back_to("gone")
    assert page.selected == later
    assert page.splitters()["list"].widget(0) is page.list


def test_a_found_word_of_the_notes_is_selected(page, desk, shown):
    assert page.open_found("session", shown, "checks")
    cursor = page.detail.notes.editor.textCursor()
    assert cursor.selectedText() == "checks"
    assert page.detail.notes.editor.hasFocus()
