"""The rows of a calendar that is taken: what is sure is ticked, and what is odd is said."""

from dataclasses import replace
from datetime import date, time

from PySide6.QtCore import Qt

from rm_desktop.services.calendars import How, Proposal, When
from rm_desktop.ui.item_models.calendar_days import CalendarDaysModel
from rm_desktop.ui.widgets.list_delegate import RowRole

WAS = When(date(2026, 11, 26), time(15, 0), 45, "")
OURS = Proposal("a", 5, "Show me", WAS, replace(WAS, day=date(2026, 11, 27)), How.NUMBER, "Session 5", "u")


def test_what_may_be_anybodys_or_is_called_off_is_not_ticked_and_an_unknown_zone_is_named(qapp, clock):
    stranger = replace(OURS, session_id="b", sure=False, how=How.ORDER, called="Dentist")
    off = replace(OURS, session_id="c", sure=False, how=How.OFF, will=WAS)
    zoned = replace(OURS, session_id="d", unknown_zone="Mars/Olympus")
    model = CalendarDaysModel((OURS, stranger, off, zoned), clock)
    assert [each.session_id for each in model.chosen] == ["a", "d"]
    rows = [model.index(row).data(RowRole.CAPTION) for row in range(4)]
    assert rows[2].endswith("called off in this calendar")
    assert "Mars/Olympus" in rows[3]
    model.setData(model.index(2), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert len(model.chosen) == 3
