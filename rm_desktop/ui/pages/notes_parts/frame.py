"""How the Notes page is laid out: list beside note, or one of them where the window is narrow."""

from collections.abc import Callable

from PySide6.QtCore import QSize, QTimer, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget

from rm_desktop.clock import Clock
from rm_desktop.services.notes import NoteRow
from rm_desktop.ui.item_models.note_list import NoteListModel
from rm_desktop.ui.page import Page
from rm_desktop.ui.pages.notes_parts.detail import NoteDetail
from rm_desktop.ui.pages.notes_parts.list_pane import NoteListPane
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.empty_state import EmptyState
from rm_desktop.ui.widgets.page_area import EDGE
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_LIST_WIDTH = 310
# List and note need this much room before zoom. A window of 900 px has less with its sidebar in words, or as icons.
_TWO_COLUMNS = 840
_NARROW_ZOOM = 1.5
_NARROWEST = 320
_AGE_MS = 30_000


class NotesFrame(Page):
    """The panes of the page and the way between them; what they show is the page's business."""

    def __init__(
        self, theme: Theme, lane: Lane, clock: Clock, caption: Callable[[NoteRow], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Notes")
        self._theme = theme
        self._narrow: bool | None = None
        self._on_detail = False
        self._model = NoteListModel(caption, self)
        self._list = NoteListPane(theme, self._model)
        self._detail = NoteDetail(theme, lane, clock)
        self._empty = EmptyState(
            theme, "notes", self.tr("Notes keep what you both want to find again."), self.tr("Write the first note")
        )
        age = QTimer(self, interval=_AGE_MS)
        age.timeout.connect(self._detail.say_age)
        age.start()
        self._lay_out()
        self._list.picked.connect(self._to_detail)
        self._list.opened.connect(self._to_text)
        self._detail.escaped.connect(self._to_list)
        self._detail.headline.back_requested.connect(self._to_list)
        theme.changed.connect(self._arrange)

    def focus_first(self) -> None:
        if self._stack.currentWidget() is self._empty:
            self._empty.setFocus()
            self._empty.focusNextChild()
        elif self._narrow and self._on_detail:
            self._detail.focus_text()
        else:
            self._list.focus_first()

    def panes(self) -> tuple[QWidget, ...]:
        return (self._list, self._detail, self._empty)

    def minimumSizeHint(self) -> QSize:
        """Let the window become narrow: only then one of the panes makes room for the other."""
        return QSize(self._theme.px(_NARROWEST), self._theme.px(_NARROWEST))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        self._columns = QWidget()
        row = QHBoxLayout(self._columns)
        ScaledSpacing(self._theme, row, 24, (EDGE, 24, EDGE, 24))
        row.addWidget(self._list)
        row.addWidget(self._detail, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._columns)
        self._stack.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # see `minimumSizeHint`
        whole.addWidget(self._stack)

    def _has_notes(self, has: bool) -> None:
        self._stack.setCurrentWidget(self._columns if has else self._empty)

    def _show_side(self, *, detail: bool) -> None:
        """Where there is room for one pane only, show this one."""
        self._on_detail = detail
        self._list.setVisible(not (self._narrow and detail))
        self._detail.setVisible(detail or not self._narrow)

    @Slot()
    def _arrange(self) -> None:
        """Lay list and note side by side, or in turns where the window is narrow or the zoom large."""
        narrow = self.width() < self._theme.px(_TWO_COLUMNS) or self._theme.zoom >= _NARROW_ZOOM
        width = self._theme.px(_LIST_WIDTH)
        self._list.setMinimumWidth(0 if narrow else width)
        self._list.setMaximumWidth(self.maximumWidth() if narrow else width)
        if narrow != self._narrow:
            self._narrow = narrow
            self._detail.set_narrow(narrow)
            self._show_side(detail=self._on_detail)

    @Slot()
    def _to_text(self) -> None:
        self._show_side(detail=True)
        self._detail.focus_text()

    @Slot()
    def _to_detail(self) -> None:
        if self._narrow:
            self._to_text()

    @Slot()
    def _to_list(self) -> None:
        self._show_side(detail=False)
        self._list.focus_first()
