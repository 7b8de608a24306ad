"""The keyboard in the window: it is on the page that is shown, F6 goes round, and every key is told."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from rm_desktop.paths import Home
from rm_desktop.settings import Settings, SettingsFile
from rm_desktop.ui.commands.page_keys import any_of, key_words
from rm_desktop.ui.desktop import Desktop
from rm_desktop.ui.dialogs.keys import KeysDialog
from rm_desktop.ui.frame import Frame
from rm_desktop.ui.marks import Marks
from rm_desktop.ui.page import PAGES
from rm_desktop.ui.widgets.key_caps import KeyCaps
from rm_desktop.ui.widgets.labels import Label, SectionLabel

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def shell(qtbot, qapp, sampled, tmp_path, clock):
    frame = Frame()
    desktop = Desktop(qapp, frame, Home.under(tmp_path / "home"), clock, Marks(None))
    desktop.furnish(Settings(theme="light"))
    frame.show()
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=20_000):
        desktop.begin(shutil.copyfile(sampled, tmp_path / "pair.rmpair"), None, None)
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    yield desktop
    frame.close()
    frame.deleteLater()
    qapp.setStyleSheet("")


@pytest.fixture
def press(qtbot, shell):
    def press(key, modifiers=PLAIN):
        qtbot.keyClick(QApplication.focusWidget() or shell.window.window(), key, modifiers)

    return press


def focused_in(widget):
    return widget.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize("number", range(1, len(PAGES) + 1))
def test_a_page_that_is_gone_to_by_key_has_the_keyboard(shell, press, number):
    shell.window.sidebar.focus_first()
    press(Qt.Key(Qt.Key.Key_0.value + number), ALT)
    assert focused_in(shell.window.pages.current)


def test_the_keys_of_a_page_work_as_soon_as_it_is_shown(shell, press):
    before = shell.dispatcher.desk.notes.window(count=1).total
    press(Qt.Key.Key_3, ALT)
    press(Qt.Key.Key_N, CTRL)
    assert shell.dispatcher.desk.notes.window(count=1).total == before + 1


def test_a_click_in_the_sidebar_puts_the_keyboard_on_the_page(shell, qtbot):
    qtbot.mouseClick(shell.window.sidebar._buttons["notes"], Qt.MouseButton.LeftButton)
    assert focused_in(shell.window.pages.current)


def test_arrows_in_the_sidebar_go_from_page_to_page_and_stay_there(shell, press):
    shell.window.sidebar.focus_first()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert shell.window.pages.current.title == "Notes"
    assert focused_in(shell.window.sidebar)


@pytest.mark.parametrize("page_id", ["sessions", "notes", "journal"])
def test_f6_goes_from_the_sidebar_to_the_list_to_the_detail_and_round(shell, press, page_id):
    page = shell.window.pages.show_page(page_id)
    shell.window.sidebar.focus_first()
    listed, detail = page.panes()[:2]
    for pane in (listed, detail, shell.window.sidebar, listed):
        press(Qt.Key.Key_F6)
        assert focused_in(pane)


def test_f6_comes_back_to_where_one_was_in_a_pane(shell, press):
    page = shell.window.pages.go_to("notes")
    title = page._detail.headline.title
    title.setFocus()
    for _ in range(3):
        press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is title


def test_f6_goes_to_the_list_of_sessions_also_where_a_button_above_it_was_used_last(shell, press):
    page = shell.window.pages.go_to("sessions")
    page.list.new.setFocus()
    for _ in range(3):
        press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is page.list.view


def test_arrows_on_a_button_do_not_leave_its_pane(shell, press):
    page = shell.window.pages.go_to("sessions")
    for button in (page.list.new, page.list.ways.charter):
        button.setFocus()
        for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Left):
            press(key)
            assert QApplication.focusWidget() is button
    press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.list.view


def test_home_and_end_go_to_the_first_and_the_last_session_past_the_headings(shell, press):
    page = shell.window.pages.go_to("sessions")
    model, view = page.list.model, page.list.view
    sessions = [row for row in range(model.rowCount()) if model.session_id(model.index(row))]
    for key, row in ((Qt.Key.Key_End, sessions[-1]), (Qt.Key.Key_Home, sessions[0]), (Qt.Key.Key_PageUp, sessions[0])):
        press(key)
        assert view.currentIndex().row() == row


def test_a_hidden_pane_is_passed_over(shell, press):
    shell.theme.set_zoom(1.5)
    page = shell.window.pages.go_to("sessions")
    assert page.panes()[1].isHidden()
    press(Qt.Key.Key_F6)
    assert focused_in(shell.window.sidebar)


def test_a_pane_without_anything_to_do_is_passed_over(shell, press):
    page = shell.window.pages.go_to("charter")  # both have signed
    signatures = page._frame.signatures
    assert signatures.isVisible()
    for _ in range(2 * len(page.panes())):
        press(Qt.Key.Key_F6)
        assert not focused_in(signatures)


def test_insights_turns_a_picture_into_its_table_by_key(shell, press):
    press(Qt.Key.Key_6, ALT)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Tab)
    table = shell.window.pages.current.learned.table
    assert table.isVisible() and table.hasFocus()


@pytest.mark.parametrize(
    ("keys", "said"),
    [("Ctrl++", "Ctrl +"), ("Ctrl+-", "Ctrl −"), ("Ctrl+Shift+E", "Ctrl Shift E"), ("Alt+Up", "Alt ↑")],
)
def test_keys_are_written_as_on_the_keyboard(qapp, keys, said):
    assert key_words(QKeySequence(keys)) == said


def test_several_ways_are_told_in_words(qapp):
    assert any_of(()) == ""
    assert any_of(("Alt+Up", "Alt+Down")) == "Alt ↑ or Alt ↓"


def test_shift_f6_goes_round_the_other_way(shell, press):
    page = shell.window.pages.show_page("sessions")
    shell.window.sidebar.focus_first()
    listed, detail = page.panes()[:2]
    for pane in (detail, listed, shell.window.sidebar):
        press(Qt.Key.Key_F6, SHIFT)
        assert focused_in(pane)


def test_alt_and_the_arrows_lead_back_and_forward(shell, press):
    back, forward = (shell.tools.commands.table.action(each) for each in ("back", "forward"))
    shell.window.pages.go_to("sessions")
    shell.window.pages.go_to("goals")
    assert (back.isEnabled(), forward.isEnabled()) == (True, False)
    press(Qt.Key.Key_Left, ALT)
    assert shell.window.pages.current_id == "sessions"
    assert focused_in(shell.window.pages.current)
    press(Qt.Key.Key_Right, ALT)
    assert (shell.window.pages.current_id, forward.isEnabled()) == ("goals", False)


def test_ctrl_and_page_down_goes_down_the_sidebar(shell, press):
    shell.window.pages.go_to("goals")
    press(Qt.Key.Key_PageDown, CTRL)
    assert shell.window.pages.current_id == "journal"
    press(Qt.Key.Key_PageUp, CTRL)
    assert shell.window.pages.current_id == "goals"


def test_f11_leaves_the_page_alone_and_escape_brings_the_rest_back(shell, press):
    shell.window.pages.go_to("goals")
    frame = shell.window.window()
    press(Qt.Key.Key_F11)
    assert frame.isFullScreen()
    assert not shell.window.sidebar.isVisible()
    shell.window.pages.current.setFocus()
    press(Qt.Key.Key_Escape)
    assert not frame.isFullScreen()
    assert shell.window.sidebar.isVisible()


def test_f11_twice_is_back_where_it_began(shell, press):
    press(Qt.Key.Key_F11)
    press(Qt.Key.Key_F11)
    assert not shell.window.window().isFullScreen()
    assert shell.window.sidebar.isVisible()


def test_a_key_that_was_changed_works_at_once_and_its_old_one_no_longer(shell, press):
    shell.tools.commands.table.set_keys((("page-goals", "Ctrl+G"),))
    shell.window.pages.go_to("sessions")
    press(Qt.Key.Key_4, ALT)
    assert shell.window.pages.current_id == "sessions"
    press(Qt.Key.Key_G, CTRL)
    assert shell.window.pages.current_id == "goals"


def test_changed_keys_survive_a_restart(shell, qtbot, qapp, tmp_path, clock):
    home = Home.under(tmp_path / "home")
    shell.habits.change(shell.habits.settings._replace(keys=(("page-goals", "Ctrl+G"), ("lock", ""))))
    again = Desktop(qapp, Frame(), home, clock, Marks(None))
    again.furnish(SettingsFile(home.config).load())
    table = again.tools.commands.table
    assert (table.keys("page-goals"), table.keys("lock")) == (("Ctrl+G",), ())
    again.parent().deleteLater()


def test_the_sheet_of_keys_begins_with_the_page_on_view(shell, press):
    shell.window.pages.go_to("goals")
    press(Qt.Key.Key_Slash, CTRL)
    sheet = shell.window.findChild(KeysDialog)
    assert next(label.text() for label in sheet.findChildren(SectionLabel)) == "Goals"
    sheet.close()


def test_the_sheet_of_keys_tells_every_command_that_has_keys(shell):
    table = shell.tools.commands.table
    table.set_keys((("find", "Ctrl+J"), ("lock", "")))
    shell.tools.commands.show_keys()
    sheet = shell.window.findChild(KeysDialog)
    shown = [keys for caps in sheet.findChildren(KeyCaps) for keys in caps.keys]
    assert sorted(shown) == sorted(keys for each in table.commands for keys in table.keys(each.id))
    words = {label.text() for label in sheet.findChildren(Label)}
    assert {"Find anything", "Undo", "Next pane"} <= words
    assert "Lock now" not in words
    sheet.close()


def test_the_sheet_of_keys_is_scrolled_with_the_arrows_where_it_is_too_long(shell, qtbot):
    shell.tools.commands.show_keys()
    sheet = shell.window.findChild(KeysDialog)
    qtbot.waitUntil(lambda: sheet._area.hasFocus() or not sheet.isActiveWindow())
    sheet.resize(sheet.width(), 300)
    bar = sheet._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(sheet._area, Qt.Key.Key_Down)
    assert bar.value() > 0
    assert sheet._area.horizontalScrollBar().maximum() == 0
    sheet.close()


def test_a_session_that_is_ended_is_wrapped_up_over_its_own_page(shell, qtbot):
    pages = shell.window.pages
    line = next(line for line in shell.dispatcher.read(lambda desk: desk.sessions.lines()) if line.state == "planned")
    shell.dispatcher.do(lambda desk: desk.sessions.start(line.id))
    pages.go_with("live", line.id)
    live = pages.current
    assert live.session.id == line.id
    live.end()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert (pages.current is live, live.sheet.isVisible()) == (True, True)
    dialog.reject()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert (pages.current.selected, pages.current is live) == (line.id, False)
    assert focused_in(shell.window)


def test_a_session_that_runs_is_told_of_behind_other_pages_and_never_undone_from_a_field(shell, qtbot):
    pages, running = shell.window.pages, shell.window.sidebar.running
    line = next(line for line in shell.dispatcher.read(lambda desk: desk.sessions.lines()) if line.state == "planned")
    shell.dispatcher.do(lambda desk: desk.sessions.start(line.id))
    assert running.text() == "Session running · 0 min · Go on"
    assert running.isVisible()
    running.click()
    assert (pages.current_id, pages.current.selected, running.isVisible()) == ("live", line.id, False)
    pages.go_to("sessions")
    assert running.isVisible()
    pages.go_to("live")
    notes = pages.current.sheet.capture.notes
    assert QApplication.focusWidget() is notes
    qtbot.keyClick(notes, Qt.Key.Key_Z, CTRL)
    assert shell.dispatcher.together.held_id == line.id
    shell.tools.commands.undo()
    assert shell.dispatcher.together.held_id == ""
    assert not running.isVisible()
