"""What stands in the window as long as its workspace waits for the passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rm_desktop.ui import words
from rm_desktop.ui.theme import TextSize, Theme
from rm_desktop.ui.welcome import CentredCard
from rm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from rm_desktop.ui.widgets.icon_picture import IconPicture
from rm_desktop.ui.widgets.labels import Heading, Label


class Locked(CentredCard):
    """Names the file and asks to unlock it; another workspace is one press away."""

    unlock_requested = Signal()
    open_requested = Signal()

    def __init__(self, file_name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        body = self.card.body
        body.addWidget(IconPicture(theme, "lock", 28, "ink2"))
        body.addWidget(Heading(theme, self.tr("{file} is locked").format(file=words.quoted(file_name)), TextSize.H2))
        sentence = self.tr("It opens with the passphrase you chose, or by itself where the keyring knows it.")
        body.addWidget(Label(theme, sentence, colour="ink2", wrap=True))
        body.addSpacing(theme.px(12))
        self.unlock = PrimaryButton(theme, self.tr("Unlock…"))
        self.unlock.clicked.connect(self.unlock_requested)
        other = PlainButton(theme, self.tr("Open another workspace…"))
        other.clicked.connect(self.open_requested)
        for button in (self.unlock, other):
            body.addWidget(button)
        self.setFocusProxy(self.unlock)
