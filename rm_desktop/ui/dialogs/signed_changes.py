"""What changed in the charter since somebody signed: their text beside the text of now."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from rm_desktop.errors import UserError
from rm_desktop.services.charter_view import CharterView, SignatureView
from rm_desktop.services.differences import Line, differences
from rm_desktop.ui.dialogs.comparison import Comparison, Sentences
from rm_desktop.ui.dialogs.on_screen import open_large
from rm_desktop.ui.dialogs.zoom_keys import lend_zoom
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.tasks import Lane, Progress
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
        theme.dress(self)
        self.setWindowTitle(self.tr("What changed since the signing"))
        lend_zoom(self, parent)
        self._desk = desk
        self._signatures = {one.id: one for one in view.signatures}
        self.signature = ComboBox(theme, self.tr("Signature"))
        newest = tuple(reversed(view.signatures))
        for one in (*(one for one in newest if not one.holds), *(one for one in newest if one.holds)):
            self.signature.addItem(self._said(one), one.id)
        self.panel = VersionPanel(theme, private=False)
        self.panel.now.setText(self.tr("Now"))
        self.foot = VersionFoot(theme)
        self.foot.restore.hide()
        said = Sentences(
            cut=self.tr("This is a long text: only its beginning is shown here."),
            same=self.tr("These are, to the letter, the words of now. The signature counts."),
        )
        self._comparison = Comparison(self, self.panel, self.foot, lane, said)
        self._comparison.failed.connect(self._on_failed)
        self._lay_out(theme)
        self.signature.activated.connect(self._compare)
        self._compare()

    def done(self, result: int) -> None:
        self._comparison.end()
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

    @Slot()
    def _compare(self) -> None:
        """Have the lane compare what was signed with the text of now."""
        chosen: str = self.signature.currentData()
        name = self._signatures[chosen].name
        self.panel.then.setText(self.tr("As {name} signed it").format(name=name))
        self._comparison.begin(partial(_differences, self._desk, chosen))

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        self.panel.say(one_line(error))


def _differences(desk: "Desk", signature_id: str, _progress: Progress) -> tuple[Line, ...]:
    """Compare a signed text with the present one; on the lane."""
    return differences(desk.charter.signed_text(signature_id), desk.charter.present_text())
