"""Every page does what its commands say, and offers nothing else."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction

from rm_desktop.ui.commands.actions import OF_PAGES
from rm_desktop.ui.commands.window_commands import WindowCommands
from rm_desktop.ui.main_window import MainWindow
from rm_desktop.ui.page import EVERY_PAGE


@pytest.fixture
def window(qtbot, dispatcher, theme, lane, clock):
    window = MainWindow(dispatcher, theme, lane, clock)
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    return window


@pytest.fixture
def commands(window, dispatcher, theme):
    return WindowCommands(window, dispatcher, theme)


def of_page(page_id):
    return {command.id for command in OF_PAGES if command.page == page_id}


@pytest.fixture(params=[entry.id for entry in EVERY_PAGE])
def page_id(request):
    return request.param


def test_a_page_knows_what_each_of_its_commands_does(window, page_id):
    assert set(window.pages.show_page(page_id).slots()) == of_page(page_id)


def test_what_a_page_can_do_now_is_among_what_it_can_do(window, page_id):
    assert window.pages.show_page(page_id).possible() <= of_page(page_id)


def test_the_keys_of_a_page_work_inside_it(window, page_id):
    page = window.pages.show_page(page_id)
    for command_id in of_page(page_id):
        home = page.home(command_id)
        assert home is page or page.isAncestorOf(home), command_id


def test_commands_of_a_page_with_the_same_keys_live_in_parts_beside_each_other(window, page_id):
    page = window.pages.show_page(page_id)
    own = [command for command in OF_PAGES if command.page == page_id]
    for place, one in enumerate(own):
        for other in own[place + 1 :]:
            if set(one.keys) & set(other.keys):
                here, there = page.home(one.id), page.home(other.id)
                apart = here is not there and not here.isAncestorOf(there) and not there.isAncestorOf(here)
                assert apart, (one.id, other.id)


def test_no_page_listens_for_keys_that_the_table_does_not_have(commands, window, page_id):
    page = window.pages.show_page(page_id)
    known = set(commands.table.all())
    own = {action for action in page.findChildren(QAction) if not action.shortcut().isEmpty()}
    assert {action.text() for action in own - known} == set()


def test_every_command_of_a_page_is_an_action_where_its_keys_work(commands, window, page_id):
    page = window.pages.show_page(page_id)
    for command_id in of_page(page_id):
        assert commands.table.action(command_id) in page.home(command_id).actions(), command_id


def test_the_menus_a_page_asks_for_hold_actions_of_the_table(commands, window, page_id):
    page = window.pages.go_to(page_id)
    for command_id in sorted(of_page(page_id)):
        page.menu_requested.emit((command_id,), QPoint(1, 1))
        menu = commands.menus.pop_up((command_id,), QPoint(1, 1))
        assert menu.actions() == [commands.table.action(command_id)]
        menu.close()
