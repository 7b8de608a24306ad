"""Asks what one change of protection needs: the present passphrase, a new one, what to remember and to delete."""

from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QProgressBar, QWidget

from rm_desktop.errors import UserError
from rm_desktop.services.keeping import KeyringState
from rm_desktop.ui.dialogs.form import FormDialog
from rm_desktop.ui.dialogs.protection_words import FormWords, backups_words, form_words
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.check_box import CheckBox
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.new_passphrase import NewPassphrase
from rm_desktop.ui.widgets.secret_line import SecretLine

_WIDTH = 480


class ProtectionKind(StrEnum):
    """What a person may ask for."""

    CHANGE = "change"
    PROTECT = "protect"
    UNPROTECT = "unprotect"
    REMEMBER = "remember"
    FORGET = "forget"
    SHEET = "sheet"


_WITH_NEW = frozenset({ProtectionKind.CHANGE, ProtectionKind.PROTECT})
_WITHOUT_PRESENT = frozenset({ProtectionKind.PROTECT, ProtectionKind.REMEMBER})
_MAY_BE_LOST = frozenset({ProtectionKind.CHANGE, ProtectionKind.UNPROTECT})


@dataclass(frozen=True)
class ProtectionStatus:
    """How a file is protected now.

    `keyring` is how the last call to it went; `vouched` says that its key opened the workspace, so that the person
    may have lost the passphrase; `open_backups` counts the backups that anybody can read.
    """

    file: str
    encrypted: bool
    remembered: bool
    keyring: KeyringState
    vouched: bool = False
    open_backups: int = 0

    @property
    def has_keyring(self) -> bool:
        """Whether there is a keyring that can be trusted with a key."""
        return self.keyring not in (KeyringState.UNAVAILABLE, KeyringState.PLAIN_TEXT_ONLY)


@dataclass(frozen=True)
class ProtectionRequest:
    """What is asked for; who hears it checks `present`, which is empty where the keyring's key vouches for it.

    `drawn` words have to be shown on a recovery sheet, for nobody has seen them yet.
    """

    kind: ProtectionKind
    present: str = field(default="", repr=False)
    new: str = field(default="", repr=False)
    remember: bool = False
    delete_open_backups: bool = False
    drawn: bool = False


class ProtectionForm(FormDialog):
    """Emits `answered` with a `ProtectionRequest`; stays until `accept`, showing progress or why it failed."""

    def __init__(self, kind: ProtectionKind, status: ProtectionStatus, theme: Theme, parent: QWidget | None) -> None:
        said: FormWords = form_words(kind)
        super().__init__(theme, said.heading, said.button, _WIDTH, parent)
        self.kind = kind
        self._running = False
        self._make_fields(status)
        self._fill(said)
        for line in (self.present, self.fresh.phrase, self.fresh.again):
            line.textEdited.connect(self.clear_fault)
        self.lost.clicked.connect(self._on_lost)
        self.fresh.resized.connect(self.refit_soon)
        (self.fresh.draw if kind in _WITHOUT_PRESENT else self.present).setFocus()

    def holds_words(self) -> bool:
        return bool(self.present.text()) or self.fresh.holds_words

    def focus_words(self) -> None:
        (self.fresh.phrase if self.kind in _WITHOUT_PRESENT else self.present).setFocus()

    @Slot()
    def answer(self) -> None:
        fault = self._fault_found()
        if self._running:
            return
        if fault is not None:
            self.refuse(*fault)
            return
        self.clear_fault()
        self.answered.emit(self._request())

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is, 0 of 0 where that is not known; nothing can be typed meanwhile."""
        self._set_running(True)
        self._progress.setMaximum(total)
        self._progress.setValue(done)

    @Slot(object)
    def show_failure(self, error: UserError) -> None:
        """Say why nothing was changed and take another try; what was typed stays."""
        self._set_running(False)
        super().show_failure(error)
        if self._asks_present():
            self.present.selectAll()
            self.present.setFocus()

    def reject(self) -> None:
        if not self._running:
            super().reject()

    def _make_fields(self, status: ProtectionStatus) -> None:
        self.present = SecretLine(self.tr("Present passphrase"))
        self.lost = CheckBox(self.theme, self.tr("I no longer have it; the keyring opens this workspace"))
        if not (status.vouched and self.kind in _MAY_BE_LOST):
            self.lost.hide()
        self.fresh = NewPassphrase(self.theme)
        self.remember = CheckBox(self.theme, self.tr("Let this computer's keyring remember it"))
        if not (self.kind in _WITH_NEW and status.has_keyring):
            self.remember.hide()
        self.remember.setChecked(status.has_keyring and (status.remembered or self.kind is ProtectionKind.PROTECT))
        self.delete = CheckBox(self.theme, backups_words(status.open_backups))
        if self.kind is not ProtectionKind.PROTECT or status.open_backups == 0:
            self.delete.hide()
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._progress.hide()

    def _fill(self, said: FormWords) -> None:
        if said.before:
            self.form.addWidget(Label(self.theme, said.before, colour="ink2", wrap=True))
        if self.kind not in _WITHOUT_PRESENT:
            self.form.addLayout(self.labelled(self.tr("Present passphrase"), self.present, self.lost))
        if self.kind not in _WITH_NEW:
            self.fresh.hide()
        for widget in (self.fresh, self.remember, self.delete):
            self.form.addWidget(widget)
        if said.after:
            self.form.addWidget(Label(self.theme, said.after, colour="ink2", wrap=True))
        self.form.addWidget(self._progress)

    def _asks_present(self) -> bool:
        return self.kind not in _WITHOUT_PRESENT and not self.lost.isChecked()

    def _fault_found(self) -> tuple[str, QWidget] | None:
        if self._asks_present() and not self.present.text():
            return self.tr("The present passphrase is needed."), self.present
        return self.fresh.fault() if self.kind in _WITH_NEW else None

    def _request(self) -> ProtectionRequest:
        fresh = self.kind in _WITH_NEW
        return ProtectionRequest(
            self.kind,
            self.present.text() if self._asks_present() else "",
            self.fresh.passphrase if fresh else "",
            fresh and self.remember.isChecked(),
            self.kind is ProtectionKind.PROTECT and self.delete.isChecked(),
            fresh and self.fresh.drawn,
        )

    def _set_running(self, running: bool) -> None:
        self._running = running
        self._progress.setVisible(running)
        for widget in (self.present, self.lost, self.fresh, self.remember, self.delete, self.cancel, self.save):
            widget.setEnabled(not running)
        self.refit_soon()

    @Slot()
    def _on_lost(self) -> None:
        self.present.setEnabled(not self.lost.isChecked())
        self.clear_fault()
