"""What a hand needs on Today and an eye does not: imported and made once the page has been painted.

Text editors are the dearest widgets there are: line editor, text editor and their classes cost 12 ms of the start.
"""

from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from rm_desktop.models.kinds import Role
from rm_desktop.services.half_typed import Typed
from rm_desktop.services.today_view import PairView
from rm_desktop.ui.days.quick_action import read_action
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.today_cards.actions import ActionsCard
from rm_desktop.ui.pages.today_cards.discretion import Discretion
from rm_desktop.ui.pages.today_cards.draft import ActionDraft, Drafts, ReflectDraft
from rm_desktop.ui.pages.today_cards.hour_hand import HourHand
from rm_desktop.ui.pages.today_cards.keeping import Keeping
from rm_desktop.ui.pages.today_cards.reflect import ReflectCard
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.writing_edit import WritingEdit

__all__ = ["ActionEntry", "HourHand", "equip"]


def equip(actions: ActionsCard, reflect: ReflectCard, theme: Theme, dispatcher: Dispatcher) -> Drafts:
    """Put the editors into their cards; return what keeps an answer and an action while they are written."""
    entry = ActionEntry(theme)
    actions.take_entry(entry)
    box = WritingEdit(theme, reflect.prompt, reflect.placeholder)
    reflect.take_box(box)
    Keeping(reflect, dispatcher)
    Discretion(reflect, dispatcher.together)
    return Drafts(ReflectDraft(reflect, box, dispatcher), ActionDraft(actions, entry, dispatcher))


class ActionEntry(QWidget):
    """One line to type an action into, and whose it is."""

    entered = Signal(object)  # QuickAction, with an owner
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair: PairView | None = None
        self._owner = Role.LEADER
        self._was_chosen = False
        self._today = date.min
        self.line = QLineEdit(self)
        theme.dress(self.line)
        self.line.setPlaceholderText(self.tr("What was promised?  due Fri"))
        self.line.setAccessibleName(self.tr("New action"))
        self.line.returnPressed.connect(self._enter)
        self._whose = PlainButton(theme, "", parent=self)
        self._whose.clicked.connect(self._switch_owner)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        row.addWidget(self.line, 1)
        row.addWidget(self._whose)

    def show_pair(self, pair: PairView, today: date) -> None:
        """Take the names of the two, and the day; a new action is mine unless switched, or unless it names somebody."""
        self._today = today
        if self._pair is None and not self._was_chosen:
            self._owner = pair.me
        self._pair = pair
        self._name_owner()

    def focus_first(self) -> None:
        """Put the keyboard into the line."""
        self.line.setFocus()

    @property
    def typed(self) -> Typed:
        """What stands in it: the words, and whose it is to be."""
        return self.line.text(), self._owner.value

    def put_back(self, typed: Typed) -> None:
        """Show what was typed before and not entered."""
        self.line.setText(typed[0])
        self._was_chosen = any(role in typed[1:] for role in Role)
        self._owner = next((role for role in Role if role in typed[1:]), self._owner)
        self._name_owner()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.line.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _name_owner(self) -> None:
        if self._pair is not None:
            name = self._pair.person(self._owner).short
            self._whose.setText(name)
            self._whose.setAccessibleName(self.tr("Owner: {name}").format(name=name))

    @Slot()
    def _switch_owner(self) -> None:
        self._owner = self._owner.other
        self._name_owner()

    @Slot()
    def _enter(self) -> None:
        if self._pair is None or not self.line.text().strip():
            self.left.emit()
            return
        quick = read_action(self.line.text(), (self._pair.mentor, self._pair.leader), QLocale(), self._today)
        if quick.text:
            self.entered.emit(quick._replace(owner=quick.owner or self._owner))

    def taken(self) -> None:
        """Empty the line: its action is kept."""
        self.line.clear()
