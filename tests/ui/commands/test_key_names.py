"""Keys are called as they are on the person's own keyboard."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence

from rm_desktop.ui.commands.page_keys import any_of, different, key_words
from rm_desktop.ui.wording import language


@pytest.fixture
def german(qapp):
    before = QLocale()
    language.install(qapp, "de")
    yield
    language.install(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("Return", "Eingabe"),
        ("Ctrl+Shift+H", "Strg Umschalt H"),
        ("Del", "Entf"),
        ("Space", "Leertaste"),
        ("Ctrl+PgUp", "Strg Bild ↑"),
        ("Home", "Pos1"),
        ("F5", "F5"),
    ],
)
def test_germans_read_what_is_printed_on_german_keys(german, keys, said):
    assert key_words(QKeySequence(keys)) == said


def test_two_keys_of_the_same_name_are_named_once(german):
    assert different(("Return", "F2", "Enter")) == ("Return", "F2")
    assert any_of(("Return", "Enter")) == "Eingabe"


def test_english_names_stay_as_they_are(qapp):
    assert any_of(("Return", "Ctrl++", "Alt+Up")) == "Return or Ctrl + or Alt ↑"
