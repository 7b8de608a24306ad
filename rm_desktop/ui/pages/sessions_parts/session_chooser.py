"""Asks for a session: type some of its title, or walk with the arrows."""

from datetime import date

from PySide6.QtCore import QLocale, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.services.today_view import SessionLine
from rm_desktop.ui.item_models.sessions import SessionModel
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from rm_desktop.ui.widgets.filter_line import FilterLine
from rm_desktop.ui.widgets.labels import Heading
from rm_desktop.ui.widgets.row_list import RowList
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import words

_SIZE = (440, 460)


class SessionChooser(QDialog):
    """Enter, a double-click and the button take the session that is selected."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, lines: tuple[SessionLine, ...], today: date, count: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = words.counted(count, "Move {n} topic to another session", "Move {n} topics to another session")
        self.setWindowTitle(heading)
        self._theme = theme
        self._lines = lines
        self._today = today
        self._model = SessionModel(self)
        self.filter = FilterLine()
        self.filter.setAccessibleName(self.tr("Find a session"))
        self.filter.setPlaceholderText(self.tr("Find a session"))
        self.filter.textEdited.connect(self._narrow)
        self.view = RowList(theme, self.tr("Sessions"))
        self.view.setModel(self._model)
        self.view.opened.connect(self._take)
        self.filter.left.connect(self.view.setFocus)
        self.move_there = PrimaryButton(theme, self.tr("Move there"))
        self.move_there.clicked.connect(self._take_current)
        self._lay_out(heading)
        self._narrow("")
        self.filter.setFocus()

    def _lay_out(self, heading: str) -> None:
        leave = PlainButton(self._theme, self.tr("Cancel"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        self.move_there.setDefault(True)
        foot = QHBoxLayout()
        ScaledSpacing(self._theme, foot, 8)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self.move_there)
        column = QVBoxLayout(self)
        ScaledSpacing(self._theme, column, 12, (24, 24, 24, 24))
        column.addWidget(Heading(self._theme, heading, TextSize.H2))
        column.addWidget(self.filter)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        self.resize(*(self._theme.px(side) for side in _SIZE))

    @Slot(str)
    def _narrow(self, text: str) -> None:
        """Show the sessions that have every word typed in their number or title."""
        wanted = text.casefold().split()
        named = ((f"{line.number} {line.title}".casefold(), line) for line in self._lines)
        shown = tuple(line for name, line in named if all(word in name for word in wanted))
        self._model.show_lines(shown, self._today, QLocale())
        self.view.choose_after(0)
        self.move_there.setEnabled(bool(shown))

    @Slot()
    def _take_current(self) -> None:
        self._take(self.view.currentIndex())

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        session_id = self._model.session_id(index)
        if session_id:
            self.chosen.emit(session_id)
            self.accept()
