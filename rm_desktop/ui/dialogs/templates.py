"""Templates to choose from: the list, what each will be, and the ways to keep one's own in order."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.services.template import Template
from rm_desktop.services.today_view import PairView
from rm_desktop.ui.dialogs.template_list import TemplateList
from rm_desktop.ui.dialogs.template_menu import OwnMenu
from rm_desktop.ui.dialogs.template_preview import TemplatePreview
from rm_desktop.ui.dialogs.zoom_keys import lend_zoom
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton, QuietButton
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording.template_words import fault_sentence

_SIZE = QSize(860, 640)
_LEAST = QSize(380, 360)
_BESIDE = 620  # wide enough for the list and the preview beside each other
_LIST_WIDTH = 290
_ROOMY = 520  # high enough for a sentence that says what will happen
_UNLIMITED = 16777215  # QWIDGETSIZE_MAX
_SPARE = 64  # of the screen, for the window's own frame


@dataclass(frozen=True)
class Offered:
    """What a dialog offers: its words, what is shipped, which of one's own fit, and what variables stand for here."""

    heading: str
    sentence: str
    button: str
    shipped: tuple[Template, ...]
    fits: Callable[[Template], bool]
    pair: PairView
    values: Mapping[str, str]
    first: str = ""
    """The id of the one to begin with."""


class TemplatesDialog(QDialog):
    """Enter, a double-click and the button take the template that is selected; the caller closes the dialog."""

    chosen = Signal(object)  # Template
    import_requested = Signal()
    folder_requested = Signal()
    edit_requested = Signal(object)  # OwnTemplate
    remove_requested = Signal(object)  # OwnTemplate

    def __init__(self, theme: Theme, offered: Offered, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(offered.heading)
        lend_zoom(self, parent)
        self._theme = theme
        self.list = TemplateList(theme, offered.shipped, offered.fits)
        self.preview = TemplatePreview(theme, offered.pair, offered.values)
        self.use = PrimaryButton(theme, offered.button)
        self.ways = QuietButton(theme, "", "more")
        self.ways.setAccessibleName(self.tr("Your templates"))
        self.ways.setToolTip(self.ways.accessibleName())
        self.ways.setAutoDefault(False)
        self.menu = OwnMenu(theme, self)
        self._lay_out(offered)
        self._connect()
        self._fit_screen()
        self.list.begin(offered.first)
        self.list.filter.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self, offered: Offered) -> None:
        theme = self._theme
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        ScaledSpacing(theme, self._both, 16)
        self._both.addWidget(self.list)
        self._both.addWidget(self.preview, 1)
        whole = QVBoxLayout(self)
        ScaledSpacing(theme, whole, 12, (24, 24, 24, 20))
        whole.addWidget(Heading(theme, offered.heading, TextSize.H2))
        self._sentence = Label(theme, offered.sentence, colour="ink2", wrap=True)
        whole.addWidget(self._sentence)
        whole.addLayout(self._both, 1)
        whole.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        leave = PlainButton(self._theme, self.tr("Cancel"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        self.use.setDefault(True)
        foot = QHBoxLayout()
        ScaledSpacing(self._theme, foot, 8)
        foot.addWidget(self.ways)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self.use)
        return foot

    def _connect(self) -> None:
        self.list.current_changed.connect(self._show)
        self.list.opened.connect(self._take)
        self.list.menu_wanted.connect(self.menu.popup)
        self.use.clicked.connect(self._take)
        self.ways.clicked.connect(self._open_menu)
        self.menu.bring.triggered.connect(self.import_requested)
        self.menu.folder.triggered.connect(self.folder_requested)
        self.menu.edit.triggered.connect(self._ask_edit)
        self.menu.remove.triggered.connect(self._ask_remove)
        self._theme.changed.connect(self._fit_screen)

    @Slot()
    def _fit_screen(self) -> None:
        room = self.screen().availableSize() - QSize(0, _SPARE)
        px = self._theme.px
        self.setMinimumSize(QSize(px(_LEAST.width()), px(_LEAST.height())).boundedTo(room))
        self.resize(QSize(px(_SIZE.width()), px(_SIZE.height())).boundedTo(room))
        self._fit()

    def _fit(self) -> None:
        """Put the preview beside the list, or below it where there is little room."""
        px = self._theme.px
        beside = self.width() >= px(_BESIDE)
        self._both.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.list.setMinimumWidth(px(_LIST_WIDTH) if beside else 0)
        self.list.setMaximumWidth(px(_LIST_WIDTH) if beside else _UNLIMITED)
        self._both.setStretch(0, 0 if beside else 1)
        self.ways.setText(self.ways.accessibleName() if beside else "")
        self._sentence.setVisible(self.height() >= px(_ROOMY))

    @Slot()
    def _show(self) -> None:
        row = self.list.row
        own = None if row is None else row.own
        template = None if row is None else row.template
        self.use.setEnabled(template is not None)
        self.menu.be_about(own)
        if template is not None:
            self.preview.show_template(template)
        elif own is not None and own.fault is not None:
            self.preview.show_fault(own.file, fault_sentence(own.fault))
        else:
            self.preview.show_nothing()

    @Slot()
    def _take(self) -> None:
        row = self.list.row
        if row is not None and row.template is not None:
            self.chosen.emit(row.template)

    @Slot()
    def _open_menu(self) -> None:
        above = QPoint(0, self.menu.sizeHint().height())
        self.menu.popup(self.ways.mapToGlobal(self.ways.rect().topLeft()) - above)

    @Slot()
    def _ask_edit(self) -> None:
        if self.list.row is not None and self.list.row.own is not None:
            self.edit_requested.emit(self.list.row.own)

    @Slot()
    def _ask_remove(self) -> None:
        if self.list.row is not None and self.list.row.own is not None:
            self.remove_requested.emit(self.list.row.own)
