"""Reminds of sessions while the window runs: in the window, and beside the system's clock where there is a place."""

from contextlib import suppress
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from rm_desktop.clock import Clock
from rm_desktop.errors import UserError
from rm_desktop.models.kinds import Kind
from rm_desktop.services.reminding import Meeting, Moment, Reminder, Wish, due, next_time, reminders
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.main_window import MainWindow
from rm_desktop.ui.shell.bars import BarPlace
from rm_desktop.ui.tray import Tray, has_tray
from rm_desktop.ui.widgets.message_bar import MessageBar, MessageKind
from rm_desktop.ui.wording import words

if TYPE_CHECKING:  # it brings SQLAlchemy
    from rm_desktop.services.desk import Desk
    from rm_desktop.store.changes import Changes

_LOOK_EVERY = 60_000  # a computer that slept, or whose clock was set, is late by no more than this


class Reminders(QObject):
    """Says once of each session that it begins soon, and once that it is over, as far as somebody wants that.

    `set` what is wanted, `begin` with the services of a workspace, `stop` when it is closed; after `go_on_locked` it
    still knows the numbers and times of the next two days, and nothing else. What nobody heeded before or while the
    window was locked is said again when it is not.
    """

    window_requested = Signal()  # to the front
    quit_requested = Signal()
    said_locked = Signal(str)  # what the lock may say, "" for nothing any more

    def __init__(self, window: MainWindow, dispatcher: Dispatcher, theme: Theme, clock: Clock) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._clock = clock
        self._wish = Wish()
        self._desk: Desk | None = None
        self._meetings: tuple[Meeting, ...] = ()
        self._read_on: date | None = None
        self._said: frozenset[str] = frozenset()
        self._left: tuple[Meeting, ...] = ()
        self._unheeded: frozenset[str] = frozenset()
        self._locked = False
        self._shown: Reminder | None = None
        self._bar: MessageBar | None = None
        self._tray: Tray | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        dispatcher.changed.connect(self._on_changed)

    def set(self, before: int, after: int) -> None:
        """Remind so many minutes before and after a session, 0 for not at all; what is past by then stays unsaid."""
        wish = Wish(before, after)
        if wish == self._wish:
            return
        later = wish.after != self._wish.after
        self._wish = wish
        self._arrange_tray()
        if self._desk is not None:
            self._read()
            if later:
                self._pass_over()
            self.look()

    def begin(self, desk: "Desk") -> None:
        """Look after the sessions of a workspace from now on."""
        from rm_desktop.services.meetings import said_in

        self._desk = desk
        self._read_on = None
        self._locked, self._shown = False, None
        with suppress(UserError):  # a reminder said twice is no harm
            self._said = said_in(desk.workspace) - self._unheeded
        self._arrange_tray()
        self.look()

    def stop(self) -> None:
        """Let go of the workspace, and of the words of what was said of it."""
        on_view = self._shown is not None and self._window.bars.at(BarPlace.REMINDER) is self._bar
        self._unheeded = frozenset({self._shown.key} if self._shown is not None and on_view else ())
        self._left = tuple(each._replace(title="") for each in self._meetings)
        self._desk, self._locked = None, False
        self._meetings = ()
        self._timer.stop()
        self._withdraw()
        self._arrange_tray()

    @Slot()
    def go_on_locked(self) -> None:
        """Remind on, behind the lock, of what was known when the workspace was closed."""
        self._locked = True
        self._meetings, self._said = self._left, self._said - self._unheeded
        self._arrange_tray()
        self.look()

    @property
    def _on_duty(self) -> bool:
        return (self._desk is not None or self._locked) and any(self._wish)

    @Slot()
    def look(self) -> None:
        """Say what is due now, and look again when something may be, in a minute at the latest."""
        if not self._on_duty:
            self._timer.stop()
            return
        if self._read_on != self._clock.today():
            self._read()
        now = self._clock.now()
        self._keep_true(now)
        for reminder in due(self._meetings, now, self._wish, self._said)[:1]:
            self._say(reminder, now)
        self._timer.start(_wait(self._next_time(now), now))

    def _keep_true(self, now: datetime) -> None:
        """Reword what is said of a session to come, and withdraw what holds no longer: it began, or was moved."""
        shown = self._shown
        if shown is None:
            return
        if not any(each.key == shown.key and now < each.until for each in reminders(self._meetings, self._wish)):
            self._withdraw()
        elif self._locked:
            self.said_locked.emit(self._what(shown, now))
        elif self._bar is not None and self._window.bars.at(BarPlace.REMINDER) is self._bar:
            self._bar.reword(self._what(shown, now))

    def _next_time(self, now: datetime) -> datetime | None:
        """Return when something is due, or one minute less is left than what is said."""
        due_next = next_time(self._meetings, now, self._wish)
        if self._shown is None or self._shown.moment is Moment.AFTER:
            return due_next
        left = self._shown.minutes_left(now)
        return min(filter(None, (due_next, self._shown.until - timedelta(minutes=left - 1))), default=None)

    def _read(self) -> None:
        from rm_desktop.services.meetings import meetings_near

        if self._desk is not None:
            self._read_on = self._clock.today()
            with suppress(UserError):  # whoever does something with the file is told
                self._meetings = meetings_near(self._desk.workspace)

    def _pass_over(self) -> None:
        """Take as said what follows up sessions that were over before somebody wanted to hear of them."""
        past = due(self._meetings, self._clock.now(), self._wish, self._said)
        self._remember(*(each.key for each in past if each.moment is Moment.AFTER))

    def _remember(self, *keys: str) -> None:
        from rm_desktop.services.meetings import remember_said

        known = {each.key for each in reminders(self._meetings, Wish(1, 1))}
        self._said = frozenset({*(self._said & known), *keys})
        if self._desk is not None:
            with suppress(UserError):  # then it is remembered until the window closes
                remember_said(self._desk.workspace, self._said)

    def _say(self, reminder: Reminder, now: datetime) -> None:
        what = self._what(reminder, now)
        if self._tray is not None and reminder.key not in self._unheeded:
            self._tray.say(what)
        self._shown = reminder
        if self._locked:
            self._said |= {reminder.key}
            self._unheeded |= {reminder.key}
            self.said_locked.emit(what)
        else:
            self._remember(reminder.key)
            self._unheeded -= {reminder.key}
            self._show(reminder, what)

    def _show(self, reminder: Reminder, what: str) -> None:
        if reminder.moment is Moment.BEFORE:
            more, button = words.quoted(reminder.meeting.title), self.tr("Open the session")
        else:
            more = self.tr("Write down what you take from it while you still remember; the journal stays private.")
            button = self.tr("Write in the journal")
        self._bar = MessageBar(self._theme, MessageKind.INFO, what, more, button=button)
        self._bar.acted.connect(self._follow)
        self._window.put_reminder(self._bar)
        self._bar.announce()

    def _what(self, reminder: Reminder, now: datetime) -> str:
        """Return the sentence that may be read anywhere: a number, and no word that a person wrote."""
        number = reminder.meeting.number
        if reminder.moment is Moment.AFTER:
            return self.tr("How was session {number}?").format(number=number)
        left = reminder.minutes_left(now)
        if left <= 1:
            return self.tr("Session {number} begins in a minute.").format(number=number)
        return self.tr("Session {number} begins in {n} minutes.").format(number=number, n=left)

    def _withdraw(self) -> None:
        if self._bar is not None and self._window.bars.at(BarPlace.REMINDER) is self._bar:
            self._window.put_reminder(None)
        if self._locked:
            self.said_locked.emit("")
        self._bar = self._shown = None

    def _arrange_tray(self) -> None:
        """Have the icon exactly while there is something it may have to say."""
        wanted = self._on_duty and has_tray()
        if wanted and self._tray is None:
            self._tray = Tray(self)
            self._tray.window_requested.connect(self.window_requested)
            self._tray.quit_requested.connect(self.quit_requested)
        elif not wanted and self._tray is not None:
            self._tray.remove()
            self._tray = None

    @Slot()
    def _follow(self) -> None:
        """Go where the reminder leads."""
        shown = self._shown
        self._withdraw()
        if shown is None:
            return
        if shown.moment is Moment.BEFORE:
            self._window.pages.open_record(Kind.SESSION.value, shown.meeting.id)
            return
        journal = self._window.pages.go_to("journal")
        write = None if journal is None else journal.slots().get("entry-new")
        if write is not None:
            write()

    @Slot(object)
    def _on_changed(self, changes: "Changes") -> None:
        if self._desk is not None and any(self._wish) and Kind.SESSION in changes.kinds:
            self._read_on = None
            self.look()


def _wait(until: datetime | None, now: datetime) -> int:
    """Return in how many milliseconds to look again."""
    if until is None:
        return _LOOK_EVERY
    return min(_LOOK_EVERY, max(0, (until - now) // timedelta(milliseconds=1)) + 1)
