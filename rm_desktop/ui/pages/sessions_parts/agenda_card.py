"""The card of the agenda: its topics, how much time they take, and a line for the next one."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from rm_desktop.models.kinds import SessionState
from rm_desktop.ui import words
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.pages.sessions_parts import calls
from rm_desktop.ui.pages.sessions_parts.picture import SessionPicture
from rm_desktop.ui.pages.sessions_parts.quick_line import QuickLine
from rm_desktop.ui.pages.sessions_parts.rows import head
from rm_desktop.ui.pages.sessions_parts.topic_deeds import TopicDeeds
from rm_desktop.ui.pages.sessions_parts.topic_list import TopicList
from rm_desktop.ui.theme import TextSize, Theme
from rm_desktop.ui.widgets.bulk_bar import MANY, BulkBar
from rm_desktop.ui.widgets.buttons import QuietButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.elided_label import plain_tooltip
from rm_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from rm_desktop.services.agenda import TopicEdit

_OVER = (SessionState.HELD, SessionState.CANCELLED)


class AgendaCard(Card):
    """Shows the topics of one session and forwards what is done to them."""

    move_requested = Signal()
    """The chosen topics are to go to another session."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("Agenda"))
        self._dispatcher = dispatcher
        self._picture: SessionPicture | None = None
        self._planned = Label(theme, "", TextSize.CAPTION, "ink2")
        self.carry = QuietButton(theme, "")
        self.carry.clicked.connect(self.carry_over)
        sentence = self.tr("Nothing is planned yet. Write the first topic and press Enter.")
        self._none = Label(theme, sentence, colour="ink2", wrap=True)
        self.topics = TopicList(theme)
        self.deeds = TopicDeeds(dispatcher, self.topics, self)
        self.topics.editing.saved.connect(self._edit)
        self.entry = QuickLine(theme)
        self.entry.entered.connect(self._add)
        self.many = self._bulk_bar()
        self.topics.chosen_changed.connect(self._show_count)
        self._lay_out()
        dispatcher.can_write_changed.connect(self._allow)
        self._allow(dispatcher.can_write)

    def set_narrow(self, narrow: bool) -> None:
        """Give the button to carry over a line of its own where there is little room."""
        (self._below if narrow else self._head).addWidget(self.carry)

    def show_picture(self, picture: SessionPicture) -> None:
        """Show a session's agenda; a topic that is typed and not entered stays in its line."""
        other = self._picture is None or self._picture.id != picture.id
        if other:
            self.topics.editing.stop()
        self._picture = picture
        self.entry.show_pair(picture.pair)
        self.topics.show_topics(picture.topics, picture.pair, other=other)
        self.topics.setVisible(bool(picture.topics))
        self._none.setVisible(not picture.topics)
        self._show_planned(picture)
        self._show_left(picture)

    def save_pending(self) -> bool:
        """Save a topic that is being edited; return False where that failed."""
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
        ids = {*chosen, "topic-add", *({"topic-move"} if "topic-remove" in chosen else ())}
        return frozenset(ids | ({"topic-carry"} if self.can_carry else set()))

    @property
    def can_carry(self) -> bool:
        """Whether earlier sessions left something."""
        return not self.carry.isHidden()

    def _show_planned(self, picture: SessionPicture) -> None:
        used, length = picture.view.planned_minutes, picture.view.line.minutes
        locale = QLocale()
        spent = self.tr("{used} of {length} min").format(used=locale.toString(used), length=locale.toString(length))
        if used > length:
            spent = self.tr("{spent}: {n} too many").format(spent=spent, n=locale.toString(used - length))
        self._planned.setText(spent if picture.topics else words.minutes(length))
        self._planned.set_colour("danger" if used > length else "ink2")

    def _show_left(self, picture: SessionPicture) -> None:
        """Offer what earlier sessions left, while this one is still to come."""
        left = () if picture.view.line.state in _OVER else picture.left
        self.carry.setVisible(bool(left))
        if left:
            self.carry.setText(words.counted(len(left), "Carry over {n} topic", "Carry over {n} topics"))
            titles = (
                self.tr("{title}, from session {number}").format(title=topic.title, number=topic.carried_from)
                for topic in left
            )
            told = self.tr("Left open: {topics}").format(topics="; ".join(titles))
            self.carry.setToolTip(plain_tooltip(told))
            self.carry.setAccessibleDescription(told)

    @Slot(str)
    def _add(self, line: str) -> None:
        call = partial(calls.add_topic, self._picture.id, line) if self._picture is not None else None
        if call is not None and self._dispatcher.do(call) is not None:
            self.entry.taken()

    @Slot()
    def carry_over(self) -> None:
        """Bring what earlier sessions left into this one."""
        if self._picture is not None:
            ids = tuple(topic.id for topic in self._picture.left)
            self._dispatcher.do(partial(calls.carry_over, self._picture.id, ids))

    @Slot(str, object)
    def _edit(self, topic_id: str, fields: "TopicEdit") -> None:
        if self._dispatcher.do(partial(calls.edit_topic, topic_id, fields)) is not None:
            self.topics.editing.stop()

    @Slot()
    def _show_count(self) -> None:
        """Have the bar for several topics stand where the head of the card stood: nothing below moves."""
        count = self.topics.chosen_count() if self._dispatcher.can_write else 0
        self.many.show_count(count)
        self._heads.setCurrentIndex(1 if count >= MANY else 0)

    @Slot()
    def _choose_one(self) -> None:
        self.topics.choose_current()

    @Slot(bool)
    def _allow(self, allowed: bool) -> None:
        self.topics.set_writable(allowed)
        self.entry.setEnabled(allowed)
        self.carry.setEnabled(allowed)

    def _bulk_bar(self) -> BulkBar:
        bar = BulkBar(self._theme)
        bar.add_action(self.tr("Done"), "check").clicked.connect(self.deeds.tick)
        bar.add_action(self.tr("Leave for another time"), "pause").clicked.connect(self.deeds.park)
        bar.add_action(self.tr("Move to another session…"), "sessions").clicked.connect(self.move_requested)
        bar.add_action(self.tr("Delete"), "trash").clicked.connect(self.deeds.remove)
        bar.cleared.connect(self._choose_one)
        return bar

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        self.body.addLayout(column)
        self._heads = QStackedLayout()
        column.addLayout(self._heads)  # at once: a stack that is on no widget yet shows its first page as a window
        usual = QWidget()
        self._head = head(self._theme, self.tr("Agenda"), self._planned, self.carry)
        usual.setLayout(self._head)
        for each in (usual, self.many):
            self._heads.addWidget(each)
        self._below = QHBoxLayout()
        self._below.addStretch(1)
        column.addLayout(self._below)
        column.addWidget(self._none)
        column.addWidget(self.topics)
        self.body.addWidget(self.entry)
