"""How the parts of the page lie: two columns below the topic of now, or one where there is little room."""

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from rm_desktop.clock import Clock
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.live_parts.agenda_card import LiveAgendaCard
from rm_desktop.ui.pages.live_parts.away_bar import AwayBar
from rm_desktop.ui.pages.live_parts.capture_card import CaptureCard
from rm_desktop.ui.pages.live_parts.captured_card import CapturedCard
from rm_desktop.ui.pages.live_parts.now_card import NowCard
from rm_desktop.ui.pages.live_parts.page_head import LiveHead
from rm_desktop.ui.pages.live_parts.promised import LivePromises
from rm_desktop.ui.pages.live_parts.session import LiveSession
from rm_desktop.ui.widgets.page_area import PageArea
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.two_columns import fits_two

_SHARES = (3, 2)
_GAP = 16
_NARROW = 560
_WAYS = 790
_LOW = 640
_BELOW = 24
_ANY = 16_777_215  # Qt's own word for no limit


class LiveSheet(PageArea):
    """Makes the parts and finds them their place; it decides nothing else."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        theme: Theme,
        clock: Clock,
        session: LiveSession,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self.head = LiveHead(theme, session, self.sheet)
        self.away = AwayBar(theme, clock, self.sheet)
        self.promised = LivePromises(dispatcher, theme, self.sheet)
        self.now = NowCard(theme, session, self.sheet)
        self.capture = CaptureCard(dispatcher, theme, self.sheet)
        self.agenda = LiveAgendaCard(dispatcher, theme, session, self.sheet)
        self.captured = CapturedCard(dispatcher, theme, self.sheet)
        beside = self._beside = QVBoxLayout()
        ScaledSpacing(theme, beside, _GAP)
        beside.addWidget(self.agenda)  # what comes next stays on view, however much is captured
        beside.addWidget(self.captured)
        beside.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        ScaledSpacing(theme, self._columns, _GAP)
        written = QVBoxLayout()
        written.addWidget(self.capture, 1)
        written.addStretch(0)
        self._columns.addLayout(written, _SHARES[0])
        self._columns.addLayout(beside, _SHARES[1])
        for part in (self.head, self.promised, self.now, self.capture, self.captured, self.agenda):
            part.setMinimumWidth(1)  # nothing makes the column wider than what is seen of it
        for above in (self.head, self.away, self.promised, self.now):
            self.page.addWidget(above)
        self.page.addLayout(self._columns, 1)
        self.capture.line_opened.connect(self._show_line)
        for part in (self.now, self.agenda, self.captured):
            part.installEventFilter(self)
        self._soon = QTimer(self, singleShot=True, interval=0)  # the notes may be about to grow
        self._soon.timeout.connect(self._bring_caret)
        self.capture.notes.cursorPositionChanged.connect(self._on_caret_moved)
        theme.changed.connect(self._fit)
        self._fit()

    def save_pending(self) -> bool:
        """Write what is unsaved; return False where that failed. What is not entered yet holds nothing up."""
        self.captured.finish()
        self.agenda.keep_half_typed()
        self.promised.keep_half_typed()
        return self.capture.save_pending()

    def set_writable(self, writable: bool) -> None:
        """Let the session be changed, or only be seen."""
        self.now.ways.set_writable(writable)
        self.promised.setEnabled(writable)
        self.capture.set_writable(writable)
        self.agenda.set_writable(writable)
        self.captured.writable = writable

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._limit()
        return super().eventFilter(watched, event)

    @Slot()
    def _show_line(self) -> None:
        QTimer.singleShot(0, self, self._bring_line)  # it has its place by then

    @Slot()
    def _bring_line(self) -> None:
        """Have the line that captures on view, with as much below it as there is room for."""
        line = self.capture.line
        if line is not None:
            self.ensureWidgetVisible(line, 0, max(0, (self.viewport().height() - line.height()) // 2))

    @Slot()
    def _on_caret_moved(self) -> None:
        if self.capture.notes.hasFocus():  # not while the page is come to: it begins at its top
            self._soon.start()

    @Slot()
    def _bring_caret(self) -> None:
        """Have the line on view that is written: the notes can reach below the screen."""
        line = self.capture.notes.cursorRect()
        at = self.capture.notes.viewport().mapTo(self.sheet, line.center())
        self.ensureVisible(at.x(), at.y(), 0, line.height() + self._theme.px(_GAP))

    def _limit(self) -> None:
        """Let the notes end where the screen does, or as deep as what stands beside them: never higher than the screen.

        What is written in them is thus on view, however much is captured.
        """
        if self._columns.direction() is QBoxLayout.Direction.TopToBottom:
            self.capture.setMaximumHeight(_ANY)
            return
        seen, beside = self.viewport().height(), self._beside.sizeHint().height()
        room = seen - self.now.geometry().bottom() - self._theme.px(_GAP + _BELOW)
        deep = min(beside, seen - self._theme.px(2 * _GAP))
        self.capture.setMaximumHeight(max(room, deep, self.capture.minimumSizeHint().height()))

    @Slot()
    def _fit(self) -> None:
        directions = QBoxLayout.Direction
        two = fits_two(self, self._theme)
        self._columns.setDirection(directions.LeftToRight if two else directions.TopToBottom)
        narrow = self.viewport().width() < self._theme.px(_NARROW)
        for part in (self.head, self.promised, self.now, self.capture):
            part.set_narrow(narrow)
        self.now.ways.set_narrow(self.viewport().width() < self._theme.px(_WAYS))
        self.agenda.set_room(self.viewport().height())
        self.now.set_low(self.viewport().height() < self._theme.px(_LOW))
        self._limit()
