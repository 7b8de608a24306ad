"""The templates to choose from under their headings, with a line that narrows them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.services.own_templates import OwnTemplate
from rm_desktop.services.template import Template
from rm_desktop.ui.item_models.templates import TemplateModel, TemplateRow
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.templates.template_rows import is_named, template_rows
from rm_desktop.ui.widgets.filter_line import FilterLine
from rm_desktop.ui.widgets.row_list import RowList
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class TemplateList(QWidget):
    """What is selected stays so while the rows around it change."""

    current_changed = Signal()
    opened = Signal()
    """Enter or a double-click."""
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, shipped: Sequence[Template], fits: Callable[[Template], bool]) -> None:
        super().__init__()
        self._shipped = shipped
        self._fits = fits
        self._own: tuple[OwnTemplate, ...] = ()
        self._model = TemplateModel(self)
        self.filter = FilterLine()
        self.filter.setAccessibleName(self.tr("Find a template"))
        self.filter.setPlaceholderText(self.tr("Find a template"))
        self.view = RowList(theme, self.tr("Templates"))
        self.view.setModel(self._model)
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 8)
        column.addWidget(self.filter)
        column.addWidget(self.view, 1)
        self.filter.textEdited.connect(self._narrow)
        self.filter.left.connect(self.view.setFocus)
        self.view.opened.connect(self.opened)
        self.view.menu_wanted.connect(self.menu_wanted)
        self.view.selectionModel().currentChanged.connect(self._on_current)

    @property
    def row(self) -> TemplateRow | None:
        """Return what is selected."""
        return self._model.row(self.view.currentIndex())

    @property
    def own(self) -> tuple[OwnTemplate, ...]:
        """Return what is known of one's own folder."""
        return self._own

    def show_own(self, own: tuple[OwnTemplate, ...]) -> None:
        """List one's own as well, or anew."""
        self._own = own
        self._narrow(self.filter.text())

    def begin(self, template_id: str) -> None:
        """Show everything, with one that is shipped selected, else the first."""
        self._narrow("")
        self._select(_has_id, template_id)

    def select_own(self, name: str) -> None:
        """Select one of one's own by its name."""
        self._select(_is_own, name)

    def select_last(self) -> None:
        """Select the last row, as End does."""
        self.view.setCurrentIndex(self._model.index(self._model.rowCount() - 1))

    def _select(self, is_wanted: Callable[[TemplateRow, str], bool], what: str) -> None:
        for number in range(self._model.rowCount()):
            row = self._model.row(self._model.index(number))
            if row is not None and is_wanted(row, what):
                self.view.setCurrentIndex(self._model.index(number))
                return

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        """Show what has every word that was typed; what has them in its name is selected first."""
        wanted = self.row
        rows = template_rows(self._shipped, self._own, self._fits, typed)
        if wanted is None or not is_named(wanted, typed):
            wanted = next((row for row in rows if is_named(row, typed)), wanted)
        self._model.show_rows(rows)
        self.view.choose_after(max(self._model.place_of(wanted), 0))
        if self._model.rowCount() == 0:
            self.current_changed.emit()

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self.current_changed.emit()


def _has_id(row: TemplateRow, template_id: str) -> bool:
    return row.own is None and row.template is not None and row.template.id == template_id


def _is_own(row: TemplateRow, name: str) -> bool:
    return row.own is not None and row.title == name
