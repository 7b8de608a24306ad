"""The Today page shows what matters now, and what is done on it is done in the workspace."""

from datetime import timedelta
from itertools import groupby

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from rm_desktop.models.kinds import Kind, Role
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.pages.today import TodayPage
from rm_desktop.ui.pages.today_cards.row import BADGE_ROOM, Row, RowButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.check_box import CheckBox
from rm_desktop.ui.widgets.folding_row import FoldingRow
from rm_desktop.ui.widgets.writing_edit import WritingEdit


@pytest.fixture
def page(qtbot, dispatcher, theme, clock, desk):
    page = TodayPage(dispatcher, theme, clock)
    qtbot.addWidget(page)
    page.resize(1144, 860)
    page.equip()
    page.show_view(desk.today.view())
    page.show()
    return page


def said(page):
    QCoreApplication.sendPostedEvents()
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def rows(page):
    QCoreApplication.sendPostedEvents()
    found = [*page.findChildren(Row), *page.findChildren(RowButton)]
    return [row.accessibleName() for row in found if row.isVisibleTo(page)]


def button(page, words):
    return next(each for each in page.findChildren(QAbstractButton) if each.text() == words)


def test_it_greets_and_names_the_day(page):
    assert "Good morning, Robert" in said(page)
    assert "Tuesday, 24 November" in said(page)


def test_the_next_session_is_shown_with_its_topics_and_minutes(page, desk):
    view = desk.today.view()
    assert f"Session {view.session.number} · {view.session.title}" in said(page)
    assert any("in 2 days" in text for text in said(page))
    for topic in view.topics:
        assert any(topic.title in row for row in rows(page))
    assert any(text.endswith("min planned") for text in said(page))


def test_preparing_asks_for_the_session(page, desk, qtbot):
    with qtbot.waitSignal(page.open_requested) as asked:
        qtbot.mouseClick(button(page, "Get ready"), Qt.MouseButton.LeftButton)
    prepared = desk.sessions.preparation_of(desk.today.view().session.id)
    assert asked.args == [Kind.PREPARATION.value, prepared]


def test_ticking_an_action_ticks_it_in_the_workspace_and_takes_it_off(page, desk, qtbot):
    before = desk.today.view().actions
    box = next(box for box in page.findChildren(CheckBox) if box.objectName() == before[0].id)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    after = [action.id for action in desk.today.view().actions]
    assert after == [action.id for action in before[1:]]
    assert not any(before[0].text in row for row in rows(page))


def test_an_overdue_action_says_so(page):
    assert any("overdue" in row for row in rows(page))


def test_an_action_is_added_in_place_for_the_chosen_owner(page, desk, qtbot):
    qtbot.mouseClick(button(page, "Add action"), Qt.MouseButton.LeftButton)
    line = next(line for line in page.findChildren(QLineEdit) if line.accessibleName() == "New action")
    qtbot.mouseClick(button(page, "Robert"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(line, "Show me the queue")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    added = next(action for action in desk.actions.open() if action.text == "Show me the queue")
    assert added.owner is Role.MENTOR
    assert line.text() == ""
    assert any("Show me the queue" in row for row in rows(page))


def test_a_refused_action_keeps_its_words(page, dispatcher, qtbot):
    line = next(line for line in page.findChildren(QLineEdit) if line.accessibleName() == "New action")
    line.setText("x" * 400)
    with qtbot.waitSignal(dispatcher.failed):
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "x" * 400


def test_a_reflection_is_kept_in_the_journal_with_its_question(page, desk, qtbot):
    box = page.findChild(WritingEdit)
    keep = button(page, "Keep entry")
    assert not keep.isEnabled()
    qtbot.keyClicks(box, "I had assumed they would not read it.")
    qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)
    newest = desk.journal.get(desk.journal.entries()[0].id)
    assert newest.body == "I had assumed they would not read it."
    assert newest.prompt == desk.today.view().prompt
    assert box.text() == ""


def test_another_question_is_another_one(page, qtbot):
    before = page.findChild(WritingEdit).accessibleName()
    qtbot.mouseClick(button(page, "Another question"), Qt.MouseButton.LeftButton)
    assert page.findChild(WritingEdit).accessibleName() != before


def test_a_question_that_is_being_answered_stays(page, qtbot, desk):
    box = page.findChild(WritingEdit)
    before = box.accessibleName()
    qtbot.keyClicks(box, "Half a")
    qtbot.mouseClick(button(page, "Another question"), Qt.MouseButton.LeftButton)
    assert box.accessibleName() == before


def test_words_in_the_box_are_kept_as_a_draft_when_the_window_closes(page, desk, dispatcher, qtbot):
    before = len(desk.journal.entries())
    qtbot.keyClicks(page.findChild(WritingEdit), "Unfinished")
    assert dispatcher.waiting
    page.save_pending()
    assert not dispatcher.waiting
    assert "Unfinished" in desk.workspace.state("reflect-draft")
    assert len(desk.journal.entries()) == before


def test_words_in_the_box_are_there_again_after_a_window_was_killed(page, desk, dispatcher, theme, clock, qtbot):
    qtbot.mouseClick(button(page, "Another question"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dispatcher.waiting_changed, check_params_cb=lambda waiting: not waiting):
        qtbot.keyClicks(page.findChild(WritingEdit), "Half a thought")
        assert dispatcher.waiting
    again = TodayPage(dispatcher, theme, clock)
    qtbot.addWidget(again)
    again.equip()
    again.show_view(desk.today.view())
    assert again.sheet.reflect.text() == "Half a thought"
    assert again.sheet.reflect.prompt == page.sheet.reflect.prompt
    assert button(again, "Keep entry").isEnabled()


def test_words_that_became_an_entry_do_not_come_back(page, desk, dispatcher, theme, clock, qtbot):
    with qtbot.waitSignal(dispatcher.waiting_changed, check_params_cb=lambda waiting: not waiting):
        qtbot.keyClicks(page.findChild(WritingEdit), "Finished")
    qtbot.mouseClick(button(page, "Keep entry"), Qt.MouseButton.LeftButton)
    assert not dispatcher.waiting
    again = TodayPage(dispatcher, theme, clock)
    qtbot.addWidget(again)
    again.equip()
    again.show_view(desk.today.view())
    assert again.sheet.reflect.text() == ""


def test_words_typed_before_the_services_are_there_stay(theme, clock, desk, qtbot):
    dispatcher = Dispatcher()
    early = TodayPage(dispatcher, theme, clock)
    qtbot.addWidget(early)
    early.show_view(desk.today.view())
    early.equip()
    early.show()
    qtbot.keyClicks(early.findChild(WritingEdit), "Early words")
    dispatcher.set_desk(desk)
    assert early.findChild(WritingEdit).text() == "Early words"
    assert "Early words" in desk.workspace.state("reflect-draft")
    assert not dispatcher.waiting


def test_every_empty_card_says_so_and_offers_a_way(page, desk):
    view = desk.today.view()
    page.show_view(view._replace(session=None, topics=(), actions=(), goals=()))
    assert {"No session is planned.", "Nothing is promised and open.", "Neither of you has set a goal yet."} <= set(
        said(page)
    )
    assert button(page, "Plan a session").isVisibleTo(page)
    assert button(page, "Set a goal").isVisibleTo(page)
    assert rows(page) == []


def runs(image, x):
    """Return the stretches of paper and of colour in a column of pixels, from its top."""
    paper = image.pixelColor(0, 0)
    inked = [image.pixelColor(x, y) != paper for y in range(image.height())]
    return [(ink, len(list(stretch))) for ink, stretch in groupby(inked)]


@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_the_bar_of_a_goal_is_nearer_to_its_own_name_than_to_the_next(page, theme, zoom, qtbot):
    theme.set_zoom(zoom)
    card = next(card for card in page.findChildren(Card) if card.accessibleName() == "Goals")
    qtbot.waitUntil(lambda: sum(row.isVisible() for row in card.findChildren(RowButton)) > 1)
    first, second = [row for row in card.findChildren(RowButton) if row.isVisible()][:2]
    qtbot.waitUntil(lambda: second.y() > first.y() and first.height() == first.sizeHint().height())
    (_, over), (_, _badge), (_, to_bar), (_, _bar) = runs(first.grab().toImage(), theme.px(11))
    to_next = second.y() - first.geometry().bottom() - 1 + over
    assert to_next >= 2 * to_bar


def test_a_topic_that_nobody_leads_starts_where_the_others_start(page, dispatcher, desk):
    dispatcher.do(lambda desk: desk.agenda.add(desk.today.view().session.id, "Nobody's"))
    QCoreApplication.sendPostedEvents()
    row = next(row for row in page.findChildren(RowButton) if row.accessibleName().startswith("Nobody's"))
    image = row.grab().toImage()
    inked = [x for x in range(100) if image.pixelColor(x, row.height() // 2) != image.pixelColor(0, 0)]
    assert min(inked) >= 6 + BADGE_ROOM


def test_what_adds_to_a_card_looks_alike_on_both(page, desk):
    page.show_view(desk.today.view()._replace(goals=()))
    assert type(button(page, "Set a goal")) is type(button(page, "Add action"))


def test_what_was_not_exchanged_is_said_only_where_there_is_something(page, desk):
    view = desk.today.view()
    assert not any("exchanged" in text for text in said(page))
    page.show_view(view._replace(unshared=12))
    assert "Not exchanged yet · 12 shared changes" in said(page)


def test_a_picture_from_yesterday_is_worded_as_of_today(page, desk, clock):
    view = desk.today.view()
    clock.instant = clock.instant.replace(day=25, hour=19)
    page.show_view(view)
    assert "Good evening, Robert" in said(page)
    assert any("tomorrow" in text for text in said(page))


def test_a_change_made_elsewhere_is_shown(page, dispatcher):
    dispatcher.do(lambda desk: desk.actions.add("From another page", Role.LEADER))
    assert any("From another page" in row for row in rows(page))


def test_before_the_services_are_there_a_tick_waits(qtbot, theme, clock, desk):
    dispatcher = Dispatcher()
    page = TodayPage(dispatcher, theme, clock)
    qtbot.addWidget(page)
    view = desk.today.view()
    page.show_view(view)
    page.show()
    box = next(box for box in page.findChildren(CheckBox) if box.objectName() == view.actions[0].id)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert len(desk.actions.open()) == len(view.actions)
    dispatcher.set_desk(desk)
    assert len(desk.actions.open()) == len(view.actions) - 1


def test_at_a_large_zoom_the_columns_become_one(page, theme):
    theme.set_zoom(1.5)
    QCoreApplication.sendPostedEvents()
    names = ("Next session", "Open actions", "Reflect", "Goals")
    cards = [next(card for card in page.findChildren(Card) if card.accessibleName() == name) for name in names]
    corners = [card.mapTo(page, QPoint(0, 0)) for card in cards]
    assert len({corner.x() for corner in corners}) == 1
    assert [corner.y() for corner in corners] == sorted(corner.y() for corner in corners)


def test_nothing_on_it_is_without_a_name_for_a_screen_reader(page):
    interactive = [*page.findChildren(QAbstractButton), *page.findChildren(WritingEdit), *page.findChildren(QLineEdit)]
    for widget in interactive:
        if widget.isVisibleTo(page) and widget.objectName() != "qt_toolbar_ext_button":
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget


def test_a_session_that_was_not_held_says_so_first(page, desk, clock):
    while (session := desk.today.view().session).day >= clock.today():
        desk.sessions.edit(session.id, day=clock.today() - timedelta(days=2))
    page.show_view(desk.today.view())
    assert "Not held yet" in said(page)
    assert any(text.endswith("2 days ago") for text in said(page))


def test_it_comes_to_rest(page, qtbot):
    """A layout that asks for the next one keeps a whole core busy, and nothing of it can be seen."""
    asked = []

    class Ear(QObject):
        def eventFilter(self, watched, event):
            asked.append(event.type()) if event.type() is QEvent.Type.LayoutRequest else None
            return False

    ear = Ear()
    for row in page.findChildren(FoldingRow):
        row.installEventFilter(ear)
    for _ in range(20):
        QCoreApplication.processEvents()
    asked.clear()
    for _ in range(20):
        QCoreApplication.processEvents()
    assert not asked


def test_rows_that_say_the_same_are_left_alone(page, desk):
    shown = [*page.findChildren(Row), *page.findChildren(RowButton)]
    page.show_view(desk.today.view())
    assert [*page.findChildren(Row), *page.findChildren(RowButton)] == shown
    desk.actions.add("Show me your IDE", Role.LEADER, desk.clock.today())
    page.show_view(desk.today.view())
    assert any("Show me your IDE" in row for row in rows(page))
