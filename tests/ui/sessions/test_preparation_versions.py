"""The way from my preparation to its earlier versions."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from rm_desktop.ui.dialogs.versions import VersionsDialog


@pytest.fixture
def bare(page, desk):
    """The card of a session for which nothing was prepared yet."""
    (added,) = desk.sessions.add("Bare").ids
    page._keeping.reload()
    assert page.open_record("session", added)
    return page.detail.preparation


def dialogs(page):
    return [dialog for dialog in page.findChildren(VersionsDialog) if dialog.isVisible()]


def test_what_was_never_begun_has_no_versions(bare):
    assert not bare.versions.isEnabled()


def test_the_menu_leads_to_the_versions_of_one_text_and_back_to_an_earlier_one(qtbot, page, desk, lane, bare):
    session_id = page.list.current_id
    desk.sessions.prepare(session_id, "not_yet", "The salary question")
    desk.workspace.units.end_stretch()
    bare.not_yet.setFocus()
    page._keeping.reload()
    QTest.keyClick(bare.not_yet, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(bare.not_yet, "Nothing")
    bare.versions.click()
    menu = next(menu for menu in bare.findChildren(QMenu) if menu.isVisible())
    assert [action.text() for action in menu.actions()] == ["To raise", "Not yet", "With care"]
    menu.actions()[1].trigger()
    menu.close()
    (dialog,) = dialogs(page)
    qtbot.waitUntil(lambda: not lane.busy)
    assert dialog.model.rowCount() >= 1
    dialog.list.setCurrentIndex(dialog.model.index(0))
    qtbot.waitUntil(lambda: not lane.busy and dialog.foot.restore.isEnabled())
    dialog.foot.restore.click()
    assert desk.sessions.get(session_id).preparation.not_yet == "The salary question"
    dialog.reject()


def test_the_command_shows_the_versions_of_the_text_that_the_keyboard_is_in(page, desk, bare):
    QTest.keyClicks(bare.with_care, "Gently")
    bare.with_care.setFocus()
    page.show_versions()
    (dialog,) = dialogs(page)
    assert dialog._text.field == "with_care"
    assert dialog._text.private
    dialog.reject()
    page.detail.notes.editor.setFocus()
    page.show_versions()
    assert [dialog._text.field for dialog in dialogs(page)] == ["notes"]
