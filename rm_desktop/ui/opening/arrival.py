"""What follows where a workspace could not be opened as it should: another window, reading only, or a way back."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from rm_desktop.errors import Problem, UserError
from rm_desktop.files import exists
from rm_desktop.store.backup_folder import folder_for
from rm_desktop.store.desk_lock import Holder
from rm_desktop.ui.opening.attempt import Attempt
from rm_desktop.ui.opening.cards import ReadingCard
from rm_desktop.ui.opening.one_window import Call
from rm_desktop.ui.opening.opener import Opener, Shared
from rm_desktop.ui.widgets.message_bar import MessageBar, MessageKind
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.problem_words import describe

# Whoever made such a file, it was a workspace.
_ALWAYS = frozenset({Problem.DAMAGED, Problem.EMPTY_FILE, Problem.LOG_MISSING, Problem.STRANGE_LOG, Problem.DISK_FULL})
_NOT_WRITABLE = frozenset({Problem.NO_PERMISSION, Problem.READ_ONLY, Problem.DISK_FULL})
_BETTER_READ = frozenset({Problem.OPEN_ELSEWHERE, Problem.SECOND_NAME})


class Arrival(QObject):
    """Decides by the refusal and by whether something is shown already: that then stays."""

    failed = Signal(object)  # UserError
    welcome_requested = Signal()
    raised = Signal()  # another window has it and has come to the front; this one has nothing to show
    unreachable = Signal(object)  # UserError: another window has it and does not answer
    rescue_requested = Signal(object, object)  # Attempt, UserError
    backups_requested = Signal(object)  # Path

    def __init__(self, shared: Shared, opener: Opener, keeps: Callable[[Path], bool]) -> None:
        """`keeps` says whether another workspace is open or locked here, which is to stay."""
        super().__init__(shared.window)
        self._shared = shared
        self._opener = opener
        self._refused: dict[Path, UserError] = {}
        self._keeps = keeps

    def refuse(self, attempt: Attempt, error: UserError) -> None:
        """Answer a refusal with what helps; the file is let go, so that a backup can be put in its place."""
        self._shared.hold.release(attempt.path)
        if error.problem is Problem.IN_USE:
            self._call(attempt, error)
        elif error.problem in _BETTER_READ:
            self._offer_reading(attempt, error)
        elif error.problem in _NOT_WRITABLE and not attempt.reading:
            self._refused[attempt.path.resolve()] = error
            self._opener.open(replace(attempt, reading=True))
        elif self._keeps(attempt.path):
            self._tell_beside(attempt, error)
        elif self._concerns(attempt, error):
            self.rescue_requested.emit(attempt, error)
        else:
            self.welcome_requested.emit()
            self.failed.emit(error)

    def why_only_read(self, path: Path) -> UserError | None:
        """Return what stood in the way of opening a workspace for writing."""
        return self._refused.get(path.resolve())

    def _concerns(self, attempt: Attempt, error: UserError) -> bool:
        """Return whether a file that was refused is, or may have been, one of this person's workspaces."""
        habits = self._shared.habits
        if error.problem in _ALWAYS or habits.knows(attempt.path):
            return True
        with suppress(UserError):  # a folder that cannot be asked about
            return exists(folder_for(habits.backups, attempt.path))
        return False

    def _call(self, attempt: Attempt, error: UserError) -> None:
        """Bring the window to the front that has it; a program without a window cannot be brought anywhere."""
        holder = error.details.get("holder")
        begins = self._shared.window.is_blank
        if begins:
            self._shared.window.window().hide()
        call = Call(holder.channel if isinstance(holder, Holder) else "", self)
        call.answered.connect(partial(self._on_answered, attempt.path, error, begins))
        call.start()

    def _on_answered(self, path: Path, error: UserError, begins: bool, answered: bool) -> None:
        if begins:
            if answered:
                self.raised.emit()
            else:
                self.unreachable.emit(error)
        elif answered:
            what = self.tr("{file} is open in another window, which is in front now.")
            self._say(MessageBar(self._shared.theme, MessageKind.INFO, what.format(file=words.quoted(path.name))))
        else:
            self.failed.emit(error)

    def _offer_reading(self, attempt: Attempt, error: UserError) -> None:
        message = describe(error)
        self._refused[attempt.path.resolve()] = error
        read = partial(self._opener.open, replace(attempt, reading=True))
        if self._keeps(attempt.path):
            button = self.tr("Open for reading only")
            bar = MessageBar(self._shared.theme, MessageKind.INFO, message.what, message.safe, message.action, button)
            bar.acted.connect(read)
            self._say(bar)
            return
        card = ReadingCard(self._shared.theme, message)
        card.reading_requested.connect(read)
        card.again_requested.connect(partial(self._opener.open, attempt))
        card.open_requested.connect(self._opener.ask_open)
        self._shared.window.show_instead(card)
        card.setFocus()

    def _tell_beside(self, attempt: Attempt, error: UserError) -> None:
        """Say it over the pages of the workspace that is open, with a way to the backups of the other."""
        if not self._concerns(attempt, error):
            self.failed.emit(error)
            return
        message = describe(error)
        button = self.tr("Backups…")
        bar = MessageBar(self._shared.theme, MessageKind.TROUBLE, message.what, message.safe, message.action, button)
        bar.acted.connect(partial(self.backups_requested.emit, attempt.path))
        self._say(bar)

    def _say(self, bar: MessageBar) -> None:
        self._shared.window.put_message(bar)
        bar.announce()
