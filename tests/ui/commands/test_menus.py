"""The menus: made from the table, the same actions everywhere, and what was open before."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QMenuBar

from rm_desktop.paths import Home
from rm_desktop.settings import Settings
from rm_desktop.ui.commands.menus import RecentMenu
from rm_desktop.ui.commands.window_commands import WindowCommands
from rm_desktop.ui.habits import Habits
from rm_desktop.ui.main_window import MainWindow
from rm_desktop.ui.recent_files import RecentFiles


@pytest.fixture
def habits(qapp, tmp_path):
    habits = Habits(Home.under(tmp_path / "home"))
    habits.keep = False
    return habits


@pytest.fixture
def window(qtbot, dispatcher, theme, lane, clock):
    window = MainWindow(dispatcher, theme, lane, clock)
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    window.pages.go_to("goals")
    return window


@pytest.fixture
def commands(window, dispatcher, theme, habits, lane):
    return WindowCommands(window, dispatcher, theme, habits, lane)


def inner(menu):
    return {action.text().replace("&", ""): action.menu() for action in menu.actions() if action.menu()}


def test_the_menu_of_a_page_has_its_name_and_goes_with_it(commands, window):
    assert "Goals" in inner(commands.menu())
    window.pages.go_to("insights")
    assert list(inner(commands.menu())) == ["File", "Edit", "View", "Go", "Help"]


def test_every_command_that_names_a_menu_can_be_reached_by_it(commands, window):
    reached = set()
    for page_id in {command.page for command in commands.table.commands}:
        window.pages.go_to(page_id or "today")
        menu = commands.menu()
        reached |= {action.objectName() for part in menu.findChildren(QMenu) for action in part.actions()}
    assert {command.id for command in commands.table.commands if command.menu} <= reached


def test_a_context_menu_shows_the_actions_themselves_and_goes_away(commands, window):
    menu = commands.menus.pop_up(("goal-new", "", "undo"), QPoint(5, 5))
    first, line, last = menu.actions()
    assert first is commands.table.action("goal-new")
    assert line.isSeparator()
    assert last is commands.table.action("undo")
    assert not first.icon().isNull()
    menu.close()


def test_the_bar_of_macos_has_every_menu_and_follows_the_page(commands, window, qtbot):
    bar = commands.menus.make_bar()
    qtbot.addWidget(bar)
    assert isinstance(bar, QMenuBar)
    assert bar.parent() is None
    assert "Goals" in inner(bar)
    window.pages.go_to("insights")
    assert "Goals" not in inner(bar)
    assert commands.table.action("quit") in inner(bar)["File"].actions()


def test_custom_keys_hold_from_the_start(window, dispatcher, theme, habits, lane):
    habits.settings = Settings(keys=(("find", "Ctrl+J"),))
    commands = WindowCommands(window, dispatcher, theme, habits, lane)
    assert commands.table.keys("find") == ("Ctrl+J",)


@pytest.fixture
def recent(qtbot, habits, lane, tmp_path):
    """Three names, of which the second is not there any more."""
    paths = [tmp_path / "a" / "pair.rmpair", tmp_path / "gone.rmpair", tmp_path / "b" / "pair.rmpair"]
    for path in (paths[0], paths[2]):
        path.parent.mkdir()
        path.touch()
    habits.settings = Settings(recent=tuple(map(str, paths)))
    return RecentFiles(habits, lane, habits)


def names(menu):
    return [action.text() for action in menu.actions()]


def test_what_was_open_before_is_offered_as_far_as_it_is_there(qtbot, recent):
    menu = QMenu()
    qtbot.addWidget(menu)
    with qtbot.waitSignal(recent.looked):
        offered = RecentMenu(recent, menu, opens=False)
        assert names(offered.menu) == ["pair — a", "gone", "pair — b"]
    assert names(offered.menu) == ["pair — a", "pair — b"]


def test_the_one_that_is_open_is_not_offered(qtbot, recent, tmp_path):
    menu = QMenu()
    qtbot.addWidget(menu)
    with qtbot.waitSignal(recent.looked):
        offered = RecentMenu(recent, menu, opens=True)
    assert names(offered.menu) == ["pair"]
    with qtbot.waitSignal(offered.chosen) as chosen:
        offered.menu.actions()[0].trigger()
    assert chosen.args == [tmp_path / "b" / "pair.rmpair"]


def test_without_any_other_workspace_the_menu_is_disabled(qtbot, habits, lane):
    menu = QMenu()
    qtbot.addWidget(menu)
    offered = RecentMenu(RecentFiles(habits, lane, habits), menu, opens=False)
    assert not offered.menu.menuAction().isEnabled()
    lane.close()


def test_recent_files_stand_below_open(commands, habits):
    (file_menu,) = (menu for name, menu in inner(commands.menu()).items() if name == "File")
    assert [action.text().replace("&", "") for action in file_menu.actions()][1:3] == ["Open…", "Open recent"]


def test_by_the_keys_the_menu_opens_with_its_first_row_chosen(commands, window):
    commands.table.action("menu").trigger()
    menu = next(each for each in window.findChildren(QMenu) if each.isVisible())
    assert menu.activeAction() is menu.actions()[0]
    assert not menu.actions()[0].menu().isVisible()
    menu.close()
