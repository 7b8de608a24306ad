"""What stands in the window in place of the pages while a workspace cannot be shown, or not yet."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QProgressBar, QWidget

from rm_desktop.failure_words import Message
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.opening.welcome import CentredCard
from rm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton, QuietButton
from rm_desktop.ui.widgets.icon_picture import IconPicture
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.wording import words


class TroubleCard(CentredCard):
    """Three sentences, and ways on below them; `note` is said in small between them."""

    def __init__(self, theme: Theme, message: Message, icon: str = "warning", parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        colour: TokenName = "danger" if icon == "warning" else "ink2"
        body = self.card.body
        body.addWidget(IconPicture(theme, icon, 28, colour))
        body.addWidget(Heading(theme, message.what, TextSize.H2))
        for sentence in (message.safe, message.action):
            if sentence:
                body.addWidget(Label(theme, sentence, colour="ink2", wrap=True))
        body.addSpacing(theme.px(12))
        self.note = Label(theme, "", wrap=True)
        self.note.hide()
        body.addWidget(self.note)
        self.setAccessibleName(" ".join(part for part in (message.what, message.safe, message.action) if part))

    def say(self, note: str) -> None:
        """Say what is known by now."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def add(self, button: QAbstractButton) -> None:
        """Put a way on below the others; the keyboard begins on the first."""
        button.setProperty("autoDefault", True)  # so that Enter presses it, as in a dialog
        self.card.body.addWidget(button)
        if self.focusProxy() is None:
            self.setFocusProxy(button)


class DamageCard(TroubleCard):
    """What happened to a workspace, what is safe, and the newest good backup as soon as it is found."""

    restore_requested = Signal()
    backups_requested = Signal()
    open_requested = Signal()
    loss_accepted = Signal()
    """Open it without the changes that were in its log."""
    passphrase_requested = Signal()
    forget_requested = Signal()

    def __init__(self, theme: Theme, message: Message, parent: QWidget | None = None, *, careful: bool = False) -> None:
        """`careful`: most likely the passphrase is wrong and nothing else; then no stray key restores."""
        super().__init__(theme, message, parent=parent)
        self._theme = theme
        self.careful = careful
        other_passphrase = self.tr("Try another passphrase…")
        self.restore = PlainButton(theme) if careful else PrimaryButton(theme)
        self.again = PrimaryButton(theme, other_passphrase) if careful else PlainButton(theme, other_passphrase)
        self.without = PlainButton(theme, self.tr("Open it without the newest changes"))
        self.all = PlainButton(theme, self.tr("All backups…"))
        self.other = PlainButton(theme, self.tr("Open another workspace…"))
        self.forget = QuietButton(theme, self.tr("Begin without it"))
        first = ((self.restore, self.restore_requested), (self.again, self.passphrase_requested))
        ways = (
            *(reversed(first) if careful else first),
            (self.without, self.loss_accepted),
            (self.all, self.backups_requested),
            (self.other, self.open_requested),
            (self.forget, self.forget_requested),
        )
        for button, asked in ways:
            button.clicked.connect(asked)
            self.add(button)
        self.setFocusProxy(self.again if careful else self.all)
        for button in (self.restore, self.again, self.without):
            button.setVisible(careful and button is self.again)

    def offer(self, text: str, note: str) -> None:
        """Offer a backup by what it is called, with what it holds."""
        self.say(note)
        self.restore.setText(text)
        self.restore.show()
        if not self.careful:
            self.restore.setFocus()


class ReadingCard(TroubleCard):
    """The workspace had better not be written here: another computer has it open, or it has two names."""

    reading_requested = Signal()
    again_requested = Signal()
    open_requested = Signal()

    def __init__(self, theme: Theme, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(theme, message, "lock", parent)
        self.read = PrimaryButton(theme, self.tr("Open for reading only"))
        self.again = PlainButton(theme, self.tr("Try again"))
        self.other = PlainButton(theme, self.tr("Open another workspace…"))
        ways = (
            (self.read, self.reading_requested),
            (self.again, self.again_requested),
            (self.other, self.open_requested),
        )
        for button, asked in ways:
            button.clicked.connect(asked)
            self.add(button)


class WaitingCard(CentredCard):
    """Says what is being done to a file that is closed meanwhile, and how far it is."""

    cancel_requested = Signal()

    def __init__(self, theme: Theme, file: Path, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        body = self.card.body
        body.addWidget(Heading(theme, words.quoted(file.name), TextSize.H2))
        body.addWidget(Label(theme, sentence, colour="ink2", wrap=True))
        self.bar = QProgressBar()
        theme.dress(self.bar)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(sentence)
        self.cancel = PlainButton(theme, self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancel_requested)
        for widget in (self.bar, self.cancel):
            body.addWidget(widget)
        self.setFocusProxy(self.cancel)

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work is."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
