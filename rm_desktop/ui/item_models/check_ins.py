"""A goal's check-ins as a table: when, who, how far, how sure, and how they know."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rm_desktop.ui.wording.words import QT_TRANSLATE_NOOP, tr

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_HEADS = (
    QT_TRANSLATE_NOOP("words", "Day"),
    QT_TRANSLATE_NOOP("words", "Who"),
    QT_TRANSLATE_NOOP("words", "Level"),
    QT_TRANSLATE_NOOP("words", "Confidence"),
    QT_TRANSLATE_NOOP("words", "How they know"),
)


@dataclass(frozen=True)
class CheckInRow:
    """One check-in in words, column by column."""

    id: str
    day: str
    who: str
    level: str
    confidence: str
    evidence: str

    @property
    def cells(self) -> tuple[str, ...]:
        """Return the words of each column."""
        return (self.day, self.who, self.level, self.confidence, self.evidence)


class CheckInModel(QAbstractTableModel):
    """The rows of the history, in the order given."""

    def __init__(self, rows: tuple[CheckInRow, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows

    def row_of(self, check_in_id: str) -> int:
        """Return a check-in's row, or -1."""
        return next((number for number, row in enumerate(self._rows) if row.id == check_in_id), -1)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(_HEADS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        cell = self._rows[index.row()].cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{tr(_HEADS[index.column()])}: {cell}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(_HEADS):
            if role == Qt.ItemDataRole.DisplayRole:
                return tr(_HEADS[section])
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        return None
