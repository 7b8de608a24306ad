"""How the Notes page is laid out: list beside note, or one of them where the window is narrow."""

from PySide6.QtCore import QSize, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.notes_parts.detail import NoteDetail
from rm_desktop.ui.pages.notes_parts.list_pane import NoteListPane
from rm_desktop.ui.widgets.column_splitter import ColumnSplitter
from rm_desktop.ui.widgets.empty_state import EmptyState
from rm_desktop.ui.widgets.page_area import EDGE
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_LIST_WIDTH = 310
_NARROWEST_LIST = 240
# List and note need this much room before zoom. A window of 900 px has less with its sidebar in words, or as icons.
_TWO_COLUMNS = 840
_NARROW_ZOOM = 1.5
_NARROWEST = 320
_AGE_MS = 30_000


class NotesFrame(QStackedWidget):
    """The panes of the page and the way between them; what they show is the page's business."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._narrow: bool | None = None
        self._on_detail = False
        self._columns = QWidget(self)
        self.splitter = ColumnSplitter(theme, parent=self._columns)
        """Where list and note are to be made."""

    def hold(self, pane: NoteListPane, detail: NoteDetail, empty: EmptyState) -> None:
        """Take list and note, and what stands there before the first one."""
        self._list = pane
        self._detail = detail
        self._empty = empty
        self._lay_out()
        self._keep_age()
        pane.picked.connect(self._to_detail)
        pane.opened.connect(self.to_text)
        detail.escaped.connect(self.to_list)
        detail.headline.back_requested.connect(self.to_list)
        self._theme.changed.connect(self._arrange)

    def show_notes(self, has_notes: bool) -> None:
        """Show list and note, or what stands there before the first one."""
        self.setCurrentWidget(self._columns if has_notes else self._empty)

    @Slot()
    def show_list(self) -> None:
        """Where there is room for one pane only, show the list."""
        self._show_side(detail=False)

    @Slot()
    def show_detail(self) -> None:
        """Where there is room for one pane only, show the note."""
        self._show_side(detail=True)

    def _show_side(self, *, detail: bool) -> None:
        self._on_detail = detail
        self._list.setVisible(not (self._narrow and detail))
        self._detail.setVisible(detail or not self._narrow)
        self.splitter.refresh()  # at once: what is shown now has room now

    def focus_first(self) -> None:
        """Put the keyboard where a person starts."""
        if self.currentWidget() is self._empty:
            self._empty.focus_first()
        elif self._narrow and self._on_detail:
            self._detail.focus_text()
        else:
            self._list.focus_first()

    def minimumSizeHint(self) -> QSize:
        """Let the window become narrow: only then one of the panes makes room for the other."""
        return QSize(self._theme.px(_NARROWEST), self._theme.px(_NARROWEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def to_text(self) -> None:
        """Put the keyboard into the note."""
        self.show_detail()
        self._detail.focus_text()

    @Slot()
    def to_title(self) -> None:
        """Put the keyboard on the note's title."""
        self.show_detail()
        self._detail.focus_title()

    @Slot()
    def to_tags(self) -> None:
        """Put the keyboard into the line for another tag."""
        self.show_detail()
        self._detail.headline.chips.start_adding()

    @Slot()
    def to_list(self) -> None:
        """Put the keyboard on the list."""
        self.show_list()
        self._list.focus_first()

    def _lay_out(self) -> None:
        for part in (self._list, self._detail):
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([self._theme.px(_LIST_WIDTH), 10 * self._theme.px(_LIST_WIDTH)])
        row = QHBoxLayout(self._columns)
        ScaledSpacing(self._theme, row, 0, (EDGE, 24, EDGE, 24))
        row.addWidget(self.splitter)
        for side in (self._columns, self._empty):
            self.addWidget(side)

    def _keep_age(self) -> None:
        """Have the note say anew from time to time when it was edited."""
        age = QTimer(self, interval=_AGE_MS)
        age.timeout.connect(self._detail.say_age)
        age.start()

    @Slot()
    def _arrange(self) -> None:
        """Lay list and note side by side, or in turns where the window is narrow or the zoom large."""
        narrow = self.width() < self._theme.px(_TWO_COLUMNS) or self._theme.zoom >= _NARROW_ZOOM
        self._list.setMinimumWidth(0 if narrow else self._theme.px(_NARROWEST_LIST))
        if narrow != self._narrow:
            self._narrow = narrow
            self._detail.set_narrow(narrow)
            self._show_side(detail=self._on_detail)

    @Slot()
    def _to_detail(self) -> None:
        if self._narrow:
            self.to_text()
