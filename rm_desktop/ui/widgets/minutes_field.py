"""A field for a length: typed as `45`, `45 min` or `1h`; Up and Down step by five minutes."""

import re

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from rm_desktop.services.checks import DAY_MINUTES
from rm_desktop.ui.wording import words

_STEP = 5
_LENGTH = re.compile(r"(?:(\d{1,2})\s*h\D*)?(?:(\d{1,4})\D*)?", re.IGNORECASE)


class MinutesField(QLineEdit):
    """Holds minutes or none; a spin box without its buttons loses its text to the style sheet."""

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self.setPlaceholderText(self.tr("no minutes"))
        self.editingFinished.connect(self._tidy)

    @property
    def minutes(self) -> int | None:
        """The length that is typed; None also where it cannot be read (see `is_readable`)."""
        found = _LENGTH.fullmatch(self.text().strip())
        if found is None or not any(found.groups()):
            return None
        length = int(found[1] or 0) * 60 + int(found[2] or 0)
        return length if 1 <= length <= DAY_MINUTES else None

    @property
    def is_readable(self) -> bool:
        """Whether the field is empty or holds a length of at most a day."""
        return not self.text().strip() or self.minutes is not None

    def set_minutes(self, minutes: int | None) -> None:
        """Show a length, or none."""
        self.setText("" if minutes is None else words.minutes(minutes))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, int] = {Qt.Key.Key_Up: _STEP, Qt.Key.Key_Down: -_STEP}
        step = steps.get(event.key())
        if step is None or not self.is_readable:
            super().keyPressEvent(event)
        else:
            self.set_minutes(min(max((self.minutes or 0) + step, _STEP), DAY_MINUTES))

    @Slot()
    def _tidy(self) -> None:
        if self.minutes is not None:
            self.set_minutes(self.minutes)
