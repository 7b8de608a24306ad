"""The small widgets: words stay words, controls have names, zoom reaches everything."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAction, QEnterEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from rm_desktop.ui.looks.theme import Scheme, Theme
from rm_desktop.ui.widgets.avatar import Avatar
from rm_desktop.ui.widgets.buttons import IconButton, PlainButton, PrimaryButton, QuietButton
from rm_desktop.ui.widgets.card import Card, CardTone
from rm_desktop.ui.widgets.check_box import CheckBox
from rm_desktop.ui.widgets.chip import Chip, PrivateChip
from rm_desktop.ui.widgets.chip_button import ChipButton
from rm_desktop.ui.widgets.clear_mark import ClearMark
from rm_desktop.ui.widgets.combo_box import ComboBox
from rm_desktop.ui.widgets.elided_label import ElidedLabel
from rm_desktop.ui.widgets.empty_state import EmptyState
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.labels import Label, SectionLabel
from rm_desktop.ui.widgets.level_chart import LevelChart, Series
from rm_desktop.ui.widgets.message_bar import MessageBar, MessageKind
from rm_desktop.ui.widgets.nav_button import NavButton
from rm_desktop.ui.widgets.undo_toast import Offer, UndoToast

LINE = Series(((0, 1), (10, 2), (30, 4)), "leader", "RW")


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(Scheme.LIGHT)


def a_chart(theme: Theme) -> LevelChart:
    chart = LevelChart(theme)
    chart.show_series([LINE, Series(((0, 2), (30, 4)), "mentor", "PN", dashed=True)], "Both at 4", [(0, "Sep")])
    return chart


def an_area(theme: Theme) -> ComboBox:
    box = ComboBox(theme, "Area")
    box.addItems(["Technology", "Trends"])
    return box


MAKERS: list[Callable[[Theme], QWidget]] = [
    lambda theme: Avatar(theme, "PN", "Priya", "mentor"),
    lambda theme: Chip(theme, "held"),
    PrivateChip,
    lambda theme: PrimaryButton(theme, "Start", "play"),
    lambda theme: PlainButton(theme, "Print"),
    lambda theme: QuietButton(theme, "History"),
    lambda theme: IconButton(theme, "trash", "Move to trash"),
    lambda theme: CheckBox(theme, "Done"),
    lambda theme: NavButton(theme, "Today", "today"),
    a_chart,
    an_area,
]


@pytest.mark.parametrize("make", MAKERS)
def test_a_widget_grows_with_the_zoom_and_changes_with_the_scheme(
    make: Callable[[Theme], QWidget], theme: Theme, qtbot: QtBot
) -> None:
    widget = make(theme)
    qtbot.addWidget(widget)
    small = widget.sizeHint()
    widget.resize(small)
    light = widget.grab().toImage()
    theme.set_scheme(Scheme.DARK)
    assert widget.grab().toImage() != light
    theme.set_zoom(2.0)
    assert widget.sizeHint().height() > small.height()


@pytest.mark.parametrize("make", MAKERS)
def test_a_widget_is_drawn_mirrored_without_complaint(
    make: Callable[[Theme], QWidget], theme: Theme, qtbot: QtBot
) -> None:
    widget = make(theme)
    qtbot.addWidget(widget)
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not widget.grab().isNull()


@pytest.mark.parametrize(
    "make",
    [
        lambda theme: PrimaryButton(theme, "Start", "play"),
        lambda theme: PlainButton(theme, "Print"),
        lambda theme: QuietButton(theme, "History"),
        lambda theme: CheckBox(theme, "", "Done"),
        lambda theme: NavButton(theme, "Today", "today"),
        an_area,
    ],
)
def test_what_has_the_keyboard_shows_a_ring_of_ink(
    make: Callable[[Theme], QWidget], theme: Theme, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    widget = make(theme)
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    monkeypatch.setattr(type(widget), "hasFocus", lambda _: True)
    edge = widget.grab().toImage().pixelColor(widget.width() // 2, 0)
    assert edge.name().upper() == theme.tokens.ink


def test_targets_are_at_least_as_high_as_promised(theme: Theme) -> None:
    theme.set_zoom(0.8)
    assert CheckBox(theme, "", "Done").sizeHint().height() >= 24
    theme.set_zoom(1.0)
    assert PlainButton(theme, "Print").sizeHint().height() >= 34


def test_a_button_with_only_an_icon_says_what_it_does(theme: Theme) -> None:
    button = IconButton(theme, "trash", "Move to trash")
    assert (button.accessibleName(), button.toolTip()) == ("Move to trash", "Move to trash")


def test_privacy_is_told_by_a_lock_and_the_word(theme: Theme) -> None:
    chip = PrivateChip(theme)
    assert chip.text() == chip.accessibleName() == "Private"


def test_markup_in_a_label_is_shown_as_typed(theme: Theme) -> None:
    assert Label(theme, "<b>not bold</b>").textFormat() is Qt.TextFormat.PlainText
    assert SectionLabel(theme, "Next session").text() == "Next session"


def test_a_label_that_does_not_fit_tells_the_whole_in_a_harmless_tooltip(theme: Theme, qtbot: QtBot) -> None:
    label = ElidedLabel(theme, "A <img src=x> & a rather long title\nin two lines")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.grab()
    assert "<img" not in label.toolTip()
    assert "two lines" in label.toolTip()
    label.resize(2000, 20)
    label.grab()
    assert label.toolTip() == ""


def test_a_private_card_has_its_edge_where_reading_starts(theme: Theme, qtbot: QtBot) -> None:
    card = Card(theme, private=True)
    qtbot.addWidget(card)
    card.resize(200, 100)
    violet = theme.tokens.private
    assert card.grab().toImage().pixelColor(1, 50).name().upper() == violet
    card.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert card.grab().toImage().pixelColor(198, 50).name().upper() == violet


def test_a_quiet_card_is_sunken_paper(theme: Theme, qtbot: QtBot) -> None:
    card = Card(theme, CardTone.SUNKEN)
    qtbot.addWidget(card)
    card.resize(100, 60)
    assert card.grab().toImage().pixelColor(50, 30).name().upper() == theme.tokens.sunken


def test_a_chart_says_in_words_what_it_draws(theme: Theme) -> None:
    assert a_chart(theme).accessibleName() == "Both at 4"


def test_a_chart_with_nothing_or_one_point_is_drawn(theme: Theme, qtbot: QtBot) -> None:
    chart = LevelChart(theme, 1, 5)
    qtbot.addWidget(chart)
    chart.show_series([Series((), "mentor")], "No check-ins yet")
    assert not chart.grab().isNull()
    chart.show_series([Series(((5, 3),), "mentor")], "One check-in: 3")
    assert not chart.grab().isNull()


def test_clicking_the_tick_box_anywhere_ticks_it(theme: Theme, qtbot: QtBot) -> None:
    box = CheckBox(theme, "Done")
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().bottomRight())
    assert box.isChecked()


def test_an_empty_page_offers_one_way_out(theme: Theme, qtbot: QtBot) -> None:
    empty = EmptyState(theme, "notes", "No notes yet.", "Write one")
    qtbot.addWidget(empty)
    (button,) = empty.findChildren(QPushButton)
    with qtbot.waitSignal(empty.asked):
        button.click()


def test_a_message_is_read_out_whole_and_can_be_dismissed(theme: Theme, qtbot: QtBot) -> None:
    bar = MessageBar(theme, MessageKind.TROUBLE, "It failed.", "Nothing is lost.", "Try again.", "Again")
    qtbot.addWidget(bar)
    assert bar.accessibleName() == "It failed. Nothing is lost. Try again."
    with qtbot.waitSignal(bar.acted):
        bar.findChildren(PlainButton)[0].click()
    with qtbot.waitSignal(bar.dismissed):
        bar.findChildren(IconButton)[0].click()
    assert bar.isHidden()


def test_the_toast_goes_by_itself(theme: Theme, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    toast = UndoToast(theme, host, shown_for_ms=1)
    toast.say("Ticked “Live demo”")
    assert not toast.isHidden()
    qtbot.waitUntil(toast.isHidden)


def test_the_toast_stays_while_the_mouse_is_on_it(theme: Theme, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    toast = UndoToast(theme, host)
    toast.say("Ticked “Live demo”")
    toast.enterEvent(QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert not toast._timer.isActive()
    toast.leaveEvent(QEvent(QEvent.Type.Leave))
    assert toast._timer.isActive()


def test_undo_on_the_toast_asks_and_hides(theme: Theme, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 400)
    toast = UndoToast(theme, host)
    toast.say("Ticked “Live demo”")
    with qtbot.waitSignal(toast.undo_requested):
        toast.findChildren(PlainButton)[0].click()
    assert toast.isHidden()
    assert host.rect().contains(toast.geometry())


def test_the_toast_of_an_undo_offers_to_make_it_again(theme: Theme, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    toast = UndoToast(theme, host)
    toast.say("Undone: tick “Live demo”", Offer.REDO)
    (redo,) = [each for each in toast.findChildren(PlainButton) if not each.isHidden()]
    with qtbot.waitSignal(toast.redo_requested):
        redo.click()
    assert toast.isHidden()


def test_the_toast_leaves_a_line_that_is_typed_in_free(theme: Theme, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 400)
    line = QLineEdit(host)
    line.setGeometry(0, 360, 600, 34)
    host.show()
    host.activateWindow()
    line.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is line)
    toast = UndoToast(theme, host)
    toast.say("Ticked “Live demo”")
    assert not toast.geometry().intersects(line.geometry())
    assert host.rect().contains(toast.geometry())


def test_the_toast_makes_room_for_a_line_that_somebody_goes_to(theme: Theme, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 400)
    line = QLineEdit(host)
    line.setGeometry(0, 360, 600, 34)
    line.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    toast = UndoToast(theme, host)
    toast.say("Started “Kick-off”")
    assert toast.geometry().intersects(line.geometry())
    line.setFocus()
    qtbot.waitUntil(lambda: not toast.geometry().intersects(line.geometry()))


def test_the_mark_that_empties_a_line_is_one_of_ours(theme: Theme, qtbot: QtBot) -> None:
    line = QLineEdit("words")
    qtbot.addWidget(line)
    ClearMark(theme, line)
    action = line.findChild(QAction)
    assert action.icon().pixmap(14).toImage() == theme.icon("close", "ink2", 14).pixmap(14).toImage()


def test_chips_flow_into_a_second_row_and_start_from_the_right_when_mirrored(theme: Theme, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = FlowLayout(theme, 8, host)
    chips = [Chip(theme, f"a longer tag {number}") for number in range(3)]
    for chip in chips:
        flow.addWidget(chip)
    width = chips[0].sizeHint().width() + 20
    host.resize(width, 200)
    flow.setGeometry(host.rect())
    assert chips[1].y() > chips[0].y()
    assert flow.heightForWidth(2000) < flow.heightForWidth(width)
    host.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.setGeometry(host.rect())
    assert chips[0].geometry().right() == width - 1


def test_a_place_in_a_narrow_sidebar_keeps_its_name_and_tells_it_in_a_tooltip(theme: Theme) -> None:
    place = NavButton(theme, "Today", "today")
    wide = place.sizeHint().width()
    place.set_icon_only(True)
    assert place.sizeHint().width() < wide
    assert (place.accessibleName(), place.toolTip()) == ("Today", "Today")


def test_a_low_thing_in_a_flow_stands_in_the_middle_of_its_row(theme: Theme, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = FlowLayout(theme, 8, host)
    high, low = Avatar(theme, "PN", "Priya", "mentor", size=40), Label(theme, "7 min")
    for part in (low, high):
        flow.addWidget(part)
    host.resize(400, 100)
    flow.setGeometry(host.rect())
    assert high.y() == 0
    assert abs(low.geometry().center().y() - high.geometry().center().y()) <= 1


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("words", ["English", "עברית"])
def test_words_stand_where_the_window_is_read_from_whatever_their_script(
    words: str, direction: Qt.LayoutDirection, theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        label = Label(theme, words, wrap=True)
        qtbot.addWidget(label)
        label.resize(400, 30)
        picture = label.grab().toImage()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    paper = picture.pixelColor(200, 1)
    inked = [x for x in range(400) for y in range(30) if picture.pixelColor(x, y) != paper]
    assert max(inked) < 200 if direction is Qt.LayoutDirection.LeftToRight else min(inked) > 200


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_press_a_button_outside_dialogs_too(theme: Theme, qtbot: QtBot, key: Qt.Key) -> None:
    for button in (PlainButton(theme, "Prepare agenda"), ChipButton(theme, "session 3")):
        qtbot.addWidget(button)
        button.show()
        with qtbot.waitSignal(button.clicked, timeout=500):
            qtbot.keyClick(button, key)
