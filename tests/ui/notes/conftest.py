"""A Notes page over the sample pair, and a hand on it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.desk import Desk
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.page_commands.notes import COMMANDS
from rm_desktop.ui.pages.notes import NotesPage
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.widgets.chip_button import ChipButton
from rm_desktop.ui.widgets.heading_edit import HeadingEdit
from rm_desktop.ui.widgets.reading_view import ReadingView
from rm_desktop.ui.widgets.row_list import RowList
from rm_desktop.ui.widgets.source_edit import SourceEdit


def give_keys(page: NotesPage) -> None:
    """Give the page the keys of its commands, as the window does."""
    slots = page.slots()
    for command in COMMANDS:
        action = QAction(command.id, page)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(slots[command.id])
        page.home(command.id).addAction(action)


@pytest.fixture
def page(desk: Desk, dispatcher: Dispatcher, theme: Theme, lane: Lane, qtbot: QtBot) -> NotesPage:
    made = NotesPage(desk, dispatcher, theme, lane)
    qtbot.addWidget(made)
    made.resize(1144, 860)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    give_keys(made)
    return made


@pytest.fixture
def id_of(desk: Desk) -> Callable[[str], str]:
    """Look up a note of the sample by its title."""

    def find(title: str) -> str:
        found = desk.notes.by_title(title)
        assert found is not None
        return found

    return find


@pytest.fixture
def prompts(page: NotesPage, id_of: Callable[[str], str]) -> str:
    """The id of a note that the page shows."""
    note_id = id_of("Prompts that work")
    assert page.open_record("note", note_id)
    return note_id


@pytest.fixture
def failures(dispatcher: Dispatcher) -> list[Problem]:
    found: list[Problem] = []

    def keep(error: UserError) -> None:
        found.append(error.problem)

    dispatcher.failed.connect(keep)
    return found


class Hand:
    """What a person finds on the page."""

    def __init__(self, page: NotesPage) -> None:
        self.page = page
        self.source = page.findChild(SourceEdit)
        self.title = page.findChild(HeadingEdit)
        self.rows = page.findChild(RowList)
        self.reading = page.findChild(ReadingView)

    def titles(self) -> list[str]:
        model = self.rows.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def select(self, note: str) -> None:
        self.rows.setCurrentIndex(self.rows.model().index(self.titles().index(note), 0))

    def button(self, name: str) -> QAbstractButton:
        """Return the button of a name or words that is not hidden."""
        return next(
            each
            for each in self.page.findChildren(QAbstractButton)
            if name in (each.accessibleName(), each.text()) and not each.isHidden()
        )

    def chips(self) -> list[str]:
        return [chip.accessibleName() for chip in self.page.findChildren(ChipButton) if not chip.isHidden()]


@pytest.fixture
def hand(page: NotesPage) -> Hand:
    """A hand on the page."""
    return Hand(page)
