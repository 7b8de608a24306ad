"""The keys of every command: to look up, to change, and to bring back."""

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.ui.commands.actions import CommandTable
from rm_desktop.ui.commands.command import Keys
from rm_desktop.ui.commands.command_groups import groups
from rm_desktop.ui.commands.key_choices import as_pairs, usual
from rm_desktop.ui.commands.page_keys import any_of
from rm_desktop.ui.item_models.key_rows import KeyRow, KeyRowModel
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.buttons import QuietButton
from rm_desktop.ui.widgets.filter_line import FilterLine
from rm_desktop.ui.widgets.folding_row import FoldingRow
from rm_desktop.ui.widgets.key_delegate import KeyDelegate
from rm_desktop.ui.widgets.key_editor import KeyEditor
from rm_desktop.ui.widgets.row_list import RowList
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_ROWS = 4  # of the list are seen at least


class KeySettings(QWidget):
    """Emits `changed` with what differs from the usual, as `Settings.keys` has it; the caller applies and keeps it."""

    changed = Signal(object)  # tuple[tuple[str, str], ...]

    def __init__(self, table: CommandTable, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._theme = theme
        self._keys = {command.id: table.keys(command.id) for command in table.commands}
        self.line = FilterLine()
        self.line.setPlaceholderText(self.tr("Name or keys"))
        self.line.setAccessibleName(self.tr("Find a command"))
        self.reset_all = QuietButton(theme, self.tr("All back to the usual"))
        self.model = KeyRowModel(self)
        self.rows = RowList(theme, self.tr("Commands and their keys"))
        self.rows.setItemDelegate(KeyDelegate(theme, self.rows))
        self.rows.setModel(self.model)
        self.editor = KeyEditor(table, theme)
        self._lay_out()
        self._connect()
        self._fill()

    def choose(self, command_id: str) -> None:
        """Show a command to change its keys; of one that is filtered out the first row."""
        place = self.model.place_of(command_id)
        self.rows.setCurrentIndex(self.model.index(place))
        self._show_current()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        ScaledSpacing(self._theme, column, 12)
        column.addWidget(FoldingRow(self._theme, self.line, self.reset_all))
        column.addWidget(self.rows, 1)
        column.addWidget(self.editor)
        self._fit()

    def _connect(self) -> None:
        self.line.textEdited.connect(self._fill)
        self.line.left.connect(self.rows.setFocus)
        self.rows.selectionModel().currentChanged.connect(self._on_current)
        self.rows.opened.connect(self._on_opened)
        self.reset_all.clicked.connect(self._reset_all)
        self.editor.chosen.connect(self._take)
        self._table.keys_changed.connect(self._on_keys_changed)
        self._theme.changed.connect(self._fit)

    @Slot()
    def _fit(self) -> None:
        self.rows.setMinimumHeight(_ROWS * self.rows.sizeHintForRow(0) if self.model.rowCount() else 0)

    @Slot()
    def _fill(self) -> None:
        """Show the commands that match what is typed."""
        current = self.model.row(self.rows.currentIndex())
        self.model.show_rows(tuple(self._rows(self.line.text().strip().casefold())))
        self._fit()
        self.choose(current.id if current is not None else "")
        self.reset_all.setEnabled(bool(self._pairs()))

    def _rows(self, typed: str) -> list[KeyRow]:
        found: list[KeyRow] = []
        for group in groups(self._table):
            rows = [self._row(command_id) for command_id in group.ids]
            matching = [row for row in rows if typed in f"{row.words}\n{row.said}\n{group.title}".casefold()]
            found += [KeyRow("", group.title), *matching] if matching else []
        return found

    def _row(self, command_id: str) -> KeyRow:
        keys = self._keys[command_id]
        note = self.tr("Changed") if keys != usual(self._table.command(command_id)) else ""
        return KeyRow(command_id, self._table.usual_words(command_id), keys, any_of(keys), note)

    def _pairs(self) -> tuple[tuple[str, str], ...]:
        return as_pairs(self._table.commands, self._keys)

    @Slot(QModelIndex)
    def _on_current(self, _index: QModelIndex) -> None:
        self._show_current()

    def _show_current(self) -> None:
        row = self.model.row(self.rows.currentIndex())
        self.editor.setVisible(row is not None)
        if row is not None:
            self.editor.show_command(self._table.command(row.id), self._keys)

    @Slot(QModelIndex)
    def _on_opened(self, _index: QModelIndex) -> None:
        self.editor.field.listen()

    @Slot(object)
    def _take(self, keys: dict[str, Keys]) -> None:
        """Take the keys of all commands after one was changed."""
        self._keys = keys
        self._fill()
        self.changed.emit(self._pairs())

    @Slot()
    def _reset_all(self) -> None:
        self._take({command.id: usual(command) for command in self._table.commands})

    @Slot()
    def _on_keys_changed(self) -> None:
        self._keys = {command.id: self._table.keys(command.id) for command in self._table.commands}
        self._fill()
