"""The card of the topic of now: what it is, how much of its time is left, and what can be done with it."""

from datetime import datetime

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from rm_desktop.services.live_clock import Phase, Reading
from rm_desktop.services.live_order import is_open
from rm_desktop.services.today_view import TopicLine
from rm_desktop.ui.announce import announce
from rm_desktop.ui.looks.painted_parts import role_colour
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.pages.live_parts import time_words
from rm_desktop.ui.pages.live_parts.now_ways import NowWays
from rm_desktop.ui.pages.live_parts.session import LiveSession
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.chip import Chip
from rm_desktop.ui.widgets.countdown import CountdownFigures
from rm_desktop.ui.widgets.countdown_bar import CountdownBar
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.labels import Label, SectionLabel
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording.bidi import dotted

_PADDING = 24
_LONGEST_WORD = 24
_MAY_BREAK = "\N{ZERO WIDTH SPACE}"
_START, _END = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing


class NowCard(Card):
    """Shows a `LiveSession`; with no topic left it says so, and the way to the end stands out."""

    def __init__(self, theme: Theme, session: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=_PADDING, parent=parent)
        self.setAccessibleName(self.tr("The topic of now"))
        self._session = session
        self._low = False
        self._phase: tuple[str, Phase] | None = None
        self._place = SectionLabel(theme)
        self.alert = Chip(theme)
        self._title = Label(theme, size=TextSize.H2, wrap=True)
        self._lead = Label(theme, colour="ink2")
        self._detail = Label(theme, colour="ink2", wrap=True)
        for label in (self._title, self._detail):
            label.setMinimumWidth(1)
        self.figures = CountdownFigures(theme)
        self._caption = Label(theme, size=TextSize.CAPTION, colour="ink2")
        self._caption.setMinimumWidth(1)
        self._caption.align_end(True)
        self.bar = CountdownBar(theme, self.tr("Time of this topic"))
        self.ways = NowWays(theme, session)
        self._lay_out()

    def set_narrow(self, narrow: bool) -> None:
        """Put the time below the words where there is little room."""
        directions = QBoxLayout.Direction
        self._head.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._time.setAlignment(self.figures, _START if narrow else _END)
        self._caption.setWordWrap(narrow)
        self._caption.align_end(not narrow)

    def set_low(self, low: bool) -> None:
        """Leave out the detail where the notes would have to go below the screen for it."""
        self._low = low
        self._show_detail()

    def show_session(self, now: datetime) -> None:
        """Show what is talked about; `now` is on the person's wall."""
        topic, waiting = self._session.topic, self._session.waiting
        title = self._words_without() if topic is None else topic.title
        self._title.setText(_breakable(title))
        self._title.setAccessibleName(title)
        self._detail.setText("" if topic is None else topic.detail)
        self._show_detail()
        self._show_lead(topic)
        self._place.setText(self._place_of(topic))
        for part in (self.figures, self._caption, self.bar):
            part.setVisible(topic is not None)
        self.ways.show_session(topic, more_to_come=bool(waiting))
        self.show_time(now)

    def show_time(self, now: datetime) -> None:
        """Show how the time of the topic stands."""
        reading, picture = self._session.reading, self._session.picture
        self.ways.show_pause()
        if reading is None or picture is None:
            self.alert.hide()
            return
        over, runs = reading.phase is Phase.OVER, self._session.runs
        seconds = reading.used if reading.left is None else -reading.left if over else reading.left
        tone = time_words.tone_of(reading, runs=runs)
        self.figures.show_time(seconds, tone, time_words.spoken(reading), over=over)
        self.bar.setVisible(bool(reading.planned))
        if reading.planned:
            self.bar.show_time(reading.used, reading.planned, tone)
        length = time_words.length_words(reading, self._session.planned)
        end = time_words.end_words(picture.ends, now, QLocale())
        self._caption.setText(dotted((length, end)))
        self._show_alert(reading, runs=runs)
        self._say(reading)

    def _show_alert(self, reading: Reading, *, runs: bool) -> None:
        said = time_words.phase_words(reading)
        if not runs:
            said = self.tr("Paused")
        if said != self.alert.text():
            self.alert.set_text(said)
        self.alert.set_colour("danger" if reading.phase is Phase.OVER else "leader" if runs else "ink2")
        self.alert.setVisible(bool(said))

    def _say(self, reading: Reading) -> None:
        """Have a screen reader say once that the time runs out, and once that it has."""
        topic = self._session.topic
        here = (topic.id if topic else "", reading.phase)
        if self._phase is not None and here != self._phase and here[0] == self._phase[0]:
            announce(self, time_words.phase_words(reading))
        self._phase = here

    def _show_detail(self) -> None:
        self._detail.setVisible(bool(self._detail.text().strip()) and not self._low)

    def _show_lead(self, topic: TopicLine | None) -> None:
        picture = self._session.picture
        lead = None if topic is None else topic.lead
        if lead is None or picture is None:
            self._lead.hide()
            return
        self._lead.setText(self.tr("{name} leads").format(name=picture.pair.person(lead).short))
        self._lead.set_colour(role_colour(lead))
        self._lead.show()

    def _place_of(self, topic: TopicLine | None) -> str:
        picture, locale = self._session.picture, QLocale()
        if topic is None or picture is None:
            return self.tr("Now")
        counted = [each for each in picture.topics if each.done or is_open(each)]
        place = next((place for place, each in enumerate(counted, 1) if each.id == topic.id), 0)
        return self.tr("Now · {place} of {count}").format(
            place=locale.toString(place), count=locale.toString(len(counted))
        )

    def _words_without(self) -> str:
        picture = self._session.picture
        if picture is None or not picture.topics:
            return self.tr("Nothing is on the agenda. Talk about what matters; the notes are below.")
        return self.tr("That was the last topic.")

    def _lay_out(self) -> None:
        place = FlowLayout(self._theme, 12)
        place.addWidget(self._place)
        place.addWidget(self.alert)
        written = QVBoxLayout()
        ScaledSpacing(self._theme, written, 6)
        written.addLayout(place)
        for label in (self._title, self._lead, self._detail):
            written.addWidget(label)
        written.addStretch(1)
        time = self._time = QVBoxLayout()
        ScaledSpacing(self._theme, time, 0)
        time.addWidget(self.figures, 0, _END)
        time.addWidget(self._caption)
        time.addStretch(1)
        head = self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        ScaledSpacing(self._theme, head, 16)
        head.addLayout(written, 1)
        head.addLayout(time)
        self.body.addLayout(head)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.ways)


def _breakable(title: str) -> str:
    """Let words break anywhere that are longer than any line has room for."""
    words = title.split(" ")
    return " ".join(_MAY_BREAK.join(word) if len(word) > _LONGEST_WORD else word for word in words)
