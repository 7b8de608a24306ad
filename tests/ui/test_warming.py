"""What a first visit needs is imported beforehand, one step at a time."""

from rm_desktop.ui import warming
from rm_desktop.ui.page import EVERY_PAGE
from rm_desktop.ui.tasks import Lane


def test_every_page_is_imported_a_step_at_a_time_and_then_markdown_is_on_the_lane(lane: Lane, qtbot, monkeypatch):
    loaded = []
    monkeypatch.setattr(warming, "_BETWEEN", 0)
    monkeypatch.setattr("rm_desktop.ui.page.PageEntry.load", lambda entry: loaded.append(entry.id))
    steps = warming.Warming(lane, lane)
    with qtbot.waitSignal(lane.busy_changed):
        steps.begin()
    assert loaded == [entry.id for entry in EVERY_PAGE]
    qtbot.waitUntil(lambda: not lane.busy)


def test_beginning_again_after_the_end_does_nothing(lane: Lane, qtbot, monkeypatch):
    monkeypatch.setattr(warming, "_BETWEEN", 0)
    steps = warming.Warming(lane, lane)
    with qtbot.waitSignal(lane.busy_changed):
        steps.begin()
    qtbot.waitUntil(lambda: not lane.busy)
    steps.begin()
    assert not lane.busy
