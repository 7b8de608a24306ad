"""What fields for days and times have in common: a line that reads as one types, and a month to pick from."""

from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from rm_desktop.ui.days.typed_when import Reading, read_when
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.buttons import IconButton
from rm_desktop.ui.widgets.month_popup import MonthPopup
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.understood import Understood
from rm_desktop.ui.wording import words


class TypedField(QWidget):
    """Shows what it has understood while one types, and writes it out when left; see `ui.typed_when`.

    The button, or Alt+Down in the line, opens the month.
    """

    WITH_TIME = False

    edited = Signal()

    def __init__(
        self, theme: Theme, today: date, accessible_name: str, placeholder: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._locale = QLocale()
        self.line = QLineEdit()
        theme.dress(self.line)
        self.line.setAccessibleName(accessible_name)
        self.line.setPlaceholderText(placeholder)
        self.line.textEdited.connect(self._on_typed)
        self.line.editingFinished.connect(self._tidy)
        self.understood = Understood(theme, self.line)
        self._button = IconButton(theme, "sessions", words.tr("Pick a day"))
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
        return self._read().day

    @property
    def is_readable(self) -> bool:
        """Whether the line is empty or can be read."""
        return not self._read().hint

    @property
    def hint(self) -> str:
        """A sentence that says what is missing where the line cannot be read; empty where it can."""
        return self._read().hint

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

    def _read(self) -> Reading:
        return read_when(self.line.text(), self._locale, self._today, with_time=self.WITH_TIME)

    def _written(self, reading: Reading) -> str:
        """Return a reading in words that are read as itself."""
        raise NotImplementedError

    def _show(self, reading: Reading) -> None:
        self.line.setText(self._written(reading))
        self.understood.tell("")

    @Slot()
    def _on_typed(self) -> None:
        reading = self._read()
        said = self._written(reading) if reading.day else reading.hint
        self.understood.tell("" if said == self.line.text().strip() else said, fault=bool(reading.hint))
        self.edited.emit()

    @Slot(object)
    def _take(self, day: date) -> None:
        self._show(Reading(day, self._read().at))
        self.edited.emit()

    @Slot()
    def _tidy(self) -> None:
        reading = self._read()
        if reading.day is not None:
            self._show(reading)
