"""Asks which topics of earlier sessions are to come along."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.services.today_view import TopicLine
from rm_desktop.ui.dialogs.form import FormDialog
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.buttons import QuietButton
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.tick_list import TickList
from rm_desktop.ui.wording import words

_WIDTH = 520
_ROWS = 8
_ROW = 34
_ID = Qt.ItemDataRole.UserRole


class CarrySheet(FormDialog):
    """What was left open is ticked, what was left for another time is not. Answers with the ids that are ticked."""

    def __init__(self, theme: Theme, left: tuple[TopicLine, ...], parent: QWidget | None = None) -> None:
        """`carried_from` of each is the number of the session it was left in."""
        super().__init__(theme, words.tr("Carry over from earlier sessions"), "", _WIDTH, parent)
        self.model = QStandardItemModel(self)
        for topic in left:
            self.model.appendRow(self._item(topic))
        self.model.itemChanged.connect(self._count)
        self.view = TickList(theme, self.tr("Topics that were left"))
        self.view.setModel(self.model)
        self.view.setFixedHeight(theme.px(_ROW * min(_ROWS, len(left)) + 2))
        self.view.setCurrentIndex(self.model.index(0, 0))
        sentence = self.tr("The originals stay where they were left, marked as left for another time.")
        self.form.addWidget(Label(theme, sentence, colour="ink2", wrap=True))
        self.form.addWidget(self.view)
        self.form.addLayout(self._ways())
        self._count()
        self.view.setFocus()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the topics that are ticked, in the order of the list."""
        items = (self.model.item(row) for row in range(self.model.rowCount()))
        return tuple(item.data(_ID) for item in items if item.checkState() is Qt.CheckState.Checked)

    @Slot()
    def answer(self) -> None:
        if self.chosen:
            self.answered.emit(self.chosen)

    def _item(self, topic: TopicLine) -> QStandardItem:
        said = self.tr("{title} · session {number}").format(title=topic.title, number=topic.carried_from)
        if topic.parked:
            waiting = self.tr("{title} · session {number}, for another time")
            said = waiting.format(title=topic.title, number=topic.carried_from)
        item = QStandardItem(said)
        item.setData(topic.id, _ID)
        item.setCheckable(True)
        item.setEditable(False)
        item.setCheckState(Qt.CheckState.Unchecked if topic.parked else Qt.CheckState.Checked)
        return item

    def _ways(self) -> QHBoxLayout:
        everything, nothing = QuietButton(self.theme, self.tr("All")), QuietButton(self.theme, self.tr("None"))
        for button, slot in ((everything, self._tick_all), (nothing, self._tick_none)):
            button.setAutoDefault(False)
            button.clicked.connect(slot)
        row = QHBoxLayout()
        ScaledSpacing(self.theme, row, 4)
        row.addWidget(everything)
        row.addWidget(nothing)
        row.addStretch(1)
        return row

    @Slot()
    def _tick_all(self) -> None:
        self._set_all(Qt.CheckState.Checked)

    @Slot()
    def _tick_none(self) -> None:
        self._set_all(Qt.CheckState.Unchecked)

    def _set_all(self, state: Qt.CheckState) -> None:
        for row in range(self.model.rowCount()):
            self.model.item(row).setCheckState(state)

    @Slot()
    def _count(self) -> None:
        count = len(self.chosen)
        self.save.setText(words.counted(count, "Carry over {n} topic", "Carry over {n} topics"))
        self.save.setEnabled(count > 0)
