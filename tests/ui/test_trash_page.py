"""The Trash page over a real workspace: delete, look, bring back, let go for good."""

from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from rm_desktop.models.kinds import Kind
from rm_desktop.services.trash import TrashRow
from rm_desktop.store.changes import Deed
from rm_desktop.ui.dialogs.question import QuestionDialog
from rm_desktop.ui.item_models.trash import KIND_ICONS, TrashModel, TrashRole
from rm_desktop.ui.page_commands.trash import COMMANDS
from rm_desktop.ui.pages.trash import TrashPage
from rm_desktop.ui.widgets.list_delegate import RowRole
from rm_desktop.ui.wording import deed_words

TITLE = "What the board never asks"


def remove_note(note_id, desk):
    return desk.notes.remove(note_id)


@pytest.fixture
def page(qtbot, desk, dispatcher, theme, lane):
    page = TrashPage(desk, dispatcher, theme, lane)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    slots = page.slots()
    for command in COMMANDS:  # as the window does
        action = QAction(command.id, page)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(slots[command.id])
        page.home(command.id).addAction(action)
    return page


@pytest.fixture
def note(desk, dispatcher):
    (note_id,) = desk.notes.add(TITLE, "Words").ids
    dispatcher.do(partial(remove_note, note_id))
    return note_id


@pytest.fixture
def deeds(dispatcher):
    told = []
    dispatcher.changed.connect(told.append)
    return told


def titles(page):
    return [page.model.index(row).data() for row in range(page.model.rowCount())]


def question(page):
    return next(each for each in page.findChildren(QuestionDialog) if each.isVisible())


def test_what_is_deleted_while_the_page_is_shown_appears_at_once(page, note):
    page.focus_first()
    assert titles(page)[0] == TITLE
    assert page.model.index(0).data(RowRole.CAPTION).startswith("Note · deleted today")
    assert page.model.index(0).data(TrashRole.LEFT) == "30 days left"


def test_what_was_deleted_while_it_was_hidden_is_there_when_it_is_shown_again(page, desk, dispatcher):
    page.hide()
    (note_id,) = desk.notes.add("Gone meanwhile").ids
    dispatcher.do(partial(remove_note, note_id))
    page.show()
    assert "Gone meanwhile" in titles(page)


@pytest.mark.parametrize("way", ["key", "button", "command"])
def test_every_way_restores_the_chosen_row(page, note, desk, qtbot, deeds, way):
    page.focus_first()
    if way == "key":
        qtbot.keyClick(page.pane.list, Qt.Key.Key_Return)
    elif way == "button":
        qtbot.mouseClick(page.pane.restore, Qt.MouseButton.LeftButton)
    else:
        page.slots()["trash-restore"]()
    assert desk.notes.get(note).title == TITLE
    assert TITLE not in titles(page)
    assert (deeds[-1].deed, deeds[-1].subject) == (Deed.RESTORE, TITLE)


def test_a_restore_is_one_step_of_undo(page, note, desk, dispatcher, qtbot):
    page.focus_first()
    qtbot.keyClick(page.pane.list, Qt.Key.Key_Return)
    assert desk.undoing.next_undo().deed is Deed.RESTORE
    dispatcher.do(lambda desk: desk.undoing.undo())
    assert TITLE in titles(page)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_deleting_for_good_asks_first_and_no_is_the_answer_of_enter_and_escape(page, note, qtbot, key):
    page.focus_first()
    qtbot.keyClick(page.pane.list, Qt.Key.Key_Delete)
    asked = question(page)
    qtbot.waitUntil(asked.isActiveWindow)
    qtbot.keyClick(asked, key)
    assert not asked.isVisible()
    assert TITLE in titles(page)


def test_deleting_for_good_is_told_and_cannot_be_undone(page, note, desk, qtbot, deeds):
    before = desk.undoing.next_undo()
    page.focus_first()
    qtbot.keyClick(page.pane.list, Qt.Key.Key_Delete)
    qtbot.mouseClick(question(page).yes, Qt.MouseButton.LeftButton)
    assert TITLE not in titles(page)
    assert deeds[-1].deed is Deed.PURGE
    assert before is None or desk.undoing.next_undo() is None or desk.undoing.next_undo().deed is not Deed.PURGE


def test_emptying_asks_and_leaves_one_sentence(page, note, qtbot):
    qtbot.mouseClick(page.pane.empty, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(question(page).yes, Qt.MouseButton.LeftButton)
    assert titles(page) == []
    assert page.pane.nothing.isVisible()
    assert not page.pane.empty.isVisible()


def test_the_choice_goes_to_what_took_the_place_of_the_row(page, desk, dispatcher, qtbot):
    for title in ("One", "Two", "Three"):
        (note_id,) = desk.notes.add(title).ids
        dispatcher.do(partial(remove_note, note_id))
    page.pane.list.setCurrentIndex(page.model.index(1))
    following = page.model.index(2).data()
    page.pane.restore.click()
    assert page.pane.list.currentIndex().data() == following


def test_a_private_title_is_marked_as_private_for_eye_and_ear(page, desk, dispatcher):
    (entry_id,) = desk.journal.add("For me alone", title="Secret").ids
    dispatcher.do(lambda desk: desk.journal.remove(entry_id))
    row = page.model.index(0)
    assert row.data() == "Secret"
    assert row.data(TrashRole.PRIVATE) is True
    assert row.data(Qt.ItemDataRole.AccessibleTextRole).endswith("private")


def test_a_right_click_offers_what_can_be_done_with_the_row(page, note, qtbot):
    at = page.pane.list.visualRect(page.model.index(0)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, page.pane.list.viewport().mapToGlobal(at))
    with qtbot.waitSignal(page.menu_requested) as asked:
        QApplication.sendEvent(page.pane.list.viewport(), event)
    assert asked.args[0] == ("trash-restore", "trash-purge", "", "trash-empty")
    assert page.possible() == {"trash-restore", "trash-purge", "trash-empty"}


@pytest.fixture
def three(page, desk, dispatcher):
    """Three notes in the trash, each put there alone."""
    for title in ("One", "Two", "Three"):
        (note_id,) = desk.notes.add(title).ids
        dispatcher.do(partial(remove_note, note_id))
    page.focus_first()
    return page


def choose(page, *places):
    page.pane.list.setCurrentIndex(page.model.index(places[0]))
    for place in places[1:]:
        choice = page.pane.list.selectionModel()
        choice.select(page.model.index(place), choice.SelectionFlag.Select)


def test_several_are_restored_in_one_step(three, desk, deeds, dispatcher):
    following = three.model.index(3).data()
    choose(three, 0, 1, 2)
    three.pane.restore.click()
    assert all(desk.notes.by_title(title) for title in ("One", "Two", "Three"))
    assert (deeds[-1].deed, deeds[-1].subject, deeds[-1].count) == (Deed.RESTORE, "", 3)
    assert three.pane.list.currentIndex().data() == following
    assert deed_words.undo_words(desk.undoing.next_undo()) == "Undo: restore 3 notes"
    dispatcher.do(lambda desk: desk.undoing.undo())
    assert {"One", "Two", "Three"} <= set(titles(three))


def test_several_are_deleted_for_good_after_one_question(three, desk, qtbot, deeds):
    choose(three, 0, 2)
    before = titles(three)
    qtbot.keyClick(three.pane.list, Qt.Key.Key_Delete)
    assert "2 things" in question(three).accessibleDescription()
    qtbot.mouseClick(question(three).yes, Qt.MouseButton.LeftButton)
    assert titles(three) == [before[1], *before[3:]]
    assert deed_words.was_done(deeds[-1]) == "Deleted 2 notes for good"


def test_how_many_are_chosen_is_said_from_two_on(three):
    choose(three, 0)
    assert not three.pane._count.isVisible()
    choose(three, 0, 1)
    assert (three.pane._count.isVisible(), three.pane._count.text()) == (True, "2 chosen")


def test_an_empty_trash_can_do_nothing(page, desk, dispatcher):
    dispatcher.do(lambda desk: desk.trash.empty())
    assert page.possible() == set()
    page.slots()["trash-empty"]()
    assert not any(each.isVisible() for each in page.findChildren(QuestionDialog))


def test_the_page_comes_back_to_what_was_chosen(three):
    wanted = three.model.row(three.model.index(1)).id
    three.come_back_to("0" * 32)
    three.come_back_to(wanted)
    assert three.selected == wanted


def test_every_kind_has_an_icon(theme):
    assert set(KIND_ICONS) == set(Kind)
    for icon in KIND_ICONS.values():
        assert not theme.pixmap(icon, 18).isNull()


@pytest.fixture
def many(clock):
    at = clock.now()
    kinds = list(Kind)
    return tuple(
        TrashRow(
            kind=kinds[place % len(kinds)],
            id=f"{place:032x}",
            title=f"Row {place}",
            deleted_at=at - timedelta(minutes=place),
            days_left=30 - place % 30,
            private=place % 2 == 0,
            with_it=place % 3,
        )
        for place in range(10_000)
    )


def test_the_model_keeps_what_qt_expects(qtmodeltester, clock, many):
    model = TrashModel(clock.local)
    model.show_rows(many[:40], clock.today())
    qtmodeltester.check(model)
    assert model.data(QModelIndex()) is None


def test_ten_thousand_rows_are_worded_only_where_they_are_seen(page, clock, many, monkeypatch):
    asked = set()
    data = TrashModel.data
    monkeypatch.setattr(
        TrashModel, "data", lambda self, index, role=0: asked.add(index.row()) or data(self, index, role)
    )
    page.model.show_rows(many, clock.today())
    page.pane.show_rows(10_000)
    page.grab()
    assert page.model.rowCount() == 10_000
    assert 5 < len(asked) < 100
