"""Asks for the passphrase of a protected workspace."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.keeping import KeyringState
from rm_desktop.ui.locking.keyring_words import asked_why
from rm_desktop.ui.locking.pause import Pause
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from rm_desktop.ui.widgets.check_box import CheckBox
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.secret_line import SecretLine
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.problem_words import describe

_WIDTH = 440


class PassphraseDialog(QDialog):
    """Stays open until the passphrase fits or the person gives up; opening takes a moment on purpose."""

    given = Signal(str)
    backups_requested = Signal()

    def __init__(
        self,
        file_name: str,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        state: KeyringState | None = None,
        can_remember: bool = False,
        pause: Pause | None = None,
    ) -> None:
        """`state` is how asking the keyring ended, None where it was not asked; who keeps `pause` keeps the mistakes.

        `can_remember` offers to give the key to the keyring.
        """
        super().__init__(parent)
        theme.dress(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Passphrase"))
        self._theme = theme
        self._busy = False
        self.pause = pause or Pause(self)
        self.pause.left_changed.connect(self._update)
        self._make_line()
        self._remember = CheckBox(theme, self.tr("Let this computer's keyring remember it"))
        self._remember.setVisible(can_remember)
        self._wrong = Label(theme, "", colour="danger", wrap=True)
        self._wrong.hide()
        self._make_way_back()
        self._lay_out(self.tr("Open {file}").format(file=words.quoted(file_name)), asked_why(state))
        self._update()
        self._line.setFocus()

    @property
    def remember(self) -> bool:
        """Return whether the keyring is to remember the key, once the passphrase has opened the workspace."""
        return self._remember.isChecked()

    @Slot(object)
    def show_failure(self, error: UserError) -> None:
        """Say that it did not fit and take another one, after a wait where it was a wrong one."""
        message = describe(error)
        sentence = f"{message.what} {message.action}"
        self._wrong.setText(sentence)
        self._wrong.show()
        self._set_busy(False)
        self._fit()
        self._line.selectAll()
        self._line.setFocus()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
        if error.problem is Problem.WRONG_PASSPHRASE:
            self.pause.begin()

    def offer_backups(self) -> None:
        """Say that what was typed opens the newest backup, with a way there that no key takes unasked."""
        self._fitting.show()
        self._backups.show()
        self._fit()

    def _make_line(self) -> None:
        self._line = SecretLine(self.tr("Passphrase"))
        self._line.textEdited.connect(self._update)
        self._line.caps_lock_seen.connect(self._on_caps_lock)
        self._show = CheckBox(self._theme, self.tr("Show what I type"))
        self._show.toggled.connect(self._line.show_letters)
        self._caps_lock = Label(self._theme, self.tr("Caps Lock seems to be on."), TextSize.CAPTION, "ink2")
        self._caps_lock.hide()

    def _make_way_back(self) -> None:
        says = self.tr("What you typed opens the newest backup, but not this file.")
        self._fitting = Label(self._theme, says, colour="ink2", wrap=True)
        self._backups = PlainButton(self._theme, self.tr("Look at the backup…"))
        self._backups.setAutoDefault(False)
        self._backups.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._backups.clicked.connect(self.backups_requested)
        self._fitting.hide()
        self._backups.hide()

    def _lay_out(self, title: str, why: str) -> None:
        self._open = PrimaryButton(self._theme)
        self._open.setDefault(True)
        self._open.clicked.connect(self._give)
        cancel = PlainButton(self._theme, self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        ScaledSpacing(self._theme, foot, 8)
        foot.addWidget(self._backups)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self._open)
        self._column = QVBoxLayout(self)
        ScaledSpacing(self._theme, self._column, 12, (24, 24, 24, 24))
        self._column.addWidget(Heading(self._theme, title, TextSize.H2))
        self._column.addWidget(Label(self._theme, why, colour="ink2", wrap=True))
        for widget in (self._line, self._caps_lock, self._show, self._remember, self._wrong, self._fitting):
            self._column.addWidget(widget)
        self._column.addLayout(foot)
        self._fit()

    def _fit(self) -> None:
        """Become as high as the wrapped sentences are at the dialog's one width."""
        width = self._theme.px(_WIDTH)
        self.setFixedSize(width, self._column.totalHeightForWidth(width))

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._line.setEnabled(not busy)
        self._update()

    @Slot()
    def _update(self) -> None:
        """Let the button open where there is something to try and nothing to wait for."""
        left = self.pause.left
        text = self.tr("Open in {n} s").format(n=left) if left else self.tr("Open")
        self._open.setText(text)
        self._open.setEnabled(bool(self._line.text()) and not left and not self._busy)

    @Slot()
    def _give(self) -> None:
        self._set_busy(True)
        self.given.emit(self._line.text())

    @Slot(bool)
    def _on_caps_lock(self, seen: bool) -> None:
        if self._caps_lock.isHidden() is seen:
            self._caps_lock.setVisible(seen)
            self._fit()
