"""The foot of the version history: the way from difference to difference, how much is shown, close and restore."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import IconButton, PlainButton, PrimaryButton, QuietButton
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import words


class VersionFoot(QWidget):
    """Buttons and one small sentence; the dialog says what they do."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = IconButton(theme, "chevron-up", self.tr("Previous difference (Alt+↑)"))
        self.on = IconButton(theme, "chevron-down", self.tr("Next difference (Alt+↓)"))
        self.count = Label(theme, "", TextSize.CAPTION, "ink2")
        self.whole = QuietButton(theme, self.tr("All lines"))
        self.whole.setCheckable(True)
        self.whole.setToolTip(self.tr("Show also the long parts that are the same"))
        self.close_it = PlainButton(theme, self.tr("Close"))
        self.restore = PrimaryButton(theme, self.tr("Restore this version"))
        self.restore.setToolTip(self.tr("Make this the text again; Undo takes it back"))
        for each in (self.back, self.on, self.whole, self.restore):
            each.setAutoDefault(False)
        self.close_it.setDefault(True)
        row = QHBoxLayout(self)
        ScaledSpacing(theme, row, 8)
        for widget in (self.back, self.on, self.count):
            row.addWidget(widget)
        row.addStretch(1)
        for button in (self.whole, self.close_it, self.restore):
            row.addWidget(button)
        self._narrow = self._empty = False

    def set_ready(self, *, ready: bool) -> None:
        """Allow what needs a comparison, or not yet; while it is made nothing is counted."""
        for button in (self.back, self.on, self.whole, self.restore):
            button.setEnabled(ready)
        if not ready:
            self.count.setText("")

    def set_empty(self, *, empty: bool) -> None:
        """Without an earlier version there is nothing to do but close."""
        self._empty = empty
        self._show_parts()

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave out the sentence where there is no room."""
        self._narrow = narrow
        self._show_parts()

    def show_step(self, step: int, reachable: int, differences: int) -> None:
        """Say how many differences there are, or which of them one is at; only those on view are gone to."""
        locale = QLocale()
        said = words.counted(differences, "{n} difference", "{n} differences")
        if step >= 0:
            at, of = locale.toString(step + 1), locale.toString(differences)
            said = self.tr("{at} of {of}").format(at=at, of=of)
        self.count.setText(said)
        self.back.setEnabled(step > 0)
        self.on.setEnabled(step < reachable - 1)
        self.restore.setEnabled(differences > 0)

    def _show_parts(self) -> None:
        for part in (self.back, self.on, self.whole, self.restore):
            part.setHidden(self._empty)
        self.count.setHidden(self._empty or self._narrow)
