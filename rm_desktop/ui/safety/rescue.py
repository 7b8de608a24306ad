"""What the window offers where a workspace cannot be opened or is found damaged: its newest good backup."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from rm_desktop.clock import Clock
from rm_desktop.errors import Problem, UserError
from rm_desktop.services.backing_up import Backup, examine, list_backups
from rm_desktop.services.protecting import key_for
from rm_desktop.store.keys import RawKey
from rm_desktop.ui.dialogs.question import QuestionDialog
from rm_desktop.ui.opening.attempt import Attempt
from rm_desktop.ui.opening.cards import DamageCard
from rm_desktop.ui.opening.opener import Shared
from rm_desktop.ui.safety import backup_words
from rm_desktop.ui.tasks import Job, Progress
from rm_desktop.ui.widgets.message_bar import MessageBar, MessageKind
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.problem_words import describe
from rm_desktop.ui.wording.words import tr

KeyOf = Callable[[Path], RawKey | None]
# Another version, an app, some room or a wait would help here, and no backup.
_NO_LOSS = frozenset(
    {
        Problem.NEWER_REVISION,
        Problem.IS_A_FOLDER,
        Problem.BUSY,
        Problem.ONLY_READING,
        Problem.DISK_FULL,
        Problem.STRANGE_LOG,
    }
)


class Found(NamedTuple):
    """A backup and the key that opens it; without `counts` it is locked, and only its restore will check it."""

    backup: Backup
    key: RawKey | None
    counts: dict[str, int] | None


class Rescue(QObject):
    """Shows the card of a workspace in trouble and looks for its backups on the lane."""

    restore_requested = Signal(object, object)  # Attempt, Found
    backups_requested = Signal(object)  # Path
    loss_accepted = Signal(object)  # Attempt
    passphrase_requested = Signal(object)  # Attempt
    open_requested = Signal()
    forgotten = Signal(object)  # Path
    misfit_explained = Signal(object, object)  # Attempt, UserError

    def __init__(self, shared: Shared, key_of: KeyOf) -> None:
        """`key_of` gives the key of a backup as far as it is known; it is asked on the lane."""
        super().__init__(shared.window)
        self._shared = shared
        self._key_of = key_of
        self._job: Job | None = None

    def show(self, attempt: Attempt, error: UserError) -> None:
        """Show what happened in place of the pages, and look for the newest good backup."""
        careful = error.problem is Problem.WRONG_PASSPHRASE
        card = DamageCard(self._shared.theme, describe(error), careful=careful)
        card.backups_requested.connect(partial(self.backups_requested.emit, attempt.path))
        card.open_requested.connect(self.open_requested)
        card.loss_accepted.connect(partial(self.loss_accepted.emit, attempt))
        card.passphrase_requested.connect(partial(self.passphrase_requested.emit, replace(attempt, passphrase=None)))
        card.forget_requested.connect(partial(self.forgotten.emit, attempt.path))
        card.without.setVisible(error.problem is Problem.LOG_MISSING)
        self._shared.window.show_instead(card)
        card.setFocus()
        if error.problem not in _NO_LOSS:
            card.say(tr("Looking for the newest good backup…"))
            self._look(attempt, partial(self._on_found, card, attempt))

    def warn(self, attempt: Attempt, error: UserError) -> None:
        """Say over the pages that the open workspace is damaged, as soon as it is known what can be offered."""
        self._look(attempt, partial(self._on_found_meanwhile, attempt, error))

    @Slot(object)
    def look_whether_it_fits(self, attempt: Attempt) -> None:
        """Where a passphrase that a workspace refuses opens its newest backup, tell so: it may be the file's fault."""
        work = partial(_fitting, self._shared.habits.backups, attempt)
        self._shared.lane.run(work, partial(self._on_fit, attempt), _pass_over)

    def _look(self, attempt: Attempt, done: Callable[[Found | None], None]) -> None:
        work = partial(_newest, self._shared.habits.backups, attempt, self._key_of)
        self._job = self._shared.lane.run(work, done, _pass_over)

    def _on_found(self, card: DamageCard, attempt: Attempt, found: Found | None) -> None:
        if card is not self._shared.window.instead:
            return
        if found is None:
            card.say(tr("No good backup of it was found here. Backups kept elsewhere can be chosen."))
            return
        restore = self._ask_first if card.careful else self.restore_requested.emit
        card.restore_requested.connect(partial(restore, attempt, found))
        card.offer(*offer(found, self._shared.clock))

    def _ask_first(self, attempt: Attempt, found: Found) -> None:
        """Ask before a restore in place of a file with which nothing may be wrong but the passphrase typed."""
        file = words.quoted(attempt.path.name)
        question = tr("Put the backup of {when} in place of {file}?")
        sentence = tr(
            "What {file} holds and the backup does not is then gone from it. The file is kept, and so is Undo."
        )
        dialog = QuestionDialog(
            self._shared.theme,
            question.format(when=words_of(found.backup, self._shared.clock), file=file),
            sentence.format(file=file),
            tr("Restore"),
            self._shared.window,
        )
        dialog.confirmed.connect(partial(self.restore_requested.emit, attempt, found))
        dialog.open()

    def _on_found_meanwhile(self, attempt: Attempt, error: UserError, found: Found | None) -> None:
        message = describe(error)
        button, note = offer(found, self._shared.clock) if found else (tr("Backups…"), message.action)
        bar = MessageBar(self._shared.theme, MessageKind.TROUBLE, message.what, message.safe, note, button, stays=True)
        if found is None:
            bar.acted.connect(partial(self.backups_requested.emit, attempt.path))
        else:
            bar.acted.connect(partial(self.restore_requested.emit, attempt, found))
        self._shared.window.put_standing(bar)
        bar.announce()

    def _on_fit(self, attempt: Attempt, fits: bool) -> None:
        if fits:
            self.misfit_explained.emit(attempt, UserError(Problem.WRONG_PASSPHRASE, file=attempt.path.name))


def offer(found: Found, clock: Clock) -> tuple[str, str]:
    """Return what the button says that restores a backup, and what the backup holds."""
    button = tr("Restore the backup of {when}").format(when=words_of(found.backup, clock))
    if found.counts is None:
        return button, tr("This backup is protected by a passphrase; it is checked before it is restored.")
    return button, tr("This backup was checked and is good: {holdings}.").format(
        holdings=backup_words.holdings(found.counts)
    )


def words_of(backup: Backup, clock: Clock) -> str:
    """Return when a backup was made, as it stands within a sentence: `Sat 21 Nov, 18:02`."""
    made, locale = clock.local(backup.made), QLocale()
    return tr("{day}, {time}").format(
        day=words.short_day(made.date(), locale, clock.today()), time=words.clock_time(made.time(), locale)
    )


def _newest(root: Path, attempt: Attempt, key_of: KeyOf, progress: Progress) -> Found | None:
    """Return the newest backup that is good; where none can be read without a passphrase, the newest of those."""
    locked: Found | None = None
    backups = list_backups(root, attempt.path)
    for number, backup in enumerate(backups):
        progress.report(number, len(backups))
        for key in _keys(backup.path, attempt, key_of):
            try:
                examined = examine(backup.path, key, progress)
            except UserError as error:
                if error.problem is Problem.CANCELLED:
                    raise
                if error.problem in (Problem.NEEDS_PASSPHRASE, Problem.KEY_CHANGED):
                    locked = locked or Found(backup, None, None)
                continue
            if examined.ok:
                return Found(backup, key, examined.counts)
    return locked


def _keys(backup: Path, attempt: Attempt, key_of: KeyOf) -> list[RawKey | None]:
    """Return the keys worth trying: the one it was opened with, a passphrase that was typed, what is known."""
    keys: list[RawKey | None] = []
    with suppress(UserError):
        keys.append(attempt.key or key_of(backup))
        if attempt.passphrase:
            keys.append(key_for(backup, attempt.passphrase))
    return keys


def _fitting(root: Path, attempt: Attempt, progress: Progress) -> bool:
    for backup in list_backups(root, attempt.path)[:1]:
        with suppress(UserError):
            key = key_for(backup.path, attempt.passphrase or "")
            return key is not None and examine(backup.path, key, progress).ok
    return False


def _pass_over(_error: UserError) -> None:
    """A search that was cancelled has nothing to tell."""
