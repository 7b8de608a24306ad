"""The bar that asks about time that passed while nobody looked: the computer slept, or the app was closed."""

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.clock import Clock
from rm_desktop.services.live_clock import MINUTE
from rm_desktop.services.live_keeping import LiveState
from rm_desktop.ui.announce import announce
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.bar import Bar
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.icon_picture import IconPicture
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import words


class AwayBar(Bar):
    """There as long as the question is open; until then the time is not counted."""

    answered = Signal(bool)
    """Whether that time is to be counted."""

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._clock = clock
        self._what = Label(theme, wrap=True)
        self._rest = Label(theme, colour="ink2", wrap=True)
        self.count = PlainButton(theme, self.tr("Count it"))
        self.count.clicked.connect(self._count)
        self.leave_out = PlainButton(theme, self.tr("Leave it out"))
        self.leave_out.clicked.connect(self._leave_out)
        column = QVBoxLayout()
        ScaledSpacing(theme, column, 2)
        column.addWidget(self._what)
        column.addWidget(self._rest)
        self.head.addWidget(IconPicture(theme, "clock", 20))
        self.head.addLayout(column, 1)
        self.ways.addWidget(self.count)
        self.ways.addWidget(self.leave_out)
        self.hide()

    def show_state(self, state: LiveState | None) -> None:
        """Ask where there is something to ask."""
        missing = 0 if state is None else round(state.clock.missing / MINUTE)
        if state is None or not missing:
            self.hide()
            return
        said = self._sentence(state, missing)
        if said == self._what.text() and not self.isHidden():
            return
        self._what.setText(said)
        self._rest.setText(self._kept(state))
        self.setAccessibleName(f"{said} {self._rest.text()}")
        self.show()
        announce(self, self.accessibleName())

    def _sentence(self, state: LiveState, missing: int) -> str:
        if state.closed_at is None:
            return words.counted(
                missing, "{n} minute passed while the computer slept.", "{n} minutes passed while the computer slept."
            )
        return words.counted(
            missing, "{n} minute passed while the app was closed.", "{n} minutes passed while the app was closed."
        )

    def _kept(self, state: LiveState) -> str:
        if state.closed_at is None:
            return self.tr("That time is not counted so far.")
        at = words.clock_time(self._clock.local(state.closed_at).time(), QLocale())
        return self.tr("The session goes on as it was at {time}. That time is not counted so far.").format(time=at)

    @Slot()
    def _count(self) -> None:
        self.answered.emit(True)

    @Slot()
    def _leave_out(self) -> None:
        self.answered.emit(False)
