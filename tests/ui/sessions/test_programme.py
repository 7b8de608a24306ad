"""The programme, sessions that fall out, and the ways to the rooms, over a real workspace."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rm_desktop.clock import FixedClock
from rm_desktop.models.kinds import Cadence, Role, SessionState
from rm_desktop.ui.days.wall_words import wall_hint, wall_mark
from rm_desktop.ui.dialogs.postpone import FallOutDialog
from rm_desktop.ui.dialogs.programme import ProgrammeDialog
from rm_desktop.ui.dialogs.question import QuestionDialog
from rm_desktop.ui.dialogs.session_details import SessionDialog
from rm_desktop.ui.widgets.list_delegate import RowRole


def planned(desk):
    return [line for line in desk.sessions.lines() if line.state is SessionState.PLANNED]


def asked(page, command_id, kind):
    page.slots()[command_id]()
    return page.findChildren(kind)[-1]


def rows(dialog):
    model = dialog.model
    return [(model.index(row).data(), model.index(row).data(RowRole.CHIP)) for row in range(model.rowCount())]


def test_the_programme_is_shown_to_the_day_before_anything_is_written(page, desk):
    before = desk.sessions.lines()
    dialog = asked(page, "programme-plan", ProgrammeDialog)
    assert [chip for _, chip in rows(dialog)] == ["held"] * 4 + ["as it is"] * 2
    assert not dialog.save.isEnabled()
    assert dialog.minutes.minutes == 45  # the pair's own, whatever the shape has
    dialog.shape.press(3)
    assert [chip for _, chip in rows(dialog)] == ["held"] * 4 + ["as it is", "moves"] + ["new"] * 6
    assert dialog.model.index(11).data() == "12 · Close"
    assert dialog.model.index(11).data(RowRole.CAPTION) == "Thu, 24 Jun 2027, 15:00"
    assert desk.sessions.lines() == before
    dialog.save.click()
    lines = sorted(desk.sessions.lines(), key=lambda line: line.number)
    assert [line.day for line in lines[4:6]] == [date(2026, 11, 26), date(2026, 12, 24)]
    assert (len(lines), lines[11].day) == (12, date(2027, 6, 24))
    assert not dialog.isVisible()


def test_a_first_day_that_cannot_be_read_lists_nothing_and_is_refused(page):
    dialog = asked(page, "programme-plan", ProgrammeDialog)
    dialog.first.line.selectAll()
    QTest.keyClicks(dialog.first.line, "some day")
    assert rows(dialog) == []
    dialog.answer()
    assert "Write it as" in dialog.sentence


@pytest.mark.parametrize("length", ["0", "10000"])
def test_a_length_that_is_none_is_refused(page, desk, length):
    dialog = asked(page, "programme-plan", ProgrammeDialog)
    dialog.rhythm.press(1)
    dialog.minutes.setText(length)
    dialog.answer()
    assert dialog.sentence == "Give a length in minutes, up to a day."
    assert desk.programme.view().cadence is Cadence.WEEKS


def test_a_session_is_moved_and_the_head_says_by_whom_and_why(page, desk, shown):
    dialog = asked(page, "session-postpone", FallOutDialog)
    assert (dialog.when.day, dialog.when.at) == (date(2026, 12, 3), time(15))
    dialog.who.press(1)
    QTest.keyClicks(dialog.reason, "Board week")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    view = desk.sessions.get(shown)
    assert (view.line.day, view.postponed_by, view.reason) == (date(2026, 12, 3), Role.LEADER, "Board week")
    said = page.detail.headline._story.text()
    assert said == "It was to be on Thu, 26 Nov; Robert asked to move it. Why: Board week"


def test_without_a_day_it_is_put_off_until_there_is_one(page, desk, shown):
    dialog = asked(page, "session-postpone", FallOutDialog)
    dialog.when.line.selectAll()
    QTest.keyClick(dialog.when.line, Qt.Key.Key_Delete)
    assert dialog.save.text() == "Put it off"
    dialog.who.press(2)
    dialog.answer()
    view = desk.sessions.get(shown)
    assert (view.line.state, view.postponed_by, view.moved_from) == (
        SessionState.POSTPONED,
        None,
        date(2026, 11, 26),
    )
    assert "session-begin" in page.possible()


def test_a_session_is_called_off_and_can_be_planned_again(page, desk, shown):
    dialog = asked(page, "session-cancel", FallOutDialog)
    dialog.reason.setText("Summer")
    dialog.answer()
    assert desk.sessions.get(shown).line.state is SessionState.CANCELLED
    assert "session-cancel" not in page.possible()
    assert page.words()["session-postpone"] == "Plan it again…"
    assert page.detail.headline._story.text() == "Called off by Priya. Why: Summer"


def test_two_that_fall_out_in_a_row_are_said_gently(page, desk, dispatcher):
    gentle = page.list.ways.gentle
    first, second = (line.id for line in planned(desk)[:2])
    dispatcher.do(lambda desk: desk.sessions.cancel(first, Role.MENTOR))
    assert gentle.isHidden()
    dispatcher.do(lambda desk: desk.sessions.postpone(second, Role.LEADER, "Ill"))
    assert not gentle.isHidden()
    assert gentle.text().startswith("Two sessions in a row")


def test_a_session_that_happened_needs_a_day_that_has_been(page, desk):
    dialog = asked(page, "session-log", SessionDialog)
    QTest.keyClicks(dialog.title, "In the lift")
    dialog.when.set_when(date(2026, 11, 25))
    dialog.answer()
    assert dialog.sentence == "This day has not come yet."
    dialog.when.set_when(date(2026, 11, 23), time(9))
    dialog.minutes.setText("20")
    dialog.answer()
    line = desk.sessions.get(page.list.current_id).line
    assert (line.number, line.title, line.state, line.ran_minutes) == (5, "In the lift", SessionState.HELD, 20)
    assert [other.number for other in planned(desk)] == [6, 7]
    assert "not planned" in page.detail.headline._story.text()


def test_a_session_of_days_to_come_is_begun_only_when_asked(page, desk, shown, qtbot):
    question = asked(page, "session-begin", QuestionDialog)
    assert desk.sessions.get(shown).line.state is SessionState.PLANNED
    assert "Hold session 5 today?" in question.accessibleDescription()
    with qtbot.waitSignal(page.page_requested) as went:
        question.yes.click()
    assert went.args == ["live", shown]
    assert desk.sessions.get(shown).line.day == desk.clock.today()
    assert page.detail.headline._story.text().startswith("It was planned for")


def test_f5_starts_the_session_and_goes_to_where_it_is_held(page, desk, dispatcher, shown, qtbot):
    dispatcher.do(lambda desk: desk.sessions.move(shown, desk.clock.today()))
    with qtbot.waitSignal(page.page_requested) as went:
        QTest.keyClick(page, Qt.Key.Key_F5)
    assert went.args == ["live", shown]
    assert desk.sessions.get(shown).line.state is SessionState.LIVE
    with qtbot.waitSignal(page.page_requested) as again:
        QTest.keyClick(page, Qt.Key.Key_F5)
    assert again.args == ["live", shown]


def test_while_another_one_is_live_it_is_asked_first(page, desk, dispatcher, shown, qtbot):
    other = planned(desk)[1].id
    dispatcher.do(lambda desk: desk.sessions.start(other))
    page.list.select(shown)
    question = asked(page, "session-begin", QuestionDialog)
    assert desk.sessions.get(shown).line.state is SessionState.PLANNED
    with qtbot.waitSignal(page.page_requested) as went:
        question.yes.click()
    assert went.args == ["live", shown]
    assert desk.sessions.get(other).line.state is SessionState.HELD


def test_the_ways_lead_to_the_rooms_and_say_how_they_stand(page, dispatcher, qtbot, desk):
    ways = page.list.ways
    assert ways.programme.accessibleName() == "Programme · 4 of 6"
    assert ways.promised.accessibleName() == f"Actions · {desk.actions.counts().overdue} overdue"
    for way, room in ((ways.charter, "charter"), (ways.promised, "actions")):
        with qtbot.waitSignal(page.page_requested) as went:
            way.click()
        assert went.args == [room, ""]


def test_where_nothing_can_be_written_nothing_is_planned_and_nothing_leaves_but_on_paper(page, dispatcher):
    dispatcher.set_can_write(False)
    assert page.possible() == {"session-print", "template-save", "session-notes-view"}
    assert not page.list.ways.programme.isEnabled()


def test_a_time_that_the_clocks_skip_or_double_is_told(page):
    clock = FixedClock(datetime(2026, 10, 1, tzinfo=UTC), ZoneInfo("Europe/Vienna"))
    spring, autumn, at = date(2027, 3, 28), date(2026, 10, 25), time(2, 30)
    assert "it begins at 03:00" in wall_hint(spring, at, clock, page.locale())
    assert "comes twice that day" in wall_hint(autumn, at, clock, page.locale())
    assert wall_mark(spring, at, clock, page.locale()) == "the clocks skip it: 03:00"
    assert wall_hint(spring, time(15), clock, page.locale()) == wall_mark(None, at, clock, page.locale()) == ""
