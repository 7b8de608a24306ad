"""What the palette offers: records that match, and commands."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rm_desktop.ui.tokens import TokenName
from rm_desktop.ui.widgets.list_delegate import RowRole

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


@dataclass(frozen=True)
class Choice:
    """One row: a record by `kind` and `id`, or a command where `kind` is empty."""

    title: str
    caption: str
    chip: str
    kind: str
    id: str
    colour: TokenName = "ink2"


class ChoiceModel(QAbstractListModel):
    """The rows of the palette."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Offer other rows."""
        self.beginResetModel()
        self._choices = choices
        self.endResetModel()

    def choice(self, index: Index) -> Choice | None:
        """Return the choice of a row, or None for no row."""
        return self._choices[index.row()] if index.isValid() and index.row() < len(self._choices) else None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        choice = self.choice(index)
        if choice is None:
            return None
        values: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: choice.title,
            Qt.ItemDataRole.AccessibleTextRole: f"{choice.title}, {choice.chip}",
            RowRole.CAPTION: choice.caption,
            RowRole.CHIP: choice.chip,
            RowRole.CHIP_COLOUR: choice.colour,
        }
        return values.get(role)
