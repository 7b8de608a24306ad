"""Today in every phase of a programme, to both of the two: what it says, and what its buttons do."""

import shutil
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from rm_desktop.models.kinds import Kind, Role, SessionState
from rm_desktop.services.desk import Desk
from rm_desktop.services.sample import make_sample
from rm_desktop.services.today_view import PICTURE
from rm_desktop.store.workspace import open_workspace
from rm_desktop.ui.dialogs.wrap import WrapDialog
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.page_commands.today import COMMANDS
from rm_desktop.ui.pages.today import TodayPage
from rm_desktop.ui.pages.today_cards.lead_words import leads
from rm_desktop.ui.pages.today_cards.row import RowButton
from rm_desktop.ui.widgets.buttons import PrimaryButton
from rm_desktop.ui.widgets.second_press import SecondPress

TODAY = date(2026, 11, 24)


@pytest.fixture(scope="session")
def mentors(tmp_path_factory):
    path = tmp_path_factory.mktemp("mentors") / "sample.rmpair"
    make_sample(path, None, Role.MENTOR, TODAY)
    return path


@pytest.fixture
def priya(mentors, tmp_path, clock):
    """The mentor's desk."""
    path = tmp_path / "mentor.rmpair"
    shutil.copyfile(mentors, path)
    workspace = open_workspace(path, None, clock)
    desk = Desk.over(workspace)
    yield desk
    desk.close()
    workspace.close()


@pytest.fixture
def shown(qtbot, theme, clock):
    """Return a function that shows Today over a desk."""

    def show(desk):
        dispatcher = Dispatcher()
        page = TodayPage(dispatcher, theme, clock)
        qtbot.addWidget(page)
        page.resize(1144, 1200)
        page.show()
        dispatcher.set_desk(desk)
        return page

    return show


def number(desk, wanted):
    return next(line.id for line in desk.sessions.lines() if line.number == wanted)


def cards(desk, clock):
    return leads(desk.today.view(), clock.local(clock.now()), QLocale())


def press(page, qtbot, words):
    QCoreApplication.sendPostedEvents()
    found = [each for each in page.findChildren(QPushButton) if each.text() == words and each.isVisible()]
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)


def ways(lead):
    return [button.words for button in lead.buttons]


def hold(desk, wanted, clock, minutes=45):
    desk.sessions.start(number(desk, wanted))
    clock.instant += timedelta(minutes=minutes)
    desk.sessions.end(number(desk, wanted))


def test_before_the_first_session_it_is_called_so(bare_desk, clock):
    (lead,) = cards(bare_desk, clock)
    assert lead.name == "First session"
    assert lead.about.startswith("Get to know each other")


def test_between_sessions_the_mentor_prepares_and_the_leader_gets_ready(desk, priya, clock):
    assert ways(cards(desk, clock)[0]) == ["Get ready", "Print one page", "Start session"]
    assert ways(cards(priya, clock)[0]) == ["Prepare agenda", "Print one page", "Start session"]


def test_the_leader_hears_of_own_promises_and_the_mentor_of_the_leaders(desk, priya, clock):
    assert "2 promises of yours are still open." in cards(desk, clock)[0].about
    assert "Your leader has 2 promises open to ask about." in cards(priya, clock)[0].about


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (time(9, 20), "starts in 20 minutes"),
        (time(12), "starts in 3 hours"),
        (time(9), "starts now"),
        (time(8, 55), "its time came 5 minutes ago"),
    ],
)
def test_on_the_day_it_counts_down_and_starting_comes_first(desk, clock, at, said):
    desk.sessions.edit(number(desk, 5), day=TODAY, at=at)
    (lead,) = cards(desk, clock)
    assert (lead.name, ways(lead)[0]) == ("Session today", "Start session")
    assert lead.facts.endswith(said)


def test_starting_makes_it_live_and_goes_there(desk, shown, qtbot):
    desk.sessions.edit(number(desk, 5), day=TODAY, at=time(9, 20))
    page = shown(desk)
    with qtbot.waitSignal(page.page_requested) as asked:
        press(page, qtbot, "Start session")
    assert asked.args == ["live", number(desk, 5)]
    assert desk.today.view().session.state is SessionState.LIVE
    assert page.sheet.leads[0].accessibleName() == "Live now"
    assert page.words() == {"session-start": "Go on with the session"}
    with qtbot.waitSignal(page.page_requested) as asked:
        press(page, qtbot, "Go on")
    assert asked.args == ["live", number(desk, 5)]
    press(page, qtbot, "End session")
    assert desk.sessions.get(number(desk, 5)).line.state is SessionState.HELD
    page.findChild(WrapDialog).reject()


def test_a_session_that_was_missed_is_moved_by_one_click(desk, shown, qtbot):
    desk.sessions.edit(number(desk, 5), day=TODAY - timedelta(2))
    page = shown(desk)
    missed = page.sheet.leads[1]
    assert missed.accessibleName() == "Not held yet"
    press(missed, qtbot, "Move to Sun, 29 Nov")
    assert desk.sessions.get(number(desk, 5)).line.day == date(2026, 11, 29)
    assert not missed.isVisible()


def test_a_missed_session_with_none_to_come_leads_and_can_have_been_held(desk, shown, qtbot):
    desk.sessions.remove(number(desk, 6))
    desk.sessions.edit(number(desk, 5), day=TODAY - timedelta(2))
    page = shown(desk)
    assert page.sheet.leads[0].accessibleName() == "Not held yet"
    press(page, qtbot, "It was held")
    assert desk.sessions.get(number(desk, 5)).line.state is SessionState.HELD


def test_just_after_a_session_what_was_promised_is_read_back_and_the_question_is_next(desk, shown, clock, qtbot):
    desk.sessions.edit(number(desk, 5), day=TODAY, at=time(9))
    desk.actions.add("Let Ingrid try it", Role.LEADER, TODAY + timedelta(7), number(desk, 5))
    hold(desk, 5, clock)
    follow_up, coming = cards(desk, clock)
    assert [row.words.title for row in follow_up.rows] == ["Let Ingrid try it"]
    assert coming.subject == number(desk, 6)
    assert desk.today.view().prompt_id.startswith("leader-after-")
    page = shown(desk)
    with qtbot.waitActive(page):
        page.activateWindow()
    press(page, qtbot, "Write what stayed")
    assert QApplication.focusWidget().accessibleName() == page.sheet.reflect.prompt
    assert page.sheet.reflect.y() < page.sheet.leads[1].y()


def test_two_days_later_the_follow_up_is_over(desk, clock):
    hold(desk, 5, clock)
    clock.instant += timedelta(days=2)
    assert [lead.name for lead in cards(desk, clock)] == ["Next session"]


def test_after_the_end_it_says_what_changed_and_plans_a_follow_up(desk, shown, clock, qtbot):
    hold(desk, 5, clock)
    hold(desk, 6, clock)
    clock.instant += timedelta(days=5)
    (closing,) = cards(desk, clock)
    assert closing.name == "The programme is complete"
    assert "level 1 → 3" in [row.words.end for row in closing.rows]
    assert desk.today.view().prompt_id.startswith("leader-closing-")
    page = shown(desk)
    assert not page.sheet.goals.isVisible()
    with qtbot.waitSignal(page.open_requested) as asked:
        press(page, qtbot, "Export the programme…")
    assert asked.args == [Kind.RECEIPT.value, ""]
    press(page, qtbot, "Plan a follow-up in 90 days")
    planned = desk.today.view().session
    assert (planned.day, planned.minutes) == (clock.today() + timedelta(90), 20)
    assert page.sheet.goals.isVisible()


def test_with_no_session_planned_it_asks_for_one(desk, shown, qtbot):
    for wanted in (5, 6):
        desk.sessions.remove(number(desk, wanted))
    page = shown(desk)
    press(page, qtbot, "Plan a session")
    dialog = next(each for each in QApplication.topLevelWidgets() if type(each).__name__ == "SessionDialog")
    dialog.title.setText("One more")
    dialog.answer()
    assert desk.today.view().session.title == "One more"


def test_there_is_one_main_button_in_every_phase(desk, shown, clock):
    desk.sessions.edit(number(desk, 6), day=TODAY - timedelta(1))
    hold(desk, 5, clock)
    page = shown(desk)
    assert len([each for each in page.findChildren(PrimaryButton) if each.isVisible()]) == 1


def test_on_the_day_the_page_turns_by_itself_and_not_when_hidden(desk, shown, clock, qtbot):
    desk.sessions.edit(number(desk, 5), day=TODAY, at=time(9, 20))
    page = shown(desk)
    assert page._hand.is_running
    clock.instant += timedelta(minutes=5)
    page._hand.turned.emit()
    assert page.sheet.leads[0]._facts.text().endswith("starts in 15 minutes")
    page.hide()
    assert not page._hand.is_running


def test_behind_another_page_it_reads_as_late_as_it_can(desk, theme, clock, qtbot):
    dispatcher = Dispatcher()
    page = TodayPage(dispatcher, theme, clock)
    qtbot.addWidget(page)
    dispatcher.set_desk(desk)
    views = []
    page.shown.connect(views.append)
    dispatcher.do(lambda desk: desk.actions.add("Out of sight", Role.LEADER))
    page.save_pending()
    assert views == [] and "Out of sight" not in (desk.workspace.state(PICTURE) or "")
    page.part()
    assert "Out of sight" in (desk.workspace.state(PICTURE) or "")
    page.show()
    assert "Out of sight" in [action.text for action in views[-1].actions]


def test_rows_are_walked_through_with_the_arrow_keys(desk, shown, qtbot):
    page = shown(desk)
    with qtbot.waitActive(page):
        page.activateWindow()
    first, second, *_ = desk.today.view().actions
    page.sheet.promises.rows.go_to(0)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert page.sheet.promises.chosen.id == second.id
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Home)
    assert page.sheet.promises.chosen.id == first.id


def test_every_command_of_the_page_is_in_its_table_and_the_other_way_round(desk, shown):
    page = shown(desk)
    assert set(page.slots()) == {command.id for command in COMMANDS}
    assert page.possible() <= set(page.slots())
    assert {"session-start", "agenda-print", "action-add"} <= page.possible()
    assert "action-tick" not in page.possible()
    page.sheet.promises.rows.go_to(0)


def test_a_window_that_only_reads_offers_only_what_changes_nothing(desk, theme, clock, qtbot):
    dispatcher = Dispatcher()
    dispatcher.set_can_write(False)
    page = TodayPage(dispatcher, theme, clock)
    qtbot.addWidget(page)
    dispatcher.set_desk(desk)
    assert page.possible() == {"session-prepare", "agenda-print"}


def test_of_two_missed_sessions_the_earlier_comes_first_and_they_are_not_moved_to_one_day(desk, clock):
    desk.sessions.edit(number(desk, 5), day=TODAY - timedelta(6))
    desk.sessions.edit(number(desk, 6), day=TODAY - timedelta(13))
    for each in desk.sessions.lines():
        if each.state is SessionState.PLANNED and each.number > 6:
            desk.sessions.cancel(each.id)
    first, second = cards(desk, clock)[:2]
    assert (first.subject, second.subject) == (number(desk, 6), number(desk, 5))
    offers = [button.words for lead in (first, second) for button in lead.buttons if button.id == "session-move"]
    assert len(set(offers)) == 2


def test_the_second_press_of_a_double_click_on_a_topic_lands_on_nothing(desk, shown, qtbot):
    page = shown(desk)
    asked = []
    page.open_requested.connect(lambda kind, _record: asked.append(kind))
    row = page.sheet.leads[0].findChildren(RowButton)[0]
    qtbot.waitUntil(row.isVisible)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    other = QPushButton("What is shown now")
    qtbot.addWidget(other)
    other.setGeometry(0, 0, 400, 400)
    other.show()
    other.clicked.connect(lambda: asked.append("other"))
    at = other.mapFromGlobal(row.mapToGlobal(row.rect().center()))
    qtbot.mousePress(other, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseRelease(other, Qt.MouseButton.LeftButton, pos=at)
    assert asked == ["topic"]
    qtbot.waitUntil(lambda: not page.findChildren(SecondPress))
    other.click()
    assert asked == ["topic", "other"]
