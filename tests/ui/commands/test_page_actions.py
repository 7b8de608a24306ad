"""What a page can do: its keys work on it alone, menus show its actions, and some can be asked for from anywhere."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from rm_desktop.ui.commands.page_actions import PageActions

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def actions(table, stack, dispatcher):
    actions = PageActions(table, stack, dispatcher, stack)
    actions.allow(True)
    return actions


@pytest.fixture
def press(qtbot):
    def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(QApplication.focusWidget(), key, modifiers)

    return press


def enabled(table):
    return {action.objectName() for action in table.all() if action.isEnabled()}


def test_the_same_keys_do_on_each_page_what_that_page_means(actions, stack, press):
    notes, goals = stack.go_to("notes"), stack.go_to("goals")
    press(Qt.Key.Key_N, CTRL)
    assert (notes.done, goals.done) == ([], ["goal-new"])
    stack.go_to("notes")
    press(Qt.Key.Key_N, CTRL)
    assert (notes.done, goals.done) == (["note-new"], ["goal-new"])


def test_keys_of_a_part_work_in_that_part(actions, stack, press):
    notes = stack.go_to("notes")
    press(Qt.Key.Key_Delete)
    notes.line.setFocus()
    press(Qt.Key.Key_P, CTRL)
    assert notes.done == ["note-remove", "note-pin"]


def test_what_a_page_cannot_do_now_is_disabled(actions, table, stack, press):
    notes = stack.go_to("notes")
    assert {"note-pin", "note-remove"} <= enabled(table)
    notes.cannot = frozenset({"note-remove"})
    notes.possible_changed.emit()
    assert "note-remove" not in enabled(table)
    press(Qt.Key.Key_Delete)
    assert notes.done == []


def test_only_what_can_be_asked_for_from_anywhere_is_enabled_on_another_page(actions, table, stack):
    stack.go_to("notes")
    stack.go_to("goals")
    assert enabled(table) & {"note-new", "note-pin", "goal-new"} == {"note-new", "goal-new"}


def test_a_command_asked_for_from_elsewhere_shows_its_page_first(actions, table, stack):
    stack.go_to("goals")
    table.action("note-new").trigger()
    assert stack.current_id == "notes"
    assert stack.current.done == ["note-new"]


def test_nothing_of_a_page_can_be_done_while_none_is_shown(actions, table, stack):
    stack.go_to("notes")
    actions.allow(False)
    assert not {each for each in enabled(table) if table.command(each).page}


def test_a_page_that_was_made_before_has_its_actions_too(table, stack, dispatcher, press):
    notes = stack.go_to("notes")
    PageActions(table, stack, dispatcher, stack).allow(True)
    press(Qt.Key.Key_N, CTRL)
    assert notes.done == ["note-new"]


def test_pages_made_anew_after_others_were_forgotten_have_the_actions(actions, stack, press, qtbot):
    stack.go_to("notes")
    stack.forget()
    again = stack.go_to("notes")
    press(Qt.Key.Key_N, CTRL)
    assert again.done == ["note-new"]


def test_a_menu_that_a_page_asks_for_is_passed_on(actions, stack, qtbot):
    notes = stack.go_to("notes")
    with qtbot.waitSignal(actions.menu_requested) as asked:
        notes.menu_requested.emit(("note-pin", "", "note-remove"), QPoint(3, 4))
    assert asked.args == [("note-pin", "", "note-remove"), QPoint(3, 4)]
