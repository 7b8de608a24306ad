"""The dialog of File, Protection…: how the file is protected now, and every way to change that."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.errors import UserError
from rm_desktop.ui.dialogs.plain_sheet import PlainSheet
from rm_desktop.ui.dialogs.protection_form import ProtectionForm, ProtectionKind, ProtectionRequest, ProtectionStatus
from rm_desktop.ui.dialogs.protection_words import form_words
from rm_desktop.ui.locking.keyring_words import not_remembered
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.card import Card, Hairline
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.titled_row import TitledRow
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.problem_words import one_line

__all__ = ["ProtectionDialog", "ProtectionForm", "ProtectionKind", "ProtectionRequest", "ProtectionStatus"]

_WIDTH = 560


class ProtectionDialog(PlainSheet):
    """Emits `asked` and changes nothing itself; stays open, and shows what came of it."""

    asked = Signal(object)  # ProtectionRequest

    def __init__(self, status: ProtectionStatus, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, words.tr("Protection"), parent)
        self._theme = theme
        self._status = status
        self._form: ProtectionForm | None = None
        self._card: Card | None = None
        self.buttons: dict[ProtectionKind, PlainButton] = {}
        self._told = Label(theme, "", wrap=True)
        self._told.hide()
        self.body.addWidget(self._told)
        self._show_status(status)

    @property
    def sentence(self) -> str:
        """What is said of the last change; empty before one."""
        return "" if self._told.isHidden() else self._told.text()

    def open_form(self, kind: ProtectionKind) -> ProtectionForm:
        """Ask what a change needs."""
        form = ProtectionForm(kind, self._status, self._theme, self)
        form.answered.connect(self.asked)
        form.finished.connect(self._on_form_closed)
        self._form = form
        form.open()
        return form

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Show how far the change is, 0 of 0 where that is not known."""
        if self._form is not None:
            self._form.show_progress(done, total)

    @Slot(object)
    def show_failure(self, error: UserError) -> None:
        """Say why nothing was changed, where the person is looking."""
        if self._form is not None:
            self._form.show_failure(error)
        else:
            self._tell(one_line(error), failed=True)

    def show_done(self, status: ProtectionStatus, sentence: str) -> None:
        """Close what was asked with, and show how it is now."""
        if self._form is not None:
            self._form.accept()
        self._show_status(status)
        self._tell(sentence, failed=False)

    def _tell(self, sentence: str, *, failed: bool) -> None:
        self._told.set_colour("danger" if failed else "ok")
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))
        self._fit()

    def _show_status(self, status: ProtectionStatus) -> None:
        """Lay out the rows for how it is now."""
        self._status = status
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
        self.buttons = {}
        self._card = Card(self._theme)
        rows = self._encrypted_rows() if status.encrypted else (self._open_row(),)
        for row in rows:
            if self._card.body.count():
                self._card.body.addWidget(Hairline(self._theme))
            self._card.body.addWidget(row)
        self.body.insertWidget(0, self._card)
        self._card.show()  # what a layout takes in is shown later by itself, and has no height before
        self._fit()

    def _encrypted_rows(self) -> tuple[QWidget, ...]:
        kinds = ProtectionKind
        opens = self.tr("{file} opens with its passphrase.").format(file=words.quoted(self._status.file))
        sheet = self.tr("The passphrase on paper, for the day it is forgotten.")
        consequence = self.tr("Anybody who gets the file could then read it, the journal too.")
        return (
            TitledRow(
                self._theme, self.tr("Encrypted"), opens, self._button(kinds.CHANGE, self.tr("Change passphrase…"))
            ),
            self._keyring_row(),
            TitledRow(self._theme, self.tr("Recovery sheet"), sheet, self._button(kinds.SHEET, self.tr("Show…"))),
            TitledRow(
                self._theme,
                self.tr("Remove protection"),
                consequence,
                self._button(kinds.UNPROTECT, self.tr("Remove…")),
            ),
        )

    def _open_row(self) -> QWidget:
        sentence = self.tr(
            "Anybody who gets {file} can read it, the journal too, and damage is harder to notice."
        ).format(file=words.quoted(self._status.file))
        return TitledRow(
            self._theme, self.tr("Not protected"), sentence, self._button(ProtectionKind.PROTECT, self.tr("Protect…"))
        )

    def _keyring_row(self) -> QWidget:
        title = self.tr("Keyring of this computer")
        if self._status.remembered:
            sentence = self.tr("Opens this workspace without a question.")
            return TitledRow(self._theme, title, sentence, self._button(ProtectionKind.FORGET, self.tr("Remove…")))
        sentence = not_remembered(self._status.keyring)
        if not self._status.has_keyring:
            return TitledRow(self._theme, title, sentence)
        return TitledRow(
            self._theme, title, sentence, self._button(ProtectionKind.REMEMBER, self.tr("Let it remember"))
        )

    def _button(self, kind: ProtectionKind, text: str) -> QWidget:
        button = PlainButton(self._theme, text)
        button.setAutoDefault(False)
        if kind is not ProtectionKind.REMEMBER:
            button.setAccessibleName(form_words(kind).heading)  # two of them say Remove…
        button.clicked.connect(partial(self._begin, kind))
        self.buttons[kind] = button
        return button

    def _begin(self, kind: ProtectionKind) -> None:
        """Ask what is needed, or begin at once where nothing is."""
        if kind is ProtectionKind.REMEMBER:
            self.asked.emit(ProtectionRequest(kind, remember=True))
        else:
            self.open_form(kind)

    @Slot()
    def _on_form_closed(self) -> None:
        self._form = None

    def _fit(self) -> None:
        """Become as high as the wrapped sentences are at the dialog's width."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            width = self._theme.px(_WIDTH)
            self.setFixedSize(width, layout.totalHeightForWidth(width))
