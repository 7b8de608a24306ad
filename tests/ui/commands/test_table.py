"""The table of commands as data: complete, without clashes, and what a person chose comes first."""

import pytest
from PySide6.QtGui import QAction, QKeySequence

from rm_desktop.paths import resource
from rm_desktop.ui.commands.actions import COMMANDS, CommandTable, every_command, page_commands, plain
from rm_desktop.ui.commands.command import Menu, Role, When
from rm_desktop.ui.commands.command_groups import groups
from rm_desktop.ui.commands.key_choices import (
    Unfit,
    as_pairs,
    keys_of_all,
    live_together,
    portable,
    split,
    unfit,
    usual,
)
from rm_desktop.ui.commands.window_table import WINDOW_COMMANDS, for_platform
from rm_desktop.ui.page import EVERY_PAGE

EVERY = every_command()


def clashes(commands):
    return [
        (one.id, other.id, keys)
        for place, one in enumerate(commands)
        for other in commands[place + 1 :]
        if live_together(one, other)
        for keys in set(usual(one)) & set(usual(other))
    ]


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_no_two_commands_share_keys_that_are_heard_at_the_same_time(platform):
    others = tuple(command for command in EVERY if command not in COMMANDS)
    assert clashes((*for_platform(WINDOW_COMMANDS, platform), *others)) == []


def test_every_command_has_an_id_of_its_own():
    ids = [command.id for command in EVERY]
    assert len(set(ids)) == len(ids)


def test_every_command_of_the_window_stands_in_a_menu_but_the_one_that_opens_it():
    assert [command.id for command in EVERY if command.menu is None and not command.page] == ["menu"]


@pytest.mark.parametrize("command", EVERY, ids=lambda command: command.id)
def test_a_command_is_well_formed(command):
    assert not command.icon or resource(f"icons/{command.icon}.svg").is_file()
    assert all(portable(keys) for keys in command.keys)
    assert all(unfit(command, keys) is None for keys in usual(command))
    assert command.page in ("", *(entry.id for entry in EVERY_PAGE))
    assert command.page or not (command.within or command.anywhere)


def test_what_macos_takes_into_its_own_menu_has_its_role(table):
    roles = {command.role: command.id for command in COMMANDS if command.role is not Role.NONE}
    assert roles == {Role.QUIT: "quit", Role.SETTINGS: "settings", Role.ABOUT: "about"}
    whole = CommandTable(EVERY, table)
    assert whole.action("quit").menuRole() is QAction.MenuRole.QuitRole
    assert whole.action("open").menuRole() is QAction.MenuRole.NoRole


def test_keys_of_macos_leave_the_arrows_with_option_to_the_caret():
    keys = {command.id: command.keys for command in for_platform(WINDOW_COMMANDS, "darwin")}
    assert keys["back"] == ("Ctrl+[",)
    assert keys["open"] == ("Ctrl+O",)


def test_chosen_keys_come_in_place_of_the_usual_ones(table):
    table.set_keys((("find", "Ctrl+J F9"), ("undo", ""), ("unknown", "Ctrl+U"), ("quiet", "nonsense")))
    assert table.keys("find") == ("Ctrl+J", "F9")
    assert table.keys("undo") == table.keys("quiet") == ()
    assert table.action("find").shortcuts() == [QKeySequence("Ctrl+J"), QKeySequence("F9")]
    table.set_keys(())
    assert table.key_words("find") == "Ctrl K"
    assert as_pairs(table.commands, {each.id: table.keys(each.id) for each in table.commands}) == ()


def test_keys_that_were_chosen_are_taken_from_the_command_that_has_them_by_habit(table):
    keys = keys_of_all(table.commands, (("note-pin", "Ctrl+K"),))
    assert keys["note-pin"] == ("Ctrl+K",)
    assert keys["find"] == ()


def test_of_two_commands_with_the_same_chosen_keys_only_one_has_them(table):
    keys = keys_of_all(table.commands, (("quiet", "F9"), ("note-pin", "F9")))
    assert sorted([keys["quiet"], keys["note-pin"]]) == [(), ("F9",)]


def test_pages_and_parts_of_a_page_may_have_the_same_keys(table):
    assert table.keys("note-new") == table.keys("goal-new") == ("Ctrl+N",)
    keys = keys_of_all(table.commands, (("quiet", "Ctrl+N"),))
    assert keys["note-new"] == keys["goal-new"] == ()
    assert keys["note-remove"] == keys["tag-remove"] == ("Del",)


def test_what_is_remembered_is_only_what_is_not_usual(table):
    keys = {command.id: usual(command) for command in table.commands} | {"find": (), "note-pin": ("F8", "F9")}
    pairs = as_pairs(table.commands, keys)
    assert pairs == (("find", ""), ("note-pin", "F8 F9"))
    assert keys_of_all(table.commands, pairs) == keys


def test_keys_are_spelled_as_qt_spells_them():
    assert split("ctrl+shift+e Ctrl+Shift+E f9 gibberish") == ("Ctrl+Shift+E", "F9")


@pytest.mark.parametrize(
    ("command_id", "keys", "reason"),
    [
        ("find", "Ctrl+P", None),
        ("find", "F7", None),
        ("find", "Shift+F7", None),
        ("find", "F", Unfit.TYPES),
        ("find", "Shift+A", Unfit.TYPES),
        ("find", "Del", Unfit.TYPES),
        ("note-remove", "Space", None),
        ("find", "Ctrl+C", Unfit.EDITS),
        ("find", "Ctrl+A", Unfit.EDITS),
        ("find", "Ctrl+Z", Unfit.EDITS),
        ("undo", "Ctrl+Z", None),
        ("find", "Ctrl+Left", Unfit.EDITS),
        ("find", "Esc", Unfit.SYSTEM),
        ("find", "Tab", Unfit.SYSTEM),
        ("find", "Alt+F4", Unfit.SYSTEM),
        ("find", "Meta+E", Unfit.SYSTEM),
    ],
)
def test_keys_that_write_or_edit_are_not_for_commands(table, command_id, keys, reason):
    assert unfit(table.command(command_id), keys) is reason


def test_only_commands_of_the_window_follow_what_is_there(table):
    table.action("note-pin").setEnabled(True)
    table.allow(frozenset({When.DESK}))
    enabled = {action.objectName() for action in table.all() if action.isEnabled()}
    assert enabled == {"find", "quiet", "note-pin"}


def test_a_menu_has_what_belongs_to_the_page_on_view(table):
    assert [each.id for each in table.of_menu(Menu.RECORD, "notes")] == [
        "note-new",
        "note-pin",
        "tag-remove",
        "note-remove",
    ]
    assert [each.id for each in table.of_menu(Menu.RECORD)] == []


def test_new_words_are_taken_at_once(table, qtbot):
    table.action("undo").setText("Undo adding a note")
    assert table.words("undo") == "Undo adding a note"
    assert table.usual_words("undo") == "Undo"
    with qtbot.waitSignal(table.retranslated):
        table.retranslate()
    assert table.words("undo") == "Undo"


def test_words_outside_the_menus_have_no_marks():
    assert plain("&New pair…") == "New pair"
    assert plain("Undo adding ‘R&&D’") == "Undo adding ‘R&D’"


def test_groups_hold_every_command_once_and_begin_with_the_page_on_view(table):
    whole = CommandTable(EVERY, table)
    told = [command_id for group in groups(whole) for command_id in group.ids]
    assert sorted(told) == sorted(command.id for command in EVERY)
    assert groups(whole, "notes")[0].title == "Notes"
    assert groups(whole)[0].title == "File"


def test_every_page_has_a_command_that_shows_it():
    assert [command.id for command in page_commands()] == [f"page-{entry.id}" for entry in EVERY_PAGE]
