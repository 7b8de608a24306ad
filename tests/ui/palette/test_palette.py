"""Find anything: what the palette offers for what is typed, and where it leads."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication

from rm_desktop.models.kinds import Kind, SessionState
from rm_desktop.ui.item_models.choices import Enter
from rm_desktop.ui.palette import palette as palette_module
from rm_desktop.ui.palette.palette import Palette
from rm_desktop.ui.widgets.labels import Label

CTRL = Qt.KeyboardModifier.ControlModifier


def said(hand):
    return [label.text() for label in hand.palette.findChildren(Label) if label.isVisible()]


def titles(hand):
    return [choice.title for choice in hand.choices()]


def test_names_come_first_then_texts_with_the_found_words_marked(hand):
    hand.type("board pack")
    groups = hand.groups()
    assert list(groups)[:2] == ["Titles", "In the text"]
    assert "Reading the board pack" in groups["Titles"]
    found = hand.choice("Prompts that work")
    start, length = found.found[0]
    assert found.caption[start : start + length].lower() == "board"
    title = hand.choice("Reading the board pack")
    assert [title.title[start : start + length] for start, length in title.marks] == ["board", "pack"]


def test_what_no_page_shows_is_not_offered(hand):
    hand.type("quick answer from me shows respect")
    assert hand.shell.dispatcher.desk.finding.find("quick answer respect").hits[0].kind is Kind.ASSUMPTION
    assert all(choice.enter is not Enter.OPEN for choice in hand.choices())


def test_a_command_that_fits_comes_before_texts_and_tells_its_keys(hand):
    hand.type("sett")
    assert hand.groups()["Commands"][0] == "Settings"
    assert hand.choice("Settings").keys == "Ctrl ,"
    assert next(iter(hand.groups())) == "Commands"


def test_a_page_is_offered_by_its_name(hand):
    hand.type("goals")
    assert "Goals" in hand.groups()["Pages"]


def test_a_bracket_offers_all_commands_those_of_the_page_on_view_first(hand):
    hand.type(">")
    assert list(hand.groups())[:3] == ["Today", "File", "Edit"]
    assert all(choice.enter in (Enter.RUN, Enter.NOTHING) for choice in hand.choices())
    table = hand.shell.tools.commands.table
    usable = {each.id for each in table.commands if table.action(each.id).isEnabled()}
    assert {choice.id for choice in hand.choices() if choice.enter is Enter.RUN} == usable - {"find", "menu"}


def test_keys_that_mean_something_else_on_this_page_are_not_told(hand):
    hand.type(">new")
    assert hand.choice("New note").keys == ""
    hand.shell.window.pages.go_to("notes")
    hand.open()
    hand.type(">new")
    assert hand.choice("New note").keys == "Ctrl N"
    assert hand.choice("New goal").keys == ""


def test_commands_that_cannot_be_used_are_not_offered(hand):
    hand.type(">undo")
    assert hand.choices() == []
    assert said(hand) == ["Nothing found"]
    hand.shell.dispatcher.do(lambda desk: desk.notes.add("Something"))
    hand.type(">undo")
    assert hand.current().startswith("Undo")


def test_enter_runs_a_command(hand):
    hand.type(">goals")
    hand.press(Qt.Key.Key_Return)
    assert hand.palette.isHidden()
    assert hand.shell.window.pages.current.title == "Goals"


def test_enter_opens_a_record_with_the_words_that_were_searched_for(hand, qtbot):
    hand.type("  reading   the boa")
    with qtbot.waitSignal(hand.palette.record_chosen) as chosen:
        hand.press(Qt.Key.Key_Return)
    kind, record_id, words = chosen.args
    assert (kind, words) == ("note", "reading the boa")
    assert hand.shell.window.pages.current.title == "Notes"
    assert hand.shell.window.pages.selected == record_id


def test_enter_waits_for_what_belongs_to_the_line(hand, qtbot):
    hand.shell.dispatcher.desk.finding.warm()
    with qtbot.waitSignal(hand.palette.record_chosen) as chosen:
        qtbot.keyClicks(hand.line, "reading the board pack")
        hand.press(Qt.Key.Key_Return)
    assert hand.shell.dispatcher.desk.finding.title_of(*kind_and_id(chosen)) == "Reading the board pack"


def kind_and_id(chosen):
    return Kind(chosen.args[0]), chosen.args[1]


def test_only_the_newest_line_is_answered(hand, qtbot):
    shown = []
    hand.palette._finder.offered.connect(lambda line, _rows, _said: shown.append(line))
    for text in ("b", "o", "a", "r", "d"):
        qtbot.keyClicks(hand.line, text)
    hand.settle()
    assert set(shown) == {"board"}


def test_a_tag_is_offered_completed_and_then_narrows(hand):
    hand.type("#inc")
    assert hand.groups()["Tags"] == ["inclusion"]
    hand.press(Qt.Key.Key_Return)
    assert hand.line.text() == "#inclusion "
    hand.settle()
    assert list(hand.groups()) == ["Changed last"]
    assert hand.palette.isVisible()


def test_people_are_offered_and_what_is_theirs_follows(hand):
    hand.type("@")
    assert hand.groups()["People"] == ["Robert Weiss", "Priya Nair"]
    hand.type("@pri demo")
    assert {choice.colour for choice in hand.choices() if choice.enter is Enter.OPEN} == {"mentor"}


def test_of_a_stranger_it_says_so(hand):
    hand.type("@zed")
    assert hand.choices() == []
    assert said(hand) == ["Nobody here is called ‘zed’"]


def test_private_records_are_marked_in_words_and_colour(hand):
    hand.shell.dispatcher.do(lambda desk: desk.journal.add("An unmistakable thought", title="Quizzical"))
    hand.type("quizz")
    found = hand.choice("Quizzical")
    assert (found.private, found.chip) == ("Private", "Journal")
    assert "Private" in found.spoken


def test_a_tag_that_only_private_records_bear_is_marked_as_they_are(hand):
    hand.type("#beginning")
    assert hand.choice("beginning").private == "Private"
    hand.type("#")
    assert {choice.private for choice in hand.choices() if choice.title in ("board", "ai")} <= {""}


def test_while_a_session_is_held_nothing_private_is_offered_on_any_page(hand):
    desk = hand.shell.dispatcher.desk
    hand.shell.dispatcher.do(lambda desk: desk.journal.add("An unmistakable thought", title="Quizzical"))
    session = next(line.id for line in desk.sessions.lines() if line.state is SessionState.PLANNED)
    hand.shell.dispatcher.do(lambda desk: desk.sessions.start(session))
    hand.type("quizz")
    assert "Quizzical" not in titles(hand)
    hand.type("#beginning")
    assert "beginning" not in titles(hand)


def test_where_nothing_is_found_a_note_can_be_made(hand, qtbot):
    hand.type("zzqqy")
    assert hand.groups() == {"Nothing is called or says ‘zzqqy’": ["Make a note called ‘zzqqy’"]}
    with qtbot.waitSignal(hand.palette.record_chosen) as chosen:
        hand.press(Qt.Key.Key_Return)
    assert hand.shell.dispatcher.desk.finding.title_of(*kind_and_id(chosen)) == "zzqqy"
    hand.open()
    hand.type("zzqqy")
    assert hand.groups()["Titles"] == ["zzqqy"]


def test_a_workspace_that_is_only_read_offers_no_note(hand):
    hand.shell.dispatcher.set_can_write(False)
    hand.type("zzqqy")
    assert hand.choices() == []
    assert said(hand) == ["Nothing found"]


def test_it_begins_with_what_was_opened_and_then_with_what_changed(hand):
    desk = hand.shell.dispatcher.desk
    (entry,) = hand.shell.dispatcher.do(lambda desk: desk.journal.add("For me alone", title="Secret")).ids
    (note,) = hand.shell.dispatcher.do(lambda desk: desk.notes.add("Quite new")).ids
    hand.palette.close_palette()
    hand.open()
    assert "Secret" not in titles(hand)
    hand.type("secret")
    hand.press(Qt.Key.Key_Return)
    assert hand.shell.window.pages.selected == entry
    hand.shell.window.pages.go_to("today")
    hand.open()
    assert hand.groups()["Opened last"] == ["Secret"]
    assert hand.choice("Secret").private == "Private"
    assert hand.groups()["Changed last"][0] == "Quite new"
    assert desk.finding.title_of(Kind.NOTE, note) == "Quite new"


def test_what_is_on_view_is_not_offered(hand):
    (note,) = hand.shell.dispatcher.do(lambda desk: desk.notes.add("Quite new")).ids
    hand.shell.window.pages.open_record("note", note)
    hand.palette.close_palette()
    hand.open()
    assert "Quite new" not in titles(hand)


def test_arrows_and_pages_go_through_the_rows_past_headings(hand):
    hand.type("the")
    first, headings = hand.current(), set(hand.groups())
    seen = set()
    for _ in range(len(hand.list.choices.offered())):
        seen.add(hand.current())
        hand.press(Qt.Key.Key_Down)
    assert not seen & headings
    assert hand.current() == first
    hand.press(Qt.Key.Key_Up)
    last = hand.current()
    hand.press(Qt.Key.Key_Home)
    assert hand.current() == first
    hand.press(Qt.Key.Key_End)
    assert hand.current() == last
    hand.press(Qt.Key.Key_PageUp)
    assert hand.current() not in (first, last)
    hand.press(Qt.Key.Key_PageDown)
    assert hand.current() == last
    assert hand.line.text() == "the"


def test_the_wheel_scrolls_the_rows_and_chooses_nothing(hand):
    hand.type("the")
    before, bar = hand.current(), hand.list.verticalScrollBar()
    view = hand.list.viewport()
    centre = QPointF(view.rect().center())
    wheel = QWheelEvent(
        centre,
        view.mapToGlobal(centre),
        QPoint(0, 0),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, wheel)
    assert bar.value() > 0
    assert hand.current() == before


def test_a_click_chooses_a_row(hand, qtbot):
    hand.type("board pack")
    row = hand.list.choices.offered()[1]
    with qtbot.waitSignal(hand.palette.record_chosen):
        place = hand.list.visualRect(hand.list.choices.index(row)).center()
        qtbot.mouseClick(hand.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert hand.palette.isHidden()


def test_every_row_in_view_is_whole(hand):
    hand.type("the")
    edge = hand.list.viewport().height()
    rows = [hand.list.visualRect(hand.list.choices.index(row)) for row in range(hand.list.choices.rowCount())]
    assert any(rect.top() >= edge for rect in rows)
    assert all(rect.bottom() < edge or rect.top() >= edge for rect in rows)
    high = hand.palette.height()
    hand.type(">theme dark")
    assert hand.palette.height() < high


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_it_stays_inside_the_smallest_window(hand, zoom):
    hand.shell.window.window().resize(800, 560)
    hand.shell.theme.set_zoom(zoom)
    hand.type("the")
    assert hand.shell.window.rect().contains(hand.palette.geometry())
    assert hand.list.horizontalScrollBar().maximum() == 0


def test_a_screen_reader_hears_how_much_was_found_and_the_current_row(hand, qtbot, monkeypatch):
    heard = []
    monkeypatch.setattr(palette_module, "announce", lambda _widget, text: heard.append(text))
    hand.type("board pack")
    qtbot.waitUntil(lambda: len(heard) >= 2)
    count = len(hand.list.choices.offered())
    assert heard == [f"{count} found", f"Reading the board pack, Note, 1 of {count}"]
    hand.press(Qt.Key.Key_Down)
    assert heard[-1].endswith(f"2 of {count}")
    spoken = QAccessible.queryAccessibleInterface(hand.line).text(QAccessible.Text.Description)
    assert spoken == heard[-1]


def test_pressing_its_keys_again_chooses_what_is_typed(hand):
    hand.type("board")
    hand.shell.tools.commands.find()
    assert hand.line.selectedText() == "board"


def test_escape_gives_the_keyboard_back(hand):
    hand.palette.close_palette()
    hand.shell.window.sidebar.focus_first()
    before = QApplication.focusWidget()
    hand.open()
    hand.press(Qt.Key.Key_Escape)
    assert hand.palette.isHidden()
    assert QApplication.focusWidget() is before


def test_locking_leaves_nothing_of_it(hand, qtbot):
    hand.type("board")
    palette = hand.palette
    lane = palette._finder._asking._lane
    hand.shell.tools.commands.forget()
    qtbot.waitUntil(lambda: lane._thread is None)
    assert not hand.shell.window.findChildren(Palette)


def test_commands_are_found_by_other_words_that_people_use_for_them(hand):
    hand.shell.window.pages.go_to("sessions")
    for typed, title in (
        (">call off", "Cancel this session"),
        (">postpone", "Move or postpone the session"),
        (">reschedule", "Move or postpone the session"),
        (">all actions", "Actions"),
        (">phrase", "Find the words for my preparation"),
    ):
        hand.type(typed)
        assert title in titles(hand)


def test_what_belongs_to_the_page_on_view_comes_before_the_same_of_other_pages(hand):
    hand.shell.window.pages.go_to("sessions")
    hand.type(">template")
    found = titles(hand)
    assert found.index("Use a template for the agenda") < found.index("New entry from a template")
