"""What was not talked about: to the next session, or to wait."""

from functools import partial

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.clock import Clock
from rm_desktop.services.today_view import TopicLine
from rm_desktop.services.wrapping import WrapView
from rm_desktop.ui.dialogs.wrap_parts import calls
from rm_desktop.ui.dialogs.wrap_parts.step import Step
from rm_desktop.ui.dispatcher import Call
from rm_desktop.ui.item_models.tick_rows import TickRow, TickRowsModel
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.buttons import QuietButton
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.tick_list import TickList
from rm_desktop.ui.wording import words

_MOST_ROWS = 6
_ROW = 34


class CarryStep(Step):
    """Ticked topics go to the next session, the others are parked; what was parked before the session is not ticked."""

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(theme, clock, self.tr("Carry over"), parent)
        self._session_id = ""
        self._title = ""
        self.model = TickRowsModel(self)
        self.model.ticked_changed.connect(self._on_changed)
        self.list = TickList(theme, self.tr("Topics to carry over"))
        self.list.setModel(self.model)
        self.all, self.none = (QuietButton(theme, text) for text in (self.tr("All"), self.tr("None")))
        row = QHBoxLayout()
        ScaledSpacing(theme, row, 4)
        row.addStretch(1)
        for button, tick in ((self.all, self.model.tick_all), (self.none, self.model.tick_none)):
            button.setAutoDefault(False)
            button.clicked.connect(tick)
            row.addWidget(button)
        self.column.addLayout(row)
        self.column.addWidget(self.list)
        self.column.addStretch(1)
        theme.changed.connect(self._fit)

    @property
    def skip(self) -> str:
        return self.tr("Skip") if self.model.rowCount() else ""

    def show_view(self, view: WrapView) -> None:
        self._session_id = view.session.id
        number = QLocale().toString(view.following.number)
        self._title = self.tr("Session {number}").format(number=number)
        self.model.show_rows(
            TickRow(line.id, _words(line), not line.parked or line.id in view.put_off) for line in view.left
        )
        going = self.tr("Ticked topics go to session {number}, the others wait in the parking lot.")
        none = self.tr("Nothing is left over: every topic was talked about or carried over.")
        self.about.setText(going.format(number=number) if view.left else none)
        self.list.setVisible(bool(view.left))
        for button in (self.all, self.none):
            button.setVisible(len(view.left) > _MOST_ROWS)
        self.list.setCurrentIndex(self.model.index(0))
        self._fit()

    def focus_first(self) -> None:
        if self.model.rowCount():
            self.list.setFocus()
        else:
            self.answered.emit()

    def call(self) -> Call | None:
        if not self.model.rowCount():
            return None
        return partial(calls.carry, self._session_id, self.model.ticked, self._title)

    @Slot()
    def _fit(self) -> None:
        rows = min(max(self.model.rowCount(), 1), _MOST_ROWS)
        self.list.setFixedHeight(rows * self.theme.px(_ROW) + 2 * self.list.frameWidth() + self.theme.px(8))


def _words(line: TopicLine) -> str:
    """Return a topic with its minutes, and whether it was parked."""
    if line.parked:
        return words.tr("{topic} (parked)").format(topic=line.title)
    if line.minutes is None:
        return line.title
    return words.tr("{topic} ({minutes})").format(topic=line.title, minutes=words.minutes(line.minutes))
