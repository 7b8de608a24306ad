"""When they meet again."""

from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from rm_desktop.clock import Clock
from rm_desktop.services.today_view import SessionLine
from rm_desktop.services.wrapping import Following, WrapView
from rm_desktop.ui.dialogs.wrap_parts import calls
from rm_desktop.ui.dialogs.wrap_parts.step import Fault, Step
from rm_desktop.ui.dispatcher import Call
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.wall_hint import WallHint
from rm_desktop.ui.widgets.when_field import WhenField
from rm_desktop.ui.wording import words


class NextDateStep(Step):
    """Shows the day the next session has, else the one the pair's rhythm proposes."""

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(theme, clock, self.tr("Next date"), parent)
        self._session_id = ""
        self._title = ""
        self.when = WhenField(theme, self.today, self.tr("When you meet next"), clock=clock)
        self.when.edited.connect(self._on_changed)
        self.note = WallHint(theme, clock, self.when)
        self.note.setMinimumWidth(1)
        self.column.addWidget(self.when)
        self.column.addWidget(self.note)
        self.column.addStretch(1)

    @property
    def skip(self) -> str:
        return self.tr("No date yet")

    def show_view(self, view: WrapView) -> None:
        self._session_id = view.session.id
        following = view.following
        number = QLocale().toString(following.number)
        self._title = self.tr("Session {number}").format(number=number)
        self.about.setText(self._about(following, number))
        self.when.set_when(following.day, following.at)
        self.note.look()

    def focus_first(self) -> None:
        self.when.line.setFocus()
        self.when.line.selectAll()

    def fault(self) -> Fault | None:
        if not self.when.is_readable:
            return self.when.hint, self.when
        if self.when.day is None:
            return self.tr("Type a day, such as next thu 15:00, or decide later."), self.when
        if self.when.day < self.today:
            return self.tr("This day is over. The next session needs one that is still to come."), self.when
        return None

    def call(self) -> Call | None:
        day = self.when.day
        return None if day is None else partial(calls.date_next, self._session_id, self._title, day, self.when.at)

    def _about(self, following: Following, number: str) -> str:
        if following.dated:
            said = self.tr("Session {number}, {title}, is planned for this day. Keep it, or type another one.")
        elif following.line is not None:
            said = self.tr("Session {number}, {title}, has no day yet. This one fits your rhythm.")
        else:
            return self.tr("Session {number} is not planned yet. This day fits your rhythm.").format(number=number)
        return said.format(number=number, title=_quoted(following.line))


def _quoted(line: SessionLine | None) -> str:
    return "" if line is None else words.quoted(line.title)
