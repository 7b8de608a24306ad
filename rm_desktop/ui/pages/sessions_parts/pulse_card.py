"""The card of the pulse: whether both gave theirs, what they gave once both can be seen, and the way into the wrap."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.models.kinds import Kind
from rm_desktop.services.ratings import PulseState
from rm_desktop.services.sealing import Reveal
from rm_desktop.services.today_view import PairView
from rm_desktop.services.wrap_steps import WrapStep, step_of
from rm_desktop.store.changes import Changes
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.sessions_parts.rows import head
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.pulse_table import PulseTable
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording.pulse_words import pulse_state

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

_WITHOUT = frozenset({Reveal.NOTHING, Reveal.PARTNER})  # mine is missing


class PulseCard(Card):
    """Shown on a session that was held. It tells how far both are, and shows no answer before both can be seen."""

    wrap_requested = Signal()

    def __init__(self, dispatcher: Dispatcher, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("Pulse"))
        self._dispatcher = dispatcher
        self._session_id = ""
        self._pair: PairView | None = None
        self.said = Label(theme, "", colour="ink2", wrap=True)
        self.said.setMinimumWidth(1)
        self.table = PulseTable(theme)
        self.wrap = PlainButton(theme, "")
        self.wrap.clicked.connect(self.wrap_requested)
        row = QHBoxLayout()
        ScaledSpacing(theme, row, 12)
        row.addWidget(self.said, 1)
        row.addWidget(self.wrap)
        self.body.addLayout(head(theme, self.tr("Pulse")))
        self.body.addLayout(row)
        self.body.addWidget(self.table)
        dispatcher.changed.connect(self._on_changed)
        dispatcher.can_write_changed.connect(self.wrap.setEnabled)
        self.wrap.setEnabled(dispatcher.can_write)

    def show_session(self, session_id: str, pair: PairView) -> None:
        """Show the pulse of a session."""
        self._session_id, self._pair = session_id, pair
        self._look()

    def _look(self) -> None:
        found = self._dispatcher.read(partial(_found, self._session_id))
        if found is None or self._pair is None:
            return
        state, step = found
        self.said.setText(pulse_state(state, self._pair.partner.short))
        self.said.set_colour("danger" if state.reveal is Reveal.BROKEN else "ink2")
        self.table.show_answers(state.answers, self._pair)
        self.wrap.setText(self._words(state, step))
        self.wrap.setVisible(bool(self.wrap.text()))

    def _words(self, state: PulseState, step: WrapStep | None) -> str:
        """Return what the button leads to; nothing where all is said and done."""
        if step is None:
            return "" if state.given else self.tr("Wrap up…")  # given on another day or in another copy
        if step is not WrapStep.DONE:
            return self.tr("Go on wrapping up…")
        return self.tr("Give your pulse…") if state.reveal in _WITHOUT else ""

    def event(self, event: QEvent) -> bool:
        """Look again when the window is come back to, as from the sheet that wraps up."""
        if event.type() is QEvent.Type.WindowActivate and self._session_id:
            self._look()
        return super().event(event)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self._session_id and Kind.RATING in changes.kinds:
            self._look()


def _found(session_id: str, desk: "Desk") -> tuple[PulseState, WrapStep | None]:
    return desk.ratings.state(session_id), step_of(desk.workspace, session_id)
