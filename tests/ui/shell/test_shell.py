"""The shell of the window: pages, commands, undo, the palette, messages, and what closing keeps."""

import shutil

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from rm_desktop.clock import FixedClock
from rm_desktop.models.kinds import Kind, Role
from rm_desktop.paths import Home
from rm_desktop.services.reflecting import draft_in
from rm_desktop.settings import Settings, SettingsFile
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.store.workspace import open_workspace
from rm_desktop.ui.commands.actions import COMMANDS, page_commands
from rm_desktop.ui.desktop import Desktop
from rm_desktop.ui.frame import Frame
from rm_desktop.ui.marks import Marks
from rm_desktop.ui.page import PAGES
from rm_desktop.ui.palette.palette import Palette as QuickFind
from rm_desktop.ui.shell.foot_lines import FootLine
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.message_bar import MessageBar
from rm_desktop.ui.widgets.row_list import RowList
from rm_desktop.ui.widgets.undo_toast import UndoToast
from rm_desktop.ui.widgets.writing_edit import WritingEdit


@pytest.fixture
def file(sampled, tmp_path):
    return shutil.copyfile(sampled, tmp_path / "pair.rmpair")


@pytest.fixture
def shell(qtbot, qapp, file, tmp_path, clock):
    frame = Frame()
    desktop = Desktop(qapp, frame, Home.under(tmp_path / "home"), clock, Marks(None))
    desktop.furnish(Settings(theme="light"))
    frame.show()
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=20_000):
        desktop.begin(file, None, None)
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    yield desktop
    frame.close()
    frame.deleteLater()
    qapp.setStyleSheet("")


@pytest.fixture
def press(qtbot, shell):
    def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(QApplication.focusWidget() or shell.window.window(), key, modifiers)

    return press


CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def command(shell, name):
    return shell.tools.commands.table.action(name)


def test_it_opens_on_today_with_the_pair_in_the_sidebar(shell):
    assert shell.window.pages.current.title == "Today"
    assert shell.window.window().windowTitle() == "Today — Priya & Robert"


@pytest.mark.parametrize(("number", "entry"), list(enumerate(PAGES, 1)), ids=lambda value: getattr(value, "id", value))
def test_alt_and_a_number_goes_to_every_page(shell, press, number, entry):
    press(Qt.Key(Qt.Key.Key_0.value + number), ALT)
    assert shell.window.pages.current.title == entry.title
    assert shell.window.pages.current.isVisible()


def test_a_page_is_made_once(shell):
    first = shell.window.pages.show_page("notes")
    shell.window.pages.show_page("today")
    assert shell.window.pages.show_page("notes") is first


def test_asking_for_a_record_goes_to_the_page_where_its_kind_lives(shell):
    note = shell.dispatcher.desk.notes.window(count=1).rows[0]
    assert shell.window.pages.open_record(Kind.NOTE.value, note.id)
    assert shell.window.pages.current.title == "Notes"


def test_undo_is_named_and_takes_the_last_change_back(shell, press):
    desk = shell.dispatcher.desk
    action = desk.actions.open()[0]
    shell.dispatcher.do(lambda desk: desk.actions.tick(action.id))
    assert command(shell, "undo").text() == f"Undo: tick ‘{action.text}’"
    press(Qt.Key.Key_Z, CTRL)
    assert action.id in [each.id for each in desk.actions.open()]
    assert command(shell, "redo").text() == f"Redo: tick ‘{action.text}’"
    press(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert action.id not in [each.id for each in desk.actions.open()]


def test_the_toast_names_what_was_done_and_takes_it_back(shell, qtbot):
    desk = shell.dispatcher.desk
    action = desk.actions.open()[0]
    shell.dispatcher.do(lambda desk: desk.actions.tick(action.id))
    toast = shell.window.findChild(UndoToast)
    assert toast.accessibleName() == f"Ticked ‘{action.text}’"
    toast.undo_requested.emit()
    assert len(desk.actions.open()) == 3
    assert toast.accessibleName() == f"Undone: tick ‘{action.text}’"


def test_a_move_is_toasted_and_the_toast_goes_when_something_else_is_done(shell):
    session = shell.dispatcher.desk.today.view().session.id
    first, second = [topic.id for topic in shell.dispatcher.desk.agenda.topics(session)][:2]
    shell.dispatcher.do(lambda desk: desk.agenda.move(first, second))
    toast = shell.window.findChild(UndoToast)
    assert toast.isVisible()
    assert toast.accessibleName().startswith("Moved")
    shell.dispatcher.do(lambda desk: desk.actions.add("Something else", Role.LEADER))
    assert toast.isHidden()


def test_the_toast_stands_in_the_middle_of_the_foot_and_is_narrow(shell):
    action = shell.dispatcher.desk.actions.open()[0]
    shell.dispatcher.do(lambda desk: desk.actions.tick(action.id))
    toast, host = shell.window.findChild(UndoToast), shell.window.content
    assert abs(toast.geometry().center().x() - host.rect().center().x()) <= 1
    assert toast.width() < host.width() / 2
    assert host.height() - toast.geometry().top() <= 60


def test_undo_in_an_editor_is_the_editors_as_long_as_it_has_something(shell, press, qtbot):
    desk = shell.dispatcher.desk
    action = desk.actions.open()[0]
    shell.dispatcher.do(lambda desk: desk.actions.tick(action.id))
    box = shell.window.pages.current.findChild(WritingEdit)
    box.setFocus()
    qtbot.keyClicks(box, "abc")
    press(Qt.Key.Key_Z, CTRL)
    assert box.text() == ""
    assert action.id not in [each.id for each in desk.actions.open()]
    press(Qt.Key.Key_Z, CTRL)
    assert action.id in [each.id for each in desk.actions.open()]


def test_with_nothing_to_undo_the_command_is_off(shell):
    assert not command(shell, "undo").isEnabled()
    assert not command(shell, "redo").isEnabled()


def found(palette):
    rows = palette.findChild(RowList).model()
    return [rows.index(row, 0).data() for row in range(rows.rowCount())]


def test_ctrl_k_finds_a_record_and_goes_there(shell, press, qtbot):
    press(Qt.Key.Key_K, CTRL)
    palette = shell.window.findChild(QuickFind)
    line = palette.findChild(QLineEdit)
    qtbot.keyClicks(line, "board pack")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(palette.isHidden)
    assert shell.window.pages.current.title != "Today"


def test_the_palette_finds_private_records_by_beginnings(shell, press, qtbot):
    shell.dispatcher.do(lambda desk: desk.journal.add("An unmistakable thought", title="Quizzical"))
    press(Qt.Key.Key_K, CTRL)
    palette = shell.window.findChild(QuickFind)
    qtbot.keyClicks(palette.findChild(QLineEdit), "quizz")
    qtbot.waitUntil(lambda: "Quizzical" in found(palette))


def test_the_palette_runs_commands(shell, press, qtbot):
    press(Qt.Key.Key_K, CTRL)
    line = shell.window.findChild(QuickFind).findChild(QLineEdit)
    qtbot.keyClicks(line, ">goals")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert shell.window.pages.current.title == "Goals"


def test_escape_closes_the_palette_and_gives_the_keyboard_back(shell, press):
    shell.window.sidebar.focus_first()
    before = QApplication.focusWidget()
    press(Qt.Key.Key_K, CTRL)
    press(Qt.Key.Key_Escape)
    assert shell.window.findChild(QuickFind).isHidden()
    assert QApplication.focusWidget() is before


def test_a_failure_is_said_on_top_of_the_page_and_replaces_the_one_before(shell):
    for _ in range(2):
        assert shell.dispatcher.do(lambda desk: desk.actions.add(" ", Role.LEADER)) is None
    bars = [bar for bar in shell.window.findChildren(MessageBar) if not bar.isHidden()]
    assert len(bars) == 1
    assert bars[0].accessibleName().startswith("There is no text to keep.")


def test_f6_goes_round_the_panes(shell, press):
    shell.window.sidebar.focus_first()
    press(Qt.Key.Key_F6)
    assert shell.window.pages.current.isAncestorOf(QApplication.focusWidget())
    press(Qt.Key.Key_F6)
    assert shell.window.sidebar.isAncestorOf(QApplication.focusWidget())


def test_zoom_goes_up_and_down_and_back(shell, press):
    press(Qt.Key.Key_Plus, CTRL)
    assert shell.theme.zoom == 1.1
    press(Qt.Key.Key_Minus, CTRL)
    press(Qt.Key.Key_Minus, CTRL)
    assert shell.theme.zoom == 0.9
    press(Qt.Key.Key_0, CTRL)
    assert shell.theme.zoom == 1.0


def test_the_sidebar_shrinks_when_the_window_is_narrow_or_the_zoom_large(shell):
    wide = shell.window.sidebar.width()
    shell.window.window().resize(880, 600)
    QCoreApplication.sendPostedEvents()
    assert shell.window.sidebar.width() < wide / 2
    shell.window.window().resize(1360, 860)
    QCoreApplication.sendPostedEvents()
    assert shell.window.sidebar.width() == wide
    shell.theme.set_zoom(1.5)
    assert shell.window.sidebar.minimumWidth() < wide


def test_the_two_people_are_whole_or_not_there(shell):
    head = shell.window.sidebar._pair
    shell.window.window().resize(800, 560)
    QCoreApplication.sendPostedEvents()
    assert head.isVisible()
    assert head.height() == head.sizeHint().height()
    shell.theme.set_zoom(1.5)
    QCoreApplication.sendPostedEvents()
    assert head.isHidden()


@pytest.mark.parametrize(("zoom", "height"), [(1.0, 480), (1.5, 620), (2.0, 480), (2.0, 860)])
def test_nothing_in_the_sidebar_is_squeezed_and_every_place_can_be_reached(shell, zoom, height):
    sidebar = shell.window.sidebar
    shell.theme.set_zoom(zoom)
    shell.window.window().resize(1280, height)
    QCoreApplication.sendPostedEvents()
    for button in (*sidebar._buttons.values(), sidebar.settings):
        button.setFocus()
        QApplication.processEvents()
        assert button.height() >= button.sizeHint().height()
        assert button.visibleRegion().boundingRect() == button.rect()
    assert height < 860 or (sidebar._pair.isVisible() and sidebar._private.isVisible())


def test_the_trash_and_the_settings_stand_at_the_foot(shell, qtbot):
    sidebar = shell.window.sidebar
    qtbot.mouseClick(sidebar._buttons["trash"], Qt.MouseButton.LeftButton)
    assert shell.window.pages.current.title == "Trash"
    assert sidebar._buttons["trash"].isChecked()
    assert shell.window.window().windowTitle() == "Trash — Priya & Robert"
    with qtbot.waitSignal(sidebar.settings_requested):
        qtbot.mouseClick(sidebar.settings, Qt.MouseButton.LeftButton)
    assert not sidebar.settings.isChecked()


def test_the_command_goes_to_the_trash(shell):
    command(shell, "page-trash").trigger()
    assert shell.window.pages.current.title == "Trash"
    assert shell.window.pages.current.isAncestorOf(QApplication.focusWidget())


def test_what_comes_back_offers_undo_and_what_is_gone_for_good_does_not(shell):
    toast = shell.window.findChild(UndoToast)
    for deed, words, offered in (
        (Deed.RESTORE, "Restored ‘Plan’", True),
        (Deed.PURGE, "Deleted ‘Plan’ for good", False),
    ):
        shell.dispatcher.changed.emit(Changes.made([(Kind.NOTE, "1")], deed, "Plan"))
        assert toast.accessibleName() == words
        assert toast.findChild(PlainButton).isVisible() is offered


def test_light_and_dark_are_one_choice(shell):
    command(shell, "theme-dark").trigger()
    assert shell.theme.is_dark
    assert not command(shell, "theme-light").isChecked()


def test_no_two_commands_share_a_key():
    keys = [key for each in (*COMMANDS, *page_commands()) for key in each.keys]
    assert len(keys) == len(set(keys))


def test_the_menu_holds_every_command_of_a_menu(shell):
    menu = shell.tools.commands.menu()
    shown = {action.objectName() for inner in menu.actions() for action in inner.menu().actions()}
    assert {each.id for each in (*COMMANDS, *page_commands()) if each.menu} <= shown


def test_what_is_still_to_be_saved_is_said(shell):
    def said():
        return {line.accessibleName() for line in shell.window.sidebar.findChildren(FootLine)}

    shell.dispatcher.set_pending("notes", True)
    assert "Saving…" in said()
    shell.dispatcher.set_pending("notes", False)
    assert "All changes saved" in said()


def test_closing_saves_what_was_typed_and_remembers_the_habits(shell, qtbot, file, tmp_path, clock):
    box = shell.window.pages.current.findChild(WritingEdit)
    qtbot.keyClicks(box, "The last words")
    shell.theme.set_zoom(1.2)
    shell.window.window().close()
    settings = SettingsFile(tmp_path / "home" / "config").load()
    assert settings.zoom == 120
    assert settings.recent[0] == str(file)
    workspace = open_workspace(file, None, clock)
    text = draft_in(workspace).text
    workspace.close()
    assert text == "The last words"


def test_a_tick_before_the_services_are_there_is_not_lost_when_the_window_closes(qapp, file, tmp_path, clock, qtbot):
    frame = Frame()
    desktop = Desktop(qapp, frame, Home.under(tmp_path / "home"), clock, Marks(None))
    desktop.furnish(Settings(theme="light"))
    desktop.begin(file, None, None)
    desktop.dispatcher.do(lambda desk: desk.actions.tick(desk.actions.open()[0].id))
    frame.close()
    workspace = open_workspace(file, None, FixedClock(clock.now()))
    (left,) = workspace.writer.execute("SELECT count(*) FROM action WHERE done_at IS NULL").fetchone()
    workspace.close()
    frame.deleteLater()
    assert left == 2
