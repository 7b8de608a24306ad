"""What was written on this day a month, three months, half a year or some years before."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.services.journal import EntryRow
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.buttons import QuietButton
from rm_desktop.ui.widgets.labels import SectionLabel
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import words

_SHOWN = 2


class _Line(QuietButton):
    WEIGHT = QFont.Weight.Normal
    PADDING = 4

    def show_words(self, said: str, width: int) -> None:
        """Show as much of a sentence as has room."""
        room = width - 2 * self._theme.px(self.PADDING)
        self.setText(self.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, room).replace("&", "&&"))

    def minimumSizeHint(self) -> QSize:
        """A column may become narrower: the words are cut again then."""
        return QSize(0, super().minimumSizeHint().height())


class OnThisDay(QWidget):
    """At most two lines to press; gone where nothing was written."""

    asked = Signal(str)
    """The id of an entry to open."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: list[str] = []
        self._allowed = True
        self.lines = [_Line(theme, "") for _ in range(_SHOWN)]
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 2)
        column.addWidget(SectionLabel(theme, self.tr("On this day")))
        for line in self.lines:
            line.clicked.connect(self._on_pressed)
            column.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft)
        theme.changed.connect(self._word)

    def show_rows(self, rows: Sequence[EntryRow], day: date) -> None:
        """Show the nearest of these entries."""
        self._ids = [row.id for row in rows[:_SHOWN]]
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(rows))
            if place < len(rows):
                row = rows[place]
                title = row.title or row.preview or self.tr("No words yet")
                line.setAccessibleName(self.tr("{when}: {title}").format(when=_ago(row.day, day), title=title))
                line.setToolTip(words.long_day(row.day, QLocale(), day))
        self._word()
        self._fit()

    def allow(self, allowed: bool) -> None:
        """Be there at all, or away: the list below needs its room first."""
        self._allowed = allowed
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._word()

    @Slot()
    def _word(self) -> None:
        for line in self.lines:
            line.show_words(line.accessibleName(), self.width())

    def _fit(self) -> None:
        self.setVisible(self._allowed and bool(self._ids))

    @Slot()
    def _on_pressed(self) -> None:
        line = self.sender()
        place = next(place for place, one in enumerate(self.lines) if one is line)
        self.asked.emit(self._ids[place])


def _ago(then: date, day: date) -> str:
    months = (day.year - then.year) * 12 + day.month - then.month
    if months % 12:
        return words.counted(months, "{n} month before", "{n} months before")
    return words.counted(months // 12, "{n} year before", "{n} years before")
