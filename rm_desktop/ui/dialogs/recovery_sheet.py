"""The recovery sheet: shows a passphrase to print or write down, and asks two of its words back."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from rm_desktop.errors import UserError
from rm_desktop.services.recovery import Sheet, asked_places
from rm_desktop.ui.dialogs.recovery_check import AskedBack
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton, QuietButton
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.word_card import WordCard
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.problem_words import one_line

_WIDTH = 560
_SHEET, _QUESTIONS, _LATER = range(3)


class RecoverySheetDialog(QDialog):
    """`confirmed` comes once the words were given back, `postponed` where the person leaves without."""

    confirmed = Signal()
    postponed = Signal()

    def __init__(self, sheet: Sheet, theme: Theme, parent: QWidget | None = None, *, keyring: bool = True) -> None:
        """`keyring` says whether this computer may have one that opens the workspace."""
        super().__init__(parent)
        theme.dress(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Recovery sheet"))
        self._sheet = sheet
        self._theme = theme
        self._keyring = keyring
        self.questions = tuple(AskedBack(theme, sheet, place) for place in asked_places(sheet) or (None,))
        self._told = Label(theme, "", TextSize.CAPTION, "ink2", wrap=True)
        self._told.hide()
        self._make_buttons()
        self.pages = QStackedWidget()
        for page in (self._sheet_page(), self._question_page(), self._later_page()):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 16, (24, 24, 24, 24))
        column.addWidget(Heading(theme, self.tr("Recovery sheet"), TextSize.H2))
        column.addWidget(self.pages, 1)
        self._turn(_SHEET)

    def reject(self) -> None:
        """Say first what leaving means; on that page it is one step back."""
        self._turn(_SHEET if self.pages.currentIndex() == _LATER else _LATER)

    def turn_over(self) -> None:
        """Show what leaving means in place of the words."""
        self._turn(_LATER)

    def showEvent(self, event: QShowEvent) -> None:
        """Be of its size before Qt puts it into the middle of its window."""
        self._fit()
        super().showEvent(event)

    def _make_buttons(self) -> None:
        self.print = PlainButton(self._theme, self.tr("Print…"), "print")
        self.print.clicked.connect(self._print)
        self.later = QuietButton(self._theme, self.tr("Later"))
        self.later.clicked.connect(self.reject)
        self.no_words_now = QuietButton(self._theme, self.tr("Later"))
        self.no_words_now.clicked.connect(self.reject)
        self.have_it = PrimaryButton(self._theme, self.tr("I have it"))
        self.have_it.clicked.connect(self._ask)
        self.back = PlainButton(self._theme, self.tr("Show it again"))
        self.back.clicked.connect(self._show)
        self.give_back = PrimaryButton(self._theme, self.tr("Done"))
        self.give_back.clicked.connect(self._finish)
        self.stay = PrimaryButton(self._theme, self.tr("Back to the sheet"))
        self.stay.clicked.connect(self._show)
        self.leave = PlainButton(self._theme, self.tr("Later all the same"))
        self.leave.clicked.connect(self._leave)
        for button in (self.print, self.later, self.no_words_now, self.back, self.leave):
            button.setAutoDefault(False)

    def _sheet_page(self) -> QWidget:
        made = self._sheet.made
        of = f"{self._sheet.pair} · {words.long_day(made, QLocale(), date.min)}"
        keep = self.tr(
            "Print it or write it down, and keep it away from this computer: it opens the workspace anywhere,"
            " and once it is forgotten nobody can make it again."
        )
        return self._page(
            (Label(self._theme, of, colour="ink2", wrap=True), WordCard(self._theme, self._sheet)),
            (Label(self._theme, keep, wrap=True), self._told),
            (self.print, None, self.later, self.have_it),
        )

    def _question_page(self) -> QWidget:
        two = self.tr("Two of the words, from what you printed or wrote down:")
        one = self.tr("Once more, from what you printed or wrote down:")
        line = Label(self._theme, two if len(self.questions) > 1 else one, wrap=True)
        return self._page((line,), self.questions, (self.back, None, self.no_words_now, self.give_back))

    def _later_page(self) -> QWidget:
        both = self.tr(
            "Without the sheet, nobody can open this workspace once the keyring and you have forgotten the passphrase:"
            " no other way in exists."
        )
        alone = self.tr(
            "Without the sheet, nobody can open this workspace once you have forgotten the passphrase:"
            " no other way in exists."
        )
        again = self.tr("You can come back to it: File, Protection…")
        return self._page(
            (Label(self._theme, both if self._keyring else alone, wrap=True),),
            (Label(self._theme, again, colour="ink2", wrap=True),),
            (None, self.leave, self.stay),
        )

    def _page(
        self, top: tuple[QWidget, ...], below: tuple[QWidget, ...], buttons: tuple[QPushButton | None, ...]
    ) -> QWidget:
        """Return a page with its foot of buttons, in which None is the gap."""
        page = QWidget()
        column = QVBoxLayout(page)
        ScaledSpacing(self._theme, column, 16)
        for widget in (*top, *below):
            column.addWidget(widget)
        column.addStretch(1)
        foot = QHBoxLayout()
        ScaledSpacing(self._theme, foot, 8)
        for button in buttons:
            if button is None:
                foot.addStretch(1)
            else:
                foot.addWidget(button)
        column.addLayout(foot)
        return page

    def _turn(self, index: int) -> None:
        """Turn to a page, with the keyboard on what is done there."""
        self.pages.setCurrentIndex(index)
        default = (self.have_it, self.give_back, self.stay)[index]
        default.setDefault(True)
        default.setFocus()
        if index == _QUESTIONS:
            line = next((each for each in self.questions if not each.right), self.questions[0]).line
            line.setFocus()
            line.selectAll()

    def _fit(self) -> None:
        """Become as high as the fullest page at the dialog's width."""
        layout = self.layout()
        if layout is not None:
            width = self._theme.px(_WIDTH)
            self.setMinimumWidth(width)
            self.resize(width, layout.totalHeightForWidth(width))

    @Slot()
    def _show(self) -> None:
        self._turn(_SHEET)

    @Slot()
    def _ask(self) -> None:
        self._turn(_QUESTIONS)

    @Slot()
    def _finish(self) -> None:
        """Close where every answer is right, else go to the first that is not."""
        for question in self.questions:
            question.judge()
        wrong = [question for question in self.questions if not question.right]
        if wrong:
            wrong[0].line.setFocus()
            wrong[0].line.selectAll()
        else:
            self.confirmed.emit()
            self.accept()

    @Slot()
    def _leave(self) -> None:
        self.postponed.emit()
        super().reject()

    @Slot()
    def _print(self) -> None:
        """Ask for a printer, or where there is none for the name of a PDF."""
        from rm_desktop.ui.safety import recovery_paper  # it loads Qt's printing, which few ever need

        if recovery_paper.has_printer():
            printing = recovery_paper.Printing(self._sheet, self)
            printing.printed.connect(self._on_printed)
            printing.show()
            return
        chooser = QFileDialog(self, self.tr("Keep the sheet as a PDF"), str(Path.home()), self.tr("PDF (*.pdf)"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("pdf")
        chooser.selectFile(self.tr("Recovery sheet") + ".pdf")
        chooser.fileSelected.connect(self.save_as)
        chooser.open()

    @Slot()
    def _on_printed(self) -> None:
        self._tell(self.tr("Sent to the printer."))

    @Slot(str)
    def save_as(self, name: str) -> None:
        """Write the sheet as a PDF, and say how that went."""
        from rm_desktop.ui.safety import recovery_paper

        path = Path(name)
        try:
            recovery_paper.write_pdf(self._sheet, path)
        except UserError as error:
            self._tell(one_line(error))
        else:
            self._tell(self.tr("Kept as {file}. Move it away from this computer.").format(file=words.quoted(path.name)))

    def _tell(self, sentence: str) -> None:
        self._told.setText(sentence)
        self._told.show()
        self._fit()
