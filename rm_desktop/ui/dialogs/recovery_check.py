"""Asks two words of a passphrase back, or all of it where it is no list of words."""

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from rm_desktop.services.recovery import Sheet, is_right
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.secret_line import SecretLine
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class AskedBack(QWidget):
    """One question; it says by itself whether the answer is right, and of a wrong one only once it was left."""

    right_changed = Signal()

    def __init__(self, theme: Theme, sheet: Sheet, place: int | None) -> None:
        """`place` is a word's, counted from 1; None asks for the whole passphrase."""
        super().__init__()
        self._sheet = sheet
        self._place = place
        number = QLocale().toString(place or 0)
        self._fault = self.tr("That is not word {n}.").format(n=number) if place else self.tr("That is not it.")
        name = self.tr("Word {n}").format(n=number) if place else self.tr("The passphrase once more")
        self.line = QLineEdit() if place else SecretLine(name)
        self.line.setAccessibleName(name)
        self.line.textEdited.connect(self._on_edited)
        self.line.editingFinished.connect(self.judge)
        self._verdict = Label(theme, "", TextSize.CAPTION)
        title = Label(theme, name, TextSize.CAPTION, "ink2")
        title.setBuddy(self.line)
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 4)
        for widget in (title, self.line, self._verdict):
            column.addWidget(widget)

    @property
    def right(self) -> bool:
        """Return whether what is typed is right."""
        return is_right(self._sheet, self._place, self.line.text())

    @property
    def verdict(self) -> str:
        """Return what is said about the answer."""
        return self._verdict.text()

    @Slot()
    def judge(self) -> None:
        """Say whether the answer is right; nothing of an empty one."""
        right = self.right
        self._verdict.set_colour("ok" if right else "danger")
        self._verdict.setText(self.tr("Right.") if right else self._fault if self.line.text() else "")
        self.line.setAccessibleDescription(self._verdict.text())

    @Slot()
    def _on_edited(self) -> None:
        if self.right:
            self.judge()
        else:
            self._verdict.clear()
        self.right_changed.emit()
