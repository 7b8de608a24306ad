"""What we paint ourselves tells assistive technology what it is, what it is called and how it stands."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QRadioButton

from rm_desktop.models.kinds import Kind
from rm_desktop.services.agenda_fit import Fit
from rm_desktop.ui.looks.system_looks import SystemLooks
from rm_desktop.ui.looks.theme import Scheme, Theme
from rm_desktop.ui.pages.goals import GoalsPage
from rm_desktop.ui.pages.sessions_parts.agenda_fit_row import FitBar
from rm_desktop.ui.widgets.avatar import Avatar
from rm_desktop.ui.widgets.check_box import CheckBox
from rm_desktop.ui.widgets.chip import Chip, PrivateChip
from rm_desktop.ui.widgets.chip_button import ChipButton
from rm_desktop.ui.widgets.choice_row import Choice, ChoiceRow
from rm_desktop.ui.widgets.elided_label import ElidedLabel
from rm_desktop.ui.widgets.empty_state import EmptyState
from rm_desktop.ui.widgets.feeling_picker import FeelingPicker
from rm_desktop.ui.widgets.level_chart import LevelChart, Series
from rm_desktop.ui.widgets.month_days import MonthDays
from rm_desktop.ui.widgets.month_view import MonthView
from rm_desktop.ui.widgets.nav_button import NavButton

R = QAccessible.Role


def told(widget):
    """Return the role, the name and whether it is checked."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.role(), interface.text(QAccessible.Text.Name), bool(interface.state().checked)


@pytest.fixture
def kept(qtbot):
    """Return who has a widget taken away after the test."""

    def keep(widget):
        qtbot.addWidget(widget)
        return widget

    return keep


def test_a_place_in_the_sidebar_is_one_of_several(kept, theme):
    button = kept(NavButton(theme, "Notes", "notes"))
    assert told(button) == (R.RadioButton, "Notes", False)
    button.setChecked(True)
    assert told(button) == (R.RadioButton, "Notes", True)


def test_a_box_to_tick_says_whether_it_is(kept, theme):
    box = kept(CheckBox(theme, "", "Live demo"))
    assert told(box) == (R.CheckBox, "Live demo", False)
    box.setChecked(True)
    assert told(box) == (R.CheckBox, "Live demo", True)


def test_a_chip_to_press_is_a_button(kept, theme):
    assert told(kept(ChipButton(theme, "#tag"))) == (R.Button, "#tag", False)


def test_steps_of_a_scale_are_one_of_several_in_a_row_with_a_name(kept, theme):
    row = kept(ChoiceRow(theme, "Skill level", (Choice(0, "0", "Not yet"), Choice(1, "1", "Aware"))))
    row.choose(1)
    assert told(row)[1] == "Skill level"
    expected = [(R.RadioButton, "0, Not yet", False), (R.RadioButton, "1, Aware", True)]
    assert [told(box) for box in row.findChildren(QRadioButton)] == expected


def test_faces_are_named_by_their_feeling(kept, theme):
    picker = kept(FeelingPicker(theme))
    assert told(picker)[1] == "How it felt"
    assert [told(face)[:2] for face in picker.faces][:2] == [(R.RadioButton, "heavy"), (R.RadioButton, "uneasy")]


def test_the_month_names_the_day_on_which_one_stands(kept, theme):
    month = kept(MonthView(theme, date(2026, 11, 24)))
    days = month.findChildren(MonthDays)[0]
    assert told(days)[1] == "Tuesday, 24 November 2026, today"
    month.select(date(2026, 11, 25))
    assert told(days)[1].startswith("Wednesday, 25 November 2026")


def test_a_chart_says_in_words_what_it_shows(kept, theme):
    chart = kept(LevelChart(theme))
    chart.show_series([Series(((1, 1), (2, 2)), "mentor")], "Robert’s level from 1 to 2")
    assert told(chart)[1] == "Robert’s level from 1 to 2"


def test_behind_each_chart_there_is_a_table(qtbot, desk, dispatcher, theme, lane):
    page = GoalsPage(desk, dispatcher, theme, lane)
    qtbot.addWidget(page)
    page.show()
    assert page.findChildren(LevelChart)
    page.open_record(Kind.GOAL.value, desk.goals.cards()[0].id)
    assert "goal-history" in page.possible()


def test_words_that_are_painted_are_read_and_pictures_are_pictures(kept, theme):
    assert told(kept(Chip(theme, "held")))[:2] == (R.StaticText, "held")
    assert told(kept(PrivateChip(theme)))[:2] == (R.StaticText, "Private")
    assert told(kept(Avatar(theme, "PN", "Priya Nair", "mentor")))[:2] == (R.Graphic, "Priya Nair")
    assert told(kept(LevelChart(theme)))[0] is R.Graphic
    assert told(kept(MonthDays(theme, date(2026, 11, 24), QLocale())))[0] is R.StaticText
    assert told(kept(EmptyState(theme, "", "Nothing yet")))[0] is R.StaticText


def test_minutes_that_are_planned_are_a_bar_with_a_value(kept, theme):
    bar = kept(FitBar(theme))
    bar.show_fit(Fit(35, 45, 0, ()))
    assert told(bar)[:2] == (R.ProgressBar, "35 of 45 min planned")
    assert QAccessible.queryAccessibleInterface(bar).text(QAccessible.Text.Value) == "35"


def test_a_tooltip_is_read_as_words_and_shown_as_they_were_written(kept, theme):
    chip = kept(ChipButton(theme, "Tom & Jerry <b>say</b> what they promised each other"))
    said = QAccessible.queryAccessibleInterface(chip).text(QAccessible.Text.Description)
    assert said == "Tom & Jerry <b>say</b> what they promised each other"
    assert chip.toolTip().startswith("<span>Tom &amp; Jerry &lt;b&gt;say")
    label = kept(ElidedLabel(theme, "A title that is longer than its place"))
    label.resize(40, 20)
    label.show()
    assert label.accessibleDescription() == label.text()
    label.resize(600, 20)
    assert (label.toolTip(), label.accessibleDescription()) == ("", "")


def test_in_high_contrast_the_place_one_is_at_has_an_outline(kept, monkeypatch):
    monkeypatch.setattr(SystemLooks, "high_contrast", True)
    theme = Theme(Scheme.LIGHT)
    button = kept(NavButton(theme, "Notes", "notes"))
    button.resize(180, 34)
    edges = []
    for checked in (False, True):
        button.setChecked(checked)
        edges.append(button.grab().toImage().pixelColor(90, 1))
    assert edges[0] != theme.colour("line")
    assert edges[1] == theme.colour("line")
