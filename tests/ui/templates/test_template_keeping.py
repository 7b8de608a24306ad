"""One's own templates: saved from an agenda, replaced only where that is meant, renamed, brought in, deleted."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from rm_desktop.services.own_templates import own_templates
from rm_desktop.services.template_faults import Cause
from rm_desktop.ui.dialogs.question import QuestionDialog
from rm_desktop.ui.dialogs.template_saving import TemplateNameDialog
from rm_desktop.ui.templates.template_choosing import TemplateChooser
from rm_desktop.ui.templates.template_keeping import TemplateKeeping


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "own" / "templates"


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def keeping(dispatcher, theme, folder, window):
    return TemplateKeeping(dispatcher, theme, folder, window)


@pytest.fixture
def session_id(desk):
    return next(line.id for line in desk.sessions.lines() if line.number == 5)


@pytest.fixture
def kept(keeping, session_id):
    dialog = keeping.save_agenda(session_id)
    QTest.keyClicks(dialog.name, "Our hour")
    dialog.save.click()
    return keeping


def names(folder: Path) -> list[str]:
    return [each.template.name for each in own_templates(folder) if each.template is not None]


def open_dialog(window, kind: type[QDialog]) -> QDialog:
    return next(each for each in window.findChildren(kind) if each.isVisible())


def test_an_agenda_is_kept_as_a_file_without_the_names_of_the_two(desk, kept, folder, session_id):
    (found,) = own_templates(folder)
    assert found.template.name == "Our hour"
    assert len(found.template.steps) == len(desk.agenda.topics(session_id))
    text = found.path.read_text(encoding="utf-8")
    assert "Priya" not in text
    assert "Robert" not in text


def test_a_name_that_is_taken_is_told_and_saving_again_replaces(kept, folder, session_id, window):
    dialog = kept.save_agenda(session_id)
    QTest.keyClicks(dialog.name, "Our hour")
    dialog.save.click()
    assert "replace it" in dialog.sentence
    assert dialog.save.text() == "Replace it"
    dialog.summary.set_text("Second")
    dialog.save.click()
    assert not dialog.isVisible()
    assert [each.template.summary for each in own_templates(folder)] == ["Second"]


def test_a_changed_name_is_asked_about_anew(kept, session_id):
    dialog = kept.save_agenda(session_id)
    QTest.keyClicks(dialog.name, "Our hour")
    dialog.save.click()
    QTest.keyClicks(dialog.name, " two")
    assert dialog.save.text() == "Save"


def test_no_name_and_no_topic_are_told(keeping, desk, session_id):
    dialog = keeping.save_agenda(session_id)
    dialog.save.click()
    assert dialog.sentence == "Give the template a name."
    desk.agenda.remove_many(tuple(topic.id for topic in desk.agenda.topics(session_id)))
    empty = keeping.save_agenda(session_id)
    assert empty.sentence == "There is no topic on this agenda yet."
    assert not empty.save.isEnabled()


def test_a_folder_that_cannot_be_written_is_told_and_the_words_stay(keeping, folder, session_id):
    folder.parent.mkdir(parents=True)
    folder.write_text("a file where the folder should be", encoding="utf-8")
    dialog = keeping.save_agenda(session_id)
    QTest.keyClicks(dialog.name, "Our hour")
    dialog.save.click()
    assert dialog.isVisible()
    assert dialog.sentence
    assert dialog.name.text() == "Our hour"


def test_another_name_is_written_into_the_same_file(kept, folder, window):
    (found,) = own_templates(folder)
    kept.edit(found)
    dialog = open_dialog(window, TemplateNameDialog)
    dialog.name.setText("Their hour")
    dialog.save.click()
    (again,) = own_templates(folder)
    assert (again.path, again.template.name, again.template.steps) == (found.path, "Their hour", found.template.steps)


def test_a_deleted_one_goes_into_the_trash_or_is_asked_about_again(kept, folder, window):
    (found,) = own_templates(folder)
    thrown = []
    kept.discard = lambda name: thrown.append(name) or False
    kept.remove(found)
    open_dialog(window, QuestionDialog).no.click()
    assert thrown == []
    kept.remove(found)
    open_dialog(window, QuestionDialog).yes.click()
    assert thrown == [str(found.path)]
    assert names(folder) == ["Our hour"]
    open_dialog(window, QuestionDialog).yes.click()
    assert names(folder) == []


def test_a_file_is_brought_in_and_one_that_is_no_template_is_refused_with_its_fault(kept, folder, tmp_path, qtbot):
    source = tmp_path / "theirs.toml"
    source.write_text('kind = "form"\nname = "Theirs"\n[[step]]\ntitle = "x"\n', encoding="utf-8")
    kept.ask = lambda _parent: source
    with qtbot.waitSignal(kept.changed) as changed:
        kept.bring_in()
    assert changed.args == ["Theirs"]
    assert names(folder) == ["Our hour", "Theirs"]
    source.write_text("kind", encoding="utf-8")
    with qtbot.waitSignal(kept.refused) as refused:
        kept.bring_in()
    assert (refused.args[0], refused.args[1].cause) == ("theirs.toml", Cause.NO_EQUALS)
    kept.ask = lambda _parent: None
    kept.bring_in()
    assert names(folder) == ["Our hour", "Theirs"]


def test_without_a_folder_the_one_beside_the_workspace_is_used(dispatcher, theme, window, desk, session_id):
    chooser = TemplateChooser(dispatcher, theme, None, window)
    dialog = chooser.save_agenda(session_id)
    QTest.keyClicks(dialog.name, "Ours")
    dialog.save.click()
    assert names(desk.workspace.path.parent / "Templates") == ["Ours"]
