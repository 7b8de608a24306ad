"""What a first visit needs is imported beforehand, one step at a time."""

from rm_desktop.ui import warming
from rm_desktop.ui.page import EVERY_PAGE, PageEntry
from rm_desktop.ui.pages.sessions import SessionsPage
from rm_desktop.ui.tasks import Lane


def test_every_page_is_imported_a_step_at_a_time_and_then_markdown_is_on_the_lane(
    dispatcher, lane: Lane, qtbot, monkeypatch
):
    loaded = []
    monkeypatch.setattr(warming, "_BETWEEN", 0)
    rehearsed = []
    load = PageEntry.load

    def noted(entry):
        loaded.append(entry.id)
        return load(entry)

    monkeypatch.setattr(PageEntry, "load", noted)
    monkeypatch.setattr(SessionsPage, "rehearse", rehearsed.append)
    steps = warming.Warming(dispatcher, lane, lane)
    with qtbot.waitSignal(lane.busy_changed):
        steps.begin()
    assert loaded == 2 * [entry.id for entry in EVERY_PAGE]
    assert rehearsed == [dispatcher.desk]
    qtbot.waitUntil(lambda: not lane.busy)


def test_beginning_again_after_the_end_does_nothing(dispatcher, lane: Lane, qtbot, monkeypatch):
    monkeypatch.setattr(warming, "_BETWEEN", 0)
    steps = warming.Warming(dispatcher, lane, lane)
    with qtbot.waitSignal(lane.busy_changed):
        steps.begin()
    qtbot.waitUntil(lambda: not lane.busy)
    steps.begin()
    assert not lane.busy
