"""Asks for the passphrase of a protected workspace."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rm_desktop.errors import UserError
from rm_desktop.messages import describe
from rm_desktop.ui.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from rm_desktop.ui.widgets.check_box import CheckBox
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_WIDTH = 400


class PassphraseDialog(QDialog):
    """Stays open until the passphrase fits or the person gives up; opening takes a moment on purpose."""

    given = Signal(str)

    def __init__(self, file_name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Passphrase"))
        title = self.tr("Open ‘{file}’").format(file=file_name)
        self._line = QLineEdit()
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._line.setMinimumWidth(theme.px(_WIDTH))
        self._line.setAccessibleName(self.tr("Passphrase"))
        self._line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self._show = CheckBox(theme, self.tr("Show what I type"))
        self._show.clicked.connect(self._on_show)
        self._wrong = Label(theme, "", colour="danger", wrap=True)
        self._wrong.hide()
        self._open = PrimaryButton(theme, self.tr("Open"))
        self._open.setDefault(True)
        self._open.setEnabled(False)
        self._open.clicked.connect(self._give)
        self._line.textEdited.connect(self._on_edited)
        cancel = PlainButton(theme, self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self._open)
        self._wrong.setFixedWidth(theme.px(_WIDTH))
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 12, (24, 24, 24, 24))
        column.addWidget(Heading(theme, title, TextSize.H2))
        column.addWidget(Label(theme, self.tr("This workspace is protected by a passphrase."), colour="ink2"))
        for widget in (self._line, self._show, self._wrong):
            column.addWidget(widget)
        column.addLayout(foot)

    @Slot(object)
    def show_failure(self, error: UserError) -> None:
        """Say that it did not fit and take another one."""
        message = describe(error)
        self._wrong.setText(f"{message.what} {message.action}")
        self._wrong.show()
        self.adjustSize()
        self._line.setEnabled(True)
        self._line.selectAll()
        self._line.setFocus()
        self._open.setEnabled(True)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self._open.setEnabled(bool(text))

    @Slot()
    def _give(self) -> None:
        if self._line.text():
            self._open.setEnabled(False)
            self._line.setEnabled(False)
            self.given.emit(self._line.text())

    @Slot(bool)
    def _on_show(self, shown: bool) -> None:
        modes = QLineEdit.EchoMode
        self._line.setEchoMode(modes.Normal if shown else modes.Password)
