"""The card of the pulse, and the rows it is asked with."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel

from rm_desktop.models.kinds import Role, SessionState
from rm_desktop.models.sessions import Rating
from rm_desktop.services.ratings import PULSE, PULSE_ITEMS
from rm_desktop.services.sealing import commitment
from rm_desktop.services.wrap_steps import WrapStep, keep_step
from rm_desktop.store.changes import Deed
from rm_desktop.ui.item_models.tick_rows import TickRow, TickRowsModel
from rm_desktop.ui.pages.sessions_parts.pulse_card import PulseCard

SALT = "ab" * 32


@pytest.fixture
def planned(desk):
    return next(line.id for line in desk.sessions.lines() if line.state is SessionState.PLANNED)


@pytest.fixture
def card(dispatcher, desk, theme, qtbot, planned):
    card = PulseCard(dispatcher, theme)
    qtbot.addWidget(card)
    card.show_session(planned, desk.pair.view())
    card.show()
    return card


def give(desk):
    return desk.ratings.give(PULSE, planned_in(desk), dict.fromkeys(PULSE_ITEMS, 4))


def planned_in(desk):
    return next(line.id for line in desk.sessions.lines() if line.state is SessionState.PLANNED)


def arrive(desk, session_id, value=2):
    with desk.workspace.units.begin(Deed.ADD) as unit:
        for item in PULSE_ITEMS:
            rating = Rating(id=f"partner{item}", ritual=PULSE, item=item, by=Role.MENTOR, session_id=session_id)
            rating.commitment, rating.value, rating.salt = commitment(2, SALT, rating.id), value, SALT
            unit.add(rating)


def shown(card):
    return " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def test_the_card_follows_the_pulse_and_shows_no_answer_before_both_can_be_seen(card, dispatcher, desk, planned, qtbot):
    assert "Neither of you" in card.said.text()
    dispatcher.do(give)
    assert "Yours is sealed. Priya’s is not here yet." in shown(card)
    assert not card.table.isVisible()
    arrive(desk, planned)
    card.show_session(planned, desk.pair.view())
    qtbot.waitUntil(lambda: "4 · mostly" in shown(card) and "2 · hardly" in shown(card))


def test_a_seal_that_does_not_fit_is_said(card, dispatcher, desk, planned):
    dispatcher.do(give)
    arrive(desk, planned, value=5)
    card.show_session(planned, desk.pair.view())
    assert "does not fit the seal" in shown(card)
    assert not card.table.isVisible()


def test_the_button_leads_into_the_wrap_as_long_as_anything_is_open(card, dispatcher, desk, planned):
    asked = []
    card.wrap_requested.connect(lambda: asked.append(planned))
    words = []
    for step in (None, WrapStep.ACTIONS, WrapStep.DONE):
        if step is not None:
            keep_step(desk.workspace, planned, step)
        card.show_session(planned, desk.pair.view())
        words.append(card.wrap.text())
        card.wrap.click()
    assert words == ["Wrap up…", "Go on wrapping up…", "Give your pulse…"]
    assert len(asked) == 3
    dispatcher.do(give)
    assert card.wrap.isHidden()


def test_who_comes_back_from_the_wrap_is_no_longer_led_into_it(card, dispatcher, desk, planned):
    keep_step(desk.workspace, planned, WrapStep.REFLECT)
    card.show_session(planned, desk.pair.view())
    assert card.wrap.text() == "Go on wrapping up…"
    dispatcher.do(give)
    keep_step(desk.workspace, planned, WrapStep.DONE)
    QApplication.sendEvent(card, QEvent(QEvent.Type.WindowActivate))
    assert not card.wrap.isVisible()


def test_the_rows_to_tick_keep_the_rules_of_models(qtmodeltester, qapp):
    model = TickRowsModel()
    model.show_rows([TickRow("a", "One", True), TickRow("b", "Two", False)])
    qtmodeltester.check(model)
    assert model.ticked == ("a",)
