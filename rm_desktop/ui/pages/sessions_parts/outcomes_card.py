"""The card of what came out of a session: actions and takeaways."""

from functools import partial

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from rm_desktop.services.today_view import ActionLine
from rm_desktop.ui import words
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.pages.sessions_parts import picture as calls
from rm_desktop.ui.pages.sessions_parts.outcome_entry import OutcomeEntry
from rm_desktop.ui.pages.sessions_parts.outcome_row import OutcomeRow
from rm_desktop.ui.pages.sessions_parts.picture import SessionPicture
from rm_desktop.ui.pages.sessions_parts.rows import clear, has_keyboard, head, stop_at, stops_in
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.buttons import QuietButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class OutcomesCard(Card):
    """Lists both, and notes new ones in place."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("Actions and takeaways"))
        self._dispatcher = dispatcher
        self._narrow = False
        self._picture: SessionPicture | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._none = Label(theme, self.tr("Nothing was promised or learned here yet."), colour="ink2", wrap=True)
        self._entries = QVBoxLayout()
        self._entries.setSpacing(0)
        self.new_action = QuietButton(theme, self.tr("Add action"), "plus")
        self.new_takeaway = QuietButton(theme, self.tr("Add takeaway"), "plus")
        self.new_action.clicked.connect(self._begin_action)
        self.new_takeaway.clicked.connect(self._begin_takeaway)
        self.action_entry: OutcomeEntry | None = None
        self.takeaway_entry: OutcomeEntry | None = None
        foot = self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        ScaledSpacing(theme, foot, 4)
        foot.addWidget(self.new_action)
        foot.addWidget(self.new_takeaway)
        foot.addStretch(1)
        self.body.addLayout(head(theme, self.tr("Actions and takeaways")))
        self.body.addWidget(self._none)
        for layout in (self._rows, self._entries, foot):
            self.body.addLayout(layout)

    def set_narrow(self, narrow: bool) -> None:
        """Put one below the other where there is little room."""
        self._narrow = narrow
        self._foot.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        for entry in (self.action_entry, self.takeaway_entry):
            if entry is not None:
                entry.set_narrow(narrow)

    def show_picture(self, picture: SessionPicture) -> None:
        """Show what came out of a session; the keyboard stays at the row it was on."""
        focused = self._focused()
        before, self._picture = self._picture, picture
        if before is not None and before.id != picture.id:
            self._leave_action()
            self._leave_takeaway()
        clear(self._rows)
        for action in picture.actions:
            self._rows.addWidget(self._action_row(action, picture))
        for takeaway in picture.takeaways:
            row = OutcomeRow(self._theme, takeaway.id, takeaway.text)
            learner = picture.pair.person(takeaway.learner)
            row.add_chip(self.tr("{name} learned").format(name=learner.short), takeaway.learner.value)
            row.remove_requested.connect(self._remove_takeaway)
            self._rows.addWidget(row)
        self._none.setVisible(not self._rows.count())
        self._order_stops()
        if focused is not None and self._rows.count():
            self._row(min(focused, self._rows.count() - 1)).setFocus()

    def focus_record(self, record_id: str) -> QWidget | None:
        """Put the keyboard on an action or a takeaway and return its row; None where it is not here."""
        rows = (self._row(index) for index in range(self._rows.count()))
        found = next((row for row in rows if isinstance(row, OutcomeRow) and row.record_id == record_id), None)
        if found is not None:
            found.setFocus()
        return found

    def _order_stops(self) -> None:
        """Let Tab come to the rows and the lines to type in before it comes to the buttons."""
        stops = [self._row(index) for index in range(self._rows.count())]
        for entry in (self.action_entry, self.takeaway_entry):
            stops += [] if entry is None else stops_in(entry)
        stop_at(self._none, stops)

    def _action_row(self, action: ActionLine, picture: SessionPicture) -> OutcomeRow:
        row = OutcomeRow(self._theme, action.id, action.text, action.done)
        row.add_chip(picture.pair.person(action.owner).short, action.owner.value)
        if action.due is not None and not action.done:
            late = action.overdue(picture.today)
            row.add_caption(words.due(action.due, picture.today, QLocale()), "danger" if late else "ink2")
        row.tick_requested.connect(self._tick)
        row.remove_requested.connect(self._remove_action)
        return row

    def _row(self, index: int) -> QWidget:
        item = self._rows.itemAt(index)
        widget = None if item is None else item.widget()
        return self if widget is None else widget

    def _focused(self) -> int | None:
        return next((index for index in range(self._rows.count()) if self._row(index).hasFocus()), None)

    @Slot()
    def _begin_action(self) -> None:
        if self._picture is None:
            return
        if self.action_entry is None:
            hint, whose = self.tr("What was promised?"), self.tr("Who does it")
            self.action_entry = self._entry(OutcomeEntry(self._theme, hint, whose, self._picture.today))
            self.action_entry.entered.connect(self._add_action)
            self.action_entry.left.connect(self._leave_action)
        self._open(self.action_entry, self.new_action)

    @Slot()
    def _begin_takeaway(self) -> None:
        if self.takeaway_entry is None:
            hint, whose = self.tr("What was learned?"), self.tr("Who learned it")
            self.takeaway_entry = self._entry(OutcomeEntry(self._theme, hint, whose, None))
            self.takeaway_entry.entered.connect(self._add_takeaway)
            self.takeaway_entry.left.connect(self._leave_takeaway)
        self._open(self.takeaway_entry, self.new_takeaway)

    def _entry(self, entry: OutcomeEntry) -> OutcomeEntry:
        if self._picture is not None:
            entry.show_pair(self._picture.pair)
        entry.set_narrow(self._narrow)
        self._entries.addWidget(entry)
        return entry

    def _open(self, entry: OutcomeEntry, button: QuietButton) -> None:
        self._order_stops()
        entry.show()
        entry.line.setFocus()
        button.hide()

    @Slot()
    def _add_action(self) -> None:
        entry = self.action_entry
        if entry is not None and self._picture is not None:
            call = partial(calls.add_action, self._picture.id, entry.text, entry.role, entry.day)
            if self._dispatcher.do(call) is not None:
                entry.taken()

    @Slot()
    def _add_takeaway(self) -> None:
        entry = self.takeaway_entry
        if entry is not None and self._picture is not None:
            call = partial(calls.add_takeaway, self._picture.id, entry.text, entry.role)
            if self._dispatcher.do(call) is not None:
                entry.taken()

    @Slot()
    def _leave_action(self) -> None:
        self._close(self.action_entry, self.new_action)

    @Slot()
    def _leave_takeaway(self) -> None:
        self._close(self.takeaway_entry, self.new_takeaway)

    def _close(self, entry: OutcomeEntry | None, button: QuietButton) -> None:
        if entry is None or entry.isHidden():
            return
        inside = has_keyboard(entry)
        button.show()
        if inside:
            button.setFocus()
        entry.hide()

    @Slot(str, bool)
    def _tick(self, action_id: str, done: bool) -> None:
        if self._dispatcher.do(partial(calls.tick_action, action_id, done)) is None and self._picture is not None:
            self.show_picture(self._picture)

    @Slot(str)
    def _remove_action(self, action_id: str) -> None:
        self._dispatcher.do(partial(calls.remove_action, action_id))

    @Slot(str)
    def _remove_takeaway(self, takeaway_id: str) -> None:
        self._dispatcher.do(partial(calls.remove_takeaway, takeaway_id))
