"""The list beside the session: what is to come and what was held."""

from datetime import date

from PySide6.QtCore import QLocale, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.services.today_view import SessionLine
from rm_desktop.ui.item_models.sessions import SessionModel
from rm_desktop.ui.pages.sessions_parts.headline import commands_for
from rm_desktop.ui.pages.sessions_parts.rows import menu_of
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.labels import Heading
from rm_desktop.ui.widgets.row_list import RowList
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_MARGIN = 32
_UNLIMITED = 16777215  # QWIDGETSIZE_MAX


class SessionListPane(QWidget):
    """Sessions to choose from; the selection survives reloads, and after a deletion the next row has it."""

    selected = Signal(str)
    opened = Signal(str)
    new_requested = Signal()
    command_requested = Signal(str, str)  # session id; edit, end, cancel, remove

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[SessionLine, ...] = ()
        self.model = SessionModel(self)
        self.view = RowList(theme, self.tr("Sessions"))
        self.view.setModel(self.model)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.view.activated.connect(self._on_activated)
        self.new = PlainButton(theme, self.tr("New"), "plus")
        self.new.setAccessibleName(self.tr("New session"))
        self.new.setToolTip(self.tr("Plan a session (Ctrl+N)"))
        self.new.clicked.connect(self.new_requested)
        self._add_delete_key()
        head = QHBoxLayout()
        ScaledSpacing(theme, head, 8)
        head.addWidget(Heading(theme, self.tr("Sessions"), wrap=False), 1)
        head.addWidget(self.new)
        self._start, self._end = QWidget(), QWidget()  # margins of a layout do not mirror
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        row = QHBoxLayout(self)
        ScaledSpacing(theme, row, 0, (0, 24, 0, 16))
        row.addWidget(self._start)
        row.addLayout(column, 1)
        row.addWidget(self._end)

    @property
    def current_id(self) -> str:
        """The session that is selected, or nothing."""
        return self.model.session_id(self.view.currentIndex())

    def show_lines(self, lines: tuple[SessionLine, ...], today: date) -> None:
        """Show sessions; `selected` follows only where the selected one is gone."""
        kept, row = self.current_id, self.view.currentIndex().row()
        self._lines = lines
        if not self.model.show_lines(lines, today, QLocale()):
            return
        index = self.model.index_of(kept)
        if index.isValid():
            self._select_silently(index)
        else:
            self.view.setCurrentIndex(self.model.nearest(max(row, 0)))

    def set_narrow(self, narrow: bool, width: int) -> None:
        """Take a whole page, or a column of this width."""
        self._start.setFixedWidth(self._theme.px(_MARGIN))
        self._end.setFixedWidth(self._theme.px(_MARGIN) if narrow else 0)
        self.setMinimumWidth(0 if narrow else width)
        self.setMaximumWidth(_UNLIMITED if narrow else width)

    def select(self, session_id: str) -> bool:
        """Select a session; return False where it is not in the list."""
        index = self.model.index_of(session_id)
        if index.isValid():
            self.view.setCurrentIndex(index)
        return index.isValid()

    def focus_first(self) -> None:
        """Put the keyboard on the list."""
        self.view.setFocus()

    def select_silently(self, session_id: str) -> None:
        """Select a session that is shown already."""
        self._select_silently(self.model.index_of(session_id))

    def _select_silently(self, index: QModelIndex) -> None:
        model = self.view.selectionModel()
        model.currentChanged.disconnect(self._on_current_changed)
        self.view.setCurrentIndex(index)
        model.currentChanged.connect(self._on_current_changed)

    def _add_delete_key(self) -> None:
        delete = QAction(self.tr("Delete"), self.view)
        delete.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        delete.triggered.connect(self._remove_current)
        self.view.addAction(delete)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.selected.emit(self.model.session_id(current))

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        if self.model.session_id(index):
            self.opened.emit(self.model.session_id(index))

    @Slot()
    def _remove_current(self) -> None:
        if self.current_id:
            self.command_requested.emit(self.current_id, "remove")

    @Slot(QPoint)
    def _show_menu(self, at: QPoint) -> None:
        session_id = self.model.session_id(self.view.indexAt(at))
        line = next((line for line in self._lines if line.id == session_id), None)
        if line is None:
            return
        menu = menu_of(self, commands_for(line.state, self))
        menu.setProperty("session", session_id)
        menu.triggered.connect(self._on_menu)
        menu.popup(self.view.viewport().mapToGlobal(at))

    @Slot(QAction)
    def _on_menu(self, action: QAction) -> None:
        self.command_requested.emit(self.sender().property("session"), action.data())
