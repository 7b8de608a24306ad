"""What was promised before this session, over its topics: `you said → I did`."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.services.promised import NO_PROMISES, Promises
from rm_desktop.services.today_view import ActionLine, PairView
from rm_desktop.store.changes import Changes
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.half_typed import HalfTyped, Lines
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.shell.tab_chain import stop_at
from rm_desktop.ui.widgets.buttons import QuietButton
from rm_desktop.ui.widgets.card import Card, CardTone
from rm_desktop.ui.widgets.folding_row import FoldingRow
from rm_desktop.ui.widgets.labels import Label, SectionLabel
from rm_desktop.ui.widgets.layouts import clear
from rm_desktop.ui.widgets.promise_row import PromiseRow
from rm_desktop.ui.wording import words

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

FEW = 6
"""So many are shown until all are asked for."""


class PromiseSection(Card):
    """Away where there is nothing to look back at; of many it shows the first until asked for all."""

    focused = Signal(str)
    rows_changed = Signal()
    """There are other rows, or they are folded up, or no longer."""
    menu_wanted = Signal(QPoint)

    def __init__(
        self,
        dispatcher: Dispatcher,
        theme: Theme,
        few: int = FEW,
        aside: QWidget | None = None,
        parent: QWidget | None = None,
        name: str = "promise",
    ) -> None:
        """Show the first `few`; `aside` stands at the end of the head, `name` is for what is half typed."""
        super().__init__(theme, CardTone.SUNKEN, padding=12, parent=parent)
        self.setAccessibleName(self.tr("What we promised: you said, I did"))
        self._dispatcher = dispatcher
        self._few = few
        self._shown_for = ""
        self._pair: PairView | None = None
        self._today = date.min
        self._promised = NO_PROMISES
        self._asked = ""
        self._all = False
        self._narrow = False
        self.rows: list[PromiseRow] = []
        self._half = HalfTyped(name, dispatcher, self._typed, self)
        self._told = Label(theme, "", TextSize.CAPTION, "ink2")
        self.room = QWidget()
        self._column = QVBoxLayout(self.room)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.more = QuietButton(theme, "")
        self.more.clicked.connect(self._show_all)
        beside = (self._told,) if aside is None else (self._told, aside)
        self.body.addWidget(FoldingRow(theme, SectionLabel(theme, self.tr("You said → I did")), *beside))
        self.body.addWidget(self.room)
        self.body.addWidget(self.more)
        self.hide()

    @property
    def folded(self) -> bool:
        """Whether only the head is on view."""
        return self.room.isHidden()

    @property
    def holds_words(self) -> bool:
        """Whether somebody types what came of one, or has typed it and not kept it."""
        return any(row.holds_words for row in self.rows)

    def keep_half_typed(self) -> None:
        """Write what is typed of what came of them and was not kept."""
        self._half.flush()

    def set_folded(self, folded: bool) -> None:
        """Show the head alone, or all."""
        if folded != self.folded:
            self.room.setHidden(folded)
            self._show_more()
            self.rows_changed.emit()

    def set_narrow(self, narrow: bool) -> None:
        """Stand in less room."""
        self._narrow = narrow
        for row in self.rows:
            row.set_narrow(narrow)

    def show_promises(self, session_id: str, promised: Promises, pair: PairView, today: date) -> None:
        """Show what was promised before a session; a line that is typed in stays."""
        if self._shown_for != session_id:
            self._asked, self._all, self._promised = "", False, NO_PROMISES
        promised = self._in_place(promised)
        same = promised.lines == self._promised.lines and self._shown_for == session_id
        self._shown_for, self._promised, self._pair, self._today = session_id, promised, pair, today
        self.setVisible(bool(promised.lines))
        if promised.lines:
            self._tell()
        if not same or len(self.rows) != len(self._shown()):
            self._build()

    def _in_place(self, promised: Promises) -> Promises:
        """Leave each promise where it stands on view, also once it is done."""
        places = {line.id: place for place, line in enumerate(self._promised.lines)}
        return promised._replace(lines=tuple(sorted(promised.lines, key=partial(_place, places))))

    def _shown(self) -> tuple[ActionLine, ...]:
        return self._promised.lines if self._all else self._promised.lines[: self._few]

    def _tell(self) -> None:
        locale, lines = QLocale(), self._promised.lines
        said = self.tr("Until session {number}: {done} of {count} done")
        if self._promised.number is None:
            said = self.tr("{done} of {count} done")
        done, count = locale.toString(sum(line.done for line in lines)), locale.toString(len(lines))
        self._told.setText(said.format(done=done, count=count, number=locale.toString(self._promised.number or 0)))

    def _build(self) -> None:
        focused = next((row.line.id for row in self.rows if _has_keyboard(row)), "")
        typed = {row.line.id: row.evidence.text() for row in self.rows if row.holds_words}
        self._half.take_in()
        clear(self._column)
        self.rows = [self._row(line) for line in self._shown()]
        for row in self.rows:
            self._column.addWidget(row)
            row.show()
        stop_at(self._told, list(self.rows))
        self._show_more()
        self._restore(typed, focused)
        self.rows_changed.emit()

    def _show_more(self) -> None:
        rest = len(self._promised.lines) - len(self.rows)
        self.more.setText(words.counted(rest, "Show {n} more", "Show {n} more"))
        self.more.setVisible(rest > 0 and not self.folded)

    def _restore(self, typed: dict[str, str], focused: str) -> None:
        """Open the lines again that were open, and the one that was just ticked; the keyboard stays where it was."""
        for row in self.rows:
            if row.line.id in typed and row.line.id != self._asked:
                row.ask()
                row.evidence.setText(typed[row.line.id])
            elif row.line.id != self._asked and self._half.of(row.line.id):
                row.put_back(self._half.of(row.line.id)[0])
            elif row.line.id == focused:
                row.setFocus()
            if row.line.id == self._asked and row.line.done:
                row.ask()
        self._asked = ""

    def _row(self, line: ActionLine) -> PromiseRow:
        if self._pair is None:
            raise RuntimeError("promises are shown with their pair")
        due = words.due(line.due, self._today, QLocale()) if line.due and not line.done else ""
        late, whose = line.overdue(self._today), self._pair.person(line.owner).short
        row = PromiseRow(self._theme, line, whose, due, self, late=late)
        row.set_narrow(self._narrow)
        self._half.watch(row.evidence)
        row.focused.connect(self.focused)
        row.menu_wanted.connect(self.menu_wanted)
        row.tick_requested.connect(self._tick)
        row.said.connect(self._say)
        row.walked.connect(self._walk)
        return row

    def _typed(self) -> Lines:
        return {row.line.id: (row.half_typed,) for row in self.rows}

    @Slot(str, bool)
    def _tick(self, action_id: str, done: bool) -> None:
        row = self.row_of(action_id)
        self._asked = action_id if done and row is not None and not row.line.evidence else ""
        if self._dispatcher.do(partial(_tick, action_id, done)) is None and row is not None:
            row.show_as_is()

    @Slot(str, str)
    def _say(self, action_id: str, evidence: str) -> None:
        """Keep what came of it; where it was still to do, that says it is done."""
        row = self.row_of(action_id)
        if row is None:
            return
        call = _say_evidence if row.line.done or not evidence else _say_done
        row.setFocus()
        row.evidence.hide()
        if self._dispatcher.do(partial(call, action_id, evidence)) is None:
            row.ask()
            row.evidence.setText(evidence)
        self._half.settle()

    @Slot(str, int)
    def _walk(self, action_id: str, step: int) -> None:
        row = self.row_of(action_id)
        place = self.rows.index(row) + step if row is not None else -1
        if 0 <= place < len(self.rows):
            self.rows[place].setFocus()

    @Slot()
    def _show_all(self) -> None:
        self._all = True
        self._build()
        if self.rows:
            self.rows[-1].setFocus()

    def row_of(self, action_id: str) -> PromiseRow | None:
        """Return the row of a promise, where it is among those that are shown."""
        return next((row for row in self.rows if row.line.id == action_id), None)


def _place(places: dict[str, int], line: ActionLine) -> int:
    return places.get(line.id, len(places))


def _has_keyboard(row: PromiseRow) -> bool:
    return row.hasFocus() or row.evidence.hasFocus()


def _tick(action_id: str, done: bool, desk: "Desk") -> Changes:
    return desk.actions.tick(action_id) if done else desk.actions.untick(action_id)


def _say_done(action_id: str, evidence: str, desk: "Desk") -> Changes:
    """Tick an action and say what came of it."""
    return desk.actions.tick(action_id, evidence)


def _say_evidence(action_id: str, evidence: str, desk: "Desk") -> Changes:
    """Say what came of an action that is done already."""
    return desk.actions.edit(action_id, evidence=evidence)
