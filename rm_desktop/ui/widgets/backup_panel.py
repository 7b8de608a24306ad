"""What one backup holds and whether it is sound, with the way to put it back."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.backup_key import BackupKey
from rm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from rm_desktop.ui.widgets.card import Card, CardTone
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.icon_picture import IconPicture
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class BackupPanel(Card):
    """Shows what it is told; asks before it emits `restore_requested`."""

    restore_requested = Signal()
    passphrase_typed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, CardTone.SUNKEN, padding=16, parent=parent)
        self.heading = Heading(theme, "", TextSize.H3)
        self.about = Label(theme, "", TextSize.CAPTION, "ink2", wrap=True)
        self.holds = Label(theme, "", wrap=True)
        self.verdict = Label(theme, "", wrap=True)
        for label in (self.heading, self.about, self.holds, self.verdict):
            label.setMinimumWidth(1)  # else one endless file name would widen the dialog
        self.bar = QProgressBar()
        theme.dress(self.bar)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the check"))
        self.bar.setRange(0, 0)
        self._good = IconPicture(theme, "check-circle", 18, "ok")
        self._bad = IconPicture(theme, "warning", 18, "danger")
        self.key = BackupKey(theme)
        self.key.given.connect(self.passphrase_typed)
        self.restore = PlainButton(theme, self.tr("Restore…"), "history")
        self.question = Label(theme, "", wrap=True)
        self.yes = PrimaryButton(theme, self.tr("Put it in place"))
        self.no = PlainButton(theme, self.tr("Keep the present one"))
        for button in (self.restore, self.yes, self.no):
            button.setAutoDefault(False)
        self.restore.clicked.connect(self.ask)
        self.no.clicked.connect(self.stop_asking)
        self.yes.clicked.connect(self._on_yes)
        self._lay_out()

    @property
    def asking(self) -> bool:
        """Return whether the question is on view."""
        return not self.question.isHidden()

    def introduce(self, name: str, about: str, in_a_sentence: str) -> None:
        """Show another backup, of which nothing is known yet; it is being looked into."""
        self.heading.setText(name)
        self.about.setText(about)
        question = self.tr(
            "Put {backup} in place of the workspace? The present file is kept among the backups; you can undo this."
        )
        self.question.setText(question.format(backup=in_a_sentence))
        self._show(self.bar, self.verdict)
        self.verdict.set_colour("ink2")
        self.verdict.setText(self.tr("Checking all of it…"))

    def show_sound(self, holds: str) -> None:
        """Show that it can be restored, and what it holds."""
        self.key.begin(wrong=False)  # what was typed has done its work
        self.holds.setText(holds)
        self._tell(self.tr("Checked, sound"), sound=True)
        self._show(self.holds, self.verdict, self._good, self.restore)

    def show_fault(self, sentence: str) -> None:
        """Show why it cannot be restored."""
        self._tell(sentence, sound=False)
        self._show(self.verdict, self._bad)

    def show_locked(self, *, wrong: bool) -> None:
        """Ask for the passphrase of then; the one before was `wrong`."""
        self._show(self.key)
        self.key.begin(wrong=wrong)

    def say_nothing(self, sentence: str) -> None:
        """Show a sentence alone: no backup is chosen."""
        self.heading.setText("")
        self.about.setText("")
        self.verdict.set_colour("ink2")
        self.verdict.setText(sentence)
        self._show(self.verdict)

    @Slot()
    def ask(self) -> None:
        """Ask whether to restore; the keyboard goes to what changes nothing."""
        self._show(self.holds, self.verdict, self._good, self.question, self.yes, self.no)
        self.no.setFocus()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.question.text()))

    @Slot()
    def stop_asking(self) -> None:
        """Take the question back."""
        self._show(self.holds, self.verdict, self._good, self.restore)
        self.restore.setFocus()

    def _lay_out(self) -> None:
        verdict, ways = QHBoxLayout(), FlowLayout(self._theme)
        ScaledSpacing(self._theme, verdict, 8)
        for picture in (self._good, self._bad):
            verdict.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        verdict.addWidget(self.verdict, 1)
        for button in (self.restore, self.yes, self.no):
            ways.addWidget(button)
        for widget in (self.heading, self.about, self.bar):
            self.body.addWidget(widget)
        self.body.addLayout(verdict)
        for asked in (self.holds, self.key, self.question):
            self.body.addWidget(asked)
        self.body.addLayout(ways)
        self.body.addStretch(1)

    def _tell(self, sentence: str, *, sound: bool) -> None:
        self.verdict.set_colour("ok" if sound else "danger")
        self.verdict.setText(sentence)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{sentence} {self.holds.text()}".strip()))

    def _show(self, *there: QWidget) -> None:
        """Show these parts beside the name, and no other."""
        named = bool(self.heading.text())
        self.heading.setVisible(named)
        self.about.setVisible(named)
        parts = (self.bar, self._good, self._bad, self.verdict, self.holds, self.key, self.restore)
        for part in (*parts, self.question, self.yes, self.no):
            part.setVisible(part in there)

    @Slot()
    def _on_yes(self) -> None:
        self.stop_asking()
        self.restore_requested.emit()
