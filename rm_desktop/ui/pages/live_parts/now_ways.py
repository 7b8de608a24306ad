"""What can be done with the topic of now, as buttons that run on like words where there is little room."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QWidget

from rm_desktop.services.today_view import TopicLine
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.live_parts.session import LiveSession
from rm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording.bidi import isolated


class NowWays(QWidget):
    """Done, park, five minutes more, pause; and the end of the session, which is the main way once all is done."""

    end_requested = Signal()

    def __init__(self, theme: Theme, session: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.done = PrimaryButton(theme, self.tr("Done, next topic"), "check")
        self.done.clicked.connect(session.done)
        self.park = PlainButton(theme, self.tr("Park for next time"))
        self.park.clicked.connect(session.park)
        self.more = PlainButton(theme, isolated(self.tr("+5 min")))
        self.more.setAccessibleName(self.tr("Five minutes more"))
        self.more.clicked.connect(session.give_more)
        self.pause = PlainButton(theme, self.tr("Pause"), "pause")
        self.pause.clicked.connect(session.pause)
        self.end = PlainButton(theme, self.tr("End session"))
        self.end.clicked.connect(self._ask_end)
        self.end_now = PrimaryButton(theme, self.tr("End and wrap up"), "check")
        self.end_now.clicked.connect(self._ask_end)
        flow = FlowLayout(theme, 10)
        for button in (self.done, self.park, self.more, self.pause, self.end_now):
            flow.addWidget(button)
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        ScaledSpacing(theme, row, 10, (0, 8, 0, 0))
        row.addLayout(flow, 1)
        row.addWidget(self.end, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)

    def set_narrow(self, narrow: bool) -> None:
        """Put the end below the rest where there is little room."""
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def show_session(self, topic: TopicLine | None, *, more_to_come: bool) -> None:
        """Offer what makes sense for a topic, or for none."""
        had = any(each.hasFocus() for each in (self.done, self.park, self.more, self.pause))
        for button in (self.done, self.park, self.more, self.pause, self.end):
            button.setVisible(topic is not None)
        self.end_now.setVisible(topic is None)
        self.done.setText(self.tr("Done, next topic") if more_to_come else self.tr("Done, last topic"))
        if had and topic is None:
            self.end_now.setFocus()

    def show_pause(self) -> None:
        """Say what the button for a pause does now."""
        said = self.tr("Pause") if self._session.runs else self.tr("Go on")
        if said != self.pause.text():
            self.pause.setText(said)
            self.pause.set_icon("pause" if self._session.runs else "play")
            self.pause.updateGeometry()

    def set_writable(self, writable: bool) -> None:
        """Let the session be changed, or only be seen."""
        for button in (self.done, self.park, self.more, self.pause, self.end, self.end_now):
            button.setEnabled(writable)

    @Slot()
    def _ask_end(self) -> None:
        self.end_requested.emit()
