"""The line that makes an action, and the chips that say what it understood."""

from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.services.today_view import PairView
from rm_desktop.ui.days.quick_action import QuickAction, read_action
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.chip import Chip
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.line_edit import LineEdit
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import words


class ActionQuickLine(QWidget):
    """Understands `Send the deck @robert due fri` while it is typed; an action is mine where nobody is named."""

    entered = Signal(object)  # QuickAction, with an owner
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair: PairView | None = None
        self._today = date.min
        self.line = LineEdit()
        theme.dress(self.line)
        self.line.setAccessibleName(self.tr("Add an action"))
        self.line.textEdited.connect(self._on_edited)
        self.line.returnPressed.connect(self._enter)
        self._owner = Chip(theme, "", "mentor")
        self._due = Chip(theme, "", icon="clock")
        self.chips = QWidget()
        flow = FlowLayout(theme, 6, self.chips)
        for chip in (self._owner, self._due):
            flow.addWidget(chip)
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addWidget(self.chips)
        ScaledSpacing(theme, column, 8)
        self.setFocusProxy(self.line)
        self.chips.hide()

    def show_pair(self, pair: PairView, today: date) -> None:
        """Know the two by name, and what day it is."""
        self._pair, self._today = pair, today
        hint = self.tr("Add an action…  @{name} due Fri").format(name=pair.partner.short.lower())
        self.line.setPlaceholderText(hint)

    def put_back(self, text: str) -> None:
        """Show what was typed before and not entered."""
        self.line.setText(text)
        self._on_edited(text)

    def taken(self) -> None:
        """Empty the line: its action is kept."""
        self.line.clear()
        self._on_edited("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.line.text():
            self.taken()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        found = self._read(text)
        if found is None or found.owner is None or self._pair is None:
            return
        self._owner.set_colour(found.owner.value)
        self._owner.set_text(self._pair.person(found.owner).short)
        due = "" if found.due is None else words.due(found.due, self._today, QLocale())
        self._due.set_text(due)
        self._due.setVisible(bool(due))
        self.chips.setVisible(bool(text.strip()))
        said = (self._owner.text(), due) if text.strip() else ()
        self.line.setAccessibleDescription(", ".join(part for part in said if part))

    @Slot()
    def _enter(self) -> None:
        found = self._read(self.line.text())
        if found is not None and found.text:
            self.entered.emit(found)

    def _read(self, text: str) -> QuickAction | None:
        """Return what the line says, mine where it names nobody; None before the two are known."""
        if self._pair is None:
            return None
        found = read_action(text, (self._pair.mentor, self._pair.leader), QLocale(), self._today)
        return found if found.owner is not None else found._replace(owner=self._pair.me)
