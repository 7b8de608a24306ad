"""What narrows the list of actions, and by what it is put together."""

from PySide6.QtCore import QLocale, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from rm_desktop.models.kinds import Role
from rm_desktop.services.action_list import ActionFilter, ActionOrder, ActionPlaces, ActionState
from rm_desktop.services.today_view import PairView
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.buttons import QuietButton
from rm_desktop.ui.widgets.clear_mark import ClearMark
from rm_desktop.ui.widgets.combo_box import ComboBox
from rm_desktop.ui.widgets.filter_line import FilterLine
from rm_desktop.ui.widgets.flow_layout import FlowLayout

_PAUSE_MS = 80
_LINE_WIDTH = 200
_WIDEST = 190
# Narrower than this, before zoom, the choices would take three lines.
_NARROW = 720


class ActionFilters(QWidget):
    """Words, whose, which, of what, and the order; `wanted` is all of it."""

    changed = Signal()
    left = Signal()
    """Down or Enter in the words: the person wants into the list."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._places: ActionPlaces | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self.line = FilterLine()
        theme.dress(self.line)
        self.line.setPlaceholderText(self.tr("Filter actions"))
        self.line.setAccessibleName(self.tr("Filter actions by words"))
        ClearMark(theme, self.line)
        self.line.textEdited.connect(self._on_edited)
        self.line.textChanged.connect(self._on_cleared)
        self.line.left.connect(self.left)
        self.whose = ComboBox(theme, self.tr("Whose"))
        self.state = ComboBox(theme, self.tr("Open or done"))
        self.session = ComboBox(theme, self.tr("Of which session"))
        self.goal = ComboBox(theme, self.tr("For which goal"))
        self.order = ComboBox(theme, self.tr("In which order"))
        self.more = QuietButton(theme, self.tr("More filters"), "chevron-down")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._arrange)
        flow = FlowLayout(theme, 8, self)
        flow.addWidget(self.line)
        flow.addWidget(self.more)
        for box in self._boxes:
            flow.addWidget(box)
            box.activated.connect(self._on_chosen)
        self._fill_fixed()
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def wanted(self) -> ActionFilter:
        """Return what is asked for now."""
        owner = self.whose.currentData()
        return ActionFilter(
            self.line.text().strip(),
            Role(owner) if owner else None,
            ActionState(self.state.currentData()),
            self.session.currentData() or "",
            self.goal.currentData() or "",
            ActionOrder(self.order.currentData()),
        )

    def show_pair(self, pair: PairView) -> None:
        """Offer the two by name."""
        chosen = self.whose.currentData() or ""
        self.whose.clear()
        self.whose.addItem(self.tr("Of both"), "")
        self.whose.addItem(self.tr("Mine"), pair.me.value)
        self.whose.addItem(self.tr("{name}’s").format(name=pair.partner.short), pair.partner.role.value)
        self.whose.setCurrentIndex(max(0, self.whose.findData(chosen)))

    def show_places(self, places: ActionPlaces) -> None:
        """Offer sessions and goals; what was chosen stays chosen as long as it is there."""
        if places == self._places:
            return
        self._places = places
        locale, session, goal = QLocale(), self.session.currentData() or "", self.goal.currentData() or ""
        self.session.clear()
        self.session.addItem(self.tr("Any session"), "")
        for session_id, number, title in places.sessions:
            said = self.tr("Session {number} · {title}").format(number=locale.toString(number), title=title)
            self.session.addItem(said, session_id)
        self.goal.clear()
        self.goal.addItem(self.tr("Any goal"), "")
        for goal_id, statement in places.goals:
            self.goal.addItem(" ".join(statement.split()), goal_id)
        self._pick(session, goal)

    def narrow_to(self, *, session_id: str = "", goal_id: str = "") -> None:
        """Ask for the actions of a session or goal, and for nothing else."""
        self._empty()
        self._pick(session_id, goal_id)
        self._arrange()
        self.changed.emit()

    @Slot()
    def show_all(self) -> None:
        """Ask for every action again; the order stays."""
        self._empty()
        self._arrange()
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @property
    def _boxes(self) -> tuple[ComboBox, ...]:
        return self.whose, self.state, self.session, self.goal, self.order

    def _empty(self) -> None:
        self.line.clear()
        self._pause.stop()
        for box in self._boxes[:-1]:
            box.setCurrentIndex(0)

    def _pick(self, session_id: str, goal_id: str) -> None:
        self.session.setCurrentIndex(max(0, self.session.findData(session_id)))
        self.goal.setCurrentIndex(max(0, self.goal.findData(goal_id)))

    def _fill_fixed(self) -> None:
        for state, said in (
            (ActionState.ALL, self.tr("Open and done")),
            (ActionState.OPEN, self.tr("Open")),
            (ActionState.OVERDUE, self.tr("Overdue")),
            (ActionState.DONE, self.tr("Done")),
        ):
            self.state.addItem(said, state.value)
        for order, said in (
            (ActionOrder.DUE, self.tr("By day")),
            (ActionOrder.OWNER, self.tr("By person")),
            (ActionOrder.SESSION, self.tr("By session")),
            (ActionOrder.GOAL, self.tr("By goal")),
        ):
            self.order.addItem(said, order.value)

    @Slot()
    def _on_edited(self) -> None:
        self._pause.start()

    @Slot(str)
    def _on_cleared(self, text: str) -> None:
        if not text and not self._pause.isActive():  # the little cross says no `textEdited`
            self._pause.start()

    @Slot()
    def _on_chosen(self) -> None:
        self.changed.emit()

    @Slot()
    def _arrange(self) -> None:
        """Show the choices, in a narrow window only where they are wanted or one of them is made."""
        narrow = self.width() < self._theme.px(_NARROW)
        made = any(box.currentIndex() > 0 for box in self._boxes)
        self.more.setVisible(narrow and not made)
        for box in self._boxes:
            box.setVisible(not narrow or made or self.more.isChecked())

    @Slot()
    def _restyle(self) -> None:
        self.line.setFixedWidth(self._theme.px(_LINE_WIDTH))
        for box in self._boxes:
            box.setMaximumWidth(self._theme.px(_WIDEST))
        self._arrange()
