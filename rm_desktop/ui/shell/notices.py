"""Calm messages over the pages: where the file lies, that a backup failed, that one was restored."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from rm_desktop.errors import UserError
from rm_desktop.services.sample_mark import is_sample
from rm_desktop.store.place import Place
from rm_desktop.store.workspace import Workspace
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.main_window import MainWindow
from rm_desktop.ui.opening.reading_only import ReadingOnlyBar
from rm_desktop.ui.opening.sample_bar import SampleBar
from rm_desktop.ui.widgets.message_bar import MessageBar, MessageKind
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.problem_words import describe

_TOLD = "place-told"  # local state: of which kind of place it was said


class Notices(QObject):
    """Says each thing once, or as often as it happens; nothing has to be answered."""

    backups_requested = Signal()
    sample_unwanted = Signal()
    own_pair_requested = Signal()

    def __init__(self, window: MainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._undo: MessageBar | None = None
        self._only_read: tuple[Path, UserError | None] | None = None
        self._sample = False

    def introduce(self, workspace: Workspace, why: UserError | None = None) -> None:
        """Say what is special about a workspace that has just been opened; `why` it is only read."""
        self._window.put_standing(None)
        self._only_read = (workspace.path, why) if workspace.read_only else None
        self._sample = not workspace.read_only and is_sample(workspace)
        self.retranslate()
        if workspace.place is not Place.LOCAL and workspace.state(_TOLD) != workspace.place.value:
            self._tell_place(workspace)
            with suppress(UserError):  # then it is said again
                workspace.set_state(_TOLD, workspace.place.value)

    def retranslate(self) -> None:
        """Say what holds of this workspace in the language that is spoken now."""
        if self._only_read is not None:
            self._window.put_standing(ReadingOnlyBar(self._theme, *self._only_read))
        elif self._sample:
            bar = SampleBar(self._theme)
            bar.unwanted.connect(self.sample_unwanted)
            bar.own_requested.connect(self.own_pair_requested)
            self._window.put_standing(bar)

    def let_go(self) -> None:
        """Say nothing any more of the workspace that closes."""
        self.withdraw()
        self._only_read, self._sample = None, False
        self._window.put_standing(None)

    @Slot(object)
    def backup_failed(self, error: UserError) -> None:
        """Say that today's backup could not be made."""
        what = self.tr("Today's backup could not be made.")
        safe = self.tr("Your workspace itself is saved.")
        bar = self._say(MessageKind.INFO, what, safe, describe(error).what, self.tr("Backups…"))
        bar.acted.connect(self.backups_requested)

    def not_remembered(self) -> None:
        """Say that the keyring did not take the key."""
        what = self.tr("The keyring of this computer did not keep the key.")
        self._say(MessageKind.INFO, what, self.tr("The workspace opens with its passphrase, as before."))

    def replaced(self, what: str, safe: str, undo: Callable[[], None] | None) -> None:
        """Say what was put in the workspace's place, and offer to take that back."""
        bar = self._say(MessageKind.DONE, what, safe, button=self.tr("Undo") if undo else "")
        if undo is not None:
            bar.acted.connect(undo)
            self._undo = bar

    def withdraw(self) -> None:
        """Take back the offer to undo a replacement: it is no longer the last thing that was done to the file."""
        if self._undo is not None and self._window.message is self._undo:
            self._window.put_message(None)
        self._undo = None

    def _tell_place(self, workspace: Workspace) -> None:
        file = words.quoted(workspace.path.name)
        if workspace.place is Place.NETWORK:
            what = self.tr("{file} lies on a network drive.")
            safe = self.tr("It is saved more slowly there, in the way that is safe on such drives.")
            do = self.tr("Open it on one computer at a time; another one can read it meanwhile.")
        else:
            what = self.tr("{file} lies in a folder that another program copies to other computers.")
            safe = self.tr("It is saved more slowly there, in the way that is safe in such folders.")
            do = self.tr("Two computers that write at once would make two copies: a folder of this computer is safer.")
        self._say(MessageKind.INFO, what.format(file=file), safe, do)

    def _say(self, kind: MessageKind, what: str, safe: str = "", do: str = "", button: str = "") -> MessageBar:
        bar = MessageBar(self._theme, kind, what, safe, do, button)
        self._window.put_message(bar)
        bar.announce()
        return bar
