"""While the two sit together nobody's preparation is on view, unless its owner says so."""

import pytest
from PySide6.QtWidgets import QApplication

from rm_desktop.models.kinds import Kind


@pytest.fixture
def mine(page, dispatcher, shown):
    dispatcher.do(lambda desk: desk.sessions.prepare(shown, "to_raise", "PRIVATEMARK"))
    return page.detail.preparation


def test_it_is_hidden_from_the_start_of_a_session_to_its_end(mine, dispatcher, shown):
    assert mine.texts.isVisible()
    mine.to_raise.setFocus()
    dispatcher.do(lambda desk: desk.sessions.start(shown))
    assert (mine.texts.isVisible(), mine.veil.isVisible(), mine.versions.isVisible()) == (False, True, False)
    assert QApplication.focusWidget() is mine.veil.show_all
    assert not mine.lines.can_move
    dispatcher.do(lambda desk: desk.sessions.end(shown))
    assert (mine.texts.isVisible(), mine.veil.isVisible()) == (True, False)


def test_who_wants_to_see_it_can_and_the_next_time_it_is_hidden_again(mine, dispatcher, shown):
    dispatcher.do(lambda desk: desk.sessions.start(shown))
    mine.veil.show_all.setFocus()
    mine.veil.show_all.click()
    assert (mine.to_raise.isVisible(), mine.to_raise.hasFocus()) == (True, True)
    dispatcher.do(lambda desk: desk.undoing.undo())
    dispatcher.do(lambda desk: desk.undoing.redo())
    assert not mine.texts.isVisible()


def test_what_leads_to_it_does_not_show_it(page, mine, desk, dispatcher, shown):
    dispatcher.do(lambda desk: desk.sessions.start(shown))
    assert page.open_found(Kind.PREPARATION, desk.sessions.preparation_of(shown), "PRIVATEMARK")
    mine.ask_phrase()
    assert (mine.texts.isVisible(), QApplication.activeModalWidget()) == (False, None)


def test_it_is_hidden_while_a_session_is_wrapped_up(page, mine, dispatcher, shown):
    dispatcher.together.wrap(True)
    assert not mine.texts.isVisible()
    dispatcher.together.wrap(False)
    assert mine.texts.isVisible()
