"""What is noted while a session is held, what stays hidden, and how it ends."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit

from rm_desktop.models.kinds import Role, SessionState
from rm_desktop.ui.item_models.live_topics import LiveTopicModel

CTRL = Qt.KeyboardModifier.ControlModifier


def type_in(page, words):
    QTest.keyClicks(page.sheet.capture.line.line, words)


def test_an_action_is_captured_by_keys_and_writing_goes_on(page, press, desk, held):
    assert page.sheet.capture.notes.hasFocus()
    press(Qt.Key.Key_1, CTRL)
    type_in(page, "Redo the summary @priya due fri")
    assert page.sheet.capture.line.person.currentText() == "Priya"
    press(Qt.Key.Key_Return)
    (action,) = desk.actions.of_session(held)
    assert (action.text, action.owner, action.due) == ("Redo the summary", Role.MENTOR, date(2026, 11, 27))
    assert page.sheet.capture.line is None
    assert page.sheet.capture.notes.hasFocus()


def test_a_takeaway_says_who_learned_from_whom(page, press, desk, held):
    press(Qt.Key.Key_2, CTRL)
    line = page.sheet.capture.line
    assert [line.person.itemText(each) for each in (0, 1)] == ["Robert, from Priya", "Priya, from Robert"]
    type_in(page, "Ask for the page @priya")
    press(Qt.Key.Key_Return)
    (takeaway,) = desk.takeaways.of_session(held)
    assert (takeaway.text, takeaway.learner, takeaway.teacher) == ("Ask for the page", Role.MENTOR, Role.LEADER)


def test_a_question_waits_for_another_time_and_words_chosen_in_the_notes_stand_in_it(page, press, desk, held):
    notes = page.sheet.capture.notes
    notes.selectAll()
    QTest.keyClicks(notes, "Who pays?")
    notes.selectAll()
    press(Qt.Key.Key_3, CTRL)
    press(Qt.Key.Key_Return)
    last = desk.agenda.topics(held)[-1]
    assert (last.title, last.parked) == ("Who pays?", True)
    assert [row.captured.said for row in page.sheet.captured.rows] == ["for later"]


def test_escape_leaves_the_line_and_another_key_makes_it_another_one(page, press, desk, held):
    press(Qt.Key.Key_1, CTRL)
    type_in(page, "Buy tea")
    press(Qt.Key.Key_2, CTRL)
    assert page.sheet.capture.line.line.text() == "Buy tea"
    press(Qt.Key.Key_Escape)
    assert page.sheet.capture.notes.hasFocus()
    assert (desk.actions.of_session(held), desk.takeaways.of_session(held)) == ((), ())


def test_a_day_that_cannot_be_read_is_asked_for_again(page, press, desk, held):
    press(Qt.Key.Key_1, CTRL)
    type_in(page, "Buy tea")
    page.sheet.capture.line.due.line.setFocus()
    QTest.keyClicks(page.sheet.capture.line.due.line, "someday")
    press(Qt.Key.Key_Return)
    assert desk.actions.of_session(held) == ()
    assert page.sheet.capture.line is not None


def test_what_was_captured_is_said_in_other_words_and_taken_away(page, press, dispatcher, desk, held):
    dispatcher.do(lambda desk: desk.takeaways.add("Ask for pages", Role.LEADER, "", held))
    dispatcher.do(lambda desk: desk.actions.add("Redo it", Role.LEADER, None, held))
    page.sheet.captured.focus_first()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_F2)
    page.sheet.captured.line.line.setText("Redo it all @priya due fri")
    press(Qt.Key.Key_Return)
    (action,) = desk.actions.of_session(held)
    assert (action.text, action.owner, action.due) == ("Redo it all", Role.MENTOR, date(2026, 11, 27))
    assert page.sheet.captured.current.text == "Redo it all"
    press(Qt.Key.Key_Delete)
    assert desk.actions.of_session(held) == ()
    assert page.sheet.captured.rows[0].hasFocus()


def test_a_promise_is_ticked_and_spoken_of_by_its_own_keys(page, press, desk, held):
    row = page.sheet.promised.rows[0]
    row.setFocus()
    assert {"live-promised-tick", "live-promised-say"} <= page.possible()
    press(Qt.Key.Key_F2)
    assert row.evidence.hasFocus()
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Space)
    assert next(line for line in desk.actions.all() if line.id == row.line.id).done


def test_notes_are_written_by_themselves_and_kept_at_the_end(page, desk, dispatcher, held, run):
    page.sheet.capture.notes.selectAll()
    QTest.keyClicks(page.sheet.capture.notes, "Robert re-reads every figure.")
    run(200)
    page.end()
    view = desk.sessions.get(held)
    assert (view.notes, view.line.state) == ("Robert re-reads every figure.", SessionState.HELD)
    assert desk.agenda.topics(held)[0].minutes_used == 3
    assert desk.live.state() is None
    assert page.wrapping._dialog.isVisible()
    page.wrapping._dialog.reject()


def test_ended_on_another_page_it_is_still_noted_what_the_topics_took(page, desk, dispatcher, held, run):
    run(200)
    page.hide()
    dispatcher.do(lambda desk: desk.sessions.end(held))
    assert desk.agenda.topics(held)[0].minutes_used == 3
    assert (desk.live.state(), page.session.id) == (None, "")
    desk.undoing.undo()
    desk.undoing.undo()
    assert desk.sessions.get(held).line.state is SessionState.LIVE


def test_the_notes_of_the_partner_come_in_while_nothing_is_typed(page, dispatcher, held):
    dispatcher.do(lambda desk: desk.sessions.write_notes(held, "From the other side"))
    assert page.sheet.capture.notes.text() == "From the other side"


def test_nothing_private_is_on_view_and_the_page_says_so(page, dispatcher, desk, held):
    desk.sessions.prepare(held, "with_care", "PRIVATEMARK")
    dispatcher.do(lambda desk: desk.sessions.edit(held, title="Another title"))
    shown = [each.text() for each in page.findChildren(QLabel) + page.findChildren(QLineEdit)]
    shown += [each.toPlainText() for kind in (QTextEdit, QPlainTextEdit) for each in page.findChildren(kind)]
    assert not any("PRIVATEMARK" in text for text in shown)
    assert dispatcher.together.on
    assert page.sheet.head.hidden.text() == "Private things are hidden"


def test_escape_and_the_button_lead_back_while_the_clock_goes_on(page, press, qtbot, held):
    with qtbot.assertNotEmitted(page.page_requested):
        press(Qt.Key.Key_Escape)  # leaves the notes
    assert not page.sheet.capture.notes.hasFocus()
    with qtbot.waitSignal(page.page_requested) as asked:
        press(Qt.Key.Key_Escape)
    assert asked.args == ["sessions", held]
    with qtbot.waitSignal(page.page_requested):
        page.sheet.head.back.click()
    assert page.session.runs


def test_without_a_live_session_it_leads_to_the_sessions(made, dispatcher, qtbot):
    made.show()
    assert (dispatcher.together.on, made.selected) == (False, "")
    assert made.possible() == {"live-back"}
    with qtbot.waitSignal(made.page_requested) as asked:
        made.empty.button.click()
    assert asked.args == ["sessions", ""]


def test_a_session_that_is_not_live_is_not_taken_up(made, desk):
    held = next(line for line in desk.sessions.lines() if line.state is SessionState.HELD)
    made.come_back_to(held.id)
    assert made.selected == ""
    assert desk.workspace.state("live") is None


def test_only_read_nothing_can_be_changed(page, dispatcher):
    dispatcher.set_can_write(False)
    assert page.possible() == {"live-back"}
    assert page.sheet.capture.notes.isReadOnly()
    assert not page.sheet.now.ways.done.isEnabled()


def test_a_topic_is_added_while_they_talk(page, press, desk, held):
    page.sheet.agenda.entry.setFocus()
    QTest.keyClicks(page.sheet.agenda.entry, "One more thing @priya 5m")
    press(Qt.Key.Key_Return)
    last = desk.agenda.topics(held)[-1]
    assert (last.title, last.lead, last.minutes) == ("One more thing", Role.MENTOR, 5)
    assert page.sheet.agenda.model.rowCount() == len(desk.agenda.topics(held))


def test_tab_leaves_the_notes(page, press):
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not page.sheet.capture.notes


def test_the_model_behaves_like_a_model(qtmodeltester, page, desk, held):
    model = LiveTopicModel()
    model.show_topics(desk.agenda.topics(held), "", desk.pair.view())
    assert not model.show_topics(desk.agenda.topics(held), "", desk.pair.view())
    qtmodeltester.check(model)


def test_of_many_that_wait_the_last_are_shown_and_the_rest_counted(page, dispatcher, desk, held):
    for number in range(33):
        desk.live.ask_later(held, f"Question {number}")
    dispatcher.do(lambda desk: desk.live.ask_later(held, "The last one"))
    rows = page.sheet.captured.rows
    assert (len(rows), rows[-1].captured.text) == (30, "The last one")
    assert any(each.text() == "4 more topics wait for later." for each in page.sheet.captured.findChildren(QLabel))


def test_what_was_promised_stands_first_and_folds_once_a_topic_is_done(page, press, desk, held):
    promised = page.sheet.promised
    assert [row.line.text for row in promised.rows] == [line.text for line in desk.agenda.promised(held).lines]
    assert promised.isVisible()
    assert promised.y() < page.sheet.now.y()
    promised.rows[0].setFocus()
    press(Qt.Key.Key_Space)
    QTest.keyClicks(promised.rows[0].evidence, "Half an hour a day")
    press(Qt.Key.Key_Return)
    first = desk.agenda.promised(held).lines
    assert next(line for line in first if line.done).evidence == "Half an hour a day"
    page.session.done()
    assert promised.folded
    promised.fold.click()
    assert not promised.folded


def test_a_day_at_the_end_is_a_chip_that_a_click_turns_into_words_again(page, press, desk, held):
    press(Qt.Key.Key_1, CTRL)
    type_in(page, "Send the list @robert tomorrow")
    line = page.sheet.capture.line
    assert (line.text, line.day) == ("Send the list", date(2026, 11, 25))
    line.guess.chip.click()
    assert (line.text, line.day, line.guess.isVisible()) == ("Send the list tomorrow", None, False)
    press(Qt.Key.Key_Return)
    (action,) = desk.actions.of_session(held)
    assert (action.text, action.due) == ("Send the list tomorrow", None)


def test_a_day_goes_where_the_words_go_on(page, press):
    press(Qt.Key.Key_1, CTRL)
    type_in(page, "Read about tomorrow, ask on monday")
    assert page.sheet.capture.line.day == date(2026, 11, 30)
    type_in(page, " whether it helped")
    assert page.sheet.capture.line.day is None


def test_due_next_session_is_its_day(page, press, desk, dispatcher, held):
    planned = next(line for line in desk.sessions.lines() if line.state is SessionState.PLANNED)
    desk.sessions.move(planned.id, date(2026, 12, 8), None)
    dispatcher.do(lambda desk: desk.actions.add("Anything", Role.LEADER, None, held))
    press(Qt.Key.Key_1, CTRL)
    type_in(page, "Show it due next session")
    assert (page.sheet.capture.line.text, page.sheet.capture.line.day) == ("Show it", date(2026, 12, 8))


def test_parked_topics_stand_apart_from_questions_for_later(page, dispatcher, held):
    topic = page.session.topic
    page.session.park()
    dispatcher.do(lambda desk: desk.live.ask_later(held, "Who pays?"))
    rows = [(row.captured.text, row.captured.said) for row in page.sheet.captured.rows]
    assert rows == [("Who pays?", "for later"), (topic.title, "parked")]
    question, parked = page.sheet.captured.rows
    assert question.y() < parked.y()


def test_the_line_is_on_view_in_a_small_window(page, press, qtbot):
    page.resize(640, 420)
    page.sheet.verticalScrollBar().setValue(0)
    press(Qt.Key.Key_1, CTRL)
    line = page.sheet.capture.line
    view = page.sheet.viewport()
    qtbot.waitUntil(lambda: view.rect().contains(line.mapTo(view, line.rect().bottomRight())))
    assert line.mapTo(view, line.rect().topLeft()).y() >= 0


def test_notes_that_may_only_be_read_stay_so_when_they_are_filled(page):
    page.sheet.capture.set_writable(False)
    page.sheet.capture.notes.set_text("other words")
    assert page.sheet.capture.notes.isReadOnly()


def test_a_title_without_a_space_breaks_instead_of_running_out(page, dispatcher, held):
    topic = page.session.topic
    dispatcher.do(lambda desk: desk.agenda.edit(topic.id, title="x" * 190))
    label = next(each for each in page.sheet.now.findChildren(QLabel) if each.accessibleName() == "x" * 190)
    assert label.heightForWidth(300) > 2 * label.fontMetrics().lineSpacing()


def test_a_takeaway_is_the_leaders_unless_somebody_says_otherwise(page, press):
    press(Qt.Key.Key_2, CTRL)
    assert page.sheet.capture.line.role is Role.LEADER


def test_the_notes_go_on_below_what_is_there_already(page):
    notes = page.sheet.capture.notes
    assert notes.text()
    assert notes.textCursor().atEnd()
