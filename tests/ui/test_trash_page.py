"""The Trash page over a real workspace: delete, look, bring back, let go for good."""

from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QMenu

from rm_desktop.models.kinds import Kind
from rm_desktop.services.trash import TrashRow
from rm_desktop.store.changes import Deed
from rm_desktop.ui.dialogs.question import QuestionDialog
from rm_desktop.ui.item_models.trash import KIND_ICONS, TrashModel, TrashRole
from rm_desktop.ui.pages.trash import TrashPage
from rm_desktop.ui.widgets.list_delegate import RowRole

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


@pytest.mark.parametrize("way", ["key", "button", "menu"])
def test_every_way_restores_the_chosen_row(page, note, desk, qtbot, deeds, way):
    page.focus_first()
    if way == "key":
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    elif way == "button":
        qtbot.mouseClick(page.restore, Qt.MouseButton.LeftButton)
    else:
        page.list.customContextMenuRequested.emit(page.list.visualRect(page.model.index(0)).center())
        menu = page.findChild(QMenu)
        next(action for action in menu.actions() if action.text() == "Restore").trigger()
        menu.close()
    assert desk.notes.get(note).title == TITLE
    assert TITLE not in titles(page)
    assert (deeds[-1].deed, deeds[-1].subject) == (Deed.RESTORE, TITLE)


def test_a_restore_is_one_step_of_undo(page, note, desk, dispatcher, qtbot):
    page.focus_first()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert desk.undoing.next_undo().deed is Deed.RESTORE
    dispatcher.do(lambda desk: desk.undoing.undo())
    assert TITLE in titles(page)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_deleting_for_good_asks_first_and_no_is_the_answer_of_enter_and_escape(page, note, qtbot, key):
    page.focus_first()
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    asked = question(page)
    qtbot.waitUntil(asked.isActiveWindow)
    qtbot.keyClick(asked, key)
    assert not asked.isVisible()
    assert TITLE in titles(page)


def test_deleting_for_good_is_told_and_cannot_be_undone(page, note, desk, qtbot, deeds):
    before = desk.undoing.next_undo()
    page.focus_first()
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    qtbot.mouseClick(question(page).yes, Qt.MouseButton.LeftButton)
    assert TITLE not in titles(page)
    assert deeds[-1].deed is Deed.PURGE
    assert before is None or desk.undoing.next_undo() is None or desk.undoing.next_undo().deed is not Deed.PURGE


def test_emptying_asks_and_leaves_one_sentence(page, note, qtbot):
    qtbot.mouseClick(page.empty, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(question(page).yes, Qt.MouseButton.LeftButton)
    assert titles(page) == []
    assert page._nothing.isVisible()
    assert not page.empty.isVisible()


def test_the_choice_goes_to_what_took_the_place_of_the_row(page, desk, dispatcher, qtbot):
    for title in ("One", "Two", "Three"):
        (note_id,) = desk.notes.add(title).ids
        dispatcher.do(partial(remove_note, note_id))
    page.list.setCurrentIndex(page.model.index(1))
    following = page.model.index(2).data()
    page.restore.click()
    assert page.list.currentIndex().data() == following


def test_a_private_title_is_marked_as_private_for_eye_and_ear(page, desk, dispatcher):
    (entry_id,) = desk.journal.add("For me alone", title="Secret").ids
    dispatcher.do(lambda desk: desk.journal.remove(entry_id))
    row = page.model.index(0)
    assert row.data() == "Secret"
    assert row.data(TrashRole.PRIVATE) is True
    assert row.data(Qt.ItemDataRole.AccessibleTextRole).endswith("private")


def test_a_click_below_the_rows_offers_only_to_empty(page, note):
    page.list.customContextMenuRequested.emit(QPoint(10, page.list.height() - 2))
    menu = page.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["Empty the trash…"]
    menu.close()


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
    page._stack.setCurrentIndex(0)
    page.grab()
    assert page.model.rowCount() == 10_000
    assert 5 < len(asked) < 100
