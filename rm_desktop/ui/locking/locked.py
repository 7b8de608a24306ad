"""What stands in the window as long as its workspace is locked."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from rm_desktop.services.keeping import KeyringState
from rm_desktop.ui.announce import announce
from rm_desktop.ui.locking.keyring_words import opens_how
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.opening.welcome import CentredCard
from rm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from rm_desktop.ui.widgets.icon_picture import IconPicture
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.wording import words

CALM_MS = 500


class Locked(CentredCard):
    """Asks to unlock; another workspace is one press away.

    It tells nothing of the pair but the file's name, and not even that where the name given is empty: files are
    named after the two people unless they chose otherwise. The keyboard begins on the button that unlocks, but keys
    are heard only after a moment without any: an Enter that was meant for something else unlocks nothing.
    """

    unlock_requested = Signal()
    open_requested = Signal()

    def __init__(
        self, file_name: str, theme: Theme, parent: QWidget | None = None, *, state: KeyringState | None = None
    ) -> None:
        """`state` is how it stands with the keyring, None where it was not asked yet."""
        super().__init__(theme, parent)
        self._file_name = file_name
        self._state = state
        self._about: Callable[[], str] = self._how_it_opens
        body = self.card.body
        body.addWidget(IconPicture(theme, "lock", 28, "ink2"))
        self._heading = Heading(theme, "", TextSize.H2)
        self._sentence = Label(theme, "", colour="ink2", wrap=True)
        body.addWidget(self._heading)
        body.addWidget(self._sentence)
        self._reminder = Label(theme, "", wrap=True)
        self._reminder.hide()
        body.addWidget(self._reminder)
        body.addSpacing(theme.px(12))
        self.unlock = PrimaryButton(theme)
        self.unlock.clicked.connect(self.unlock_requested)
        self._other = PlainButton(theme)
        self._other.clicked.connect(self.open_requested)
        for button in (self.unlock, self._other):
            button.setAutoDefault(True)  # so that Enter presses the one that Tab went to, as in a dialog
            body.addWidget(button)
            button.installEventFilter(self)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.unlock)
        self.calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self.retranslate()

    def show_state(self, state: KeyringState | None) -> None:
        """Say how it stands with the keyring."""
        self._state = state
        self._say(self._how_it_opens)

    def show_unsaved(self) -> None:
        """Say why nothing but the view is locked; another workspace would need the words to be given up first."""
        self._other.hide()
        self._say(self._some_words)

    def show_unprotected(self) -> None:
        """Say that nothing but a press is needed."""
        self._say(self._not_protected)

    def remind(self, sentence: str) -> None:
        """Say what the person wanted to be reminded of, a number and a time; "" for nothing any more."""
        if sentence and self._reminder.isHidden():
            announce(self, sentence)
        self._reminder.setText(sentence)
        self._reminder.setVisible(bool(sentence))

    def retranslate(self) -> None:
        """Say everything in the language that is spoken now."""
        named = self.tr("{file} is locked").format(file=words.quoted(self._file_name))
        self._heading.setText(named if self._file_name else self.tr("This workspace is locked"))
        self.unlock.setText(self.tr("Unlock…"))
        self._other.setText(self.tr("Open another workspace…"))
        self._say(self._about)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.calm.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow the keys of somebody who types on as the lock appears; each of them prolongs the moment."""
        if event.type() is QEvent.Type.KeyPress and self.calm.isActive():
            self.calm.start()
            return True
        return super().eventFilter(watched, event)

    def _say(self, about: Callable[[], str]) -> None:
        self._about = about
        self._sentence.setText(about())
        self.setAccessibleName(self._heading.text())
        self.setAccessibleDescription(self._sentence.text())
        self.unlock.setAccessibleDescription(f"{self._heading.text()}\n{self._sentence.text()}")

    def _how_it_opens(self) -> str:
        return opens_how(self._state)

    def _some_words(self) -> str:
        return self.tr("Some words could not be saved. They are kept here until it is unlocked.")

    def _not_protected(self) -> str:
        return self.tr("It is closed, but not protected: anybody can open it.")
