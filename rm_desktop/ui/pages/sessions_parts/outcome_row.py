"""One action or takeaway of a session."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.ui.pages.sessions_parts.rows import menu_of
from rm_desktop.ui.theme import TextSize, Theme
from rm_desktop.ui.tokens import TokenName
from rm_desktop.ui.widgets.check_box import CheckBox
from rm_desktop.ui.widgets.chip import Chip
from rm_desktop.ui.widgets.icon_picture import IconPicture
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.painting import focus_ring, smooth
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_RADIUS = 8
_LEAD = 30


class OutcomeRow(QWidget):
    """Words with whose they are; with `done` given there is a box that Space ticks. Delete removes."""

    tick_requested = Signal(str, bool)
    remove_requested = Signal(str)

    def __init__(
        self, theme: Theme, record_id: str, text: str, done: bool | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._done = done
        self.record_id = record_id
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._row = QHBoxLayout(self)
        ScaledSpacing(theme, self._row, 8, (4, 5, 4, 5))
        if done is None:
            self._row.addWidget(_leading(theme), 0, Qt.AlignmentFlag.AlignTop)
        else:
            box = CheckBox(theme, "", text)
            box.setChecked(done)
            box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            box.clicked.connect(self._tick)
            self._row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        words = Label(theme, text, colour="ink2" if done else "ink", wrap=True)
        words.setMinimumWidth(1)
        self._row.addWidget(words, 1)

    def add_chip(self, text: str, colour: TokenName) -> None:
        """Say whose it is."""
        self._row.addWidget(Chip(self._theme, text, colour))
        self.setAccessibleName(f"{self.accessibleName()}, {text}")

    def add_caption(self, text: str, colour: TokenName) -> None:
        """Say when it is due."""
        self._row.addWidget(Label(self._theme, text, TextSize.CAPTION, colour))
        self.setAccessibleName(f"{self.accessibleName()}, {text}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self._done is not None:
            self._tick()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_requested.emit(self.record_id)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        ticked = [] if self._done is None else [("tick", self.tr("Open again") if self._done else self.tr("Done"))]
        menu = menu_of(self, [*ticked, ("remove", self.tr("Delete") + "\t" + self.tr("Del"))])
        menu.triggered.connect(self._on_menu)
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        box = QRectF(self.rect())
        border = self._theme.border
        painter.fillRect(QRectF(0, box.bottom() - border, box.width(), border), self._theme.colour("line"))
        if self.hasFocus():
            focus_ring(painter, self._theme, box.adjusted(0, 1, 0, -1), self._theme.px(_RADIUS))
        painter.end()

    @Slot()
    def _tick(self) -> None:
        self.tick_requested.emit(self.record_id, not self._done)

    @Slot(QAction)
    def _on_menu(self, action: QAction) -> None:
        if action.data() == "remove":
            self.remove_requested.emit(self.record_id)
        else:
            self._tick()


def _leading(theme: Theme) -> QWidget:
    """Return the picture of a takeaway in the place where an action has its box."""
    place = QWidget()
    row = QHBoxLayout(place)
    ScaledSpacing(theme, row, 0, (6, 6, 6, 6))
    row.addWidget(IconPicture(theme, "lightbulb", _LEAD - 12))
    return place
