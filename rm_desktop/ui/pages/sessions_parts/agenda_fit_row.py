"""How the minutes of an agenda fit: a bar, and where they are too many, without which topics it fits."""

from PySide6.QtCore import QLocale, QRectF, QSize, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from rm_desktop.services.agenda_fit import Fit
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.folding_row import FoldingRow
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.painting import fill, fill_round, mirrored, smooth
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import words

_HEIGHT = 6
_MARK = 2


class FitRow(QWidget):
    """Away where nothing is planned."""

    park_requested = Signal(object)
    """Ids of the topics without which the rest fits: leave them for another time."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fit = Fit(0, 1, 0, ())
        self.bar = FitBar(theme)
        self.told = Label(theme, "", colour="danger", wrap=True)
        self.told.setMinimumWidth(1)
        self.park = PlainButton(theme, "")
        self.park.clicked.connect(self._ask)
        self._over = FoldingRow(theme, self.told, self.park, least=280)
        column = QVBoxLayout(self)
        column.addWidget(self.bar)
        column.addWidget(self._over)
        ScaledSpacing(theme, column, 8, (0, 4, 0, 8))

    def show_fit(self, fit: Fit, *, asks: bool) -> None:
        """Show how it fits; `asks`: the session is to come, so something can be done about it."""
        self._fit = fit
        self.bar.show_fit(fit)
        self.told.setText(self._sentence(fit))
        count = len(fit.spare)
        self.park.setText(words.counted(count, "Leave it for another time", "Leave all {n} for another time"))
        self.park.setVisible(bool(fit.spare))
        self._over.setVisible(asks and fit.over > 0)
        self.setVisible(fit.planned > 0)

    def set_writable(self, writable: bool) -> None:
        """Let topics be left for another time, or not."""
        self.park.setEnabled(writable)

    def _sentence(self, fit: Fit) -> str:
        over, spare = QLocale().toString(fit.over), [words.quoted(topic.title) for topic in fit.spare]
        if not spare:
            said = self.tr("{over} min too many: shorten some topics, or make the session longer.")
            return said.format(over=over)
        if len(spare) == 1:
            return self.tr("{over} min too many: without {topic} it fits.").format(over=over, topic=spare[0])
        if len(spare) == 2:
            said = self.tr("{over} min too many: without {first} and {second} it fits.")
            return said.format(over=over, first=spare[0], second=spare[1])
        topics = words.counted(len(spare), "the last {n} topic", "the last {n} topics")
        return self.tr("{over} min too many: without {topics} it fits.").format(over=over, topics=topics)

    @Slot()
    def _ask(self) -> None:
        self.park_requested.emit(tuple(topic.id for topic in self._fit.spare))


class FitBar(QProgressBar):
    """The session's minutes as a line: what is planned in ink, what is too many in red behind a mark."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fit = Fit(0, 1, 0, ())
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_fit(self, fit: Fit) -> None:
        """Show other minutes; screen readers hear them from the words beside it."""
        self._fit = fit
        said = self.tr("{planned} of {available} min planned")
        self.setAccessibleName(said.format(planned=fit.planned, available=fit.available))
        self.setRange(0, max(fit.available, 1))
        self.setValue(min(fit.planned, fit.available))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = smooth(self), self._theme
        whole, radius = QRectF(self.rect()), self.height() / 2
        longest = max(self._fit.planned, self._fit.available, 1)
        end = whole.width() * min(self._fit.planned, self._fit.available) / longest
        fill_round(painter, whole, radius, theme.colour("danger" if self._fit.over else "selected"))
        if self._fit.over:
            gap = theme.px(_MARK)
            paper = QRectF(0, 0, end + gap, whole.height())
            fill(painter, mirrored(paper, whole, self.layoutDirection()), theme.colour("surface"))
        if end:
            used = QRectF(0, 0, end, whole.height())
            fill_round(painter, mirrored(used, whole, self.layoutDirection()), radius, theme.colour("ink2"))
        painter.end()
