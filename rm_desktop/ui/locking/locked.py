"""What stands in the window as long as its workspace is locked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rm_desktop.services.keeping import KeyringState
from rm_desktop.ui import words
from rm_desktop.ui.locking.keyring_words import opens_how
from rm_desktop.ui.opening.welcome import CentredCard
from rm_desktop.ui.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from rm_desktop.ui.widgets.icon_picture import IconPicture
from rm_desktop.ui.widgets.labels import Heading, Label


class Locked(CentredCard):
    """Asks to unlock; another workspace is one press away.

    It tells nothing of the pair but the file's name, and not even that where the name given is empty: files are
    named after the two people unless they chose otherwise.
    """

    unlock_requested = Signal()
    open_requested = Signal()

    def __init__(
        self, file_name: str, theme: Theme, parent: QWidget | None = None, *, state: KeyringState | None = None
    ) -> None:
        """`state` is how it stands with the keyring, None where it was not asked yet."""
        super().__init__(theme, parent)
        named = self.tr("{file} is locked").format(file=words.quoted(file_name))
        body = self.card.body
        body.addWidget(IconPicture(theme, "lock", 28, "ink2"))
        body.addWidget(Heading(theme, named if file_name else self.tr("This workspace is locked"), TextSize.H2))
        self._sentence = Label(theme, "", colour="ink2", wrap=True)
        body.addWidget(self._sentence)
        body.addSpacing(theme.px(12))
        self.unlock = PrimaryButton(theme, self.tr("Unlock…"))
        self.unlock.clicked.connect(self.unlock_requested)
        self._other = PlainButton(theme, self.tr("Open another workspace…"))
        self._other.clicked.connect(self.open_requested)
        for button in (self.unlock, self._other):
            button.setAutoDefault(True)  # so that Enter presses it, as in a dialog
            body.addWidget(button)
        self.setFocusProxy(self.unlock)
        self.show_state(state)

    def show_state(self, state: KeyringState | None) -> None:
        """Say how it stands with the keyring."""
        self._sentence.setText(opens_how(state))

    def show_unsaved(self) -> None:
        """Say why nothing but the view is locked; another workspace would need the words to be given up first."""
        self._sentence.setText(self.tr("Some words could not be saved. They are kept here until it is unlocked."))
        self._other.hide()

    def show_unprotected(self) -> None:
        """Say that nothing but a press is needed."""
        self._sentence.setText(self.tr("It is closed, but not protected: anybody can open it."))
