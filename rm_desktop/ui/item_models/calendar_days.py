"""What a calendar would change, one row a session: when it was to be, when it would be, each with a box."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, Qt

from rm_desktop.clock import Clock
from rm_desktop.ui.item_models.tick_model import TickModel
from rm_desktop.ui.widgets.list_delegate import RowRole
from rm_desktop.ui.wording import words

if TYPE_CHECKING:
    from rm_desktop.services.calendars import Proposal, When


class CalendarDaysModel(TickModel):
    """Ticked at first is what is surely this pair's, and what the calendar does not call off."""

    def __init__(self, proposals: "tuple[Proposal, ...]", clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._proposals = proposals
        self._today = clock.today()
        sure = (each.session_id for each in proposals if each.sure)
        self._begin([each.session_id for each in proposals], sure)

    @property
    def chosen(self) -> "tuple[Proposal, ...]":
        """What is ticked, in order."""
        return tuple(each for each in self._proposals if each.session_id in self._ticked)

    def _said(self, row: int, role: int) -> Any:
        proposal = self._proposals[row]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(proposal)
        if role == RowRole.CAPTION:
            return self._change(proposal)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._title(proposal)}, {self._change(proposal)}"
        return None

    def _title(self, proposal: "Proposal") -> str:
        template = self.tr("Session {number} · {title}")
        return template.format(number=QLocale().toString(proposal.number), title=proposal.title)

    def _change(self, proposal: "Proposal") -> str:
        change = self._new_day(proposal)
        if not proposal.unknown_zone:
            return change
        said = self.tr("{change} · the time zone {zone} is not known here, and was taken as yours")
        return said.format(change=change, zone=words.quoted(proposal.unknown_zone))

    def _new_day(self, proposal: "Proposal") -> str:
        was, will = proposal.was, proposal.will
        if proposal.how == "off":
            return self.tr("{day} · called off in this calendar").format(day=self._when(was))
        if (was.day, was.at) == (will.day, will.at):
            length = self.tr("{was} → {will} on {day}")
            minutes = (words.minutes(was.minutes), words.minutes(will.minutes))
            return length.format(was=minutes[0], will=minutes[1], day=self._when(will))
        change = self.tr("{was} → {will}").format(was=self._when(was), will=self._when(will))
        if proposal.how == "order":
            called = words.quoted(proposal.called) or self.tr("an entry without a title")
            return self.tr("{change} · from {entry}, by its place in the order").format(change=change, entry=called)
        return change

    def _when(self, when: "When") -> str:
        if when.day is None:
            return self.tr("no day yet")
        locale = QLocale()
        day = words.short_day(when.day, locale, self._today)
        if when.at is None:
            return day
        return self.tr("{day}, {time}").format(day=day, time=words.time_span(when.at, when.minutes, locale))
