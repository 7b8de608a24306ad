"""The sheet of the Help menu that tells every key: those that work everywhere and those of each page."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QWidget

from rm_desktop.ui.actions import CommandTable, page_commands, plain
from rm_desktop.ui.command import Command
from rm_desktop.ui.dialogs.plain_sheet import PlainSheet
from rm_desktop.ui.page import EVERY_PAGE
from rm_desktop.ui.page_keys import PAGE_KEYS, any_of, key_words
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.labels import Label, SectionLabel
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_NARROW_WINDOW = 900
_LARGE_ZOOM = 1.5
_SPARE = 80  # of the screen, for its own frame and bars

Row = tuple[str, str]  # what it does, keys
Section = tuple[str, tuple[Row, ...]]


class KeysDialog(PlainSheet):
    """As large as its rows, as far as the screen reaches; there it scrolls."""

    def __init__(self, table: CommandTable, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent.tr("Keyboard shortcuts"), parent)
        everywhere, *others = self.sections(table)
        one_column = parent.window().width() < _NARROW_WINDOW or theme.zoom >= _LARGE_ZOOM
        sheet = QWidget()
        row = QHBoxLayout(sheet)
        ScaledSpacing(theme, row, 40, (0, 0, 16, 0))
        halves = ([everywhere, *others],) if one_column else ([everywhere, others[0]], others[1:])
        for half in halves:
            row.addLayout(_column(theme, half))
        self._area = _Area(sheet)
        self.body.addWidget(self._area)

    def sections(self, table: CommandTable) -> tuple[Section, ...]:
        """Return what there is to tell, in the order it is told."""
        pages = {command.id for command in page_commands()}
        common = [command for command in table.commands if command.keys and command.id not in pages]
        own = ((entry.title, _own(PAGE_KEYS[entry.id])) for entry in EVERY_PAGE if entry.id in PAGE_KEYS)
        return (
            (self.tr("Everywhere"), tuple(_told(table, common))),
            (self.tr("Pages"), tuple(_told(table, page_commands()))),
            *own,
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        room = self.screen().availableGeometry().size() - QSize(_SPARE, _SPARE)
        self.resize(self.sizeHint().boundedTo(room))


class _Area(QScrollArea):
    """Asks for as much room as its rows take."""

    def __init__(self, sheet: QWidget) -> None:
        super().__init__()
        self._sheet = sheet
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.setWidget(sheet)
        self.setMinimumWidth(sheet.sizeHint().width())

    def sizeHint(self) -> QSize:
        return self._sheet.sizeHint()


def _told(table: CommandTable, commands: Iterable[Command]) -> Iterator[Row]:
    """Yield the commands by their own words, without what undo and redo would do just now."""
    for command in commands:
        said = QCoreApplication.translate("actions", command.alone or command.words)
        yield plain(said), key_words(table.action(command.id).shortcut())


def _own(keys: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[Row, ...]:
    return tuple((QCoreApplication.translate("keys", words), any_of(each)) for words, each in keys)


def _column(theme: Theme, sections: Iterable[Section]) -> QGridLayout:
    grid = QGridLayout()
    ScaledSpacing(theme, grid, 6)
    grid.setHorizontalSpacing(theme.px(24))
    grid.setColumnStretch(0, 1)
    for title, rows in sections:
        if grid.count():
            grid.setRowMinimumHeight(grid.rowCount(), theme.px(8))
        grid.addWidget(SectionLabel(theme, title), grid.rowCount(), 0, 1, 2)
        for words, keys in rows:
            place = grid.rowCount()
            grid.addWidget(Label(theme, words), place, 0)
            grid.addWidget(Label(theme, keys, colour="ink2", weight=QFont.Weight.DemiBold), place, 1)
    grid.setRowStretch(grid.rowCount(), 1)
    return grid
