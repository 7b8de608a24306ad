"""The pages of the settings can be gone through by keyboard, named by a screen reader, and read on any screen."""

import shutil

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QScrollArea, QWidget

from rm_desktop.paths import resource
from rm_desktop.settings import Settings
from rm_desktop.ui.dialogs.settings_pages.entries import ENTRIES
from rm_desktop.ui.dialogs.settings_pages.templates import FoundRow
from rm_desktop.ui.looks.theme import Scheme

NOW = Settings()
IDS = [entry.id for entry in ENTRIES]


def test_it_opens_at_the_page_asked_for_and_says_which_it_turns_to(show, qtbot):
    dialog = show(page="reminders")
    assert dialog.page == "reminders"
    with qtbot.waitSignal(dialog.page_shown) as heard:
        qtbot.mouseClick(dialog.book.index.buttons["language"], Qt.MouseButton.LeftButton)
    assert heard.args == ["language"]
    assert dialog.page == "language"


def test_a_page_that_is_not_known_is_the_first(show):
    assert show(page="no such").page == "appearance"


def test_arrow_keys_go_from_page_to_page(show, qtbot):
    dialog = show()
    buttons = dialog.book.index.buttons
    buttons["appearance"].setFocus()
    qtbot.keyClick(buttons["appearance"], Qt.Key.Key_Down)
    assert dialog.page == "writing"
    assert buttons["writing"].isChecked()
    qtbot.keyClick(buttons["writing"], Qt.Key.Key_Up)
    assert dialog.page == "appearance"


def test_tab_comes_to_the_page_that_is_shown_and_to_no_other_in_the_index(show):
    dialog = show(page="backup")
    buttons = dialog.book.index.buttons.items()
    stops = [page for page, button in buttons if button.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["backup"]


def test_escape_closes_it_and_so_does_the_cross(show, qtbot):
    dialog = show()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    again = show()
    next(button for button in again.findChildren(QAbstractButton) if button.accessibleName() == "Close").click()
    assert not again.isVisible()


@pytest.mark.parametrize("page", IDS)
def test_everything_that_takes_the_keyboard_has_a_name(show, page):
    dialog = show(page=page)
    takes = [each for each in dialog.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    unnamed = [
        each for each in takes if each.isVisible() and not (each.accessibleName() or getattr(each, "text", str)())
    ]
    assert unnamed == []


@pytest.mark.parametrize("page", IDS)
@pytest.mark.parametrize(("zoom", "size"), [(1.0, QSize(800, 560)), (1.5, QSize(800, 560)), (2.0, QSize(800, 560))])
def test_nothing_is_cut_off_or_needs_scrolling_sideways(show, qtbot, theme, page, zoom, size):
    theme.set_zoom(zoom)
    dialog = show(page=page)
    dialog.setMinimumSize(0, 0)
    dialog.resize(size)
    qtbot.waitUntil(lambda: not dialog.book.index.buttons[page].visibleRegion().isEmpty())
    for area in dialog.findChildren(QScrollArea):
        assert area.widget().minimumSizeHint().width() <= area.viewport().width()
    for combo in dialog.findChildren(QComboBox):
        if combo.isVisible():
            assert combo.width() >= combo.sizeHint().width()


def test_where_it_is_narrow_the_index_is_icons_with_their_names_to_look_up(show):
    dialog = show()
    index = dialog.book.index
    wide = index.width()
    dialog.setMinimumSize(0, 0)
    dialog.resize(500, 500)
    assert index.width() < wide
    assert index.buttons["keys"].toolTip() == "Keys"


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_it_fits_the_screen_at_every_size(show, theme, zoom):
    theme.set_zoom(zoom)
    dialog = show()
    room = dialog.screen().availableGeometry()
    assert dialog.height() <= room.height()
    assert dialog.width() <= room.width()


def test_pictures_of_the_themes_stay_beside_each_other_and_keep_their_names(show, qtbot):
    dialog = show()
    boxes = dialog.book.pages["appearance"].scheme.boxes
    assert [box.accessibleName() for box in boxes.values()] == ["System", "Light", "Dark"]
    qtbot.waitUntil(lambda: len({box.size() for box in boxes.values()}) == 1)
    assert len({box.y() for box in boxes.values()}) == 1
    assert not any(box.isChecked() for scheme, box in boxes.items() if scheme is not Scheme.LIGHT)


def test_the_templates_that_are_found_are_listed_and_gone_with_their_folder(show, tmp_path, qtbot):
    folder = tmp_path / "own"
    folder.mkdir()
    shutil.copyfile(resource("templates/kick-off.toml"), folder / "ours.toml")
    (folder / "broken.toml").write_text("nonsense", encoding="utf-8")
    dialog = show(NOW._replace(templates=str(folder)), page="templates")

    def titles():
        return [row.title.text() for row in dialog.findChildren(FoundRow) if row.isVisible()]

    qtbot.waitUntil(lambda: titles() == ["broken.toml", "Kick-off"])
    dialog.take(NOW)
    qtbot.waitUntil(lambda: titles() == [])
