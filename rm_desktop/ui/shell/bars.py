"""The bars over the page: what holds of this workspace, what is being done, a session to come, the last message."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.shell.tab_chain import stop_at, takes_keys


class BarPlace(Enum):
    """From the top down; each place holds one bar."""

    STANDING = auto()
    BUSY = auto()
    REMINDER = auto()
    MESSAGE = auto()


class BarsArea(QScrollArea):
    """As high as the bars are, up to half of the window: of more one scrolls, and the page keeps its half."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.sheet = QWidget()
        self.column = QVBoxLayout(self.sheet)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setWidget(self.sheet)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        column = self.column
        whole = column.totalHeightForWidth(width) if column.hasHeightForWidth() else column.totalSizeHint().height()
        return min(whole, self.window().height() // 2)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class Bars(QObject):
    """Keeps the bars in their order, and lets them out of sight all at once."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars: dict[BarPlace, QWidget] = {}
        self._covered: list[QWidget] | None = None
        self.area = BarsArea(theme, parent)
        self.column = self.area.column
        self.area.hide()
        theme.changed.connect(self._space)

    def put(self, place: BarPlace, bar: QWidget | None) -> None:
        """Show a bar in place of the one before, or none."""
        old = self._bars.pop(place, None)
        if old is not None:
            old.hide()
            old.deleteLater()
        if bar is not None:
            above = sum(each.value < place.value for each in self._bars)
            self._bars[place] = bar
            self.column.insertWidget(above, bar)
            bar.installEventFilter(self)
            bar.lower()  # first among the children, as it is read; Tab comes to it before the page
            stop_at(bar, [each for each in bar.findChildren(QWidget) if takes_keys(each)])
            bar.setVisible(self._covered is None)
            if self._covered is not None:
                self._covered.append(bar)
        self._space()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go where no bar is left, as the last one was dismissed."""
        if event.type() in (QEvent.Type.HideToParent, QEvent.Type.ShowToParent):
            self._fit()
        return super().eventFilter(watched, event)

    def take(self, place: BarPlace, bar: QWidget) -> None:
        """Take a bar away; harmless where another has taken its place."""
        if self._bars.get(place) is bar:
            self.put(place, None)

    def at(self, place: BarPlace) -> QWidget | None:
        """Return the bar of a place, also one that was dismissed."""
        return self._bars.get(place)

    def cover(self) -> None:
        """Have no bar on view until `uncover`."""
        if self._covered is None:
            self._covered = [bar for bar in self._bars.values() if not bar.isHidden()]
            for bar in self._covered:
                bar.hide()

    def uncover(self) -> None:
        """Show what was on view before, and what came meanwhile."""
        covered, self._covered = self._covered or [], None
        for bar in covered:
            if bar in self._bars.values():
                bar.show()

    @Slot()
    def _space(self) -> None:
        edge = self._theme.px(16) if self._bars else 0
        self.column.setContentsMargins(2 * edge, edge, 2 * edge, 0)
        self.column.setSpacing(self._theme.px(8))
        self._fit()

    def _fit(self) -> None:
        self.area.setVisible(any(not bar.isHidden() for bar in self._bars.values()))
