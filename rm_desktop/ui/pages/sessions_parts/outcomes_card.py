"""The card of what came out of a session: actions and takeaways."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.sessions_parts import calls
from rm_desktop.ui.pages.sessions_parts.outcome_adding import OutcomeAdding
from rm_desktop.ui.pages.sessions_parts.outcome_deeds import OutcomeDeeds
from rm_desktop.ui.pages.sessions_parts.outcome_entry import OutcomeEntry
from rm_desktop.ui.pages.sessions_parts.outcome_list import OutcomeList
from rm_desktop.ui.pages.sessions_parts.picture import SessionPicture
from rm_desktop.ui.pages.sessions_parts.rows import head, stops_in
from rm_desktop.ui.shell.tab_chain import stop_at
from rm_desktop.ui.widgets.buttons import QuietButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class OutcomesCard(Card):
    """Lists both, and notes new ones in place."""

    changed = Signal()

    def __init__(self, dispatcher: Dispatcher, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("Actions and takeaways"))
        self._dispatcher = dispatcher
        self._narrow = False
        self._picture: SessionPicture | None = None
        self.list = OutcomeList(theme, self)
        self.deeds = OutcomeDeeds(dispatcher, self.list, self)
        self.list.changed.connect(self._on_changed)
        self._none = Label(theme, self.tr("Nothing was promised or learned here yet."), colour="ink2", wrap=True)
        self._entries = QVBoxLayout()
        self._entries.setSpacing(0)
        self.new_action = QuietButton(theme, self.tr("Add action"), "plus")
        self.new_takeaway = QuietButton(theme, self.tr("Add takeaway"), "plus")
        self.new_action.clicked.connect(self.begin_action)
        self.new_takeaway.clicked.connect(self.begin_takeaway)
        self._action = OutcomeAdding("outcome-action", self.new_action, self._action_line, dispatcher, self)
        self._takeaway = OutcomeAdding("outcome-takeaway", self.new_takeaway, self._takeaway_line, dispatcher, self)
        self._action.entered.connect(self._add_action)
        self._takeaway.entered.connect(self._add_takeaway)
        self._adding = (self._action, self._takeaway)
        for adding in self._adding:
            adding.opened.connect(self._order_stops)
        self._lay_out()
        dispatcher.can_write_changed.connect(self._allow)
        self._allow(dispatcher.can_write)

    @property
    def action_entry(self) -> OutcomeEntry | None:
        """The line for a promise, where it was ever opened."""
        return self._action.entry

    @property
    def takeaway_entry(self) -> OutcomeEntry | None:
        """The line for what was learned, where it was ever opened."""
        return self._takeaway.entry

    def set_narrow(self, narrow: bool) -> None:
        """Put one below the other where there is little room."""
        self._narrow = narrow
        self._foot.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self.list.set_narrow(narrow)
        for entry in (self.action_entry, self.takeaway_entry):
            if entry is not None:
                entry.set_narrow(narrow)

    def show_picture(self, picture: SessionPicture) -> None:
        """Show what came out of a session; the keyboard stays at the row it was on."""
        before, self._picture = self._picture, picture
        if before is None or before.id != picture.id:
            for adding in self._adding:
                adding.show_session(picture.id)
        self.list.show_picture(picture)
        self.list.setVisible(bool(self.list.rows))
        self._none.setVisible(not self.list.rows)
        self._order_stops()

    def save_pending(self) -> None:
        """Save what is changed in its place, and keep what is typed and was not entered."""
        self.list.finish()
        for adding in self._adding:
            adding.keep_half_typed()

    def focus_record(self, record_id: str) -> QWidget | None:
        """Put the keyboard on an action or a takeaway and return its row; None where it is not here."""
        found = self.list.row_of(record_id)
        if found is not None:
            found.setFocus()
        return found

    @Slot()
    def begin_action(self) -> None:
        """Open the line for a promise."""
        if self._picture is not None:
            self._action.begin()

    @Slot()
    def begin_takeaway(self) -> None:
        """Open the line for what was learned."""
        if self._picture is not None:
            self._takeaway.begin()

    def _lay_out(self) -> None:
        foot = self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        ScaledSpacing(self._theme, foot, 4)
        foot.addWidget(self.new_action)
        foot.addWidget(self.new_takeaway)
        foot.addStretch(1)
        self.body.addLayout(head(self._theme, self.tr("Actions and takeaways")))
        self.body.addWidget(self._none)
        self.body.addWidget(self.list)
        self.body.addLayout(self._entries)
        self.body.addLayout(foot)

    @Slot()
    def _order_stops(self) -> None:
        """Let Tab come to the rows and the lines to type in before it comes to the buttons."""
        stops = self.list.stops
        for entry in (self.action_entry, self.takeaway_entry):
            stops += [] if entry is None else stops_in(entry)
        stop_at(self._none, stops)

    def _action_line(self) -> OutcomeEntry:
        today = None if self._picture is None else self._picture.today
        return self._entry(OutcomeEntry(self._theme, self.tr("What was promised?"), self.tr("Who does it"), today))

    def _takeaway_line(self) -> OutcomeEntry:
        return self._entry(OutcomeEntry(self._theme, self.tr("What was learned?"), self.tr("Who learned it"), None))

    def _entry(self, entry: OutcomeEntry) -> OutcomeEntry:
        if self._picture is not None:
            entry.show_pair(self._picture.pair)
        entry.set_narrow(self._narrow)
        self._entries.addWidget(entry)
        return entry

    @Slot()
    def _on_changed(self) -> None:
        self._order_stops()
        self.changed.emit()

    @Slot(bool)
    def _allow(self, allowed: bool) -> None:
        self.list.writable = allowed
        self.list.setEnabled(allowed)
        self.new_action.setEnabled(allowed)
        self.new_takeaway.setEnabled(allowed)

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
