"""Asks for the passphrase that a workspace had when a backup of it was made."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.check_box import CheckBox
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.secret_line import SecretLine
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class BackupKey(QWidget):
    """One line, and a button that tries what was typed; what did not fit stays there to be mended."""

    given = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = Label(
            theme,
            self.tr("It was made under another passphrase. Type the one that the workspace had then."),
            wrap=True,
        )
        self.wrong = Label(theme, self.tr("That passphrase does not fit this backup."), colour="danger", wrap=True)
        self.caps = Label(theme, self.tr("Caps Lock seems to be on."), TextSize.CAPTION, "ink2")
        self.line = SecretLine(self.tr("Passphrase of the backup"))
        theme.dress(self.line)
        self.show_it = CheckBox(theme, self.tr("Show what I type"))
        self.try_it = PlainButton(theme, self.tr("Check it"))
        self.try_it.setAutoDefault(False)
        self.line.textChanged.connect(self._on_changed)
        self.line.returnPressed.connect(self._give)
        self.line.caps_lock_seen.connect(self.caps.setVisible)
        self.show_it.toggled.connect(self.line.show_letters)
        self.try_it.clicked.connect(self._give)
        row = QHBoxLayout()
        ScaledSpacing(theme, row, 8)
        row.addWidget(self.line, 1)
        row.addWidget(self.try_it)
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 8)
        column.addWidget(self.sentence)
        column.addLayout(row)
        for widget in (self.show_it, self.caps, self.wrong):
            column.addWidget(widget)
        self.begin(wrong=False)

    def begin(self, *, wrong: bool) -> None:
        """Take a passphrase, empty at first; a `wrong` one is kept and selected."""
        self.caps.hide()
        self.wrong.setVisible(wrong)
        if wrong:
            self.line.selectAll()
            self.line.setFocus()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.wrong.text()))
        else:
            self.line.clear()
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self.try_it.setEnabled(bool(self.line.text()))

    @Slot()
    def _give(self) -> None:
        if self.line.text():
            self.given.emit(self.line.text())
