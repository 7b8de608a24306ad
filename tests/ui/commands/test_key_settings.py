"""Changing keys: they are pressed, a clash is said in a sentence, and everything can be brought back."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.item_models.key_rows import KeyRole, KeyRow, KeyRowModel
from rm_desktop.ui.widgets.key_caps import KeyCaps
from rm_desktop.ui.widgets.key_field import KeyField, pressed
from rm_desktop.ui.widgets.key_settings import KeySettings

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def settings(qtbot, table, theme):
    settings = KeySettings(table, theme)
    qtbot.addWidget(settings)
    settings.resize(640, 560)
    settings.show()
    settings.activateWindow()
    qtbot.waitUntil(settings.isActiveWindow)
    return settings


@pytest.fixture
def told(settings, table):
    """What was said to have changed; it is applied, as the window does."""
    told = []
    settings.changed.connect(told.append)
    settings.changed.connect(table.set_keys)
    return told


@pytest.fixture
def press(qtbot, settings):
    def press(command_id, key, modifiers=PLAIN):
        settings.choose(command_id)
        settings.editor.field.listen()
        qtbot.keyClick(settings.editor.field, key, modifiers)

    return press


def rows(settings):
    model = settings.model
    return [model.index(row).data() for row in range(model.rowCount())]


def test_every_command_is_listed_in_its_group_with_its_keys(settings):
    assert rows(settings)[:5] == ["Edit", "Find anything", "Undo", "View", "Quiet"]
    find = settings.model.index(1)
    assert find.data(KeyRole.KEYS) == ("Ctrl+K",)
    assert find.data(Qt.ItemDataRole.AccessibleTextRole) == "Find anything, Ctrl K"


def test_keys_that_are_pressed_are_the_new_ones(settings, told, press, table):
    press("quiet", Qt.Key.Key_F9)
    assert told == [(("quiet", "F9"),)]
    assert table.key_words("quiet") == "F9"
    assert settings.editor.sentence.text() == "Usually it has no keys."
    assert "Changed" in settings.model.index(4).data(Qt.ItemDataRole.AccessibleTextRole)


def test_keys_that_another_command_has_are_only_taken_after_a_question(settings, told, press, table, qtbot):
    press("quiet", Qt.Key.Key_K, CTRL)
    assert told == []
    assert settings.editor.sentence.text() == "Ctrl K already does ‘Find anything’, which stays in the menus."
    qtbot.mouseClick(settings.editor.use_here, Qt.MouseButton.LeftButton)
    assert table.keys("quiet") == ("Ctrl+K",)
    assert table.keys("find") == ()
    assert not settings.editor.use_here.isVisible()


def test_a_clash_with_a_page_names_the_page(settings, told, press):
    press("find", Qt.Key.Key_P, CTRL)
    assert settings.editor.sentence.text() == "Ctrl P already does ‘Pin’ on the page Notes, which stays in the menus."
    press("find", Qt.Key.Key_N, CTRL)
    assert settings.editor.sentence.text() == "Ctrl N already does ‘New note’ and 1 more. They stay in the menus."
    assert told == []


def test_keys_of_another_page_are_no_clash(settings, told, press, table):
    press("goal-new", Qt.Key.Key_P, CTRL)
    assert table.keys("goal-new") == table.keys("note-pin") == ("Ctrl+P",)


@pytest.mark.parametrize(
    ("key", "modifiers", "sentence"),
    [
        (Qt.Key.Key_J, PLAIN, "J is for writing. Add Ctrl or Alt, or take a key such as F7."),
        (Qt.Key.Key_C, CTRL, "Ctrl C does its own work wherever you write. Please choose other keys."),
    ],
)
def test_keys_that_cannot_be_chosen_are_refused_with_the_reason(settings, told, press, key, modifiers, sentence):
    press("quiet", key, modifiers)
    assert told == []
    assert settings.editor.sentence.text() == sentence
    assert not settings.editor.use_here.isVisible()


def test_escape_keeps_the_keys_and_backspace_takes_them_away(settings, told, press, table):
    press("find", Qt.Key.Key_Escape)
    assert (told, settings.editor.field.listening) == ([], False)
    press("find", Qt.Key.Key_Backspace)
    assert told == [(("find", ""),)]
    assert settings.editor.field.accessibleName() == "Keys of Find anything: No keys"


def test_tab_leaves_the_field_as_everywhere(settings, told, press):
    press("find", Qt.Key.Key_Tab)
    assert not settings.editor.field.listening
    assert told == []


def test_a_modifier_alone_is_no_key_yet(settings, told, press):
    press("quiet", Qt.Key.Key_Control, CTRL)
    assert settings.editor.field.listening
    assert settings.editor.sentence.text() == "Escape keeps the keys as they are, Backspace takes them away."


def test_one_command_goes_back_to_the_usual(settings, told, press, table, qtbot):
    press("find", Qt.Key.Key_F9)
    press("quiet", Qt.Key.Key_F8)
    settings.choose("find")
    qtbot.mouseClick(settings.editor.reset, Qt.MouseButton.LeftButton)
    assert told[-1] == (("quiet", "F8"),)
    assert not settings.editor.reset.isEnabled()


def test_going_back_to_keys_that_another_one_has_by_now_is_a_clash_too(settings, told, press, table, qtbot):
    press("find", Qt.Key.Key_F9)
    press("quiet", Qt.Key.Key_K, CTRL)
    settings.choose("find")
    qtbot.mouseClick(settings.editor.reset, Qt.MouseButton.LeftButton)
    assert settings.editor.sentence.text() == "Ctrl K already does ‘Quiet’, which stays in the menus."
    qtbot.mouseClick(settings.editor.use_here, Qt.MouseButton.LeftButton)
    assert (table.keys("find"), table.keys("quiet")) == (("Ctrl+K",), ())


def test_everything_goes_back_to_the_usual(settings, told, press, table, qtbot):
    press("find", Qt.Key.Key_F9)
    press("quiet", Qt.Key.Key_F8)
    qtbot.mouseClick(settings.reset_all, Qt.MouseButton.LeftButton)
    assert told[-1] == ()
    assert not settings.reset_all.isEnabled()
    assert table.keys("find") == ("Ctrl+K",)


def test_the_list_is_narrowed_by_names_and_by_keys(settings, qtbot):
    qtbot.keyClicks(settings.line, "pin")
    assert rows(settings) == ["Notes", "Pin"]
    settings.line.clear()
    qtbot.keyClicks(settings.line, "ctrl n")
    assert rows(settings) == ["Notes", "New note", "Goals", "New goal"]
    settings.line.clear()
    qtbot.keyClicks(settings.line, "zzz")
    assert rows(settings) == []
    assert not settings.editor.isVisible()


def test_enter_on_a_row_waits_for_its_new_keys(settings, told, qtbot, table):
    settings.choose("quiet")
    settings.rows.setFocus()
    qtbot.keyClick(settings.rows, Qt.Key.Key_Return)
    assert settings.editor.field.listening
    assert settings.editor.field.hasFocus()
    qtbot.keyClick(settings.editor.field, Qt.Key.Key_F9)
    assert table.keys("quiet") == ("F9",)


def test_leaving_the_field_ends_its_waiting(settings, qtbot):
    settings.choose("quiet")
    settings.editor.field.listen()
    settings.line.setFocus()
    assert not settings.editor.field.listening


def test_keys_changed_elsewhere_are_shown(settings, table):
    table.set_keys((("quiet", "F9"),))
    settings.choose("quiet")
    assert settings.editor.field.accessibleName() == "Keys of Quiet: F9"


def test_a_shortcut_of_the_window_is_not_carried_out_while_the_field_listens(settings, told, table, qtbot):
    asked = []
    table.action("find").triggered.connect(lambda: asked.append(True))
    settings.addAction(table.action("find"))
    settings.choose("quiet")
    settings.editor.field.listen()
    qtbot.keyClick(settings.editor.field, Qt.Key.Key_K, CTRL)
    assert asked == []
    assert "already does" in settings.editor.sentence.text()


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "spelled"),
    [
        (Qt.Key.Key_E, CTRL | SHIFT, "\x05", "Ctrl+Shift+E"),
        (Qt.Key.Key_Question, CTRL | SHIFT, "?", "Ctrl+?"),
        (Qt.Key.Key_5, CTRL | Qt.KeyboardModifier.KeypadModifier, "5", "Ctrl+5"),
        (Qt.Key.Key_F7, SHIFT, "", "Shift+F7"),
        (Qt.Key.Key_Space, CTRL | SHIFT, " ", "Ctrl+Shift+Space"),
    ],
)
def test_what_is_pressed_is_spelled_as_qt_will_hear_it(qapp, key, modifiers, text, spelled):
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)
    assert pressed(event) == spelled
    assert QKeySequence(spelled).toString(QKeySequence.SequenceFormat.PortableText) == spelled


def test_the_model_is_a_proper_one(qtmodeltester):
    model = KeyRowModel()
    model.show_rows((KeyRow("", "Edit"), KeyRow("find", "Find anything", ("Ctrl+K",), "Ctrl K")))
    qtmodeltester.check(model)
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable


def test_caps_are_drawn_mirrored_where_reading_runs_from_the_right(qtbot, theme):
    caps = KeyCaps(theme, ("Ctrl+K", "F1"))
    qtbot.addWidget(caps)
    assert caps.accessibleName() == "Ctrl K or F1"
    caps.resize(caps.sizeHint())
    straight = caps.grab().toImage()
    caps.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert caps.grab().toImage() != straight


def test_the_field_grows_with_the_zoom(qtbot, theme):
    holder = QWidget()
    qtbot.addWidget(holder)
    field = KeyField(theme, holder)
    before = field.sizeHint()
    theme.set_zoom(2.0)
    assert field.sizeHint().height() > 1.7 * before.height()


def test_keys_that_clash_stay_on_view_until_others_are_pressed(settings, told, press):
    press("quiet", Qt.Key.Key_K, CTRL)
    field = settings.editor.field
    assert told == []
    assert "Ctrl K" in field.accessibleName()
    field.listen()
    assert "Ctrl K" not in field.accessibleName()
