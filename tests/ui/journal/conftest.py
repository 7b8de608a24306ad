"""The Journal page over a sample workspace of one's own."""

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import QLocale

from rm_desktop.ui.pages.journal import JournalPage

TODAY = date(2026, 11, 24)


@pytest.fixture
def page(qtbot, desk, dispatcher, theme, lane):
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    made = JournalPage(desk, dispatcher, theme, lane)
    qtbot.addWidget(made)
    made.resize(1140, 860)
    made.show()
    qtbot.waitActive(made)
    qtbot.waitUntil(lambda: bool(made.calendar.marked))  # they come after the first paint
    yield made
    QLocale.setDefault(before)


@pytest.fixture
def empty(desk, page):
    for row in desk.journal.entries():
        page._dispatcher.do(partial(_remove, row.id))
    return page


def _remove(entry_id, desk):
    return desk.journal.remove(entry_id)
