"""The ways to templates from the journal and from the notes."""

import pytest
from PySide6.QtTest import QTest

from rm_desktop.services.template import TemplateKind
from rm_desktop.services.templates import template
from rm_desktop.ui.dialogs.templates import TemplatesDialog
from rm_desktop.ui.pages.journal import JournalPage
from rm_desktop.ui.pages.notes import NotesPage


@pytest.fixture
def journal(qtbot, desk, dispatcher, theme, lane):
    made = JournalPage(desk, dispatcher, theme, lane)
    qtbot.addWidget(made)
    made.resize(1140, 860)
    made.show()
    return made


@pytest.fixture
def notes(qtbot, desk, dispatcher, theme, lane):
    made = NotesPage(desk, dispatcher, theme, lane)
    qtbot.addWidget(made)
    made.resize(1140, 860)
    made.show()
    return made


def dialog_of(page):
    return next(each for each in page.findChildren(TemplatesDialog) if each.isVisible())


def test_a_blank_entry_offers_templates_and_the_new_entry_is_shown_to_write_in(journal, desk):
    journal.slots()["entry-new"]()
    journal.card.prompt.template.click()
    dialog_of(journal).use.click()
    entry = journal.card.keeper.entry
    assert entry.title == template("three-line-takeaway", TemplateKind.REFLECTION).name
    assert desk.journal.get(entry.id).body.startswith("## What stayed with me\n\n> ")
    assert journal.selected == entry.id


def test_what_was_typed_before_a_template_is_asked_for_is_kept(journal, desk):
    count = len(desk.journal.entries())
    journal.slots()["entry-new"]()
    QTest.keyClicks(journal.card.editor, "Mine")
    journal.slots()["entry-template"]()
    dialog_of(journal).use.click()
    assert len(desk.journal.entries()) == count + 2
    assert any(desk.journal.get(row.id).body == "Mine" for row in desk.journal.entries())


def test_the_first_entry_can_begin_from_a_template(journal, desk, dispatcher):
    ids = [row.id for row in desk.journal.entries()]
    dispatcher.do(lambda desk: desk.journal.remove_many(ids))
    assert journal.is_empty
    journal.empty.second.click()
    dialog_of(journal).use.click()
    assert not journal.is_empty
    assert journal.selected


def test_a_form_is_shown_as_a_note_whatever_is_filtered(notes, desk, qtbot):
    notes._list.set_filter("prompts")
    notes.slots()["note-form"]()
    dialog = dialog_of(notes)
    QTest.keyClicks(dialog.list.filter, "sponsor")
    dialog.use.click()
    qtbot.waitUntil(lambda: bool(notes.selected) and desk.notes.get(notes.selected).title == "Summary for the sponsor")
    assert notes._list.typed == ""


def test_a_page_offers_templates_from_the_folder_of_the_settings(notes, journal, tmp_path, qtbot):
    (tmp_path / "ours.toml").write_text('kind = "form"\nname = "Our form"\n[[step]]\ntitle = "x"\n', encoding="utf-8")
    for page, command in ((notes, "note-form"), (journal, "entry-template")):
        page.set_templates(tmp_path)
        page.slots()[command]()
        dialog = dialog_of(page)
        qtbot.waitUntil(lambda dialog=dialog: len(dialog.list.own) == 1)
        dialog.reject()
