"""Parts of the sidebar: who the pair is, and the places to go to."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from rm_desktop.services.today_view import PairView
from rm_desktop.ui.looks.painted_parts import draw_badge, draw_line
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.painting import mirrored, smooth
from rm_desktop.ui.widgets.spoken import PaintedWords
from rm_desktop.ui.widgets.tip import set_tip
from rm_desktop.ui.wording import words

_AVATAR = 34
_SMALL = 17
_GAP = 6


class PairHead(PaintedWords):
    """The two people, their pair's title, and which week of it this is; narrow, the two people alone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._pair: PairView | None = None
        self._number = 1
        self._week = ""
        self._icon_only = self._small = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def show_pair(self, pair: PairView, week: int) -> None:
        """Show a pair in its `week`, counted from 1."""
        self._pair = pair
        self._number = week
        self._week = words.week_of(week, pair.weeks)
        self.setAccessibleName(f"{pair.title}, {self._week}")
        set_tip(self, f"{pair.mentor.name} · {pair.leader.name}")
        self.update()

    def retranslate(self) -> None:
        """Take the words of the language that is spoken now."""
        if self._pair is not None:
            self.show_pair(self._pair, self._number)

    def set_icon_only(self, icon_only: bool) -> None:
        """Show the two people alone, one above the other."""
        self._icon_only = icon_only
        self._restyle()

    def set_small(self, small: bool) -> None:
        """Show the two people alone side by side and small, where they stand alone and there is little height."""
        if small != self._small:
            self._small = small
            self._restyle()

    def sizeHint(self) -> QSize:
        side, gap = self._theme.px(_AVATAR), self._theme.px(_GAP)
        if self._icon_only and self._small:
            return QSize(side, self._theme.px(_SMALL))
        return QSize(side, 2 * side + gap if self._icon_only else side)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pair is None:
            return
        painter = smooth(self)
        painter.setLayoutDirection(self.layoutDirection())
        whole, side = QRectF(self.rect()), self._theme.px(_AVATAR)
        step = side + self._theme.px(_GAP)
        for index, person in enumerate((self._pair.mentor, self._pair.leader)):
            draw_badge(painter, self._theme, self._placed(self._badge(index)), person)
        if not self._icon_only:
            words_box = whole.adjusted(2 * step, 0, 0, 0)
            upper = words_box.adjusted(0, 0, 0, -side * 0.48)
            lower = words_box.adjusted(0, side * 0.54, 0, 0)
            size = TextSize.BODY if self._fits(self._pair.title, upper.width()) else TextSize.CAPTION
            draw_line(painter, self._theme, self._placed(upper), self._pair.title, size, weight=QFont.Weight.Bold)
            draw_line(painter, self._theme, self._placed(lower), self._week, TextSize.CAPTION, "ink2")
        painter.end()

    def _badge(self, index: int) -> QRectF:
        """Return where a person stands: beside the other, or alone above or beside the other, in the middle."""
        side, middle = self._theme.px(_AVATAR), self.width() / 2
        if self._icon_only and self._small:
            side = self._theme.px(_SMALL)
            return QRectF(middle - side - 1 + index * (side + 2), 0, side, side)
        step = index * (side + self._theme.px(_GAP))
        return QRectF(middle - side / 2, step, side, side) if self._icon_only else QRectF(step, 0, side, side)

    def _fits(self, title: str, width: float) -> bool:
        font = self._theme.font(TextSize.BODY, QFont.Weight.Bold)
        return QFontMetricsF(font).horizontalAdvance(title) <= width

    def _placed(self, box: QRectF) -> QRectF:
        return mirrored(box, QRectF(self.rect()), self.layoutDirection())

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class PlacesArea(QScrollArea):
    """A column of places that scrolls in a window too low for all of them; it follows the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # ours: for Qt's own, PySide would make the types of all widgets (11 ms)
        sheet = QWidget()
        self.column = QVBoxLayout(sheet)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(sheet)
        sheet.setAutoFillBackground(False)  # Qt has it filled; the sidebar's paper shows through
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def bring(self, place: QWidget) -> None:
        """Have a place on view."""
        self.ensureWidgetVisible(place, 0, 0)

    def sizeHint(self) -> QSize:
        """Ask for room for all; Qt's own hint is never higher than 24 lines."""
        return self.column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 2 * self.fontMetrics().height())

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        places = self.widget()
        if now is not None and places is not None and places.isAncestorOf(now):
            self.bring(now)
