"""The keyboard in the window: it is on the page that is shown, F6 goes round, and every key is told."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit

from rm_desktop.paths import Home
from rm_desktop.settings import Settings
from rm_desktop.ui.desktop import Desktop
from rm_desktop.ui.dialogs.keys import KeysDialog
from rm_desktop.ui.frame import Frame
from rm_desktop.ui.marks import Marks
from rm_desktop.ui.page import PAGES
from rm_desktop.ui.page_keys import PAGE_KEYS, key_words
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.quick_find import QuickFind
from rm_desktop.ui.widgets.row_list import RowList

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
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


@pytest.fixture
def palette(shell, press):
    press(Qt.Key.Key_K, CTRL)
    return shell.window.findChild(QuickFind)


def focused_in(widget):
    return widget.isAncestorOf(QApplication.focusWidget())


def rows(palette):
    model = palette.findChild(RowList).model()
    return [model.index(row).data() for row in range(model.rowCount())]


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


def test_a_hidden_pane_is_passed_over(shell, press):
    shell.theme.set_zoom(1.5)
    page = shell.window.pages.go_to("sessions")
    assert page.panes()[1].isHidden()
    press(Qt.Key.Key_F6)
    assert focused_in(shell.window.sidebar)


def test_insights_leads_to_the_goals(shell, press):
    press(Qt.Key.Key_6, ALT)
    press(Qt.Key.Key_Space)
    assert shell.window.pages.current.title == "Goals"
    assert focused_in(shell.window.pages.current)


def test_the_palette_begins_with_what_was_changed_last(shell, palette, qtbot, press):
    press(Qt.Key.Key_Escape)
    (note,) = shell.dispatcher.do(lambda desk: desk.notes.add("Quite new")).ids
    shell.dispatcher.do(lambda desk: desk.journal.add("For me alone", title="Secret"))
    press(Qt.Key.Key_K, CTRL)
    assert rows(palette)[0] == "Quite new"
    assert "Secret" not in rows(palette)
    press(Qt.Key.Key_Return)
    assert shell.window.pages.current._current == note


def test_the_palette_is_as_high_as_its_rows(palette, qtbot):
    found, line = palette.findChild(RowList), palette.findChild(QLineEdit)
    whole = found.height()
    assert whole % found.sizeHintForRow(0) == 0
    qtbot.keyClicks(line, ">dark")
    qtbot.waitUntil(lambda: rows(palette) == ["Theme: Dark"])
    assert found.height() == found.sizeHintForRow(0)
    assert palette.height() < whole
    line.clear()
    qtbot.keyClicks(line, "zzzz")
    qtbot.waitUntil(lambda: rows(palette) == [])
    assert "Nothing found" in [label.text() for label in palette.findChildren(Label)]


@pytest.mark.parametrize(
    ("keys", "said"),
    [("Ctrl++", "Ctrl +"), ("Ctrl+-", "Ctrl −"), ("Ctrl+Shift+E", "Ctrl Shift E"), ("Alt+Up", "Alt ↑")],
)
def test_keys_are_written_as_on_the_keyboard(qapp, keys, said):
    assert key_words(QKeySequence(keys)) == said


@pytest.mark.parametrize("entry", [entry for entry in PAGES if entry.needs_desk], ids=lambda entry: entry.id)
def test_every_key_that_a_page_listens_for_is_told(shell, entry):
    page = shell.window.pages.show_page(entry.id)
    told = {QKeySequence(keys) for _, each in PAGE_KEYS.get(entry.id, ()) for keys in each}
    heard = {action.shortcut() for action in page.findChildren(QAction)} - {QKeySequence()}
    assert {keys.toString() for keys in heard} <= {keys.toString() for keys in told}


def test_the_sheet_of_keys_shows_all_its_rows_without_scrolling(shell, qtbot):
    shell.tools.commands._show_keys()
    sheet = shell.window.findChild(KeysDialog)
    qtbot.waitUntil(lambda: sheet._area.verticalScrollBar().maximum() == 0)
    texts = [label.text() for label in sheet.findChildren(Label)]
    assert {"Ctrl K", "Alt ↑ or Alt ↓", "Replace in the note", "Undo"} <= set(texts)
    sheet.close()
