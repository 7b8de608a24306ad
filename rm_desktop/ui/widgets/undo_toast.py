"""The toast that names the last change and offers to take it back, or to make it again."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from rm_desktop.ui.announce import announce
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.buttons import IconButton, PlainButton, QuietButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.elided_label import ElidedLabel
from rm_desktop.ui.widgets.spacing import ScaledSpacing

SHOWN_FOR_MS = 8_000
_LONGEST = 560
_LINE = 60
_LEAST = 300  # beside a text; less room than that is none
_COMING = 3  # lines that somebody is about to write
_ABOVE_EDGE = 8  # within the margin that every page has at its foot, as far as it fits


class Offer(Enum):
    """What can be done about what the toast names."""

    UNDO = auto()
    REDO = auto()
    NOTHING = auto()


class UndoToast(Card):
    """Floats at the foot of its parent; goes by itself, but not while the mouse or the keyboard is in it."""

    undo_requested = Signal()
    redo_requested = Signal()
    open_requested = Signal()
    """What it names is to be shown."""

    def __init__(self, theme: Theme, parent: QWidget, shown_for_ms: int = SHOWN_FOR_MS) -> None:
        super().__init__(theme, padding=4, parent=parent)
        self._host = parent
        self._words = ElidedLabel(theme)
        self._undo = PlainButton(theme, self.tr("Undo"), "undo")
        self._redo = PlainButton(theme, self.tr("Redo"), "redo")
        self._open = QuietButton(theme, self.tr("Open"))
        self._close = IconButton(theme, "close", self.tr("Dismiss"))
        self._timer = QTimer(self, singleShot=True, interval=shown_for_ms)
        self._lay_out(theme)
        self._undo.clicked.connect(self._on_undo)
        self._redo.clicked.connect(self._on_redo)
        self._open.clicked.connect(self._on_open)
        self._close.clicked.connect(self.hide)
        self._timer.timeout.connect(self._on_time_up)
        self._moving = QTimer(self, singleShot=True, interval=0)
        self._moving.timeout.connect(self._place)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._make_room)
            application.inputMethod().cursorRectangleChanged.connect(self._make_room)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, offer: Offer = Offer.UNDO, *, opens: bool = False) -> None:
        """Name a change, e.g. `Ticked “Live demo”`, and stay a while; `opens` offers to show what it names."""
        self._words.setText(text)
        self.setAccessibleName(text)
        self._undo.setVisible(offer is Offer.UNDO)
        self._redo.setVisible(offer is Offer.REDO)
        self._open.setVisible(opens)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, text)

    def retranslate(self) -> None:
        """Take the words of the language that is spoken now; what was named is forgotten."""
        self.say_nothing()
        self._undo.setText(self.tr("Undo"))
        self._redo.setText(self.tr("Redo"))
        self._open.setText(self.tr("Open"))
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.setToolTip(self.tr("Dismiss"))

    def say_nothing(self) -> None:
        """Forget what was named."""
        self.hide()
        self._words.setText("")
        self.setAccessibleName("")

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _lay_out(self, theme: Theme) -> None:
        row = QHBoxLayout()
        row.addWidget(self._words, 1)
        row.addWidget(self._open)
        row.addWidget(self._undo)
        row.addWidget(self._redo)
        row.addWidget(self._close)
        self.body.addLayout(row)
        ScaledSpacing(theme, row, 8, (12, 0, 0, 0))

    @Slot()
    def _place(self) -> None:
        wanted = self._words.fontMetrics().horizontalAdvance(self._words.text()) + self.sizeHint().width()
        edge = self._theme.px(_ABOVE_EDGE)
        widest = min(self._theme.px(_LONGEST), self._host.width() - 2 * edge)
        self.resize(min(wanted, widest), self.sizeHint().height())
        top = self._host.height() - self.height() - edge
        self.move(QPoint((self._host.width() - self.width()) // 2, top))
        typed = self._typed_in()
        if not typed.intersects(self.geometry()):
            return
        left, right = typed.left() - 2 * edge, self._host.width() - typed.right() - 2 * edge
        if max(left, right) >= self._theme.px(_LEAST):  # beside the text rather than over what was just written
            self.resize(min(self.width(), max(left, right)), self.height())
            self.move((typed.right() + edge if right >= left else typed.left() - edge - self.width()), top)
        elif typed.top() > self.height() + edge:
            self.move(self.x(), typed.top() - self.height() - edge)

    def _typed_in(self) -> QRect:
        """Return where the line is that somebody types in; nothing where nobody does."""
        focused = QApplication.focusWidget()
        if focused is None or not self._host.isAncestorOf(focused):
            return QRect()
        if not focused.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            return QRect()
        line = focused.rect()
        if line.height() > self._theme.px(_LINE):  # of a whole page only where the caret is, and goes on to
            caret = focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
            deep = int(caret.height()) * (_COMING + 1)
            line = QRect(0, int(caret.top()), focused.width(), deep).intersected(line)
        return line.translated(focused.mapTo(self._host, QPoint()))

    @Slot()
    def _make_room(self) -> None:
        """Make room for a line that somebody goes to or writes on; the page has scrolled by then."""
        if not self.isHidden():
            self._moving.start()

    @Slot()
    def _on_open(self) -> None:
        self.hide()
        self.open_requested.emit()

    @Slot()
    def _on_undo(self) -> None:
        self.hide()
        self.undo_requested.emit()

    @Slot()
    def _on_redo(self) -> None:
        self.hide()
        self.redo_requested.emit()

    @Slot()
    def _on_time_up(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._timer.start()
        else:
            self.hide()
