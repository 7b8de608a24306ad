"""A field that takes keys as they are pressed."""

from PySide6.QtCore import QEvent, QKeyCombination, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from rm_desktop.ui.commands.command import Keys
from rm_desktop.ui.commands.key_choices import portable_of
from rm_desktop.ui.commands.page_keys import any_of
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.key_caps import CapsPainter
from rm_desktop.ui.widgets.painting import fill_round, focus_ring, mirrored, outline_round, smooth

_HEIGHT = 36
_RADIUS = 8
_INSET = 11
_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Control,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    }
)


class KeyField(QAbstractButton):
    """Shows keys; a press on it listens for new ones. Escape keeps the old ones, Backspace takes them away."""

    keys_pressed = Signal(str)  # a portable key sequence
    cleared = Signal()
    listening_changed = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._caps = CapsPainter(theme)
        self._keys: Keys = ()
        self._tried: Keys = ()
        self._name = ""
        self.listening = False
        """Whether the next keys pressed are the new ones."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.listen)
        theme.changed.connect(self._restyle)
        self._tell()

    def show_keys(self, name: str, keys: Keys) -> None:
        """Show the keys of a command by its name."""
        self._name, self._keys, self._tried = name, keys, ()
        self._tell()

    def show_tried(self, keys: str) -> None:
        """Show keys that were pressed and not taken, until others are pressed or shown."""
        self._tried = (keys,)
        self._tell()

    @Slot()
    def listen(self) -> None:
        """Take the next keys that are pressed."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._set_listening(True)

    def sizeHint(self) -> QSize:
        px = self._theme.px
        words = self.fontMetrics().horizontalAdvance(self._invitation()) + 2 * px(_INSET)
        return QSize(words, max(px(_HEIGHT), self._caps.height() + px(8), self.fontMetrics().height() + px(8)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        if self.listening and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.listen()
        elif event.key() == Qt.Key.Key_Backspace:
            self.cleared.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._set_listening(False)
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, whole = smooth(self), self._theme, QRectF(self.rect())
        radius, inset = theme.px(_RADIUS), theme.px(_INSET)
        fill_round(painter, whole, radius, theme.colour("surface"))
        outline_round(painter, whole, radius, theme.colour("control"), theme.border)
        inner = whole.adjusted(inset, 0, -inset, 0)
        keys = self._tried or self._keys
        if keys and not self.listening:
            width = self._caps.width(keys)
            caps = QRectF(inner.left(), inner.top(), width, inner.height())
            self._caps.paint(painter, mirrored(caps, whole, self.layoutDirection()), keys, self.layoutDirection())
        else:
            painter.setLayoutDirection(self.layoutDirection())
            painter.setFont(self.font())
            painter.setPen(theme.colour("ink3"))
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self._shown())
        if self.hasFocus():
            focus_ring(painter, theme, whole, radius)
        painter.end()

    def _take(self, event: QKeyEvent) -> None:
        key, plain = Qt.Key(event.key()), event.modifiers() == Qt.KeyboardModifier.NoModifier
        if key in _MODIFIERS:
            return
        self._set_listening(False)
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.focusNextPrevChild(key == Qt.Key.Key_Tab)
        elif key == Qt.Key.Key_Backspace and plain:
            self.cleared.emit()
        elif not (key == Qt.Key.Key_Escape and plain):
            self.keys_pressed.emit(pressed(event))

    def _set_listening(self, listening: bool) -> None:
        if listening != self.listening:
            self.listening = listening
            self._tried = ()
            self._tell()
            self.listening_changed.emit(listening)

    def _invitation(self) -> str:
        return self.tr("Press the new keys…")

    def _shown(self) -> str:
        return self._invitation() if self.listening else self.tr("No keys")

    def _tell(self) -> None:
        keys = self._tried or self._keys
        said = any_of(keys) if keys and not self.listening else self._shown()
        self.setAccessibleName(self.tr("Keys of {command}: {keys}").format(command=self._name, keys=said))
        self.update()

    @Slot()
    def _restyle(self) -> None:
        self.setFont(self._theme.font(TextSize.BODY))
        self.updateGeometry()
        self.update()


def pressed(event: QKeyEvent) -> str:
    """Return the portable spelling of what was pressed.

    Shift does not count where it was needed to write the sign itself: Ctrl+? stays Ctrl+?, as Qt's shortcuts have it.
    """
    modifiers, text = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, event.text()
    if text and text.isprintable() and not text.isalnum() and not text.isspace():
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return portable_of(QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key()))))
