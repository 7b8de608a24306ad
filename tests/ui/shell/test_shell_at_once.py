"""What a person chooses takes hold at once: looks, keys, language, and the page alone on the screen."""

import shutil

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication

from rm_desktop.paths import Home
from rm_desktop.services.reflecting import draft_in
from rm_desktop.settings import Settings
from rm_desktop.ui import settings_at_once
from rm_desktop.ui.desktop import Desktop
from rm_desktop.ui.dialogs.settings import SettingsDialog
from rm_desktop.ui.frame import Frame
from rm_desktop.ui.locking.locked import Locked
from rm_desktop.ui.marks import Marks
from rm_desktop.ui.opening.welcome import Welcome
from rm_desktop.ui.widgets.writing_edit import WritingEdit

SLOW = 20_000


class Loud(QTranslator):
    """A language everybody has: the same words in guillemets."""

    def translate(self, _context, text, _note=None, _count=-1):
        return f"«{text}»"

    def isEmpty(self):
        return False


@pytest.fixture
def loud(qapp, monkeypatch):
    """Have any language but English be the loud one."""
    loud = Loud()

    def install(application, code):
        application.removeTranslator(loud) if code == "en" else application.installTranslator(loud)

    monkeypatch.setattr(settings_at_once.language, "install", install)
    yield
    qapp.removeTranslator(loud)


@pytest.fixture
def make(qtbot, qapp, tmp_path, clock):
    frames = []

    def make(path=None):
        frame = Frame()
        desktop = Desktop(qapp, frame, Home.under(tmp_path / "home"), clock, Marks(None))
        desktop.furnish(Settings(theme="light", language="en"))
        frame.resize(1200, 760)
        frame.show()
        frames.append(frame)
        if path is None:
            desktop.begin(None, None, None)
        else:
            with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
                desktop.begin(path, None, None)
        frame.activateWindow()
        qtbot.waitUntil(frame.isActiveWindow)
        return desktop

    yield make
    for frame in frames:
        frame.close()
        frame.deleteLater()
    qapp.setStyleSheet("")


@pytest.fixture
def file(sampled, tmp_path):
    return shutil.copyfile(sampled, tmp_path / "pair.rmpair")


@pytest.fixture
def shell(make, file):
    return make(file)


def change(shell, **values):
    shell.habits.change(shell.habits.settings._replace(**values))


def buttons(widget):
    return [each.text() for each in widget.findChildren(QAbstractButton) if each.isVisible()]


def command(shell, name):
    return shell.tools.commands.table.action(name)


def test_looks_and_idle_time_take_hold(shell):
    change(shell, theme="dark", zoom=150, reading_size=120, line_length=60, idle_minutes=9)
    assert shell.theme.is_dark
    assert shell.theme.zoom == 1.5
    assert shell.theme.line_length == 60
    assert shell.tools.locker._limit == 9 * 60


def test_what_a_command_changed_is_not_taken_back_by_a_later_setting(shell):
    command(shell, "theme-dark").trigger()
    command(shell, "zoom-in").trigger()
    change(shell, idle_minutes=9)
    assert shell.theme.is_dark
    assert shell.theme.zoom == 1.1


def test_keys_take_hold_and_the_sidebar_names_them(shell):
    change(shell, keys=(("find", "Ctrl+J"),))
    assert command(shell, "find").shortcut().toString() == "Ctrl+J"
    assert shell.window.sidebar._search._keys == "Ctrl J"


def test_the_settings_open_once_where_they_were_left(qtbot, shell):
    for _ in range(2):
        command(shell, "settings").trigger()
    (dialog,) = shell.window.findChildren(SettingsDialog)
    dialog.show_page("keys")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.accept()
    command(shell, "settings").trigger()
    assert shell.window.findChild(SettingsDialog).page == "keys"


def test_another_language_is_spoken_everywhere_at_the_same_place(shell, loud):
    shell.window.pages.go_to("goals")
    change(shell, language="de")
    sidebar = shell.window.sidebar
    assert shell.window.pages.current_id == "goals"
    assert shell.window.pages.current.title == "«Goals»"
    assert shell.window.pages.current.isVisible()
    assert sidebar._buttons["today"].accessibleName() == "«Today»"
    assert sidebar._buttons["goals"].isChecked()
    assert sidebar._buttons["goals"].width() == sidebar._buttons["today"].width()
    assert shell.window.window().windowTitle() == "««Goals» — Priya & Robert»"
    assert shell.tools.commands.table.words("open") == "«Open…»"
    change(shell, language="en")
    assert sidebar._buttons["today"].text() == "Today"
    assert shell.window.window().windowTitle() == "Goals — Priya & Robert"


def test_today_is_filled_again_in_another_language(shell, loud):
    change(shell, language="de")
    assert shell.window.pages.current_id == "today"
    assert shell.window.pages.current.possible()
    assert shell.dispatcher.desk is not None


def test_what_was_being_typed_is_saved_before_the_pages_are_made_anew(qtbot, shell, loud):
    qtbot.keyClicks(shell.window.pages.current.findChild(WritingEdit), "The last words")
    change(shell, language="de")
    assert draft_in(shell.workspace).text == "The last words"
    assert shell.window.pages.current.findChild(WritingEdit).text() == "The last words"


def test_the_welcome_and_the_locked_page_speak_it_too(make, file, loud):
    welcome = make()
    change(welcome, language="de")
    assert "«Open a workspace…»" in buttons(welcome.window.findChildren(Welcome)[-1])
    change(welcome, language="en")
    shell = make(file)
    shell.tools.curtain.lock()
    change(shell, language="de")
    locked = shell.window.findChild(Locked)
    assert locked.isVisible()
    assert locked.unlock.text() == "«Unlock…»"


def test_the_page_alone_fills_the_screen_with_a_way_back(qtbot, shell):
    command(shell, "focus").trigger()
    frame, window = shell.window.window(), shell.window
    assert frame.isFullScreen()
    assert window.sidebar.isHidden()
    back = next(each for each in window.findChildren(QAbstractButton) if each.text() == "Leave focus (F11)")
    assert back.isVisible()
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert not frame.isFullScreen()
    assert window.sidebar.isVisible()
    assert back.isHidden()


def test_escape_leaves_the_page_alone_where_nobody_else_wants_it(qtbot, shell):
    shell.window.set_focus_mode(True)
    shell.window.pages.current.setFocus()
    qtbot.keyClick(QApplication.focusWidget() or shell.window, Qt.Key.Key_Escape)
    assert not shell.window.focus_mode.on


def test_the_sidebar_stays_away_when_a_cover_is_lifted_from_the_page_alone(shell):
    shell.window.set_focus_mode(True)
    shell.tools.curtain.cover.show(shell.workspace)
    shell.window.findChild(Locked).unlock.click()
    assert shell.window.sidebar.isHidden()
    shell.window.set_focus_mode(False)
    assert shell.window.sidebar.isVisible()


def test_the_folders_that_are_usual_are_those_of_the_person_at_the_window(shell, tmp_path):
    shell.tools.settings.show()
    (dialog,) = shell.window.findChildren(SettingsDialog)
    dialog.show_page("exchange")
    dialog.show_page("templates")
    assert dialog.book.pages["exchange"].place.folder == tmp_path / "home"
    assert dialog.book.pages["templates"].place.folder == tmp_path / "home" / "workspaces" / "Templates"


def test_the_folder_of_documents_is_the_one_that_is_offered(shell, tmp_path):
    shell.habits.change(shell.habits.settings._replace(documents=str(tmp_path)))
    page = shell.window.pages.go_to("share")
    assert page.exporter.folder == tmp_path
    shell.habits.change(shell.habits.settings._replace(documents=""))
    assert page.exporter.folder == tmp_path / "home"


def test_the_way_back_names_the_keys_that_lead_there(shell):
    shell.tools.commands.table.set_keys((("focus", "F8"),))
    shell.window.set_focus_mode(True)
    assert any(each.text() == "Leave focus (F8)" for each in shell.window.findChildren(QAbstractButton))
    shell.window.set_focus_mode(False)
