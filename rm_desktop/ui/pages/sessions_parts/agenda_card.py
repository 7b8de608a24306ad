"""The card of the agenda: its topics, how much time they take, and a line for the next one."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.services.agenda_fit import fit, titled
from rm_desktop.services.promised import NO_PROMISES
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.half_typed import HalfTyped, Lines
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.sessions_parts import agenda_calls, calls
from rm_desktop.ui.pages.sessions_parts.agenda_calls import NO_SIDES
from rm_desktop.ui.pages.sessions_parts.agenda_fit_row import FitRow
from rm_desktop.ui.pages.sessions_parts.agenda_head import AgendaHead
from rm_desktop.ui.pages.sessions_parts.agenda_start import AgendaStart
from rm_desktop.ui.pages.sessions_parts.agenda_ways import OVER, AgendaWays
from rm_desktop.ui.pages.sessions_parts.picture import SessionPicture
from rm_desktop.ui.pages.sessions_parts.quick_line import QuickLine
from rm_desktop.ui.pages.sessions_parts.topic_deeds import TopicDeeds
from rm_desktop.ui.pages.sessions_parts.topic_list import TopicList
from rm_desktop.ui.promise_deeds import PromiseDeeds
from rm_desktop.ui.promise_section import PromiseSection
from rm_desktop.ui.widgets.card import Card

if TYPE_CHECKING:
    from rm_desktop.services.agenda import TopicEdit


class AgendaCard(Card):
    """Shows the topics of one session and forwards what is done to them."""

    move_requested = Signal()
    """The chosen topics are to go to another session."""
    template_requested = Signal()
    """Topics are to be taken from a template."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("Agenda"))
        self._dispatcher = dispatcher
        self._picture: SessionPicture | None = None
        self._sides = NO_SIDES
        self.ways = AgendaWays(dispatcher, theme, self)
        self.topics = TopicList(theme)
        self.deeds = TopicDeeds(dispatcher, self.topics, self)
        self.head = AgendaHead(theme, self.deeds)
        self.fit = FitRow(theme)
        self.promises = PromiseSection(dispatcher, theme)
        self.promised = PromiseDeeds(self.promises, "promised-tick", "promised-say")
        self.start = AgendaStart(theme)
        self.entry = QuickLine(theme)
        self._half = HalfTyped("topic", dispatcher, self._typed, self)
        self._half.watch(self.entry.line)
        self._lay_out()
        self._connect()
        dispatcher.can_write_changed.connect(self._allow)
        self._allow(dispatcher.can_write)

    def set_narrow(self, narrow: bool) -> None:
        """Stand in little room."""
        self.head.set_narrow(narrow)
        self.promises.set_narrow(narrow)

    def show_picture(self, picture: SessionPicture) -> None:
        """Show a session's agenda; a topic that is typed and not entered waits in its line for its session."""
        other = self._picture is None or self._picture.id != picture.id
        if other:
            self.topics.editing.stop()
            self._half.take_in()
        self._picture = picture
        self._sides = self._dispatcher.read(partial(agenda_calls.sides_of, picture.id)) or NO_SIDES
        over = picture.view.line.state in OVER
        self.ways.set_picture(picture)
        promised = NO_PROMISES if over else self._sides.promised
        self.promises.show_promises(picture.id, promised, picture.pair, picture.today)
        self.entry.show_pair(picture.pair)
        if other:
            self.entry.put_back("".join(self._half.of(picture.id)))
        self.topics.show_topics(picture.topics, picture.pair, self._sides.standing, other=other)
        self.topics.setVisible(bool(picture.topics))
        self.start.show_state(not picture.topics, len(self._sides.standing), over=over)
        found = fit(picture.topics, picture.view.line.minutes, titled(picture.topics, self._sides.standing))
        self.head.show_fit(found, empty=not picture.topics)
        self.head.show_left(() if over else picture.left)
        self.fit.show_fit(found, asks=not over)

    def save_pending(self) -> bool:
        """Save a topic that is being edited; return False where that failed."""
        self._half.flush()
        self.promises.keep_half_typed()
        return self.topics.editing.finish()

    def focus_first(self) -> None:
        """Put the keyboard on the first topic, or into the line where there is none."""
        if not self.topics.focus_first():
            self.entry.setFocus()

    def focus_topic(self, topic_id: str) -> bool:
        """Put the keyboard on a topic; return False where it is not here."""
        return self.topics.focus_topic(topic_id)

    def possible(self) -> frozenset[str]:
        """Return the ids of the commands that can be used on topics now."""
        chosen = self.deeds.possible()
        ids = {
            *chosen,
            *self.promised.possible(),
            "topic-add",
            "topic-standing",
            *({"topic-move"} if "topic-remove" in chosen else ()),
        }
        return frozenset(ids | ({"topic-carry"} if self.can_carry else set()))

    @property
    def can_carry(self) -> bool:
        """Whether earlier sessions left something."""
        return not self.head.carry.isHidden()

    @Slot()
    def carry_over(self) -> None:
        """Bring what earlier sessions left into this one."""
        self.ways.carry_over()

    def _typed(self) -> Lines:
        return {} if self._picture is None else {self._picture.id: (self.entry.text(),)}

    @Slot(str)
    def _add(self, line: str) -> None:
        call = partial(calls.add_topic, self._picture.id, line) if self._picture is not None else None
        if call is not None and self._dispatcher.do(call) is not None:
            self.entry.taken()

    @Slot(object)
    def _park(self, topic_ids: calls.Ids) -> None:
        self._dispatcher.do(partial(calls.park_topics, topic_ids))

    @Slot(str, object)
    def _edit(self, topic_id: str, fields: "TopicEdit") -> None:
        if self._dispatcher.do(partial(calls.edit_topic, topic_id, fields)) is not None:
            self.topics.editing.stop()

    @Slot()
    def _show_count(self) -> None:
        self.head.show_chosen(self.topics.chosen_count() if self._dispatcher.can_write else 0)

    @Slot()
    def _choose_one(self) -> None:
        self.topics.choose_current()

    @Slot(bool)
    def _allow(self, allowed: bool) -> None:
        self.topics.set_writable(allowed)
        self.fit.set_writable(allowed)
        self.start.set_writable(allowed)
        self.head.set_writable(allowed)
        for part in (self.entry, self.promises):
            part.setEnabled(allowed)

    def _connect(self) -> None:
        self.head.template.clicked.connect(self.template_requested)
        self.head.carry.clicked.connect(self.ways.carry_over)
        self.head.standing.clicked.connect(self.ways.ask_standing)
        self.head.move_requested.connect(self.move_requested)
        self.head.many.cleared.connect(self._choose_one)
        self.start.standing.clicked.connect(self.ways.add_standing)
        self.start.template.clicked.connect(self.template_requested)
        self.deeds.standing_requested.connect(self.ways.ask_standing)
        self.fit.park_requested.connect(self._park)
        self.topics.editing.saved.connect(self._edit)
        self.topics.chosen_changed.connect(self._show_count)
        self.entry.entered.connect(self._add)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        self.body.addLayout(column)
        for part in (self.head, self.fit, self.promises, self.start):
            column.addWidget(part)
        column.addSpacing(4)
        column.addWidget(self.topics)
        self.body.addWidget(self.entry)
