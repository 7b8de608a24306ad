"""A topic opened for editing, in the place of its row."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rm_desktop.models.kinds import Role
from rm_desktop.services.areas import areas
from rm_desktop.services.today_view import PairView, TopicLine
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.buttons import PlainButton, QuietButton
from rm_desktop.ui.widgets.combo_box import ComboBox
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.minutes_field import MinutesField
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.writing_edit import WritingEdit
from rm_desktop.ui.wording.data_words import area_name

if TYPE_CHECKING:
    from rm_desktop.services.agenda import TopicEdit

_MINUTES_WIDTH = 96
_LINES = 4


class TopicEditor(QWidget):
    """Title, detail, lead, minutes and area. Enter saves (with Ctrl from the detail), Escape leaves."""

    saved = Signal(str, object)  # topic id, TopicEdit
    left = Signal()

    def __init__(self, theme: Theme, topic: TopicLine, pair: PairView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)  # the list below has its own use for clicks
        self._theme = theme
        self.topic_id = topic.id
        self.title = QLineEdit(topic.title)
        theme.dress(self.title)
        self.title.setAccessibleName(self.tr("Title"))
        self.detail = WritingEdit(theme, self.tr("Detail"), self.tr("Detail: what to bring, what to ask"), lines=_LINES)
        self.detail.set_text(topic.detail)
        self.lead = ComboBox(theme, self.tr("Who leads"))
        for person in (pair.mentor, pair.leader):
            self.lead.addItem(self.tr("{name} leads").format(name=person.short), person.role.value)
        self.lead.insertItem(0, self.tr("Both lead"), "")
        self.lead.setCurrentIndex(self.lead.findData(topic.lead.value if topic.lead else ""))
        self.minutes = MinutesField(self.tr("Minutes"))
        theme.dress(self.minutes)
        self.minutes.set_minutes(topic.minutes)
        self.minutes.setFixedWidth(theme.px(_MINUTES_WIDTH))
        self.area = ComboBox(theme, self.tr("Area"))
        self.area.addItem(self.tr("No area"), "")
        for area in areas():
            self.area.addItem(area.name, area.key)
        if self.area.findData(topic.area) < 0:
            self.area.addItem(area_name(topic.area), topic.area)
        self.area.setCurrentIndex(self.area.findData(topic.area))
        self._before = self.fields()
        self._lay_out()

    @property
    def is_changed(self) -> bool:
        """Whether anything differs from what was opened."""
        return self.fields() != self._before or not self.minutes.is_readable

    def fields(self) -> "TopicEdit":
        """Return what the editor says now."""
        lead = self.lead.currentData()
        return {
            "title": self.title.text(),
            "detail": self.detail.text(),
            "lead": Role(lead) if lead else None,
            "minutes": self.minutes.minutes,
            "area": self.area.currentData(),
        }

    def focus_first(self) -> None:
        """Put the keyboard into the title, with the detail at its top.

        Qt scrolls a text to its caret when it is first shown, which is before the layout gives it its height.
        """
        self.detail.verticalScrollBar().setValue(0)
        self.title.setFocus()
        self.title.selectAll()

    @Slot()
    def save(self) -> None:
        """Ask for the change, or leave where there is none."""
        if not self.minutes.is_readable:
            self.minutes.setFocus()
            self.minutes.selectAll()
        elif self.is_changed:
            self.saved.emit(self.topic_id, self.fields())
        else:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        save = PlainButton(self._theme, self.tr("Save"))
        save.clicked.connect(self.save)
        leave = QuietButton(self._theme, self.tr("Cancel"))
        leave.clicked.connect(self.left)
        facts = FlowLayout(self._theme)
        for widget in (self.lead, self.minutes, self.area, save, leave):
            facts.addWidget(widget)
        column = QVBoxLayout()
        ScaledSpacing(self._theme, column, 8)
        column.addWidget(self.title)
        column.addWidget(self.detail)
        column.addLayout(facts)
        row = QHBoxLayout(self)
        row.addLayout(column)
        ScaledSpacing(self._theme, row, 0, (0, 8, 0, 12))
