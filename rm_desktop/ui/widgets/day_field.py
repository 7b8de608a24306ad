"""A field for a day: typed in the way people write days, or picked from our own month."""

from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from rm_desktop.ui import words
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.typed_when import read_day
from rm_desktop.ui.widgets.buttons import IconButton
from rm_desktop.ui.widgets.month_popup import MonthPopup
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class DayField(QWidget):
    """Holds a day or none. The button, or Alt+Down in the line, opens the month."""

    edited = Signal()

    def __init__(self, theme: Theme, today: date, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._locale = QLocale()
        self.line = QLineEdit()
        self.line.setAccessibleName(accessible_name)
        self.line.setPlaceholderText(self.tr("No day yet"))
        self.line.textEdited.connect(self.edited)
        self.line.editingFinished.connect(self._tidy)
        self._button = IconButton(theme, "sessions", self.tr("Pick a day"))
        self._button.setAutoDefault(False)
        self._button.clicked.connect(self.pick)
        row = QHBoxLayout(self)
        ScaledSpacing(theme, row, 4)
        row.addWidget(self.line, 1)
        row.addWidget(self._button)
        self.setFocusProxy(self.line)

    @property
    def day(self) -> date | None:
        """The day that is typed; None also where it cannot be read (see `is_readable`)."""
        return read_day(self.line.text(), self._locale, self._today)

    @property
    def is_readable(self) -> bool:
        """Whether the line is empty or names a day."""
        return not self.line.text().strip() or self.day is not None

    def set_day(self, day: date | None) -> None:
        """Show a day, or none."""
        self.line.setText("" if day is None else self._written(day))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Down and alt:
            self.pick()
        else:
            super().keyPressEvent(event)

    @Slot()
    def pick(self) -> None:
        """Open the month at the day that is typed, or today."""
        month = MonthPopup(self._theme, self._today, self.day or self._today, self)
        month.day_walked.connect(self._take)
        month.open_below(self)

    def _written(self, day: date) -> str:
        """Return a day in words that are read as this very day: with its year where they would mean another one's."""
        said = (words.short_day(day, self._locale), words.short_day(day, self._locale, self._today))
        read = (text for text in said if read_day(text, self._locale, self._today) == day)
        return next(read, day.isoformat())

    @Slot(object)
    def _take(self, day: date) -> None:
        self.set_day(day)
        self.edited.emit()

    @Slot()
    def _tidy(self) -> None:
        if self.day is not None:
            self.set_day(self.day)
