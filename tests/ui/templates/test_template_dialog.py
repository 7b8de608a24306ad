"""Choosing a template: found, read for both roles, used by Enter, with one's own beside it."""

from time import perf_counter

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from rm_desktop.models.kinds import Kind
from rm_desktop.services.template import Step, Template, TemplateKind
from rm_desktop.services.template_faults import Cause, Fault
from rm_desktop.ui.item_models.templates import TemplateModel, TemplateRow
from rm_desktop.ui.templates.template_choosing import TemplateChooser
from rm_desktop.ui.wording import template_words

_OURS = 'kind = "agenda"\nname = "Our hour"\n\n[[step]]\ntitle = "{mentor} begins"\nminutes = 5\n'


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "own"
    made.mkdir()
    (made / "ours.toml").write_text(_OURS, encoding="utf-8")
    (made / "broken.toml").write_text(_OURS.replace("title", "name"), encoding="utf-8")
    return made


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    return made


@pytest.fixture
def chooser(dispatcher, theme, folder, window):
    return TemplateChooser(dispatcher, theme, folder, window)


@pytest.fixture
def session_id(desk):
    return next(line.id for line in desk.sessions.lines() if line.number == 5)


@pytest.fixture
def asked(chooser, session_id, qtbot):
    dialog = chooser.ask_agenda(session_id)
    qtbot.waitUntil(lambda: len(dialog.list.own) == 2)
    return dialog


def titles(dialog):
    model = dialog.list.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def said(dialog):
    QCoreApplication.processEvents()  # a layout shows what is new in it a moment later
    return [label.text() for label in dialog.preview.findChildren(QLabel) if label.isVisible()]


def test_it_begins_with_the_agenda_that_fits_and_lists_ones_own_and_what_is_broken(asked):
    assert asked.list.row.title == "Standard working session"
    shown = titles(asked)
    assert shown[:2] == ["Your own", "Our hour"]
    assert shown[-2:] == ["Files that cannot be used", "broken.toml"]
    assert {"Agendas", "Kick-off", "Things to try", "Turn on a passkey"} <= set(shown)


def test_the_preview_speaks_to_both_by_name(asked):
    asked.list.select_own("Our hour")
    assert "Priya begins" in said(asked)
    QTest.keyClicks(asked.list.filter, "passkey")
    assert asked.list.row.title == "Turn on a passkey"
    assert any("Let Robert press everything" in text for text in said(asked))


def test_enter_adds_the_topics_at_the_end_and_closes(asked, desk, session_id):
    before = desk.agenda.topics(session_id)
    QTest.keyClicks(asked.list.filter, "hour our")
    QTest.keyClick(asked.list.filter, Qt.Key.Key_Return)
    QTest.keyClick(asked.list.view, Qt.Key.Key_Return)
    topics = desk.agenda.topics(session_id)
    assert [topic.title for topic in topics] == [*(topic.title for topic in before), "Priya begins"]
    assert not asked.isVisible()


def test_who_adds_topics_is_led_to_the_first_of_them(asked, chooser, desk, session_id, qtbot):
    before = len(desk.agenda.topics(session_id))
    QTest.keyClicks(asked.list.filter, "kick")
    QTest.keyClick(asked.list.filter, Qt.Key.Key_Return)
    with qtbot.waitSignal(chooser.made) as made:
        QTest.keyClick(asked.list.view, Qt.Key.Key_Return)
    assert made.args == ["topic", desk.agenda.topics(session_id)[before].id]


def test_a_broken_file_says_its_line_and_cannot_be_used(asked, desk, session_id):
    asked.list.select_last()
    assert any("“title” is missing" in text and "Line 4" in text for text in said(asked))
    assert not asked.use.isEnabled()
    before = desk.agenda.topics(session_id)
    QTest.keyClick(asked.list.view, Qt.Key.Key_Return)
    assert desk.agenda.topics(session_id) == before
    assert asked.menu.remove.isEnabled()
    assert not asked.menu.edit.isEnabled()


def test_words_that_no_template_has_leave_a_sentence(asked):
    QTest.keyClicks(asked.list.filter, "zzz")
    assert said(asked) == ["No template has these words."]
    assert not asked.use.isEnabled()
    QTest.keyClick(asked.list.filter, Qt.Key.Key_Escape)
    assert asked.isVisible()
    assert asked.use.isEnabled()


def test_what_is_shipped_can_be_neither_renamed_nor_deleted(asked):
    assert not asked.menu.edit.isEnabled()
    assert not asked.menu.remove.isEnabled()
    asked.list.select_own("Our hour")
    assert asked.menu.edit.isEnabled()
    assert asked.menu.remove.isEnabled()


def test_where_there_is_little_room_the_preview_stands_below_the_list(asked, theme, qtbot):
    place = asked.preview.mapTo(asked, QPoint())
    assert place.x() > asked.list.width()
    asked.resize(theme.px(500), theme.px(480))
    qtbot.waitUntil(lambda: asked.preview.mapTo(asked, QPoint()).y() > asked.list.height())


def test_the_preview_can_be_scrolled_without_a_mouse(asked, qtbot):
    area = asked.preview.area
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert area.accessibleName() == "Preview"
    assert asked.list.row.template.summary in area.accessibleDescription()
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0


def test_a_form_becomes_a_note_and_a_reflection_a_private_entry(chooser, desk, qtbot):
    with qtbot.waitSignal(chooser.made) as made:
        dialog = chooser.ask_form()
        QTest.keyClicks(dialog.list.filter, "two of us doing")
        dialog.use.click()
    assert made.args[0] == Kind.NOTE
    assert "Robert" in desk.notes.get(made.args[1]).body
    with qtbot.waitSignal(chooser.made) as made:
        dialog = chooser.ask_reflection()
        assert dialog.list.row.title == "Three lines"
        dialog.use.click()
    assert made.args[0] == Kind.JOURNAL
    assert desk.journal.get(made.args[1]).title == "Three lines"


def test_only_forms_for_me_are_offered_to_prepare_with(chooser, desk, session_id):
    dialog = chooser.ask_preparation(session_id)
    assert titles(dialog)[:2] == ["Forms", "Before a session: leader"]
    assert "Before a session: mentor" not in titles(dialog)
    dialog.use.click()
    assert "## What I promised" in desk.sessions.get(session_id).preparation.to_raise


def test_a_hundred_long_steps_do_not_stop_the_window(asked):
    steps = tuple(Step("t" * 300, "m " * 4_000, "l " * 4_000, None, 5) for _ in range(100))
    began = perf_counter()
    asked.preview.show_template(Template("x", TemplateKind.AGENDA, "X", "s", 500, steps))
    assert perf_counter() - began < 0.25
    assert "and 70 more steps" in said(asked)


def test_every_cause_has_its_sentence():
    sentences = {template_words.fault_sentence(Fault(cause, 2, "name", None, ("a",))) for cause in Cause}
    assert len(sentences) == len(Cause)
    assert all("{" not in each for each in sentences)


def test_the_model_of_templates_is_one(qtmodeltester):
    model = TemplateModel()
    template = Template("x", TemplateKind.AGENDA, "X", "", 5, (Step("a"),))
    model.show_rows([TemplateRow("Agendas"), TemplateRow("X", "1 step", template)])
    qtmodeltester.check(model)
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
