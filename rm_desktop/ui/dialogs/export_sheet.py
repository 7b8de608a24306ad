"""The sheet before an export: exactly what will leave, item by item, in which format, and whether encrypted."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from rm_desktop.services.sharing import Contents
from rm_desktop.ui.dialogs.on_screen import open_large
from rm_desktop.ui.dialogs.zoom_keys import lend_zoom
from rm_desktop.ui.item_models.contents import ContentsModel
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton, QuietButton
from rm_desktop.ui.widgets.check_box import CheckBox
from rm_desktop.ui.widgets.combo_box import ComboBox
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.page_area import PageArea
from rm_desktop.ui.widgets.passphrase_pair import PassphrasePair
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.tick_list import TickList
from rm_desktop.ui.wording import words

_SIZE = QSize(560, 640)


@dataclass(frozen=True)
class ExportOrder:
    """What was asked for: nothing but `only` may leave; an empty passphrase means that the file stays readable."""

    scope: str
    format: str
    only: frozenset[str]
    passphrase: str


class ExportSheet(QDialog):
    """Lists the contents and asks; `ordered` comes when Export is pressed, and the sheet stays to show progress."""

    ordered = Signal(object)  # ExportOrder
    scope_chosen = Signal(str)
    cancelled = Signal()
    quit_requested = Signal()

    def __init__(self, theme: Theme, scopes: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        """`scopes` are (scope, words) to choose from; with one alone there is nothing to choose."""
        super().__init__(parent)
        theme.dress(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        lend_zoom(self, parent)
        self._theme = theme
        self._running = False
        self.model = ContentsModel(self)
        self.model.ticked_changed.connect(self._update)
        self._heading = Heading(theme, "", TextSize.H2)
        self._left_out = Label(theme, "", TextSize.CAPTION, "ink2", wrap=True)
        self._count = Label(theme, "", TextSize.CAPTION, "ink2")
        self._fault = Label(theme, "", colour="danger", wrap=True)
        self._make_choices(scopes)
        self._make_feet()
        self._lay_out()
        self._add_keys()
        self._update()
        self._list.setFocus()

    def show_contents(self, contents: Contents) -> None:
        """Show what the document of the chosen scope would hold."""
        self._heading.setText(contents.title)
        self.model.show_items(contents.items)
        self._list.setCurrentIndex(self.model.index(0))
        out = contents.left_out
        private = words.counted(
            out.journal + out.preparations + out.drafts,
            "Not in it, as ever: {n} private record.",
            "Not in it, as ever: {n} private records.",
        )
        self._left_out.setText(private)
        self._show_formats(contents.formats)

    def _show_formats(self, formats: tuple[str, ...]) -> None:
        """Offer these formats; the one that was chosen stays."""
        named = {
            "ics": self.tr("Calendar (.ics), for Outlook, Google or Apple"),
            "html": self.tr("Web page (.html), to read or print"),
            "markdown": self.tr("Markdown (.md), as it was typed"),
        }
        chosen = self._formats.currentData()
        self._formats.clear()
        for format in formats:
            self._formats.addItem(named[format], format)
        self._formats.setCurrentIndex(max(0, self._formats.findData(chosen)))

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the writing is."""
        self._progress.setMaximum(max(total, 1))
        self._progress.setValue(done)

    def refuse(self, sentence: str) -> None:
        """Say why nothing was written, and take another try."""
        self._set_running(False)
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))

    def start_running(self) -> None:
        """Show that the file is being written."""
        self._fault.hide()
        self._progress.setMaximum(0)
        self._set_running(True)

    def reject(self) -> None:
        if self._running:
            self.cancelled.emit()
        else:
            super().reject()

    def _make_choices(self, scopes: tuple[tuple[str, str], ...]) -> None:
        self._scopes = ComboBox(self._theme, self.tr("Session"))
        for scope, text in scopes:
            self._scopes.addItem(text, scope)
        if len(scopes) <= 1:
            self._scopes.hide()
        self._scopes.activated.connect(self._on_scope)
        self._formats = ComboBox(self._theme, self.tr("Format"))
        self._encrypt = CheckBox(self._theme, self.tr("Encrypt with a passphrase (age format)"))
        self._encrypt.clicked.connect(self._on_encrypt)
        self._phrases = PassphrasePair(self._theme)
        self._phrases.edited.connect(self._update)
        self._phrases.hide()
        self._list = TickList(self._theme, self.tr("What the file will hold"))
        self._list.setModel(self.model)
        self._all = QuietButton(self._theme, self.tr("All"))
        self._none = QuietButton(self._theme, self.tr("None"))
        self._all.clicked.connect(self.model.tick_all)
        self._none.clicked.connect(self.model.tick_none)

    def _make_feet(self) -> None:
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress of the export"))
        self._progress.hide()
        self._export = PrimaryButton(self._theme, self.tr("Export…"))
        self._export.setDefault(True)
        self._export.clicked.connect(self._order)
        self._cancel = PlainButton(self._theme, self.tr("Cancel"))
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        chooser = QHBoxLayout()
        ScaledSpacing(self._theme, chooser, 4)
        chooser.addWidget(self._count, 1)
        chooser.addWidget(self._all)
        chooser.addWidget(self._none)
        foot = QHBoxLayout()
        ScaledSpacing(self._theme, foot, 8)
        foot.addWidget(self._progress, 1)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._export)
        area = PageArea(self._theme, 12, (0, 2, 0, 2))
        area.page.addWidget(self._scopes)
        area.page.addLayout(chooser)
        area.page.addWidget(self._list, 1)
        for widget in (self._left_out, self._formats, self._encrypt, self._phrases):
            area.page.addWidget(widget)
        column = QVBoxLayout(self)
        ScaledSpacing(self._theme, column, 12, (24, 24, 24, 24))
        column.addWidget(self._heading)
        column.addWidget(area, 1)
        column.addWidget(self._fault)
        column.addLayout(foot)
        self._fault.hide()
        open_large(self, self._theme, _SIZE)

    def _add_keys(self) -> None:
        """Have Ctrl+Enter export, and Ctrl+Q quit: the window's own commands do not reach past the sheet."""
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._export.click)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.quit_requested)

    def _set_running(self, running: bool) -> None:
        self._running = running
        self._progress.setVisible(running)
        for widget in (self._scopes, self._list, self._all, self._none, self._formats, self._encrypt, self._phrases):
            widget.setEnabled(not running)
        self._update()

    @Slot()
    def _update(self) -> None:
        chosen = len(self.model.ticked)
        self._count.setText(words.counted(chosen, "{n} item goes into the file", "{n} items go into the file"))
        locked = self._encrypt.isChecked() and not self._phrases.phrase
        self._export.setEnabled(not self._running and not locked and chosen > 0)
        if self._phrases.differs:
            self._fault.setText(self.tr("The two passphrases differ."))
        self._fault.setVisible(self._phrases.differs)

    @Slot()
    def _on_encrypt(self) -> None:
        self._phrases.setVisible(self._encrypt.isChecked())
        if self._encrypt.isChecked():
            self._phrases.focus_first()
        self._update()

    @Slot()
    def _on_scope(self) -> None:
        self.scope_chosen.emit(self._scopes.currentData())

    @Slot()
    def _order(self) -> None:
        phrase = self._phrases.phrase if self._encrypt.isChecked() else ""
        self.ordered.emit(
            ExportOrder(self._scopes.currentData(), self._formats.currentData(), frozenset(self.model.ticked), phrase)
        )
