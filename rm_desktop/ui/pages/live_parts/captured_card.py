"""The card of what was captured so far, each row changed in its place."""

from functools import partial

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.models.kinds import Kind
from rm_desktop.ui.dispatcher import Call, Dispatcher
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.pages.live_parts import calls
from rm_desktop.ui.pages.live_parts.capture_line import CaptureLine
from rm_desktop.ui.pages.live_parts.captured_row import CapturedRow
from rm_desktop.ui.pages.live_parts.outcome import Captured, captured_of, left_out
from rm_desktop.ui.pages.live_parts.picture import LivePicture
from rm_desktop.ui.shell.tab_chain import stop_at
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.labels import Label, SectionLabel
from rm_desktop.ui.widgets.walked_rows import WalkedRows
from rm_desktop.ui.wording import words


class CapturedCard(Card):
    """Keeps the rows that look as before; after a deletion the next one has the keyboard."""

    changed = Signal()
    """The current row is another one, or it is edited, or no longer."""
    menu_wanted = Signal(QPoint)

    def __init__(self, dispatcher: Dispatcher, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("Captured"))
        self._dispatcher = dispatcher
        self._picture: LivePicture | None = None
        self._edited = ""
        self._walked = WalkedRows[CapturedRow](self.changed.emit)
        self.line: CaptureLine | None = None
        self.writable = True
        self._title = SectionLabel(theme, self.tr("Captured"))
        self._none = Label(
            theme, self.tr("Actions, takeaways and questions for later come together here."), colour="ink2", wrap=True
        )
        self._more = Label(theme, size=TextSize.CAPTION, colour="ink2", wrap=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._parked_title = SectionLabel(theme, self.tr("Parked topics"))
        self._parked = QVBoxLayout()
        self._parked.setSpacing(0)
        self.body.addWidget(self._title)
        self.body.addWidget(self._none)
        self.body.addLayout(self._column)
        self.body.addWidget(self._parked_title)
        self.body.addLayout(self._parked)
        self.body.addWidget(self._more)

    @property
    def current(self) -> Captured | None:
        """What the keyboard is or was on."""
        row = self._walked.current
        return None if row is None else row.captured

    @property
    def rows(self) -> list[CapturedRow]:
        """The rows from the top down."""
        return self._walked.rows

    def row_of(self, record_id: str) -> CapturedRow | None:
        """Return the row of a record."""
        return self._walked.row_of(record_id)

    def show_picture(self, picture: LivePicture) -> None:
        """Show what was captured in a session."""
        focused = self._walked.focused_place()
        if self._picture is None or self._picture.id != picture.id:
            self.stop_editing()
        self._picture = picture
        known = {row.captured: row for row in self.rows}
        self._walked.rows = [known.pop(each) if each in known else self._new_row(each) for each in captured_of(picture)]
        for gone in known.values():
            self._column_of(gone).removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._put_rows()
        if self._edited and self.row_of(self._edited) is None:
            self.stop_editing()
        self._none.setVisible(all(row.captured.parked for row in self.rows))
        self._parked_title.setVisible(any(row.captured.parked for row in self.rows))
        more = left_out(picture)
        self._more.setText(words.counted(more, "{n} more topic waits for later.", "{n} more topics wait for later."))
        self._more.setVisible(bool(more))
        stop_at(self._none, [row for row in self.rows if not row.isHidden()])
        self._walked.focus_again(focused)
        self.changed.emit()

    def focus_first(self) -> None:
        """Put the keyboard on a row."""
        row = self._walked.current or (self.rows[0] if self.rows else None)
        if row is not None:
            row.setFocus()

    @Slot()
    def edit(self) -> None:
        """Say the current one in other words."""
        if self.current is not None:
            self._edit(self.current.id)

    @Slot()
    def remove(self) -> None:
        """Put the current one into the trash."""
        captured = self.current
        if captured is not None:
            deeds = {Kind.ACTION: calls.remove_action, Kind.TAKEAWAY: calls.remove_takeaway}
            self._dispatcher.do(partial(deeds.get(captured.kind, calls.remove_topic), captured.id))

    def finish(self) -> None:
        """Save what is changed in its place, as far as it can be taken; where that fails it stays open."""
        line = self.line
        if line is not None and line.text and (line.due is None or line.due.is_readable):
            self._save()

    @Slot()
    def stop_editing(self) -> None:
        """Show the row again; the keyboard goes back to it."""
        line, self.line = self.line, None
        if line is None:
            return
        row, self._edited = self.row_of(self._edited), ""
        for column in (self._column, self._parked):
            column.removeWidget(line)
        if row is not None:
            row.show()
            row.setFocus()
        line.hide()
        line.deleteLater()
        self.changed.emit()

    @Slot(str)
    def _edit(self, record_id: str) -> None:
        row, picture = self.row_of(record_id), self._picture
        if row is None or picture is None or not self.writable:
            return
        self.stop_editing()
        line = self.line = CaptureLine(
            self._theme, row.captured.kind, picture.pair, picture.today, picture.following, self
        )
        line.set_narrow(True)
        line.fill(row.captured)
        line.entered.connect(self._save)
        line.left.connect(self.stop_editing)
        self._edited = record_id
        column = self._column_of(row)
        column.insertWidget(column.indexOf(row), line)
        stop_at(row, [line.line, line.person] + ([] if line.due is None else [line.due.line]))
        row.hide()
        line.show()
        line.line.setFocus()
        line.line.selectAll()
        self.changed.emit()

    @Slot()
    def _save(self) -> None:
        row, line = self.row_of(self._edited), self.line
        if row is None or line is None:
            return
        call: Call
        if line.kind is Kind.ACTION:
            call = partial(calls.edit_action, self._edited, line.text, line.role, line.day)
        elif line.kind is Kind.TAKEAWAY:
            call = partial(calls.edit_takeaway, self._edited, line.text, line.role)
        else:
            call = partial(calls.rename_topic, self._edited, line.text)
        if self._dispatcher.do(call) is not None:
            self.stop_editing()

    def _column_of(self, row: CapturedRow) -> QVBoxLayout:
        return self._parked if row.captured.parked else self._column

    def _put_rows(self) -> None:
        for column in (self._column, self._parked):
            ours = [row for row in self.rows if self._column_of(row) is column]
            for place, row in enumerate(ours):
                row.setHidden(row.captured.id == self._edited)
                if column.indexOf(row) != place:
                    column.insertWidget(place, row)

    def _new_row(self, captured: Captured) -> CapturedRow:
        row = CapturedRow(self._theme, captured, self)
        row.edit_requested.connect(self._edit)
        row.menu_wanted.connect(self.menu_wanted)
        return self._walked.join(row)
