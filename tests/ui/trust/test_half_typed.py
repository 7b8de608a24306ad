"""Words in a line that were not entered: lost by nothing that happens to the window, and gone once they are entered."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Role
from rm_desktop.services.half_typed import half_typed_in
from rm_desktop.store.workspace import open_workspace
from rm_desktop.ui.locking.locked import Locked
from rm_desktop.ui.opening.attempt import Attempt
from rm_desktop.ui.pages.today_cards.hands import ActionEntry
from rm_desktop.ui.wording.unsaved_words import typed_words

SLOW = 20_000
HALF = "half a sentence @priya"


def page_of(desktop, name):
    return desktop.window.pages.go_to(name)


def topic(desktop):
    return page_of(desktop, "sessions").detail.agenda.entry.line


def promise(desktop):
    outcomes = page_of(desktop, "sessions").detail.outcomes
    return None if outcomes.action_entry is None else outcomes.action_entry.line


def action(desktop):
    return page_of(desktop, "actions").sheet.quick.line


def of_today(desktop):
    return page_of(desktop, "today").findChild(ActionEntry).line


def evidence(desktop):
    return page_of(desktop, "sessions").detail.agenda.promises.rows[0].evidence


def type_into(desktop, where):
    if where is promise:
        page_of(desktop, "sessions").detail.outcomes.begin_action()
    elif where is of_today:
        page_of(desktop, "today").sheet.promises.start_adding()
    elif where is evidence:
        page_of(desktop, "sessions").detail.agenda.promises.rows[0].ask()
    QTest.keyClicks(where(desktop), HALF)


def lock(qtbot, desktop):
    desktop.tools.attention.lock_requested.emit()
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        desktop.window.findChild(Locked).unlock.click()


def kept(path, clock, name):
    workspace = open_workspace(path, None, clock)
    try:
        return [typed[0] for typed in half_typed_in(workspace, name).values()]
    finally:
        workspace.close()


LINES = (topic, promise, action, of_today, evidence)


def test_they_are_there_again_after_the_lock_and_after_quitting_and_gone_once_entered(qtbot, begun, file, clock):
    desktop = begun(file)
    for where in LINES:
        type_into(desktop, where)
    lock(qtbot, desktop)
    assert [where(desktop).text() for where in LINES] == [HALF] * len(LINES)
    assert not any(where(desktop).isHidden() for where in LINES)
    assert desktop.window.window().close()
    again = begun(file)
    assert [where(again).text() for where in LINES] == [HALF] * len(LINES)
    for line in (where(again) for where in LINES):
        line.setFocus()
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert again.window.window().close()
    workspace = open_workspace(file, None, clock)
    assert not workspace.state("half-typed")
    entered = workspace.writer.execute("SELECT count(*) FROM action WHERE text = 'half a sentence'").fetchone()
    workspace.close()
    assert entered[0] == 2


def test_they_wait_for_their_session_and_are_forgotten_with_it(qtbot, begun, file, clock):
    desktop = begun(file)
    page = page_of(desktop, "sessions")
    first, other = page.selected, next(line.id for line in page._keeping._lines if line.id != page.selected)
    type_into(desktop, topic)
    page.come_back_to(other)
    assert topic(desktop).text() == ""
    page.come_back_to(first)
    assert topic(desktop).text() == HALF
    desktop.dispatcher.do(lambda desk: desk.sessions.remove(first))
    lock(qtbot, desktop)
    assert topic(desktop).text() == ""
    assert desktop.window.window().close()
    assert kept(file, clock, "topic") == []


def test_a_change_in_its_place_is_saved_as_a_topic_is(begun, file, clock):
    desktop = begun(file)
    page = page_of(desktop, "sessions")
    listed = page.detail.outcomes.list
    desktop.dispatcher.do(lambda desk: desk.takeaways.add("People call", Role.LEADER, session_id=page.selected))
    listed.edit(listed.rows[-1].outcome.id)
    listed.entry.line.setText("People under 25 call")
    assert desktop.window.window().close()
    workspace = open_workspace(file, None, clock)
    found = workspace.writer.execute("SELECT count(*) FROM takeaway WHERE text = 'People under 25 call'").fetchone()
    workspace.close()
    assert found == (1,)


def test_where_they_cannot_be_written_the_window_closes_all_the_same_and_they_can_be_copied(begun, file, monkeypatch):
    desktop = begun(file)
    page = page_of(desktop, "sessions")
    type_into(desktop, topic)
    monkeypatch.setattr(desktop.workspace, "begin", partial(_refuse, file))
    page.come_back_to(next(line.id for line in page._keeping._lines if line.id != page.selected))
    assert topic(desktop).text() == ""
    assert HALF in typed_words(desktop.window)
    assert desktop.current.save_failure() is None
    assert desktop.window.window().close()


def _refuse(path):
    raise UserError(Problem.DISK_FULL, file=path.name)


def test_a_workspace_that_is_only_read_takes_and_shows_none(qtbot, begun, make, file):
    desktop = begun(file)
    type_into(desktop, topic)
    assert desktop.window.window().close()
    before = file.read_bytes()
    reading = make()
    with qtbot.waitSignal(reading.dispatcher.ready, timeout=SLOW):
        reading._open(Attempt(file, reading=True))
    assert topic(reading).text() == ""
    topic(reading).setText("other words")
    assert reading.window.window().close()
    assert file.read_bytes() == before
