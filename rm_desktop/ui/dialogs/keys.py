"""The sheet of the Help menu that tells every key: those of the page on view, those that work everywhere, the rest."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QWidget

from rm_desktop.ui.commands.actions import CommandTable
from rm_desktop.ui.commands.command_groups import CommandGroup, groups
from rm_desktop.ui.dialogs.on_screen import room_for
from rm_desktop.ui.dialogs.plain_sheet import PlainSheet
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.key_caps import CapsPainter, KeyCaps
from rm_desktop.ui.widgets.labels import Label, SectionLabel
from rm_desktop.ui.widgets.painting import focus_ring, smooth
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import words

_COLUMNS = 3
_BETWEEN_COLUMNS = 40
_EDGE = 10
_RADIUS = 8
_BETWEEN_WORDS_AND_KEYS = 24
_AROUND = 80  # from the sheet to the edges of the dialog, with the bar, before zoom
_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_Widths = dict[str, tuple[int, int]]  # of a command's words and of its keys


class KeysDialog(PlainSheet):
    """As large as its rows, as far as the screen reaches; there it scrolls."""

    def __init__(self, table: CommandTable, theme: Theme, parent: QWidget, page_id: str = "") -> None:
        """`page_id` is the page on view: its keys come first."""
        super().__init__(theme, words.tr("Keyboard shortcuts"), parent)
        room = min(parent.window().width(), room_for(self).width()) - theme.px(_AROUND)
        told = _told(table, page_id)
        widths = _widths(theme, table, told)
        columns = _fitting(theme, widths, told, room)
        self._area = _Area(theme, min(room, _width(theme, widths, columns)))
        self.body.addWidget(self._area, 1)
        row = QHBoxLayout(self._area.sheet)  # which stands in its place: each time it moved, all rows would be polished
        ScaledSpacing(theme, row, _BETWEEN_COLUMNS, (_EDGE, _EDGE, _EDGE, _EDGE))
        for column in columns:
            grid = _grid(theme)
            row.addLayout(grid)
            _fill(grid, theme, table, column, self._area.sheet, wrap=len(columns) == 1)
        self._area.keep_width()
        where = self.tr("You can choose other keys under Keys in the settings.")
        self.body.addWidget(Label(theme, where, TextSize.CAPTION, "ink2", wrap=True))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.resize(self.sizeHint().boundedTo(room_for(self)))
        self._area.setFocus()


class _Area(QScrollArea):
    """Asks for as much room as its rows take, with a bar beside them; the arrow keys scroll it."""

    def __init__(self, theme: Theme, width: int) -> None:
        """`width` is how wide the rows are where nothing is wrapped; they go into `sheet`."""
        super().__init__()
        self._theme = theme
        self.sheet = QWidget()
        self._width = width
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.setWidget(self.sheet)
        self.sheet.setAutoFillBackground(False)  # else it would cover the ring

    def keep_width(self) -> None:
        """Be never narrower than the rows that are there now."""
        self.setMinimumWidth(self.sheet.minimumSizeHint().width() + self._bar())

    def sizeHint(self) -> QSize:
        width = max(self._width, self.sheet.minimumSizeHint().width())
        height = self.sheet.heightForWidth(width) if self.sheet.hasHeightForWidth() else -1
        return QSize(width + self._bar(), max(height, self.sheet.sizeHint().height() if height < 0 else 0))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = smooth(self.viewport())
            focus_ring(painter, self._theme, QRectF(self.viewport().rect()), self._theme.px(_RADIUS))
            painter.end()

    def _bar(self) -> int:
        return self.verticalScrollBar().sizeHint().width()


def _told(table: CommandTable, page_id: str) -> list[CommandGroup]:
    """Return the commands that have keys."""
    with_keys = (
        CommandGroup(group.title, tuple(each for each in group.ids if table.keys(each)))
        for group in groups(table, page_id)
    )
    return [group for group in with_keys if group.ids]


def _widths(theme: Theme, table: CommandTable, sections: list[CommandGroup]) -> _Widths:
    """Return how wide the words and the keys of each command are."""
    metrics, caps = QFontMetrics(theme.font()), CapsPainter(theme)
    ids = [command_id for section in sections for command_id in section.ids]
    return {
        command_id: (metrics.horizontalAdvance(table.usual_words(command_id)), caps.width(table.keys(command_id)))
        for command_id in ids
    }


def _fitting(theme: Theme, widths: _Widths, sections: list[CommandGroup], room: int) -> list[list[CommandGroup]]:
    """Return as many columns as have room beside each other."""
    for count in range(_COLUMNS, 1, -1):
        columns = _columns(sections, count)
        if _width(theme, widths, columns) <= room:
            return columns
    return [sections]


def _width(theme: Theme, widths: _Widths, columns: list[list[CommandGroup]]) -> int:
    """Return how wide columns are beside each other."""
    whole = (len(columns) - 1) * theme.px(_BETWEEN_COLUMNS) + 2 * theme.px(_EDGE)
    for column in columns:
        rows = [widths[command_id] for section in column for command_id in section.ids]
        said, keys = max((row[0] for row in rows), default=0), max((row[1] for row in rows), default=0)
        whole += said + theme.px(_BETWEEN_WORDS_AND_KEYS) + keys
    return whole


def _columns(sections: list[CommandGroup], count: int) -> list[list[CommandGroup]]:
    """Deal sections into columns in their order, none much longer than the others."""
    columns: list[list[CommandGroup]] = [[] for _ in range(count)]
    for section in sections:
        min(columns, key=_length).append(section)
    return columns


def _length(column: list[CommandGroup]) -> int:
    return sum(len(section.ids) + 2 for section in column)


def _grid(theme: Theme) -> QGridLayout:
    grid = QGridLayout()
    ScaledSpacing(theme, grid, 6)
    grid.setHorizontalSpacing(theme.px(_BETWEEN_WORDS_AND_KEYS))
    grid.setColumnStretch(0, 1)
    return grid


def _fill(
    grid: QGridLayout,
    theme: Theme,
    table: CommandTable,
    sections: list[CommandGroup],
    sheet: QWidget,
    *,
    wrap: bool,
) -> None:
    """Put the rows of a column on the sheet."""
    for title, command_ids in sections:
        if grid.count():
            grid.setRowMinimumHeight(grid.rowCount(), theme.px(8))
        grid.addWidget(SectionLabel(theme, title), grid.rowCount(), 0, 1, 2)
        for command_id in command_ids:
            place = grid.rowCount()
            grid.addWidget(Label(theme, table.usual_words(command_id), wrap=wrap, parent=sheet), place, 0)
            keys = table.keys(command_id)
            for below, ways in enumerate([(way,) for way in keys] if wrap else [keys]):
                grid.addWidget(KeyCaps(theme, ways, sheet), place + below, 1, _START)
    grid.setRowStretch(grid.rowCount(), 1)
