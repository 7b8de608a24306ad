"""The theme follows the person's choice and the zoom, and tells the widgets."""

import re

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QTableView,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rm_desktop.paths import resource
from rm_desktop.ui.looks.style_sheet import palette_of, style_sheet_of
from rm_desktop.ui.looks.system_looks import SystemLooks
from rm_desktop.ui.looks.theme import READING_SIZE, SMALLEST_BASE, Looks, Scheme, TextSize, Theme, fusion_arguments
from rm_desktop.ui.looks.tokens import DARK, LIGHT


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(Scheme.LIGHT)


def test_a_chosen_scheme_decides_the_colours_whatever_the_system_says(theme: Theme) -> None:
    assert theme.tokens is LIGHT
    theme.set_scheme(Scheme.DARK)
    assert theme.tokens is DARK
    assert theme.is_dark
    assert theme.colour("ink").name().upper() == DARK.ink


def test_the_system_scheme_follows_what_the_platform_reports(qapp: QApplication) -> None:
    dark = qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert Theme(Scheme.SYSTEM).is_dark is dark


def test_a_change_is_told_once_and_no_change_is_not_told(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_zoom(1.5)
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_zoom(1.5)
        theme.set_scheme(Scheme.LIGHT)


@pytest.mark.parametrize(("asked", "got"), [(0.1, 0.8), (1.25, 1.25), (9.0, 2.0)])
def test_zoom_stays_within_eighty_and_two_hundred_percent(theme: Theme, asked: float, got: float) -> None:
    theme.set_zoom(asked)
    assert theme.zoom == got


def test_zoom_scales_lengths_type_and_icons_together(theme: Theme) -> None:
    small = theme.font(TextSize.H2).pointSizeF()
    theme.set_zoom(2.0)
    assert theme.px(12) == 24
    assert theme.font(TextSize.H2).pointSizeF() == pytest.approx(2 * small)
    assert theme.pixmap("plus", 16).width() == 32


def test_body_text_is_never_smaller_than_ten_and_a_half_points(theme: Theme) -> None:
    assert theme.font().pointSizeF() >= SMALLEST_BASE
    assert theme.font(TextSize.H3).weight() is QFont.Weight.DemiBold


def test_applying_dresses_whoever_was_named_and_zoom_dresses_them_again(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    theme.dress(line)
    assert line.styleSheet() == ""
    theme.apply(qapp)
    before = line.styleSheet()
    assert LIGHT.surface in before
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT.canvas
    theme.set_zoom(1.5)
    assert line.styleSheet() != before
    theme.set_scheme(Scheme.DARK)
    assert DARK.surface in line.styleSheet()
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.canvas


@pytest.mark.parametrize("border", [1, 2])
def test_the_shipped_sheet_has_no_slot_left_open(border: int) -> None:
    template = resource("theme.qss").read_text(encoding="utf-8")
    sheet = style_sheet_of(template, LIGHT, 1.5, border)
    assert "@" not in sheet
    assert LIGHT.control in sheet


def test_focus_makes_the_border_thicker_without_moving_the_text() -> None:
    assert style_sheet_of("@border @px(7) @focus_px(7)", LIGHT, 1.0, 1) == "1px 7px 6px"
    assert style_sheet_of("@border @px(7) @focus_px(7)", LIGHT, 1.0, 2) == "2px 7px 7px"


def test_a_misspelt_slot_is_an_error() -> None:
    with pytest.raises(KeyError):
        style_sheet_of("color: @inc", LIGHT, 1.0, 1)


def test_disabled_words_are_paler_than_the_others() -> None:
    palette = palette_of(DARK)
    role = QPalette.ColorRole.Text
    assert palette.color(QPalette.ColorGroup.Active, role).name().upper() == DARK.ink
    assert palette.color(QPalette.ColorGroup.Disabled, role).name().upper() == DARK.ink3


def test_the_application_is_asked_for_the_fusion_style() -> None:
    assert fusion_arguments(["rm", "file"]) == ["rm", "-style", "fusion", "file"]
    assert fusion_arguments([]) == ["-style", "fusion"]


def test_long_text_has_a_size_and_a_line_of_its_own(theme: Theme, qtbot: QtBot) -> None:
    assert (theme.reading_font().pointSizeF(), theme.line_length) == (READING_SIZE, 72)
    body = theme.font().pointSizeF()
    with qtbot.waitSignal(theme.changed):
        theme.set_reading(150, 60)
    assert (theme.reading_font().pointSizeF(), theme.line_length) == (18, 60)
    assert theme.font().pointSizeF() == body
    theme.set_zoom(2.0)
    assert theme.reading_font().pointSizeF() == 36


def test_the_sheet_writes_long_text_in_its_own_size() -> None:
    assert style_sheet_of("font-size: @reading;", LIGHT, 2.0, 1, 15.0) == "font-size: 30pt;"
    assert "@reading" in resource("theme.qss").read_text(encoding="utf-8")


def test_everything_chosen_at_once_is_told_once(theme: Theme) -> None:
    told: list[Looks] = []
    theme.changed.connect(lambda: told.append(theme.looks))
    looks = Looks(Scheme.DARK, 1.5, 120, 60)
    theme.set_looks(looks)
    theme.set_looks(looks)
    assert told == [looks]


class Told(QObject):
    """Counts how often a widget hears of another style."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.times = 0

    def eventFilter(self, _widget: QObject, event: QEvent) -> bool:
        self.times += event.type() is QEvent.Type.StyleChange
        return False


def test_who_no_rule_is_for_is_not_reached_by_any(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    area, inside = QScrollArea(), QWidget()
    area.setWidget(inside)
    qtbot.addWidget(area)
    theme.dress(area)
    theme.apply(qapp)
    told = Told(inside)
    inside.installEventFilter(told)
    theme.set_scheme(Scheme.DARK)
    assert told.times == 0
    assert DARK.control in area.verticalScrollBar().styleSheet()
    with pytest.raises(TypeError):
        theme.dress(inside)


def test_every_part_of_the_sheet_is_for_somebody(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    everything = QDialog()
    qtbot.addWidget(everything)
    theme.dress(everything)
    theme.apply(qapp)
    selectors = re.findall(r"^(Q[^{]+)", everything.styleSheet(), re.MULTILINE)
    worn = []
    for made, kind in (
        (QLineEdit(), "heading"),
        (QLineEdit(), "chip"),
        (QTextEdit(), "frameless"),
        (QListView(), "popup"),
    ):
        worn += [made, type(made)()]
        theme.dress(made, kind)
    worn += [QPlainTextEdit(), QComboBox(), QTableView(), QMenu(), QProgressBar(), QDialogButtonBox()]
    for made in worn:
        qtbot.addWidget(made)
        theme.dress(made, made.property("dressed") or "")
    assert [each for each in selectors if not any(each in made.styleSheet() for made in worn)] == []


def test_a_system_that_wants_more_contrast_gets_it_while_the_window_is_open(
    theme: Theme, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    theme.dress(line)
    theme.apply(qapp)
    monkeypatch.setattr(SystemLooks, "high_contrast", True)
    system = theme.findChild(SystemLooks)
    with qtbot.waitSignal(theme.changed):
        system.changed.emit()
    assert theme.border == 2
    assert theme.tokens == LIGHT.in_high_contrast()
    assert f"2px solid {LIGHT.ink}" in line.styleSheet()
    with qtbot.assertNotEmitted(theme.changed):
        system.changed.emit()


def test_a_qt_that_tells_nothing_of_contrast_is_no_fault(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    monkeypatch.setattr("rm_desktop.ui.looks.system_looks.QGuiApplication.styleHints", object)
    assert SystemLooks().high_contrast is False


def test_what_the_platform_says_of_effects_is_whether_anything_may_move(theme: Theme, qapp: QApplication) -> None:
    before = qapp.isEffectEnabled(Qt.UIEffect.UI_General)
    try:
        for on in (True, False):
            qapp.setEffectEnabled(Qt.UIEffect.UI_General, on)
            assert theme.reduced_motion is not on
    finally:
        qapp.setEffectEnabled(Qt.UIEffect.UI_General, before)
