"""The templates to choose from, under headings; a file that is none can be chosen too, to read why."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rm_desktop.services.own_templates import OwnTemplate
from rm_desktop.services.template import Template
from rm_desktop.ui.widgets.list_delegate import RowRole
from rm_desktop.ui.wording.template_words import caption, fault_sentence

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


@dataclass(frozen=True)
class TemplateRow:
    """A template, a file that is none, or without either a heading."""

    title: str
    caption: str = ""
    template: Template | None = None
    own: OwnTemplate | None = None

    @property
    def is_heading(self) -> bool:
        """Whether there is nothing to choose."""
        return self.template is None and self.own is None


class TemplateModel(QAbstractListModel):
    """Rows of templates; headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[TemplateRow, ...] = ()

    def show_rows(self, rows: Sequence[TemplateRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, index: Index) -> TemplateRow | None:
        """Return the row at a place, None for no place."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def place_of(self, row: TemplateRow | None) -> int:
        """Return where a row stands; -1 where it does not."""
        return next((at for at, each in enumerate(self._rows) if row is not None and each == row), -1)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let nobody choose a heading."""
        row = self.row(index)
        if row is None or row.is_heading:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        values: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: row.title,
            Qt.ItemDataRole.AccessibleTextRole: ", ".join(filter(None, (row.title, row.caption))),
            RowRole.CAPTION: row.caption,
            RowRole.ICON: "warning" if row.own is not None and row.template is None else None,
            RowRole.SECTION: row.is_heading,
        }
        return values.get(role)


def row_of(template: Template) -> TemplateRow:
    """Return the row of a template that is shipped."""
    return TemplateRow(template.name, caption(template), template)


def own_row(own: OwnTemplate) -> TemplateRow:
    """Return the row of a file of the pair's own."""
    if own.template is None:
        return TemplateRow(own.file, fault_sentence(own.fault) if own.fault is not None else "", None, own)
    return TemplateRow(own.template.name, caption(own.template), own.template, own)
