"""The card of the agenda: its topics, how much time they take, and a line for the next one."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.models.kinds import SessionState
from rm_desktop.store.changes import Changes
from rm_desktop.ui import words
from rm_desktop.ui.dispatcher import Call, Dispatcher
from rm_desktop.ui.pages.sessions_parts import picture as calls
from rm_desktop.ui.pages.sessions_parts.picture import SessionPicture
from rm_desktop.ui.pages.sessions_parts.quick_line import QuickLine
from rm_desktop.ui.pages.sessions_parts.rows import head
from rm_desktop.ui.pages.sessions_parts.topic_list import TopicList
from rm_desktop.ui.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import QuietButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.elided_label import plain_tooltip
from rm_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from rm_desktop.services.agenda import TopicEdit

_OVER = (SessionState.HELD, SessionState.CANCELLED)


class AgendaCard(Card):
    """Shows the topics of one session and forwards what is done to them."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("Agenda"))
        self._dispatcher = dispatcher
        self._picture: SessionPicture | None = None
        self._planned = Label(theme, "", TextSize.CAPTION, "ink2")
        self._carry = QuietButton(theme, "")
        self._carry.clicked.connect(self._carry_over)
        sentence = self.tr("Nothing is planned yet. Write the first topic and press Enter.")
        self._none = Label(theme, sentence, colour="ink2", wrap=True)
        self.topics = TopicList(theme)
        self.entry = QuickLine(theme)
        self.entry.entered.connect(self._add)
        self.topics.tick_requested.connect(self._tick)
        self.topics.park_requested.connect(self._park)
        self.topics.move_requested.connect(self._move)
        self.topics.remove_requested.connect(self._remove)
        self.topics.edit_requested.connect(self._edit)
        self._head = head(theme, self.tr("Agenda"), self._planned, self._carry)
        self._below = QHBoxLayout()
        self._below.addStretch(1)
        self.body.addLayout(self._head)
        self.body.addLayout(self._below)
        for part in (self._none, self.topics, self.entry):
            self.body.addWidget(part)

    def set_narrow(self, narrow: bool) -> None:
        """Give the button to carry over a line of its own where there is little room."""
        (self._below if narrow else self._head).addWidget(self._carry)

    def show_picture(self, picture: SessionPicture) -> None:
        """Show a session's agenda; a topic that is typed and not entered stays in its line."""
        if self._picture is not None and self._picture.id != picture.id:
            self.topics.stop_editing()
        self._picture = picture
        self.entry.show_pair(picture.pair)
        self.topics.show_topics(picture.topics, picture.pair)
        self._none.setVisible(not picture.topics)
        self._show_planned(picture)
        self._show_left(picture)

    def save_pending(self) -> bool:
        """Save a topic that is being edited; return False where that failed."""
        return self.topics.save_open()

    def focus_first(self) -> None:
        """Put the keyboard on the first topic, or into the line where there is none."""
        if not self.topics.focus_first():
            self.entry.setFocus()

    def focus_topic(self, topic_id: str) -> QWidget | None:
        """Put the keyboard on a topic and return its row; None where it is not here."""
        return self.topics.focus_topic(topic_id)

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
        self._carry.setVisible(bool(left))
        if left:
            self._carry.setText(words.counted(len(left), "Carry over {n} topic", "Carry over {n} topics"))
            titles = (
                self.tr("{title}, from session {number}").format(title=topic.title, number=topic.carried_from)
                for topic in left
            )
            told = self.tr("Left open: {topics}").format(topics="; ".join(titles))
            self._carry.setToolTip(plain_tooltip(told))
            self._carry.setAccessibleDescription(told)

    def _do(self, call: Call) -> Changes | None:
        """Do it, or show the agenda as it still is."""
        changes = self._dispatcher.do(call)
        if changes is None and self._picture is not None:
            self.topics.show_topics(self._picture.topics, self._picture.pair)
        return changes

    @Slot(str)
    def _add(self, line: str) -> None:
        if self._picture is not None and self._do(partial(calls.add_topic, self._picture.id, line)) is not None:
            self.entry.taken()

    @Slot()
    def _carry_over(self) -> None:
        if self._picture is not None:
            ids = tuple(topic.id for topic in self._picture.left)
            self._do(partial(calls.carry_over, self._picture.id, ids))

    @Slot(str, object)
    def _edit(self, topic_id: str, fields: "TopicEdit") -> None:
        if self._dispatcher.do(partial(calls.edit_topic, topic_id, fields)) is not None:
            self.topics.stop_editing()

    @Slot(str, bool)
    def _tick(self, topic_id: str, done: bool) -> None:
        self._do(partial(calls.tick_topic, topic_id, done))

    @Slot(str)
    def _park(self, topic_id: str) -> None:
        self._do(partial(calls.park_topic, topic_id))

    @Slot(str, str)
    def _move(self, topic_id: str, after: str) -> None:
        self._do(partial(calls.move_topic, topic_id, after))

    @Slot(str)
    def _remove(self, topic_id: str) -> None:
        self._do(partial(calls.remove_topic, topic_id))
