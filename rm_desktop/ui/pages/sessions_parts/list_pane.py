"""The list beside the session: what is to come and what was held."""

from datetime import date

from PySide6.QtCore import QLocale, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.services.today_view import SessionLine
from rm_desktop.ui.item_models.sessions import SessionModel
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.sessions_parts.list_ways import ListWays
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.carried import LandingFrame
from rm_desktop.ui.widgets.labels import Heading
from rm_desktop.ui.widgets.row_list import RowList
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_MARGIN = 32
_LOW = 300


class SessionListPane(QWidget):
    """Sessions to choose from; the selection survives reloads, and after a deletion the next row has it."""

    selected = Signal(str)
    opened = Signal(str)
    new_requested = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.model = SessionModel(self)
        self.view = RowList(theme, self.tr("Sessions"))
        self.view.setModel(self.model)
        self.view.menu_wanted.connect(self.menu_wanted)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.view.opened.connect(self._on_opened)
        self.ways = ListWays(theme)
        self._frame = LandingFrame(theme, self.view.viewport())
        self.new = PlainButton(theme, self.tr("New"), "plus")
        self.new.setAccessibleName(self.tr("New session"))
        self.new.setToolTip(self.tr("Plan a session"))
        self.new.clicked.connect(self.new_requested)
        head = QHBoxLayout()
        ScaledSpacing(theme, head, 8)
        head.addWidget(Heading(theme, self.tr("Sessions"), wrap=False), 1)
        head.addWidget(self.new)
        self._start, self._end = QWidget(), QWidget()  # margins of a layout do not mirror
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(theme.px(8))
        column.addWidget(self.ways)
        column.addSpacing(theme.px(6))
        column.addWidget(self.view, 1)
        row = QHBoxLayout(self)
        ScaledSpacing(theme, row, 0, (0, 24, 0, 16))
        row.addWidget(self._start)
        row.addLayout(column, 1)
        row.addWidget(self._end)
        theme.changed.connect(self._fit)

    @property
    def current_id(self) -> str:
        """The session that is selected, or nothing."""
        return self.model.session_id(self.view.currentIndex())

    def show_lines(self, lines: tuple[SessionLine, ...], today: date) -> None:
        """Show sessions; `selected` follows only where the selected one is gone."""
        kept, row = self.current_id, self.view.currentIndex().row()
        if not self.model.show_lines(lines, today, QLocale()):
            return
        index = self.model.index_of(kept)
        if index.isValid():
            self._select_silently(index)
        else:
            self.view.choose_after(max(row, 0))

    def set_narrow(self, narrow: bool) -> None:
        """Take a whole page, or stand beside the session."""
        self._start.setFixedWidth(self._theme.px(_MARGIN))
        self._end.setFixedWidth(self._theme.px(_MARGIN) if narrow else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def select(self, session_id: str) -> bool:
        """Select a session; return False where it is not in the list."""
        index = self.model.index_of(session_id)
        if index.isValid():
            self.view.setCurrentIndex(index)
        return index.isValid()

    def select_silently(self, session_id: str) -> None:
        """Select a session that is shown already."""
        self._select_silently(self.model.index_of(session_id))

    def focus_first(self) -> None:
        """Put the keyboard on the list."""
        self.view.come_back()

    def is_place(self, widget: QWidget) -> bool:
        """Return whether somebody who was there comes back there: on the list, not on a button above it."""
        return widget is self.view

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.focus_first()  # from a button above
        else:
            super().keyPressEvent(event)

    def show_landing(self, at: QPoint) -> str:
        """Frame the session at a point of the screen and return its id; nothing where none, or the selected one, is."""
        here = self.view.viewport().mapFromGlobal(at)
        inside = self.isVisible() and self.view.viewport().rect().contains(here)
        index = self.view.indexAt(here) if inside else QModelIndex()
        session_id = self.model.session_id(index)
        if not session_id or session_id == self.current_id:
            self.hide_landing()
            return ""
        self._frame.show_around(self.view.visualRect(index))
        return session_id

    @Slot()
    def hide_landing(self) -> None:
        """Take the frame away."""
        self._frame.hide()

    @Slot()
    def _fit(self) -> None:
        self.ways.set_short(self.height() < self._theme.px(_LOW))

    def _select_silently(self, index: QModelIndex) -> None:
        model = self.view.selectionModel()
        model.currentChanged.disconnect(self._on_current_changed)
        self.view.setCurrentIndex(index)
        model.currentChanged.connect(self._on_current_changed)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.selected.emit(self.model.session_id(current))

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        if self.model.session_id(index):
            self.opened.emit(self.model.session_id(index))
