"""What changed in the charter since somebody signed: their text beside the text of now."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.charter_view import CharterView, SignatureView
from rm_desktop.services.differences import Line, differences
from rm_desktop.ui.dialogs.on_screen import open_large
from rm_desktop.ui.difference_rows import shown
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.tasks import Job, Lane, Progress
from rm_desktop.ui.widgets.combo_box import ComboBox
from rm_desktop.ui.widgets.labels import Heading
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.version_foot import VersionFoot
from rm_desktop.ui.widgets.version_panel import VersionPanel
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.problem_words import one_line

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

_SIZE = QSize(860, 600)


class SignedChangesDialog(QDialog):
    """Every signature can be chosen, newest first; comparing is the lane's work. It only reads."""

    def __init__(self, view: CharterView, desk: "Desk", theme: Theme, lane: Lane, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What changed since the signing"))
        self._desk = desk
        self._lane = lane
        self._job: Job | None = None
        self._over = False
        self._lines: tuple[Line, ...] = ()
        self._signatures = {one.id: one for one in view.signatures}
        self.signature = ComboBox(theme, self.tr("Signature"))
        newest = tuple(reversed(view.signatures))
        for one in (*(one for one in newest if not one.holds), *(one for one in newest if one.holds)):
            self.signature.addItem(self._said(one), one.id)
        self.panel = VersionPanel(theme, private=False)
        self.panel.now.setText(self.tr("Now"))
        self.foot = VersionFoot(theme)
        self.foot.restore.hide()
        self._lay_out(theme)
        self._connect()
        self._compare()

    def done(self, result: int) -> None:
        self._over = True
        if self._job is not None:
            self._job.cancel()
        super().done(result)
        self.deleteLater()

    def _said(self, one: SignatureView) -> str:
        day = words.long_day(one.on, QLocale(), self._desk.clock.today())
        return self.tr("{name}, {day}").format(name=one.name, day=day)

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 12, (24, 24, 24, 24))
        column.addWidget(Heading(theme, self.windowTitle(), TextSize.H2))
        column.addWidget(self.signature)
        column.addWidget(self.panel, 1)
        column.addWidget(self.foot)
        open_large(self, theme, _SIZE)

    def _connect(self) -> None:
        self.signature.activated.connect(self._compare)
        self.foot.back.clicked.connect(self._go_back)
        self.foot.on.clicked.connect(self._go_on)
        self.foot.whole.toggled.connect(self._show)
        self.foot.close_it.clicked.connect(self.reject)
        QShortcut(QKeySequence("Alt+Up"), self).activated.connect(self._go_back)
        QShortcut(QKeySequence("Alt+Down"), self).activated.connect(self._go_on)

    @Slot()
    def _compare(self) -> None:
        """Have the lane compare what was signed with the text of now."""
        chosen: str = self.signature.currentData()
        if self._job is not None:
            self._job.cancel()
        self.foot.set_ready(ready=False)
        name = self._signatures[chosen].name
        self.panel.then.setText(self.tr("As {name} signed it").format(name=name))
        self.panel.say(self.tr("Comparing…"))
        work = partial(_differences, self._desk, chosen)
        self._job = self._lane.run(work, partial(self._on_compared, chosen), self._on_failed)

    def _on_compared(self, chosen: str, lines: tuple[Line, ...]) -> None:
        if isValid(self) and not self._over and chosen == self.signature.currentData():
            self._job = None
            self._lines = lines
            self._show()

    def _on_failed(self, error: UserError) -> None:
        if isValid(self) and not self._over and error.problem is not Problem.CANCELLED:
            self.panel.say(one_line(error))

    @Slot()
    def _show(self) -> None:
        """Show what was compared, with long equal parts folded or not."""
        self.panel.show_rows(shown(self._lines, folded=not self.foot.whole.isChecked()))
        found = self.panel.shown
        cut = self.tr("This is a long text: only its beginning is shown here.")
        same = self.tr("These are, to the letter, the words of now. The signature counts.")
        self.panel.say(cut if found.cut else "" if found.differences else same)
        self.foot.set_ready(ready=True)
        self._say_step()

    @Slot()
    def _go_back(self) -> None:
        self.panel.go(-1)
        self._say_step()

    @Slot()
    def _go_on(self) -> None:
        self.panel.go(1)
        self._say_step()

    def _say_step(self) -> None:
        self.foot.show_step(self.panel.step, len(self.panel.shown.starts), self.panel.shown.differences)


def _differences(desk: "Desk", signature_id: str, _progress: Progress) -> tuple[Line, ...]:
    """Compare a signed text with the present one; on the lane."""
    return differences(desk.charter.signed_text(signature_id), desk.charter.present_text())
