"""The foot of the sidebar: what is true of everything a person typed."""

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from rm_desktop.ui.announce import announce
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.painting import fill_round, focus_ring, smooth
from rm_desktop.ui.widgets.return_key import press_by_return
from rm_desktop.ui.widgets.spoken import PaintedWords

_ICON = 13
_HEIGHT = 19
_PRESSED_HEIGHT = 28  # what can be pressed is at least 24
_RADIUS = 6
_SAID_EVERY_MS = 60_000


class FootLine(PaintedWords):
    """A small icon and a short sentence, which is the tooltip too: narrow, there is only the icon."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._icon = ""
        self._colour: TokenName = "ink3"
        self._words = ""
        self._icon_only = False
        theme.changed.connect(self._restyle)

    def say(self, icon: str, colour: TokenName, sentence: str) -> None:
        """Show another sentence; a screen reader reads it as this line's name."""
        self._icon, self._colour, self._words = icon, colour, sentence
        self.setAccessibleName(sentence)
        self.setToolTip(sentence)
        self.update()

    def set_icon_only(self, icon_only: bool) -> None:
        """Show the icon alone."""
        self._icon_only = icon_only
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_ICON + 10), self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Be there whatever has to stand closer: nothing else says whether the words are saved."""
        return QSize(0, self._theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        draw_line(painter, self, self._theme, self._icon, self._colour, "" if self._icon_only else self._words)
        painter.end()

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class FootButton(QAbstractButton):
    """A line of the foot that can be pressed."""

    def __init__(self, theme: Theme, icon: str, colour: TokenName, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._colour = colour
        self._icon_only = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_icon_only(self, icon_only: bool) -> None:
        """Show the icon alone."""
        self._icon_only = icon_only
        self.updateGeometry()

    def fitting(self) -> str:
        """Return as much of the words as there is room for."""
        return self.text()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_ICON + 12), self._theme.px(_PRESSED_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_return(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, box = smooth(self), QRectF(self.rect())
        if self.underMouse() or self.isDown():
            fill_round(painter, box, self._theme.px(_RADIUS), self._theme.colour("selected"))
        draw_line(painter, self, self._theme, self._icon, self._colour, "" if self._icon_only else self.fitting())
        if self.hasFocus():
            focus_ring(painter, self._theme, box, self._theme.px(_RADIUS))
        painter.end()


class NotSavedButton(FootButton):
    """The same where something is wrong: a press tells what."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "warning", "danger", parent)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language that is spoken now."""
        self.setText(self.tr("Not saved"))
        self.setAccessibleName(self.tr("Not saved. Press to see why and what to do."))
        self.setToolTip(self.tr("Not saved. Press to see why and what to do."))


class SavedLine(QWidget):
    """Says whether everything a person did is on disk, also to a screen reader, and tells why where it is not."""

    asked = Signal()
    """What is not saved was pressed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saving = self._refused = self._was_refused = False
        self._writable = True
        self._last_said = QElapsedTimer()
        self._line = FootLine(theme, self)
        self._button = NotSavedButton(theme, self)
        self._button.clicked.connect(self.asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._line)
        column.addWidget(self._button)
        self._tell()

    @Slot(bool)
    def set_saving(self, saving: bool) -> None:
        """Say whether everything a person did is on disk."""
        done = self._saving and not saving
        self._saving = saving
        self._tell()
        if done and not self._refused:
            self._say_saved()

    @Slot(bool)
    def set_writable(self, writable: bool) -> None:
        """Say whether there is anything to be saved at all, or this workspace is only read."""
        self._writable = writable
        self._tell()

    @Slot(bool)
    def set_refused(self, refused: bool) -> None:
        """Say that what is still to be saved could not be, or no longer."""
        self._refused = refused
        self._tell()
        if refused:
            self._was_refused = True
            announce(self._button, self.tr("Not saved"), urgent=True)

    def set_icon_only(self, icon_only: bool) -> None:
        """Leave the words to the tooltip, or write them again."""
        self._line.set_icon_only(icon_only)
        self._button.set_icon_only(icon_only)

    def retranslate(self) -> None:
        """Take the words of the language that is spoken now."""
        self._button.retranslate()
        self._tell()

    def _tell(self) -> None:
        if self._refused:
            self._line.say("warning", "danger", self.tr("Not saved"))
        elif not self._writable:
            self._line.say("lock", "ink3", self.tr("Read only"))
        elif self._saving:
            self._line.say("clock", "ink3", self.tr("Saving…"))
        else:
            self._line.say("check-circle", "ink3", self.tr("All changes saved"))
        self._line.setHidden(self._refused)
        self._button.setVisible(self._refused)

    def _say_saved(self) -> None:
        """Announce it after trouble, else not oftener than once a minute: autosave comes with each pause in typing."""
        quiet = self._last_said.isValid() and self._last_said.elapsed() < _SAID_EVERY_MS
        if self._was_refused or not quiet:
            self._was_refused = False
            self._last_said.start()
            announce(self._line, self._line.accessibleName())


def draw_line(painter: QPainter, widget: QWidget, theme: Theme, icon: str, colour: TokenName, words: str) -> None:
    """Draw an icon with words beside it, or alone in the middle."""
    size = theme.px(_ICON)
    rightward = widget.layoutDirection() is Qt.LayoutDirection.LeftToRight
    inset = 0 if words else (widget.width() - size) / 2
    left = inset if rightward else widget.width() - size - inset
    pixmap = theme.pixmap(icon, _ICON, colour, widget.devicePixelRatioF())
    painter.drawPixmap(QPointF(left, (widget.height() - size) / 2), pixmap)
    if words:
        gap = size + theme.px(8)
        rest = widget.rect().adjusted(gap, 0, 0, 0) if rightward else widget.rect().adjusted(0, 0, -gap, 0)
        painter.setFont(theme.font(TextSize.CAPTION))
        painter.setPen(theme.colour("danger" if colour == "danger" else "ink2"))
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
