"""Each look at a layout sees the fault that it is for, and none where there is none."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from rm_desktop.ui.widgets.elided_label import ElidedLabel
from rm_desktop.ui.widgets.spoken import PaintedWords
from tests.ui.gallery.checks import faults

LONG = "What do you promise each other for the next session, and until when?"


@pytest.fixture
def sheet(qtbot):
    sheet = QWidget()
    sheet.resize(400, 300)
    QVBoxLayout(sheet)
    qtbot.addWidget(sheet)
    return sheet


def seen(sheet, *widgets):
    """Return what is seen wrong once widgets are in the sheet and it is shown."""
    for widget in widgets:
        sheet.layout().addWidget(widget)
    sheet.show()
    return faults(sheet)


def named(widget, name="Name"):
    widget.setAccessibleName(name)
    return widget


def test_a_sheet_in_order_has_no_faults(sheet, theme, qapp):
    theme.apply(qapp)
    line = named(QLineEdit())
    theme.dress(line)
    line.setPlaceholderText("Short")
    save = QPushButton("Save")
    save.setMinimumHeight(32)
    assert seen(sheet, QLabel("Words"), save, line, ElidedLabel(theme, LONG), named(QComboBox())) == []


def test_a_field_in_the_looks_of_qt_is_seen(sheet):
    assert seen(sheet, named(QLineEdit())) == ["QWidget: QLineEdit ‘Name’ in QWidget was never dressed"]


@pytest.mark.parametrize("made", [QLabel, QPushButton])
def test_words_in_too_narrow_a_place_are_seen(sheet, made):
    widget = made(LONG)
    widget.setFixedWidth(80)
    assert any("is cut off" in fault for fault in seen(sheet, widget))


def test_lines_that_do_not_fit_below_each_other_are_seen(sheet):
    label = QLabel(f"{LONG} {LONG}")
    label.setWordWrap(True)
    label.setFixedSize(120, 30)
    assert any("is cut off" in fault for fault in seen(sheet, label))


def test_a_placeholder_that_does_not_fit_is_seen(sheet):
    line = named(QLineEdit())
    line.setPlaceholderText(LONG)
    line.setFixedWidth(100)
    assert any("is cut off" in fault for fault in seen(sheet, line))


def test_a_choice_that_does_not_fit_is_seen(sheet):
    combo = named(QComboBox())
    combo.addItem(LONG)
    combo.setFixedWidth(100)
    assert any("is cut off" in fault for fault in seen(sheet, combo))


def test_what_reaches_out_of_its_place_is_seen(sheet):
    inner = QWidget(sheet)
    inner.setGeometry(10, 10, 50, 50)
    QLabel("", inner).setGeometry(30, 0, 40, 20)
    assert any("reaches out" in fault for fault in seen(sheet))


def test_what_lies_over_each_other_is_seen(sheet):
    row = QHBoxLayout()
    sheet.layout().addLayout(row)
    first, second = QLabel("one"), QLabel("two")
    row.addWidget(first)
    row.addWidget(second)
    seen(sheet)
    second.setGeometry(first.geometry())
    assert any("lie over each other" in fault for fault in faults(sheet))


def test_a_control_without_room_is_seen(sheet):
    line = named(QLineEdit())
    line.setFixedSize(0, 0)
    assert any("has no size" in fault for fault in seen(sheet, line))


def test_a_button_too_small_to_hit_is_seen(sheet):
    button = named(QPushButton())
    button.setFixedSize(16, 16)
    assert any("smaller than" in fault for fault in seen(sheet, button))


def test_a_horizontal_scroll_bar_is_seen(sheet):
    text = named(QTextEdit())
    text.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
    text.setPlainText(LONG * 3)
    assert any("scrolls to the side" in fault for fault in seen(sheet, text))


def test_a_sheet_cut_off_at_its_side_is_seen(sheet):
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    wide = QWidget()
    wide.setFixedWidth(900)
    area.setWidget(wide)
    assert any("at its side" in fault for fault in seen(sheet, area))


def test_a_field_without_a_name_is_seen(sheet):
    assert any("no accessible name" in fault for fault in seen(sheet, QLineEdit()))


def test_what_is_painted_without_a_role_or_read_out_as_markup_is_seen(sheet, theme):
    class Sign(QWidget):
        def paintEvent(self, event):
            pass

    Sign.__module__ = "rm_desktop.ui.widgets.sign"
    button = QPushButton("Save")
    button.setMinimumHeight(32)
    button.setToolTip("<span>Save it</span>")
    seen_wrong = seen(sheet, named(Sign(), "A sign"), named(PaintedWords(theme), "Words"), button)
    assert [fault.split(": ")[1] for fault in seen_wrong] == [
        "Sign ‘A sign’ is painted and has no role",
        "QPushButton ‘Save’ is read out as markup",
    ]
