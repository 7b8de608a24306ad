"""What was promised, read back: who does what by when."""

from functools import partial

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.clock import Clock
from rm_desktop.services.wrapping import WrapView
from rm_desktop.ui.dialogs.wrap_parts import calls
from rm_desktop.ui.dialogs.wrap_parts.action_row import ActionRow
from rm_desktop.ui.dialogs.wrap_parts.step import Fault, Step
from rm_desktop.ui.dispatcher import Call
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import QuietButton
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import words

_MOST = 24  # read aloud, more would take longer than the session


class ActionsStep(Step):
    """A row for each open action of the session. What has no day is asked once, and may stay so."""

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(theme, clock, self.tr("Read the actions back"), parent)
        self.rows: tuple[ActionRow, ...] = ()
        self._day = self.today
        self._asked = False
        self._list = QVBoxLayout()
        ScaledSpacing(theme, self._list, 12)
        self.missing = Label(theme, "", TextSize.CAPTION, "ink2", wrap=True)
        self.all_by_next = QuietButton(theme, "")
        self.all_by_next.setAutoDefault(True)  # Enter on it presses it, and not the button that goes on
        self.all_by_next.clicked.connect(self._give_days)
        row = QHBoxLayout()
        ScaledSpacing(theme, row, 8)
        row.addWidget(self.missing, 1)
        row.addWidget(self.all_by_next)
        self.column.addLayout(row)
        self.column.addLayout(self._list)
        self.column.addStretch(1)

    @property
    def skip(self) -> str:
        return ""

    def show_view(self, view: WrapView) -> None:
        self._asked = False
        self._day = view.following.day
        for old in self.rows:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = tuple(ActionRow(self.theme, self.today, line, view.pair) for line in view.actions[:_MOST])
        for row in self.rows:
            row.edited.connect(self._on_edited)
            self._list.addWidget(row)
        self.about.setText(self._about(len(view.actions)))
        day = words.short_day(self._day, QLocale(), self.today)
        self.all_by_next.setText(self.tr("All by {day}").format(day=day))
        self.all_by_next.setToolTip(self.tr("Give each that has no day the day of the next session"))
        self._count()

    def focus_first(self) -> None:
        if not self.rows:
            self.answered.emit()
        elif self._undated():
            self.all_by_next.setFocus()
        else:
            self.rows[0].due.line.setFocus()

    def fault(self) -> Fault | None:
        unread = next((row for row in self.rows if not row.due.is_readable), None)
        if unread is not None:
            return unread.due.hint, unread.due
        undated = self._undated()
        if undated and not self._asked:
            self._asked = True
            return self.tr("What has no day is seldom done. Give it one, or go on without."), undated[0].due
        return None

    def call(self) -> Call | None:
        agreed = {row.line.id: row.agreed for row in self.rows if row.is_other}
        return partial(calls.read_back, agreed) if agreed else None

    def _about(self, count: int) -> str:
        if not count:
            return self.tr("No action of this session is open.")
        if count > _MOST:
            first = QLocale().toString(_MOST)
            return self.tr("These are the first {n}. The others are on the page Actions.").format(n=first)
        return self.tr("Read each aloud: who does what, by when?")

    def _undated(self) -> list[ActionRow]:
        return [row for row in self.rows if row.due.day is None and row.due.is_readable]

    def _count(self) -> None:
        count = len(self._undated())
        self.missing.setText(words.counted(count, "{n} action has no day.", "{n} actions have no day."))
        self.missing.setVisible(bool(count))
        self.all_by_next.setVisible(bool(count))

    @Slot()
    def _on_edited(self) -> None:
        self._count()
        self.changed.emit()

    @Slot()
    def _give_days(self) -> None:
        for row in self._undated():
            row.due.set_day(self._day)
        self._count()
        self.changed.emit()
        self.answered.emit()
