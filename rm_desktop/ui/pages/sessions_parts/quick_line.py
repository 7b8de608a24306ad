"""The line that makes a topic, and the chips that say what it understood."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from rm_desktop.services.quick_entry import QuickTopic, parse
from rm_desktop.services.today_view import PairView
from rm_desktop.ui import words
from rm_desktop.ui.data_words import area_name
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.chip import Chip
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class QuickLine(QWidget):
    """Understands `Live demo @robert 10m #technology` while it is typed."""

    entered = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair: PairView | None = None
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Add a topic"))
        self.line.textEdited.connect(self._on_edited)
        self.line.returnPressed.connect(self._enter)
        self._lead = Chip(theme, "", "mentor")
        self._minutes = Chip(theme, "", icon="clock")
        self._area = Chip(theme, "", icon="tag")
        self.chips = QWidget()
        flow = FlowLayout(theme, 6, self.chips)
        for chip in (self._lead, self._minutes, self._area):
            flow.addWidget(chip)
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addWidget(self.chips)
        ScaledSpacing(theme, column, 8)
        self.setFocusProxy(self.line)
        self.chips.hide()

    def show_pair(self, pair: PairView) -> None:
        """Know the two by name."""
        self._pair = pair
        hint = self.tr("Add a topic…  @{name} 10m #technology").format(name=pair.leader.short.lower())
        self.line.setPlaceholderText(hint)

    def text(self) -> str:
        """Return what is typed."""
        return self.line.text()

    def taken(self) -> None:
        """Empty the line: its topic is kept."""
        self.line.clear()
        self._show_chips(QuickTopic("", None, None, ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.taken()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        if self._pair is not None:
            self._show_chips(parse(text, (self._pair.mentor, self._pair.leader)))

    @Slot()
    def _enter(self) -> None:
        if self.text().strip():
            self.entered.emit(self.text())

    def _show_chips(self, topic: QuickTopic) -> None:
        if topic.lead is not None and self._pair is not None:
            self._lead.set_colour(topic.lead.value)
            self._lead.set_text(self.tr("{name} leads").format(name=self._pair.person(topic.lead).short))
        if topic.minutes is not None:
            self._minutes.set_text(words.minutes(topic.minutes))
        self._area.set_text(area_name(topic.area))
        shown = (topic.lead is not None, topic.minutes is not None, bool(topic.area))
        for chip, understood in zip((self._lead, self._minutes, self._area), shown, strict=True):
            chip.setVisible(understood)
        self.chips.setVisible(any(shown))
        chips = (self._lead, self._minutes, self._area)
        understood_words = ", ".join(chip.text() for chip, there in zip(chips, shown, strict=True) if there)
        self.line.setAccessibleDescription(understood_words)
