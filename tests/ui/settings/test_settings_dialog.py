"""The settings: each choice is told at once, and everything else stays as it was."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog

from rm_desktop.settings import IDLE_RANGE, LINE_RANGE, READING_RANGE, REMIND_RANGE, Settings
from rm_desktop.ui.commands.command import When
from rm_desktop.ui.dialogs.settings_pages.entries import ENTRIES
from rm_desktop.ui.dialogs.settings_pages.folder_row import FolderRow
from rm_desktop.ui.looks.theme import Scheme

NOW = Settings(theme="light", zoom=100, geometry="abc", recent=("ours.rmpair",))


def combo_of(dialog, field):
    return dialog.findChild(QComboBox, field)


def shown_page(dialog):
    return dialog.book.pages[dialog.page]


@pytest.mark.parametrize(
    ("page", "field", "text", "value"),
    [
        ("protection", "idle_minutes", "Never", 0),
        ("protection", "idle_minutes", "After 1 minute", 1),
        ("protection", "idle_minutes", "After 60 minutes", 60),
        ("writing", "history_days", "For 365 days", 365),
        ("writing", "line_length", "60 characters", 60),
        ("appearance", "zoom", "150 %", 150),
        ("appearance", "reading_size", "120 %", 120),
        ("appearance", "begin_on", "Today", "today"),
        ("reminders", "remind_before", "10 minutes before", 10),
        ("reminders", "remind_before", "1 hour before", 60),
        ("reminders", "remind_after", "1 day after", 1440),
        ("language", "language", "Deutsch", "de"),
    ],
)
def test_a_choice_is_told_at_once_and_changes_nothing_else(show, pick, page, field, text, value):
    dialog = show(page=page)
    pick(combo_of(dialog, field), text)
    assert dialog.heard[-1] == NOW._replace(**{field: value})


def test_a_theme_is_chosen_by_click_and_by_arrow_key(show, qtbot):
    dialog = show()
    boxes = shown_page(dialog).scheme.boxes
    qtbot.mouseClick(boxes[Scheme.DARK], Qt.MouseButton.LeftButton)
    assert dialog.heard == [NOW._replace(theme="dark")]
    boxes[Scheme.DARK].setFocus()
    qtbot.keyClick(boxes[Scheme.DARK], Qt.Key.Key_Left)
    assert dialog.heard[-1].theme == "light"
    assert boxes[Scheme.LIGHT].isChecked()


def test_it_opens_with_what_holds_now_and_tells_nothing(show):
    dialog = show(NOW._replace(idle_minutes=7, history_days=45, line_length=66, language="de"))
    texts = []
    for page, field in (
        ("protection", "idle_minutes"),
        ("writing", "history_days"),
        ("writing", "line_length"),
        ("language", "language"),
        ("reminders", "remind_after"),
    ):
        dialog.show_page(page)
        texts.append(combo_of(dialog, field).currentText())
    assert texts == ["After 7 minutes", "For 45 days", "66 characters", "Deutsch", "Off"]
    assert dialog.heard == []


def test_the_looks_are_those_of_the_window_whatever_was_saved(show, theme):
    theme.set_scheme(Scheme.DARK)
    theme.set_zoom(1.2)
    dialog = show(NOW)
    assert shown_page(dialog).scheme.boxes[Scheme.DARK].isChecked()
    assert combo_of(dialog, "zoom").currentText() == "120 %"
    theme.set_zoom(1.3)
    assert combo_of(dialog, "zoom").currentText() == "130 %"
    assert dialog.heard == []


def test_what_is_changed_elsewhere_is_shown_and_kept(show, pick):
    dialog = show(page="writing")
    dialog.take(NOW._replace(recent=("other.rmpair",), history_days=90))
    assert combo_of(dialog, "history_days").currentText() == "For 90 days"
    pick(combo_of(dialog, "line_length"), "60 characters")
    assert dialog.heard == [NOW._replace(recent=("other.rmpair",), history_days=90, line_length=60)]


@pytest.mark.parametrize(
    ("page", "field", "bounds"),
    [
        ("protection", "idle_minutes", IDLE_RANGE),
        ("writing", "line_length", LINE_RANGE),
        ("appearance", "reading_size", READING_RANGE),
        ("reminders", "remind_before", REMIND_RANGE),
        ("reminders", "remind_after", REMIND_RANGE),
    ],
)
def test_every_offered_value_is_one_the_settings_file_keeps(show, page, field, bounds):
    combo = combo_of(show(page=page), field)
    values = [combo.itemData(row) for row in range(combo.count())]
    assert values == sorted(set(values))
    assert all(bounds[0] <= each <= bounds[1] for each in values)


def test_every_choice_is_as_wide_as_the_others(show):
    dialog = show()
    for entry in ENTRIES:
        dialog.show_page(entry.id)
    combos = [combo for page in dialog.book.pages.values() for combo in page.findChildren(QComboBox)]
    assert len({combo.sizeHint().width() for combo in combos}) == 1


@pytest.mark.parametrize(
    ("page", "field"), [("backup", "backups"), ("exchange", "documents"), ("templates", "templates")]
)
def test_another_folder_is_shown_and_told_and_so_is_the_usual_one(show, qtbot, tmp_path, page, field):

    dialog = show(page=page)
    row = dialog.findChild(FolderRow)
    usual = row.path.text()
    row.change.click()
    chooser = dialog.findChild(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "stick"))
    chooser.reject()
    assert dialog.heard == [NOW._replace(**{field: str(tmp_path / "stick")})]
    assert "stick" in row.path.text()
    row.back.click()
    assert dialog.heard[-1] == NOW
    assert row.path.text() == usual
    assert not row.back.isVisible()


def test_choosing_the_usual_folder_by_hand_is_the_same_as_going_back(show, tmp_path):
    dialog = show(NOW._replace(backups=str(tmp_path / "stick")), page="backup")
    row = dialog.findChild(FolderRow)
    assert row.back.isVisible()
    row.take(tmp_path / "usual")
    assert dialog.settings.backups == ""


@pytest.mark.parametrize(
    ("page", "button"), [("protection", "lock"), ("protection", "protection"), ("backup", "backups")]
)
def test_what_leaves_the_settings_closes_them_and_needs_a_workspace(show, table, qtbot, page, button):
    table.allow(frozenset())
    assert not getattr(shown_page(show(page=page)), button).isEnabled()
    table.allow(frozenset({When.WORKSPACE}))
    dialog = show(page=page)
    with qtbot.waitSignal(getattr(dialog, f"{button}_requested")):
        getattr(shown_page(dialog), button).click()
    assert not dialog.isVisible()


def test_the_wheel_scrolls_past_a_choice_and_never_changes_it(show):
    dialog = show(page="protection")
    combo = combo_of(dialog, "idle_minutes")
    place, zero = QPointF(5, 5), QPoint()
    none, begin = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(place, place, zero, QPoint(0, -240), Qt.MouseButton.NoButton, none, begin, False)
    QApplication.sendEvent(combo, wheel)
    assert dialog.heard == []
    assert combo.currentText() == "After 5 minutes"


def test_keys_that_are_changed_are_told(show):
    dialog = show(page="keys")
    shown_page(dialog).keys.changed.emit((("lock", "Ctrl+Shift+L"),))
    assert dialog.heard == [NOW._replace(keys=(("lock", "Ctrl+Shift+L"),))]


def test_the_keys_that_are_named_are_those_that_hold(show, table):
    table.set_keys((("lock", "Ctrl+Shift+L"),))
    row = shown_page(show(page="protection")).lock.parentWidget()
    assert "Ctrl Shift L" in row.sentence.text()


def test_when_the_language_changes_everything_is_worded_anew_where_one_is(show, qtbot):
    dialog = show(page="language")
    combo_of(dialog, "language").setFocus()
    before = dialog.book
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
    qtbot.waitUntil(lambda: dialog.book is not before)
    assert dialog.page == "language"
    assert dialog.focusWidget() is combo_of(dialog, "language")
    assert dialog.heard == []


def test_the_keys_of_the_zoom_work_here_too_and_the_dialog_stays_over_its_window(qtbot, show, window, table, theme):
    window.resize(700, 500)
    zooms = {"zoom-in": 1.1, "zoom-reset": 1.0}
    for command_id, zoom in zooms.items():
        table.action(command_id).triggered.connect(partial(theme.set_zoom, zoom))
    dialog = show()
    dialog.move(0, 0)
    before = dialog.size()
    qtbot.keyClick(dialog, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert theme.zoom == 1.1
    qtbot.keyClick(dialog, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert theme.zoom == 1.0
    assert dialog.size() == before
    room, frame = dialog.screen().availableGeometry(), dialog.frameGeometry()
    assert room.contains(frame) or frame.topLeft() == room.topLeft()
    middle = window.frameGeometry().center()
    reachable = room.adjusted(frame.width() // 2, frame.height() // 2, -frame.width() // 2, -frame.height() // 2)
    if reachable.contains(middle):
        assert (frame.center() - middle).manhattanLength() <= 2
