"""The table behind a picture."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.insights_parts.figure import Grid

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_MOST_ROWS = 10
_PADDING = 9
_LOOKED_AT = 30  # rows, for how wide a column must be
_START = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
_END = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing


class GridModel(QAbstractTableModel):
    """The cells of a `Grid`; each says its head too to whoever hears it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grid = Grid((), ())

    def show_grid(self, grid: Grid) -> None:
        """Show another table."""
        self.beginResetModel()
        self.grid = grid
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.grid.rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.grid.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.grid.rows):
            return None
        cell = self.grid.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell if index.column() == 0 else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.grid.heads[index.column()]}: {cell}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _END if index.column() else _START
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(self.grid.heads):
            if role == Qt.ItemDataRole.DisplayRole:
                return self.grid.heads[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _END if section else _START
        return None


class GridView(QTableView):
    """A table to read: as high as its rows, up to ten of them, and the first column has what the others leave."""

    def __init__(self, theme: Theme, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.grid_model = GridModel(self)
        self.setModel(self.grid_model)
        self.setAccessibleName(accessible_name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setResizeContentsPrecision(_LOOKED_AT)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self._theme = theme
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_grid(self, grid: Grid) -> None:
        """Show another table."""
        self.grid_model.show_grid(grid)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        rows = min(self.grid_model.rowCount(), _MOST_ROWS)
        head, frame = self.horizontalHeader().sizeHint().height(), 2 * self.frameWidth()
        return QSize(super().sizeHint().width(), head + frame + sum(self.rowHeight(row) for row in range(rows)))

    @Slot()
    def _restyle(self) -> None:
        """Give all rows one height: to measure each would take a fifth of a second with 200 sessions."""
        line = QFontMetrics(self._theme.font()).height()
        self.verticalHeader().setDefaultSectionSize(line + 2 * self._theme.px(_PADDING) + 1)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.sizeHint().height())
