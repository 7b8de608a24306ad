"""The questions of a new pair, first of all how its file is protected."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QRadioButton, QWidget

from rm_desktop.models.kinds import Cadence, Role
from rm_desktop.ui.dialogs.new_pair import NewPairDialog
from rm_desktop.ui.widgets.avatar import Avatar
from rm_desktop.ui.widgets.protection_choice import KEYRING, NOTHING, PASSPHRASE


@pytest.fixture
def ask(qtbot, theme, clock):
    """Return a function that makes the dialog with both names filled in."""
    made = []

    def make(*, keyring: bool = False) -> NewPairDialog:
        dialog = NewPairDialog(clock.today(), theme, keyring=keyring)
        qtbot.addWidget(dialog)
        made.append(dialog)
        dialog.mentor.setText("Ana Ruiz")
        dialog.leader.setText("Bo Lind")
        dialog.show()
        return dialog

    return make


def answer(qtbot, dialog):
    with qtbot.waitSignal(dialog.answered) as answered:
        dialog.answer()
    return answered.args[0]


def said(dialog):
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_where_there_is_a_keyring_it_opens_the_file_and_words_are_drawn(qtbot, ask):
    pair = answer(qtbot, ask(keyring=True))
    assert (pair.remember, pair.drawn) == (True, True)
    assert len(pair.passphrase.split()) == 6


def test_answering_again_after_a_failure_gives_the_same_words(qtbot, ask):
    dialog = ask(keyring=True)
    assert answer(qtbot, dialog).passphrase == answer(qtbot, dialog).passphrase


def test_each_pair_gets_words_of_its_own(qtbot, ask):
    assert answer(qtbot, ask(keyring=True)).passphrase != answer(qtbot, ask(keyring=True)).passphrase


def test_with_the_keyring_a_passphrase_may_be_typed_all_the_same(qtbot, ask):
    dialog = ask(keyring=True)
    qtbot.mouseClick(dialog.protection.secret.draw, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(dialog.protection.secret.phrase, "open sesame")
    qtbot.keyClicks(dialog.protection.secret.again, "open sesame")
    pair = answer(qtbot, dialog)
    assert (pair.passphrase, pair.remember, pair.drawn) == ("open sesame", True, False)


def test_without_a_keyring_a_passphrase_is_typed_and_no_keyring_offered(qtbot, ask):
    dialog = ask()
    assert [box.accessibleName().split(",")[0] for box in dialog.protection.row.findChildren(QRadioButton)] == [
        "Passphrase",
        "No protection",
    ]
    dialog.answer()
    assert dialog.sentence == "Choose a few words that only you would put together."
    qtbot.keyClicks(dialog.protection.secret.phrase, "open sesame")
    qtbot.keyClicks(dialog.protection.secret.again, "open sesame")
    pair = answer(qtbot, dialog)
    assert (pair.passphrase, pair.remember, pair.drawn) == ("open sesame", False, False)


def test_words_can_be_drawn_without_a_keyring(qtbot, ask):
    dialog = ask()
    qtbot.mouseClick(dialog.protection.secret.draw, Qt.MouseButton.LeftButton)
    pair = answer(qtbot, dialog)
    assert (len(pair.passphrase.split()), pair.remember, pair.drawn) == (6, False, True)


@pytest.mark.parametrize("keyring", [True, False])
def test_no_protection_is_a_choice_with_its_consequence(qtbot, ask, keyring):
    dialog = ask(keyring=keyring)
    assert "Anybody who gets the file" not in said(dialog)
    dialog.protection.row.press(NOTHING)
    assert "Anybody who gets the file can read it, the journal too, and damage is harder to notice." in said(dialog)
    pair = answer(qtbot, dialog)
    assert (pair.passphrase, pair.remember, pair.drawn) == ("", False, False)


def test_what_was_typed_stays_when_the_choice_goes_to_and_fro(ask, qtbot):
    dialog = ask(keyring=True)
    dialog.protection.row.press(PASSPHRASE)
    qtbot.keyClicks(dialog.protection.secret.phrase, "open sesame")
    dialog.protection.row.press(NOTHING)
    dialog.protection.row.press(KEYRING)
    assert dialog.protection.secret.phrase.text() == "open sesame"
    assert not dialog.protection.secret.drawn


def test_two_passphrases_that_differ_are_refused(ask, qtbot):
    dialog = ask()
    qtbot.keyClicks(dialog.protection.secret.phrase, "open sesame")
    qtbot.keyClicks(dialog.protection.secret.again, "open barley")
    dialog.answer()
    assert dialog.sentence == "The two passphrases differ."
    assert dialog.focusWidget() is dialog.protection.secret.again
    dialog.protection.row.press(NOTHING)
    assert dialog.sentence == ""


def test_the_dialog_grows_and_shrinks_with_what_is_asked(ask, qtbot):
    dialog = ask(keyring=True)
    drawn = dialog.height()
    dialog.protection.row.press(PASSPHRASE)
    qtbot.waitUntil(lambda: dialog.height() > drawn)
    dialog.protection.row.press(NOTHING)
    qtbot.waitUntil(lambda: dialog.height() < drawn)


def test_the_answers_do_not_show_the_passphrase_in_a_log(qtbot, ask):
    pair = answer(qtbot, ask(keyring=True))
    assert pair.passphrase not in repr(pair)


@pytest.mark.parametrize(
    ("texts", "sentence"),
    [
        ({"mentor": "", "leader": ""}, "Both names are needed."),
        ({"when": "next quarter past"}, "Write it as 26 Nov"),
        ({"when": ""}, "Which day is session 1?"),
    ],
)
def test_a_new_pair_says_what_is_missing(ask, texts, sentence):
    dialog = ask()
    for name, text in texts.items():
        (dialog.when.line if name == "when" else getattr(dialog, name)).setText(text)
    dialog.answer()
    assert dialog.sentence.startswith(sentence)


def test_it_begins_in_ones_own_name_and_takes_back_what_it_said(qtbot, theme, clock):
    dialog = NewPairDialog(clock.today(), theme, keyring=True)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.focusWidget() is dialog.leader
    dialog.answer()
    high = dialog.height()
    qtbot.keyClicks(dialog.leader, "Bo")
    assert dialog.sentence == "Both names are needed."
    qtbot.keyClicks(dialog.mentor, "Ana")
    assert dialog.sentence == ""
    qtbot.waitUntil(lambda: dialog.height() < high)


def test_ones_own_name_is_asked_first_in_either_role(qtbot, ask):
    dialog = ask(keyring=True)
    assert dialog.leader.field.y() < dialog.mentor.field.y()
    mentor = next(box for box in dialog.findChildren(QRadioButton) if "mentor" in box.accessibleName())
    qtbot.mouseClick(mentor, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.mentor.field.y() < dialog.leader.field.y())
    assert [line.question.text() for line in (dialog.mentor, dialog.leader)] == [
        "What is your name?",
        "What is the leader called?",
    ]
    dialog.mentor.setFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.leader


def test_it_asks_before_words_are_lost_without_growing_wider(qtbot, ask):
    dialog = ask(keyring=True)
    size = dialog.size()
    dialog.reject()
    qtbot.waitUntil(lambda: dialog.height() > size.height())
    assert (dialog.isVisible(), dialog.width()) == (True, size.width())
    qtbot.mouseClick(dialog.keep_writing, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.size() == size)


def test_it_opens_in_the_middle_of_its_window(qtbot, theme, clock):
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(40, 20, 700, 560)
    window.show()
    dialog = NewPairDialog(clock.today(), theme, window, keyring=True)
    dialog.show()
    off = dialog.geometry().center() - window.geometry().center()
    assert abs(off.x()) <= 20  # Qt guesses the frames of a window manager that has not spoken yet


def test_who_i_am_is_one_of_two_boxes(qtbot, ask, clock):
    dialog = ask(keyring=True)
    pair = answer(qtbot, dialog)
    assert (pair.me, (pair.start - clock.today()).days) == (Role.LEADER, 2)
    mentor = next(box for box in dialog.findChildren(QRadioButton) if "mentor" in box.accessibleName())
    qtbot.mouseClick(mentor, Qt.MouseButton.LeftButton)
    assert answer(qtbot, dialog).me is Role.MENTOR


def test_a_short_passphrase_is_called_so_and_taken_all_the_same(qtbot, ask):
    dialog = ask()
    secret = dialog.protection.secret
    qtbot.keyClicks(secret.phrase, "abc")
    qtbot.keyClicks(secret.again, "abc")
    assert "Short, so easier to guess." in said(dialog)
    assert answer(qtbot, dialog).passphrase == "abc"
    qtbot.keyClicks(secret.phrase, " and nine more")
    assert "Short, so easier to guess." not in said(dialog)


def test_the_first_session_is_typed_as_people_say_it(qtbot, ask):
    dialog = ask(keyring=True)
    dialog.when.line.clear()
    qtbot.keyClicks(dialog.when.line, "next thu 15:30")
    pair = answer(qtbot, dialog)
    assert (pair.start, pair.at) == (date(2026, 12, 3), time(15, 30))


def test_a_session_without_a_time_is_a_day(qtbot, ask):
    dialog = ask(keyring=True)
    dialog.when.line.setText("26 Nov")
    pair = answer(qtbot, dialog)
    assert (pair.start, pair.at) == (date(2026, 11, 26), None)


def test_the_badge_of_a_name_shows_its_letters_while_it_is_typed(ask):
    dialog = ask()
    dialog.mentor.setText("Zoë Ångström")
    assert {badge.accessibleName() for badge in dialog.findChildren(Avatar)} == {"Zoë Ångström", "Bo Lind"}


def test_the_rhythm_says_the_last_day_and_goes_with_the_answer(qtbot, ask):
    dialog = ask(keyring=True)
    dialog.when.set_when(date(2026, 11, 26), None)
    dialog.rhythm.press(1)
    assert "the last one is on Thursday 4 February 2027" in said(dialog).replace(",", "")
    assert answer(qtbot, dialog).rhythm == ("standard", Cadence.WEEKS, 2)
    dialog.rhythm.press(2)
    assert "lay out the others at any time" in said(dialog)
    assert answer(qtbot, dialog).rhythm.preset == ""


@pytest.mark.parametrize(("today", "proposed"), [(22, 24), (24, 26), (26, 30), (27, 30), (28, 30)])
def test_the_day_proposed_is_a_working_day_that_leaves_two_to_get_ready(qtbot, theme, today, proposed):
    dialog = NewPairDialog(date(2026, 11, today), theme)
    qtbot.addWidget(dialog)
    assert (dialog.when.day, dialog.when.at) == (date(2026, 11, proposed), time(15))
