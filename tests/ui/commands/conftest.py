"""What the tests of commands share: a window of plain pages, so that no page's own content is needed."""

import pytest
from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout, QWidget

from rm_desktop.clock import FixedClock
from rm_desktop.ui.commands.actions import CommandTable
from rm_desktop.ui.commands.command import Command, Menu, When
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.page import Page, PageEntry
from rm_desktop.ui.shell.page_stack import PageStack
from rm_desktop.ui.widgets.column_splitter import ColumnSplitter

SMALL: tuple[Command, ...] = (
    Command("find", "&Find anything…", "search", ("Ctrl+K",), Menu.EDIT, When.DESK),
    Command("undo", "&Undo", "undo", ("Ctrl+Z",), Menu.EDIT, When.UNDO),
    Command("quiet", "Quiet", menu=Menu.VIEW),
    Command("note-new", "New note", "plus", ("Ctrl+N",), Menu.RECORD, page="notes", anywhere=True),
    Command("note-pin", "Pin", "pin", ("Ctrl+P",), Menu.RECORD, page="notes"),
    Command("note-remove", "Delete", "trash", ("Del",), Menu.RECORD, page="notes", within="list", part=1),
    Command("tag-remove", "Take the tag away", "tag", ("Del",), Menu.RECORD, page="notes", within="tags"),
    Command("goal-new", "New goal", "plus", ("Ctrl+N",), Menu.RECORD, page="goals", anywhere=True),
)


class PlainPage(Page):
    """A page with a list and a line, that notes what it was asked to do."""

    def __init__(self, page_id: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page_id = page_id
        self.done: list[str] = []
        self.chosen = ""
        self.found: tuple[str, ...] = ()
        self.cannot: frozenset[str] = frozenset()
        self.listed, self.line = QListWidget(), QLineEdit()
        self.listed.addItems(["one", "two"])
        self.splitter = ColumnSplitter(theme)
        self.splitter.addWidget(self.listed)
        self.splitter.addWidget(self.line)
        QVBoxLayout(self).addWidget(self.splitter)

    def slots(self):
        own = [command.id for command in SMALL if command.page == self.page_id]
        return {command_id: self._doer(command_id) for command_id in own}

    def _doer(self, command_id):
        def do():
            self.done.append(command_id)

        return do

    def possible(self):
        return super().possible() - self.cannot

    def home(self, command_id):
        return {"note-remove": self.listed, "tag-remove": self.line}.get(command_id, self)

    @property
    def selected(self):
        return self.chosen

    def come_back_to(self, record_id):
        self.chosen = record_id

    def splitters(self):
        return {"main": self.splitter}

    def open_record(self, kind, record_id):
        self.chosen = record_id
        return True

    def open_found(self, kind, record_id, words):
        self.found = (kind, record_id, words)
        return super().open_found(kind, record_id, words)

    def focus_first(self):
        self.listed.setFocus()


class PlainStack(PageStack):
    """Makes plain pages."""

    def _load(self, entry: PageEntry) -> Page | None:
        if entry.needs_desk and self._dispatcher.desk is None:
            return None
        return PlainPage(entry.id, self._theme)


@pytest.fixture
def table(qapp):
    """A small table of commands that speaks English."""
    owner = QWidget()
    yield CommandTable(SMALL, owner)
    owner.deleteLater()


@pytest.fixture
def stack(qtbot, dispatcher, theme, lane, clock: FixedClock):
    """Plain pages on the screen."""
    stack = PlainStack(dispatcher, theme, lane, clock)
    qtbot.addWidget(stack)
    stack.resize(600, 400)
    stack.show()
    stack.activateWindow()
    qtbot.waitUntil(stack.isActiveWindow)
    return stack
