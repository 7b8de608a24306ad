"""The question for the passphrase: why it is asked, and what a wrong one does."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.keeping import KeyringState
from rm_desktop.ui.dialogs.passphrase import PassphraseDialog
from rm_desktop.ui.locking.keyring_words import asked_why, not_remembered, opens_how
from rm_desktop.ui.locking.locked import Locked
from rm_desktop.ui.locking.pause import Pause
from rm_desktop.ui.widgets.buttons import PrimaryButton
from rm_desktop.ui.widgets.labels import Label

WRONG = UserError(Problem.WRONG_PASSPHRASE, file="ours.rmpair")
STATES = (None, *KeyringState)


class Asked:
    """The dialog as a person meets it; its clock stands still."""

    def __init__(self, qtbot, theme, **options):
        self.bot = qtbot
        self.dialog = PassphraseDialog("ours.rmpair", theme, **options)
        qtbot.addWidget(self.dialog)
        self.dialog.pause.timer.blockSignals(True)
        self.given = []
        self.dialog.given.connect(self.given.append)
        self.dialog.show()
        self.line = self.dialog.findChild(QLineEdit)
        self.button = self.dialog.findChild(PrimaryButton)

    def type(self, text):
        self.bot.keyClicks(self.line, text)

    def enter(self):
        self.bot.keyClick(self.line, Qt.Key.Key_Return)

    def fail(self):
        self.line.setText("open barley")
        self.dialog.show_failure(WRONG)

    def words(self):
        return [label.text() for label in self.dialog.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def asked(qtbot, theme):
    return Asked(qtbot, theme)


def test_it_begins_in_the_line_and_gives_what_is_typed(asked):
    assert asked.dialog.focusWidget() is asked.line
    assert not asked.button.isEnabled()
    asked.type("open sesame")
    asked.enter()
    assert asked.given == ["open sesame"]
    assert not asked.line.isEnabled()


def test_enter_twice_gives_once(asked):
    asked.type("open sesame")
    asked.enter()
    asked.enter()
    assert asked.given == ["open sesame"]


def test_a_wrong_one_is_said_and_stays_selected(asked):
    asked.type("open barley")
    asked.enter()
    asked.dialog.show_failure(WRONG)
    assert any("does not open ‘ours.rmpair’" in text for text in asked.words())
    assert (asked.line.text(), asked.line.selectionLength()) == ("open barley", len("open barley"))
    assert asked.dialog.focusWidget() is asked.line
    assert asked.button.isEnabled()


def test_the_button_counts_the_seconds_down_and_nothing_is_given_meanwhile(asked):
    for _ in range(3):
        asked.fail()
    texts = [asked.button.text()]
    asked.enter()
    for _ in range(2):
        asked.dialog.pause.tick()
        texts.append(asked.button.text())
    assert asked.given == []
    assert texts == ["Open in 2 s", "Open in 1 s", "Open"]
    asked.enter()
    assert len(asked.given) == 1


def test_what_is_no_wrong_passphrase_makes_nobody_wait(asked):
    for _ in range(3):
        asked.line.setText("open sesame")
        asked.dialog.show_failure(UserError(Problem.BUSY, file="ours.rmpair"))
    assert asked.button.isEnabled()


def test_mistakes_outlast_the_dialog_for_who_keeps_the_pause(qtbot, theme):
    pause = Pause()
    first = Asked(qtbot, theme, pause=pause)
    for _ in range(3):
        first.fail()
    second = Asked(qtbot, theme, pause=pause)
    second.type("x")
    assert second.button.text() == "Open in 2 s"
    assert not second.button.isEnabled()


@pytest.mark.parametrize("state", STATES)
def test_it_says_why_it_asks(qtbot, theme, state):
    assert asked_why(state) in Asked(qtbot, theme, state=state).words()


@pytest.mark.parametrize("words", [asked_why, opens_how])
def test_each_state_of_the_keyring_has_a_sentence_of_its_own(words):
    assert len({words(state) for state in STATES}) == len(STATES)


def test_the_protection_dialog_tells_the_six_states_apart_too():
    assert len({not_remembered(state) for state in KeyringState}) == len(KeyringState)


@pytest.mark.parametrize("state", STATES)
def test_the_locked_page_says_how_it_opens(qtbot, theme, state):
    page = Locked("", theme, state=state)
    qtbot.addWidget(page)
    texts = [label.text() for label in page.findChildren(Label) if label.text()]
    assert texts == ["This workspace is locked", opens_how(state)]


def test_a_stray_enter_on_the_locked_page_does_nothing_and_one_on_its_button_unlocks(qtbot, theme):
    page = Locked("ours.rmpair", theme)
    qtbot.addWidget(page)
    page.show()
    page.setFocus()
    with qtbot.assertNotEmitted(page.unlock_requested):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert page.focusWidget() is page.unlock
    qtbot.waitUntil(lambda: not page.calm.isActive())
    with qtbot.waitSignal(page.unlock_requested):
        qtbot.keyClick(page.unlock, Qt.Key.Key_Return)


def test_the_locked_page_takes_the_keyrings_answer_when_it_comes(qtbot, theme):
    page = Locked("ours.rmpair", theme)
    qtbot.addWidget(page)
    page.show_state(KeyringState.LOCKED)
    assert opens_how(KeyringState.LOCKED) in [label.text() for label in page.findChildren(Label)]


def test_remembering_is_offered_only_where_it_can_be_done(qtbot, theme):
    plain = Asked(qtbot, theme)
    shown = {each.text(): each.isVisible() for each in plain.dialog.findChildren(QCheckBox)}
    assert shown == {"Show what I type": True, "Let this computer's keyring remember it": False}
    asked = Asked(qtbot, theme, can_remember=True)
    box = next(each for each in asked.dialog.findChildren(QCheckBox) if "keyring" in each.text())
    assert not asked.dialog.remember
    asked.bot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert asked.dialog.remember


def test_the_letters_show_only_on_request(asked):
    asked.type("abc")
    assert asked.line.displayText() != "abc"
    box = next(each for each in asked.dialog.findChildren(QCheckBox) if "Show" in each.text())
    asked.bot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert asked.line.displayText() == "abc"


@pytest.mark.parametrize(
    ("key", "shift", "hint"), [("A", False, True), ("a", False, False), ("A", True, False), ("1", False, False)]
)
def test_a_capital_without_shift_means_caps_lock(asked, key, shift, hint):
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(asked.line, QKeyEvent(QEvent.Type.KeyPress, ord(key.upper()), held, key))
    assert asked.line.text() == key
    assert any("Caps Lock" in text for text in asked.words()) is hint
