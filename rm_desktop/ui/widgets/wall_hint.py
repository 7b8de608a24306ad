"""The sentence below a day and its time where the clocks change that day."""

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.clock import Clock
from rm_desktop.ui.days.wall_words import wall_hint
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.when_field import WhenField


class WallHint(Label):
    """Follows a field; hidden while there is nothing to say."""

    changed = Signal()
    """It came or went, so that what is asked needs more room or less."""

    def __init__(self, theme: Theme, clock: Clock, field: WhenField, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", TextSize.CAPTION, "ink2", wrap=True, parent=parent)
        self._clock = clock
        self._field = field
        self.hide()
        field.edited.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Say what is to be said of the time that is in the field now."""
        said = wall_hint(self._field.day, self._field.at, self._clock, QLocale())
        changes = bool(said) is self.isHidden()
        self.setText(said)
        self.setVisible(bool(said))
        self._field.line.setAccessibleDescription(said)
        if changes:
            self.changed.emit()
