"""The card of the next session: when, where, and what will be talked about."""

from datetime import date

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.models.kinds import Kind
from rm_desktop.services.today_view import PairView, SessionLine, TodayView, TopicLine
from rm_desktop.ui import words
from rm_desktop.ui.pages.today_cards.row import BADGE_ROOM, Row, RowWords
from rm_desktop.ui.pages.today_cards.rows import caption
from rm_desktop.ui.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import PrimaryButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.labels import Heading, Label, SectionLabel
from rm_desktop.ui.widgets.layouts import clear


class SessionCard(Card):
    """Shows the next session; one click goes to prepare it."""

    open_requested = Signal(str, str)  # kind, id; an empty id asks for the list

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._session_id = ""
        self.setAccessibleName(self.tr("Next session"))
        self._title = Heading(theme, "", TextSize.H3)
        self._when = Label(theme, "", colour="ink2", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._button = PrimaryButton(theme)
        self._button.clicked.connect(self._open)
        self._planned = caption(theme, "")
        foot = QHBoxLayout()
        foot.addWidget(self._button)
        foot.addStretch(1)
        foot.addWidget(self._planned)
        self.body.addWidget(SectionLabel(theme, self.tr("Next session")))
        self.body.addWidget(self._title)
        self.body.addWidget(self._when)
        self.body.addLayout(self._rows)
        self.body.addLayout(foot)

    def show_view(self, view: TodayView, today: date, locale: QLocale) -> None:
        """Show the session of a view, or that none is planned."""
        clear(self._rows)
        session = view.session
        self._session_id = session.id if session else ""
        if session is None:
            self._show_none()
            return
        self._title.setText(self.tr("Session {number} · {title}").format(number=session.number, title=session.title))
        self._when.setText(self._when_and_where(session, today, locale))
        room = BADGE_ROOM if any(topic.lead for topic in view.topics) else 0
        for topic in view.topics:
            self._rows.addWidget(self._row(topic, view.pair, 0 if topic.lead else room))
        if not view.topics:
            self._rows.addWidget(Label(self._theme, self.tr("The agenda is still empty."), colour="ink3"))
        self._button.setText(self.tr("Prepare agenda"))
        self._show_planned(view.topics, session.minutes)

    def _show_none(self) -> None:
        self._title.setText(self.tr("No session is planned."))
        self._when.setText(self.tr("Choose a day and what to talk about; the agenda grows from there."))
        self._button.setText(self.tr("Plan a session"))
        self._planned.setText("")

    def _show_planned(self, topics: tuple[TopicLine, ...], length: int) -> None:
        used = sum(topic.minutes or 0 for topic in topics)
        self._planned.setText(words.planned(used, length))
        self._planned.set_colour("danger" if used > length else "ink2")

    def _when_and_where(self, session: SessionLine, today: date, locale: QLocale) -> str:
        """Return e.g. `Thursday 26 November, 15:00 – 15:45 · Room Aalto · in 2 days`; first of all that it is late."""
        if session.day is None:
            parts = [self.tr("No day yet")]
        else:
            parts = [words.long_day(session.day, locale, today)]
            if session.at is not None:
                parts[0] += ", " + words.time_span(session.at, session.minutes, locale)
        if session.place:
            parts.append(session.place)
        if session.day is not None and session.day < today:
            late = self.tr("planned {ago}").format(ago=words.from_now(session.day, today))
            parts = [self.tr("Not held yet"), late, *parts]
        elif session.day is not None:
            parts.append(words.from_now(session.day, today))
        return " · ".join(parts)

    def _row(self, topic: TopicLine, pair: PairView, lead_in: int) -> Row:
        came = "" if topic.carried_from is None else self.tr("from session {number}").format(number=topic.carried_from)
        return Row(
            self._theme,
            RowWords(
                topic.title,
                badge=pair.person(topic.lead) if topic.lead else None,
                chip=came,
                end="" if topic.minutes is None else words.minutes(topic.minutes),
                faded=topic.done,
            ),
            lead_in,
        )

    @Slot()
    def _open(self) -> None:
        self.open_requested.emit(Kind.SESSION.value, self._session_id)
