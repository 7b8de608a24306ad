"""The line that notes an action or a takeaway, and whose it is."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from rm_desktop.models.kinds import Role
from rm_desktop.services.half_typed import Typed
from rm_desktop.services.today_view import PairView
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.combo_box import ComboBox
from rm_desktop.ui.widgets.day_field import DayField
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class OutcomeEntry(QWidget):
    """Enter notes it, Escape leaves."""

    entered = Signal()
    left = Signal()

    def __init__(self, theme: Theme, hint: str, whose: str, today: date | None, parent: QWidget | None = None) -> None:
        """Say what to write and what the choice of the person means; with `today` there is a day to choose too."""
        super().__init__(parent)
        self.line = QLineEdit()
        theme.dress(self.line)
        self.line.setAccessibleName(hint)
        self.line.setPlaceholderText(hint)
        self.line.returnPressed.connect(self._enter)
        self.person = ComboBox(theme, whose)
        self.due = None if today is None else DayField(theme, today, self.tr("Due"))
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        ScaledSpacing(theme, row, 8, (0, 4, 0, 4))
        row.addWidget(self.line, 3)
        row.addWidget(self.person)
        if self.due is not None:
            self.due.line.setPlaceholderText(self.tr("Due"))
            self.due.line.returnPressed.connect(self._enter)
            row.addWidget(self.due, 1)

    def set_narrow(self, narrow: bool) -> None:
        """Stand in a column where there is little room."""
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def show_pair(self, pair: PairView) -> None:
        """Offer the two; me unless another is chosen."""
        if not self.person.count():
            for role in (pair.me, pair.me.other):
                self.person.addItem(pair.person(role).short, role.value)

    def fill(self, text: str, role: Role, due: date | None) -> None:
        """Show what is to be changed."""
        self.line.setText(text)
        self.person.setCurrentIndex(self.person.findData(role.value))
        if self.due is not None:
            self.due.set_day(due)

    @property
    def typed(self) -> Typed:
        """What stands in it: the words, whose it is, and when it is due."""
        return self.line.text(), self.person.currentData(), "" if self.due is None else self.due.line.text()

    def put_back(self, typed: Typed) -> None:
        """Show what was typed before and not entered, or nothing."""
        text, person, due = (*typed, "", "", "")[:3]
        self.line.setText(text)
        self.person.setCurrentIndex(max(0, self.person.findData(person)))
        if self.due is not None:
            self.due.line.setText(due)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.line.text().strip()

    @property
    def role(self) -> Role:
        """Whose it is."""
        return Role(self.person.currentData())

    @property
    def day(self) -> date | None:
        """When it is due."""
        return None if self.due is None else self.due.day

    def taken(self) -> None:
        """Empty the line: it is kept."""
        self.line.clear()
        if self.due is not None:
            self.due.set_day(None)
        self.line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.line.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _enter(self) -> None:
        if self.due is not None and not self.due.is_readable:
            self.due.line.setFocus()
            self.due.line.selectAll()
        elif self.text:
            self.entered.emit()
        else:
            self.left.emit()
