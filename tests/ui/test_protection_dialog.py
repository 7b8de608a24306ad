"""Protection…: how it is, every way to change it, and what is asked for each."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.keeping import KeyringState
from rm_desktop.ui.dialogs.protection import (
    ProtectionDialog,
    ProtectionForm,
    ProtectionKind,
    ProtectionRequest,
    ProtectionStatus,
)
from rm_desktop.ui.locking.keyring_words import not_remembered

K = ProtectionKind
SEALED = ProtectionStatus("ours.rmpair", encrypted=True, remembered=True, keyring=KeyringState.OK)
OPEN = ProtectionStatus("ours.rmpair", encrypted=False, remembered=False, keyring=KeyringState.OK, open_backups=3)


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def show(theme, window):
    def make(status: ProtectionStatus) -> ProtectionDialog:
        dialog = ProtectionDialog(status, theme, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.heard = []
        dialog.asked.connect(dialog.heard.append)
        dialog.show()
        return dialog

    return make


def said(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def form_of(dialog, kind):
    dialog.buttons[kind].click()
    return dialog.findChildren(ProtectionForm)[-1]


def test_an_encrypted_file_can_be_changed_in_every_way(show):
    dialog = show(SEALED)
    assert set(dialog.buttons) == {K.CHANGE, K.FORGET, K.SHEET, K.UNPROTECT}
    assert "‘ours.rmpair’ opens with its passphrase." in said(dialog)
    assert "Opens this workspace without a question." in said(dialog)


def test_an_open_file_can_only_be_protected_and_says_what_that_means(show):
    dialog = show(OPEN)
    assert set(dialog.buttons) == {K.PROTECT}
    assert "Anybody who gets ‘ours.rmpair’ can read it" in said(dialog)


@pytest.mark.parametrize("state", list(KeyringState))
def test_the_keyrings_state_is_told_and_remembering_offered_where_it_can_be(show, state):
    dialog = show(replace(SEALED, remembered=False, keyring=state))
    assert not_remembered(state) in said(dialog)
    offered = state not in (KeyringState.UNAVAILABLE, KeyringState.PLAIN_TEXT_ONLY)
    assert (K.REMEMBER in dialog.buttons) is offered
    assert K.FORGET not in dialog.buttons


def test_letting_the_keyring_remember_asks_nothing_more(show):
    dialog = show(replace(SEALED, remembered=False))
    dialog.buttons[K.REMEMBER].click()
    assert dialog.heard == [ProtectionRequest(K.REMEMBER, remember=True)]


def test_every_button_has_a_name_of_its_own(show):
    names = [button.accessibleName() for button in show(SEALED).buttons.values()]
    assert len(set(names)) == len(names) and all(names)


def test_a_new_passphrase_needs_the_present_one_and_twice_the_new(show, qtbot):
    dialog = show(SEALED)
    form = form_of(dialog, K.CHANGE)
    form.answer()
    assert form.sentence == "The present passphrase is needed."
    qtbot.keyClicks(form.present, "open sesame")
    assert form.sentence == ""
    form.answer()
    assert form.sentence == "Choose a few words that only you would put together."
    qtbot.keyClicks(form.fresh.phrase, "open barley")
    qtbot.keyClicks(form.fresh.again, "open barle")
    form.answer()
    assert form.sentence == "The two passphrases differ."
    qtbot.keyClicks(form.fresh.again, "y")
    form.answer()
    assert dialog.heard == [ProtectionRequest(K.CHANGE, "open sesame", "open barley", remember=True)]


def test_drawn_words_can_replace_the_present_passphrase(show, qtbot):
    dialog = show(replace(SEALED, remembered=False))
    form = form_of(dialog, K.CHANGE)
    qtbot.keyClicks(form.present, "open sesame")
    qtbot.mouseClick(form.fresh.draw, Qt.MouseButton.LeftButton)
    form.answer()
    (request,) = dialog.heard
    assert (len(request.new.split()), request.drawn, request.remember) == (6, True, False)


@pytest.mark.parametrize("kind", [K.CHANGE, K.UNPROTECT])
def test_who_lost_the_passphrase_is_vouched_for_by_the_keyring_that_opened_it(show, kind):
    form = form_of(show(SEALED), kind)
    assert not form.lost.isVisible()
    dialog = show(replace(SEALED, vouched=True))
    form = form_of(dialog, kind)
    form.lost.click()
    form.fresh.draw.setChecked(True)
    form.answer()
    (request,) = dialog.heard
    assert (request.kind, request.present) == (kind, "")


@pytest.mark.parametrize("kind", [K.FORGET, K.SHEET, K.UNPROTECT])
def test_what_could_lock_a_person_out_asks_for_the_passphrase_first(show, qtbot, kind):
    dialog = show(replace(SEALED, vouched=kind is not K.UNPROTECT))
    form = form_of(dialog, kind)
    form.answer()
    assert dialog.heard == []
    qtbot.keyClicks(form.present, "open sesame")
    form.answer()
    assert dialog.heard == [ProtectionRequest(kind, "open sesame")]


def test_removing_protection_says_its_consequence(show):
    assert "Anybody who gets the file can then read it" in said(form_of(show(SEALED), K.UNPROTECT))


@pytest.mark.parametrize("delete", [True, False])
def test_protecting_says_that_older_copies_stay_readable_and_offers_to_delete_the_backups(show, qtbot, delete):
    dialog = show(OPEN)
    form = form_of(dialog, K.PROTECT)
    assert "stay readable to whoever has them" in said(form)
    assert form.delete.text() == "Delete the 3 unprotected backups"
    assert not form.delete.isChecked()
    form.delete.setChecked(delete)
    for line in (form.fresh.phrase, form.fresh.again):
        qtbot.keyClicks(line, "open sesame")
    form.answer()
    expected = ProtectionRequest(K.PROTECT, "", "open sesame", remember=True, delete_open_backups=delete)
    assert dialog.heard == [expected]


def test_where_there_is_no_keyring_nothing_is_remembered(show, qtbot):
    dialog = show(replace(OPEN, keyring=KeyringState.UNAVAILABLE, open_backups=0))
    form = form_of(dialog, K.PROTECT)
    assert not form.remember.isVisible()
    assert not form.delete.isVisible()
    for line in (form.fresh.phrase, form.fresh.again):
        qtbot.keyClicks(line, "open sesame")
    form.answer()
    assert dialog.heard == [ProtectionRequest(K.PROTECT, "", "open sesame")]


def test_while_it_runs_nothing_can_be_pressed_and_the_progress_shows(show, qtbot):
    dialog = show(SEALED)
    form = form_of(dialog, K.SHEET)
    qtbot.keyClicks(form.present, "open sesame")
    dialog.show_progress(1, 3)
    assert form.findChild(QProgressBar).isVisible()
    form.answer()
    form.reject()
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert form.isVisible()
    assert dialog.heard == []


def test_a_failure_is_said_in_the_form_and_what_was_typed_stays_selected(show, qtbot):
    dialog = show(SEALED)
    form = form_of(dialog, K.SHEET)
    qtbot.keyClicks(form.present, "open barley")
    dialog.show_progress(0, 0)
    dialog.show_failure(UserError(Problem.WRONG_PASSPHRASE, file="ours.rmpair"))
    assert "does not open ‘ours.rmpair’" in form.sentence
    assert form.present.selectionLength() == len("open barley")
    assert form.save.isEnabled()
    assert not form.findChild(QProgressBar).isVisible()


def test_a_failure_without_a_form_is_said_in_the_dialog(show):
    dialog = show(replace(SEALED, remembered=False))
    dialog.buttons[K.REMEMBER].click()
    dialog.show_failure(UserError(Problem.NO_KEYRING))
    assert "no keyring that RM Desktop can trust" in dialog.sentence


def test_what_came_of_it_is_told_and_the_rows_show_it(show, qtbot):
    dialog = show(OPEN)
    form = form_of(dialog, K.PROTECT)
    dialog.show_progress(0, 0)
    dialog.show_done(SEALED, "The workspace is protected now.")
    assert not form.isVisible()
    assert dialog.sentence == "The workspace is protected now."
    assert K.CHANGE in dialog.buttons
    assert "Not protected" not in said(dialog)


def test_leaving_a_form_with_words_in_it_asks_first(show, qtbot):
    form = form_of(show(SEALED), K.CHANGE)
    qtbot.keyClicks(form.present, "open")
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert form.isVisible()
    form.leave.click()
    assert not form.isVisible()


def test_a_request_does_not_show_its_passphrases_in_a_log():
    request = ProtectionRequest(K.CHANGE, "open sesame", "open barley")
    assert "sesame" not in repr(request) and "barley" not in repr(request)


def test_the_dialog_is_as_high_as_its_rows_after_a_change(show, qtbot):
    dialog = show(SEALED)
    before = dialog.height()
    form_of(dialog, K.CHANGE)
    dialog.show_done(SEALED, "The passphrase was changed.")
    assert all(button.isVisible() for button in dialog.buttons.values())
    assert dialog.height() > before
    told = next(label for label in dialog.findChildren(QLabel) if label.text() == "The passphrase was changed.")
    assert told.height() >= told.heightForWidth(told.width())
