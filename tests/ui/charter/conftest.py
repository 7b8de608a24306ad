"""A Charter page over the sample pair, whose charter both have signed, and a hand on it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from rm_desktop.services.charter import CharterState, CharterView
from rm_desktop.services.desk import Desk
from rm_desktop.ui.dialogs.sign import SignDialog
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.item_models.clauses import ClauseRole
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.charter import CharterPage
from rm_desktop.ui.pages.charter_parts.purpose_card import PurposeCard
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.widgets.reading_view import ReadingView
from rm_desktop.ui.widgets.source_edit import SourceEdit
from rm_desktop.ui.widgets.tick_list import TickList


@pytest.fixture
def make_page(desk: Desk, dispatcher: Dispatcher, theme: Theme, lane: Lane, qtbot: QtBot) -> Callable[[], CharterPage]:
    """Make the page once the charter is as a test wants it."""

    def make() -> CharterPage:
        made = CharterPage(desk, dispatcher, theme, lane)
        qtbot.addWidget(made)
        made.resize(1144, 860)
        made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    return make


class Hand:
    """What a person finds on the page."""

    def __init__(self, page: CharterPage, desk: Desk, qtbot: QtBot) -> None:
        self.page = page
        self.desk = desk
        self.qtbot = qtbot
        self.source = page.findChild(SourceEdit)
        self.reading = page.findChild(ReadingView)
        self.list = page.findChild(TickList)
        self.purpose = page.findChild(PurposeCard)

    @property
    def view(self) -> CharterView:
        return self.desk.charter.view()

    @property
    def state(self) -> CharterState:
        return self.view.state

    def tick(self, clause_id: str) -> None:
        """Press Space on a clause."""
        rows = range(self.list.model().rowCount())
        row = next(row for row in rows if self.list.model().index(row, 0).data(ClauseRole.ID) == clause_id)
        self.list.setCurrentIndex(self.list.model().index(row, 0))
        self.list.setFocus()
        self.qtbot.keyClick(self.list, Qt.Key.Key_Space)

    def ticked(self) -> set[str]:
        """Return the ids of the clauses with a tick."""
        model = self.list.model()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        checked = Qt.CheckState.Checked
        ticked = (each for each in rows if Qt.CheckState(each.data(Qt.ItemDataRole.CheckStateRole)) is checked)
        return {str(each.data(ClauseRole.ID)) for each in ticked}

    def button(self, words: str) -> QAbstractButton:
        """Return the button of words or a name that is on view."""
        shown = (each for each in self.page.findChildren(QAbstractButton) if each.isVisible())
        return next(each for each in shown if words in (each.text(), each.accessibleName()))

    def has_button(self, words: str) -> bool:
        buttons = self.page.findChildren(QAbstractButton)
        return any(words == each.text() and each.isVisible() for each in buttons)

    def sign(self, words: str, name: str) -> SignDialog:
        """Press a button that asks for a name, type one and answer by keyboard."""
        self.button(words).click()
        dialog = self.dialog()
        self.qtbot.keyClicks(dialog.name, name)
        self.qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
        return dialog

    def dialog(self) -> SignDialog:
        """Return the dialog that asks for a name."""
        shown = [each for each in self.page.findChildren(SignDialog) if each.isVisible()]
        assert shown
        return shown[-1]


@pytest.fixture
def hand(make_page: Callable[[], CharterPage], desk: Desk, qtbot: QtBot) -> Hand:
    """A hand on the page over the signed charter."""
    return Hand(make_page(), desk, qtbot)
