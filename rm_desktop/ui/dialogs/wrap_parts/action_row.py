"""One action as it is read back: what, who, by when."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.models.kinds import Role
from rm_desktop.services.today_view import ActionLine, PairView
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.combo_box import ComboBox
from rm_desktop.ui.widgets.day_field import DayField
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class ActionRow(QWidget):
    """The words cannot be changed here; owner and day can."""

    edited = Signal()

    def __init__(
        self, theme: Theme, today: date, line: ActionLine, pair: PairView, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.line = line
        self._roles = (pair.me, pair.me.other)
        said = Label(theme, line.text, wrap=True)
        said.setMinimumWidth(1)
        self.owner = ComboBox(theme, self.tr("Who does it: {action}").format(action=line.text))
        for role in self._roles:
            self.owner.addItem(pair.person(role).short)
        self.owner.setCurrentIndex(self._roles.index(line.owner))
        self.due = DayField(theme, today, self.tr("By when: {action}").format(action=line.text))
        self.due.set_day(line.due)
        self.owner.activated.connect(self.edited)
        self.due.edited.connect(self.edited)
        row = QHBoxLayout()
        ScaledSpacing(theme, row, 8)
        row.addWidget(self.owner)
        row.addWidget(self.due, 1)
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 4)
        column.addWidget(said)
        column.addLayout(row)

    @property
    def agreed(self) -> tuple[Role, date | None]:
        """Who does it, by when."""
        return self._roles[self.owner.currentIndex()], self.due.day

    @property
    def is_other(self) -> bool:
        """Whether that is not what was noted."""
        return self.agreed != (self.line.owner, self.line.due)
