"""The settings: each choice is told at once, and everything else stays as it was."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from rm_desktop.settings import IDLE_RANGE, Settings
from rm_desktop.ui.dialogs.settings import SettingsDialog
from rm_desktop.ui.theme import Scheme

NOW = Settings(theme="light", zoom=100, geometry="abc", recent=("ours.rmpair",))


@pytest.fixture
def show(qtbot, theme, tmp_path):
    window = QWidget()
    qtbot.addWidget(window)

    def make(settings: Settings = NOW) -> SettingsDialog:
        dialog = SettingsDialog(settings, tmp_path / "usual", theme, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.heard = []
        dialog.changed.connect(dialog.heard.append)
        dialog.show()
        return dialog

    window.show()
    return make


def pick(qtbot, combo, text):
    """Choose as a person does, with the keyboard."""
    combo.setFocus()
    step = Qt.Key.Key_Down if combo.findText(text) > combo.currentIndex() else Qt.Key.Key_Up
    while combo.currentText() != text:
        before = combo.currentIndex()
        qtbot.keyClick(combo, step)
        assert combo.currentIndex() != before


@pytest.mark.parametrize(
    ("combo", "text", "name", "value"),
    [
        ("idle", "Never", "idle_minutes", 0),
        ("idle", "After 1 minute", "idle_minutes", 1),
        ("idle", "After 60 minutes", "idle_minutes", 60),
        ("history", "For 365 days", "history_days", 365),
        ("scheme", "Dark", "theme", "dark"),
        ("scheme", "As the system", "theme", "system"),
        ("zoom", "150 %", "zoom", 150),
    ],
)
def test_a_choice_is_told_at_once_and_changes_nothing_else(show, qtbot, combo, text, name, value):
    dialog = show()
    pick(qtbot, getattr(dialog, combo), text)
    assert dialog.heard[-1] == NOW._replace(**{name: value})


def test_it_opens_with_what_holds_now_and_tells_nothing(show):
    dialog = show(NOW._replace(idle_minutes=7, history_days=45))
    texts = [combo.currentText() for combo in (dialog.idle, dialog.history, dialog.scheme, dialog.zoom)]
    assert texts == ["After 7 minutes", "For 45 days", "Light", "100 %"]
    assert dialog.heard == []


def test_the_looks_are_those_of_the_window_whatever_was_saved(show, theme):
    theme.set_scheme(Scheme.DARK)
    theme.set_zoom(1.2)
    dialog = show(NOW)
    assert (dialog.scheme.currentText(), dialog.zoom.currentText()) == ("Dark", "120 %")


def test_every_offered_value_is_one_the_settings_file_keeps(show):
    dialog = show()
    minutes = [dialog.idle.itemData(row) for row in range(dialog.idle.count())]
    assert minutes == [0, 1, 2, 5, 10, 15, 30, 60]
    assert all(IDLE_RANGE[0] <= each <= IDLE_RANGE[1] for each in minutes)


def test_another_folder_for_backups_is_shown_and_told(show, qtbot, tmp_path):
    dialog = show()
    assert "usual" in dialog.place.path.text()
    dialog.place.change.click()
    chooser = dialog.findChild(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "stick"))
    chooser.reject()
    assert dialog.heard == [NOW._replace(backups=str(tmp_path / "stick"))]
    assert "stick" in dialog.place.path.text()
    dialog.usual.click()
    assert dialog.heard[-1].backups == ""
    assert "usual" in dialog.place.path.text()
    assert not dialog.usual.isVisible()


def test_choosing_the_usual_folder_by_hand_is_the_same_as_going_back(show, tmp_path):
    dialog = show(NOW._replace(backups=str(tmp_path / "stick")))
    assert dialog.usual.isVisible()
    dialog.take_backups(Path(tmp_path / "usual"))
    assert dialog.settings.backups == ""


def test_the_wheel_scrolls_past_a_choice_and_never_changes_it(show):
    dialog = show()
    zero = QPoint()
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        zero,
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(dialog.idle, wheel)
    assert dialog.heard == []
    assert dialog.idle.currentText() == "After 5 minutes"


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_it_fits_the_screen_at_every_size(show, theme, zoom):
    theme.set_zoom(zoom)
    dialog = show()
    assert dialog.height() <= dialog.screen().availableGeometry().height()
