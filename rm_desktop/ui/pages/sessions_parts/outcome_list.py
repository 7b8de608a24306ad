"""What came out of a session, row by row, each edited in its place."""

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.models.kinds import Kind
from rm_desktop.services.today_view import PairView
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.sessions_parts.outcome import Outcome, outcomes_of
from rm_desktop.ui.pages.sessions_parts.outcome_entry import OutcomeEntry
from rm_desktop.ui.pages.sessions_parts.outcome_row import OutcomeRow
from rm_desktop.ui.pages.sessions_parts.picture import SessionPicture
from rm_desktop.ui.pages.sessions_parts.rows import has_keyboard, stops_in
from rm_desktop.ui.widgets.walked_rows import WalkedRows


class OutcomeList(QWidget):
    """Keeps the rows that look as before; after a deletion the next one has the keyboard."""

    changed = Signal()
    """The current row is another one, or it is edited, or no longer."""
    tick_requested = Signal(str, bool)
    saved = Signal(object)  # Outcome, with what was typed
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._walked = WalkedRows[OutcomeRow](self.changed.emit)
        self.entry: OutcomeEntry | None = None
        self.writable = True
        self._picture: SessionPicture | None = None
        self._edited = ""
        self._narrow = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def current(self) -> OutcomeRow | None:
        """The row the keyboard is or was on."""
        return self._walked.current

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops in here."""
        editor = [] if self.entry is None else stops_in(self.entry)
        return [*(row for row in self.rows if not row.isHidden()), *editor]

    @property
    def rows(self) -> list[OutcomeRow]:
        """The rows from the top down."""
        return self._walked.rows

    def row_of(self, record_id: str) -> OutcomeRow | None:
        """Return the row of a record."""
        return self._walked.row_of(record_id)

    def show_picture(self, picture: SessionPicture) -> None:
        """Show what came out of a session."""
        focused = self._walked.focused_place()
        if self._picture is None or self._picture.id != picture.id:
            self.stop_editing()
        self._picture = picture
        known = {row.outcome: row for row in self.rows}
        self._walked.rows = [known.pop(each) if each in known else self._new_row(each) for each in outcomes_of(picture)]
        for gone in known.values():
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, row in enumerate(self.rows):
            row.setHidden(row.outcome.id == self._edited)
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
        if self._edited and self.row_of(self._edited) is None:
            self.stop_editing()
        self._walked.focus_again(focused)
        self.changed.emit()

    def set_narrow(self, narrow: bool) -> None:
        """Let what is edited stand in a column where there is little room."""
        self._narrow = narrow
        if self.entry is not None:
            self.entry.set_narrow(narrow)

    @Slot(str)
    def edit(self, record_id: str) -> None:
        """Open a row in its place."""
        row, picture = self.row_of(record_id), self._picture
        if row is None or picture is None or not self.writable:
            return
        self.stop_editing()
        self.entry, self._edited = self._entry_of(row.outcome, picture.pair), record_id
        self._column.insertWidget(self._column.indexOf(row), self.entry)
        self.entry.show()
        self.entry.line.setFocus()
        self.entry.line.selectAll()
        row.hide()
        self.changed.emit()

    def finish(self) -> None:
        """Save what is changed in its place, as far as it can be taken; where that fails it stays open."""
        if self.entry is not None and self.entry.text and (self.entry.due is None or self.entry.due.is_readable):
            self._save()

    @Slot()
    def stop_editing(self) -> None:
        """Show the row again; the keyboard goes back to it."""
        if self.entry is None:
            return
        entry, self.entry = self.entry, None
        row = self.row_of(self._edited)
        self._edited = ""
        inside = has_keyboard(entry)
        self._column.removeWidget(entry)
        if row is not None:
            row.show()
            if inside:
                row.setFocus()
        entry.hide()
        entry.deleteLater()
        self.changed.emit()

    def _entry_of(self, outcome: Outcome, pair: PairView) -> OutcomeEntry:
        today = self._picture.today if self._picture is not None and outcome.kind is Kind.ACTION else None
        if outcome.kind is Kind.ACTION:
            hint, whose = self.tr("What was promised?"), self.tr("Who does it")
        else:
            hint, whose = self.tr("What was learned?"), self.tr("Who learned it")
        entry = OutcomeEntry(self._theme, hint, whose, today, self)
        entry.show_pair(pair)
        entry.fill(outcome.text, outcome.role, outcome.due)
        entry.set_narrow(self._narrow)
        entry.entered.connect(self._save)
        entry.left.connect(self.stop_editing)
        return entry

    def _new_row(self, outcome: Outcome) -> OutcomeRow:
        row = OutcomeRow(self._theme, outcome, self)
        row.tick_requested.connect(self.tick_requested)
        row.edit_requested.connect(self.edit)
        row.menu_wanted.connect(self.menu_wanted)
        return self._walked.join(row)

    @Slot()
    def _save(self) -> None:
        row, entry = self.row_of(self._edited), self.entry
        if row is None or entry is None:
            return
        typed = row.outcome._replace(text=entry.text, role=entry.role, due=entry.day)
        if typed == row.outcome:
            self.stop_editing()
        else:
            self.saved.emit(typed)
