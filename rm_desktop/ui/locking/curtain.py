"""Locking the window: nothing of the workspace stays open, on view or in memory until it is unlocked."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from rm_desktop.services.keeping import KeyringState
from rm_desktop.ui.dialogs.form import FormDialog
from rm_desktop.ui.dialogs.new_pair import NewPairDialog
from rm_desktop.ui.dialogs.protection_form import ProtectionForm
from rm_desktop.ui.host import Host
from rm_desktop.ui.locking.caret import Caret
from rm_desktop.ui.locking.cover import Cover
from rm_desktop.ui.locking.locked import Locked
from rm_desktop.ui.opening.attempt import Attempt
from rm_desktop.ui.opening.beginnings import Beginner
from rm_desktop.ui.opening.opener import Opener, Shared
from rm_desktop.ui.unsaved import Unsaved


class Curtain(QObject):
    """Draws and lifts the curtain; a workspace without a passphrase is locked too, and opens with a press."""

    drawn = Signal()

    def __init__(self, shared: Shared, opener: Opener, beginner: Beginner, host: Host, unsaved: Unsaved) -> None:
        super().__init__(shared.window)
        self._shared = shared
        self._opener = opener
        self._beginner = beginner
        self._host = host
        self._locked: Locked | None = None
        self._attempt: Attempt | None = None
        self._left: tuple[Path, Caret] | None = None
        self._unsaved = unsaved
        self.cover = Cover(shared)
        opener.keyring_asked.connect(self._on_keyring_asked)

    @Slot()
    def lock(self) -> None:
        """Save what was typed, close the workspace and blank the window; what cannot be saved is asked about.

        An open recovery sheet holds it up for as long as it takes: its words may stand nowhere else.
        """
        if self._host.workspace is None or self._beginner.shows_sheet or self.cover.shown:
            return
        unanswered = self._unanswered()
        if unanswered:
            self._unsaved.ask(unanswered, self._lock_without)
        elif self._host.all_saved(self._draw):
            self._draw()

    @Slot()
    def lock_unattended(self) -> None:
        """Lock where nobody is asked: what cannot be saved is covered instead, and a recovery sheet turned over."""
        workspace = self._host.workspace
        if workspace is None:
            return
        if self._beginner.shows_sheet:
            self._beginner.turn_sheet_over()
        elif not self._unanswered() and self._host.save_failure() is None:
            self._draw()
        else:
            self.cover.show(workspace)

    def _lock_without(self) -> None:
        if self._host.all_saved(self._draw):
            self._draw()

    def _draw(self) -> None:
        """Close the workspace and blank the window."""
        workspace = self._host.workspace
        if workspace is None:
            return
        self._left = (workspace.path, Caret.taken(self._shared.window.pages.current))
        encrypted = workspace.encrypted
        attempt = Attempt(workspace.path, workspace.read_only)
        _close_all(self._dialogs())
        self._host.let_go()
        self._shared.hold.release_others(None if attempt.reading else attempt.path)
        self._shared.window.put_message(None)
        self.show(attempt, named=False)
        self.drawn.emit()
        if self._locked is not None and not encrypted:
            self._locked.show_unprotected()

    def show(self, attempt: Attempt, *, named: bool = True) -> None:
        """Show that a workspace waits to be unlocked; its file is named unless the window was locked."""
        if self.waits_for(attempt.path):
            return
        self._attempt = attempt
        locked = Locked(attempt.path.name if named else "", self._shared.theme)
        locked.unlock_requested.connect(self._unlock)
        locked.open_requested.connect(self._opener.ask_open)
        self._locked = locked
        self._shared.window.show_instead(locked)
        locked.setFocus()

    @Slot(str)
    def remind(self, sentence: str) -> None:
        """Show a reminder on what stands before the workspace; "" for nothing any more."""
        if self._locked is not None and self.shown:
            self._locked.remind(sentence)

    def retranslate(self) -> None:
        """Word anew what stands before a workspace that waits."""
        if self._locked is not None and self.shown:
            self._locked.retranslate()

    @Slot()
    def lift(self) -> None:
        """Put the keyboard back where it was in the same workspace when it was locked; the page is there by then."""
        workspace, left = self._host.workspace, self._left
        self._left = self._attempt = self._locked = None
        if workspace is not None and left is not None and left[0] == workspace.path:
            QTimer.singleShot(0, self, partial(self._go_back, left[1]))
        elif workspace is not None:
            QTimer.singleShot(0, self, self._begin)

    @Slot()
    def _begin(self) -> None:
        """Put the keyboard on what a page is for, unless somebody types already: Qt leaves it anywhere."""
        page = self._shared.window.pages.current
        focused: QWidget | None = self._shared.window.window().focusWidget()
        types = focused is not None and focused.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        if page is not None and not types and QApplication.activeModalWidget() is None:
            page.focus_first()

    def _go_back(self, caret: Caret) -> None:
        page = self._shared.window.pages.current
        if page is not None and not caret.put(page):
            page.focus_first()

    def waits_for(self, path: Path) -> bool:
        """Return whether it is this workspace that waits behind the curtain."""
        return self.shown and self._attempt is not None and self._attempt.path == path

    @property
    def shown(self) -> bool:
        """Return whether a workspace waits behind the curtain."""
        return self._locked is not None and self._shared.window.instead is self._locked

    @property
    def holds_words(self) -> bool:
        """Return whether an open form holds words that nothing has written yet."""
        return bool(self._held())

    @Slot()
    def _unlock(self) -> None:
        if self._attempt is not None:
            self._opener.open(self._attempt)

    @Slot(object)
    def _on_keyring_asked(self, state: KeyringState) -> None:
        if self._locked is not None and self.shown:
            self._locked.show_state(state)

    def _dialogs(self) -> list[QDialog]:
        return self._shared.window.findChildren(QDialog)

    def _unanswered(self) -> str:
        """Answer each dialog that holds words as its button does; return why one cannot be, or nothing."""
        for dialog in self._held():
            dialog.answer()
        return next((dialog.sentence or dialog.windowTitle() for dialog in self._held()), "")

    def _held(self) -> list[FormDialog]:
        """Return the open forms of records that hold words; a form that holds a secret is no record's."""
        return [
            each
            for each in self._shared.window.findChildren(FormDialog)
            if (each.isVisible() or self.cover.shown)
            and each.holds_words()
            and not isinstance(each, (ProtectionForm, NewPairDialog))
        ]


def _close_all(dialogs: list[QDialog]) -> None:
    """Close dialogs whatever they would ask first, and every menu and list that hangs open."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for dialog in dialogs:
        dialog.done(QDialog.DialogCode.Rejected)
        dialog.deleteLater()
