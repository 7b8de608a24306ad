"""Coming back: the page, what was chosen on it and what was shifted, after a restart and within one run."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from rm_desktop.models.kinds import SessionState
from rm_desktop.paths import Home
from rm_desktop.settings import Settings, SettingsFile, Spot
from rm_desktop.ui.desktop import Desktop
from rm_desktop.ui.frame import Frame
from rm_desktop.ui.marks import Marks
from rm_desktop.ui.opening.attempt import Attempt
from rm_desktop.ui.page import Page
from rm_desktop.ui.shell.page_spot import PageSpots
from rm_desktop.ui.shell.sidebar_parts import PairHead

SLOW = 20_000


@pytest.fixture
def home(tmp_path):
    return Home.under(tmp_path / "home")


@pytest.fixture
def file(sampled, tmp_path):
    return shutil.copyfile(sampled, tmp_path / "pair.rmpair")


@pytest.fixture
def start(qtbot, qapp, home, clock):
    frames = []

    def start(path=None, *, ready=True, **settings):
        frame = Frame()
        desktop = Desktop(qapp, frame, home, clock, Marks(None))
        desktop.furnish(SettingsFile(home.config).load()._replace(theme="light", **settings))
        frame.resize(1200, 760)
        frame.show()
        frames.append(frame)
        if not ready:
            desktop.begin(path, None, None)
            return desktop
        with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
            desktop.begin(path, None, None)
        return desktop

    yield start
    for frame in frames:
        frame.close()
        frame.deleteLater()
    qapp.setStyleSheet("")


def a_note(desktop, place=2):
    return desktop.dispatcher.desk.notes.window(count=5).rows[place].id


def test_page_and_record_come_back_after_a_restart(start, file):
    first = start(file)
    note = a_note(first)
    first.window.pages.open_record("note", note)
    first.window.window().close()
    again = start()
    assert again.window.pages.current.title == "Notes"
    assert again.window.pages.current.selected == note


def test_a_minute_after_a_page_was_shown_it_is_written_down_in_case_the_power_goes(start, file, home):
    desktop = start(file)
    desktop.window.pages.go_to("goals")
    assert desktop.current.spot_timer.isActive()
    desktop.current.spot_timer.timeout.emit()
    assert SettingsFile(home.config).load().spot(file).page == "goals"
    assert not desktop.current.spot_timer.isActive()


def test_the_lock_writes_down_where_a_person_was(start, file, home):
    desktop = start(file)
    desktop.window.pages.go_to("goals")
    desktop.tools.curtain.lock()
    assert SettingsFile(home.config).load().spot(file).page == "goals"


def test_what_was_shifted_comes_back_after_a_restart(start, file):
    first = start(file)
    page = first.window.pages.go_to("notes")
    name, splitter = next(iter(page.splitters().items()))
    splitter.moveSplitter(400, 1)
    wanted = splitter.sizes()
    first.window.window().close()
    again = start()
    found = again.window.pages.current.splitters()[name]
    assert isinstance(found, QSplitter)
    assert abs(found.sizes()[0] - wanted[0]) <= 4


def test_before_the_services_the_sidebar_says_whose_it_is_and_which_page_comes(qtbot, start, file):
    start(file).window.window().close()  # which leaves a last picture
    again = start(file, ready=False, spots=((str(file), Spot("goals")),), recent=(str(file),))
    window = again.window
    assert window.pages.current is None
    assert window.sidebar._buttons["goals"].isChecked()
    assert window.window().windowTitle() == "Goals — Priya & Robert"
    assert window.sidebar.findChild(PairHead).accessibleName().startswith("Priya & Robert")
    with qtbot.waitSignal(again.dispatcher.ready, timeout=SLOW):
        pass
    assert window.pages.current.title == "Goals"
    assert window.pages.made("today") is None


def test_today_is_filled_where_another_page_came_first(start, file):
    start(file).window.window().close()
    again = start(file, spots=((str(file), Spot("goals")),), recent=(str(file),))
    page = again.window.pages.go_to("today")
    assert page.possible()
    assert page.sheet.promises.isVisible()


def test_who_wants_today_first_has_it_and_the_rest_as_it_was_left(start, file):
    first = start(file)
    note = a_note(first)
    first.window.pages.open_record("note", note)
    first.window.window().close()
    again = start(begin_on="today")
    assert again.window.pages.current.title == "Today"
    assert again.window.pages.go_to("notes").selected == note


def test_opened_again_in_the_same_run_it_is_where_it_was_whatever_it_begins_on(qtbot, start, file, sampled, tmp_path):
    other = shutil.copyfile(sampled, tmp_path / "other.rmpair")
    desktop = start(file, begin_on="today")
    desktop.window.pages.go_to("goals")
    for path, title in ((other, "Today"), (file, "Goals")):
        with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
            desktop.tools.opener.open(Attempt(path))
        assert desktop.window.pages.current.title == title


@pytest.mark.parametrize("page", ["", "nowhere", "page-today"])
def test_a_page_that_is_not_known_is_today(start, file, page):
    desktop = start(file, spots=((str(file), Spot(page)),), recent=(str(file),))
    assert desktop.window.pages.current.title == "Today"


def test_a_session_that_was_live_is_gone_on_with_wherever_the_window_was_left(start, file):
    desktop = start(file)
    desk = desktop.dispatcher.desk
    session_id = next(line.id for line in desk.sessions.lines() if line.state is SessionState.PLANNED)
    desk.sessions.start(session_id)
    desk.live.start(session_id)
    desktop.window.pages.go_to("notes")
    desktop.window.window().close()
    again = start()
    assert (again.window.pages.current_id, again.window.pages.selected) == ("live", session_id)


def test_a_record_that_is_gone_is_passed_over(start, file):
    desktop = start(file, spots=((str(file), Spot("notes", (("notes", "0" * 32),))),), recent=(str(file),))
    assert desktop.window.pages.current.title == "Notes"
    assert desktop.window.message is None


def test_each_workspace_has_a_spot_of_its_own():
    here, there = Spot("goals"), Spot("notes", (("notes", "1"),))
    settings = Settings(recent=("/a", "/b"), spots=(("/a", here), ("/gone", here)))
    after = settings.left_at(Path("/b"), there)
    assert after.spot(Path("/a")) == here
    assert after.spot(Path("/b")) == there
    assert [name for name, _ in after.spots] == ["/a", "/b"]


def foreign_splitter():
    splitter = QSplitter(Qt.Orientation.Vertical)
    for _ in range(5):
        splitter.addWidget(QWidget())
    return splitter


def upright_splitter():
    splitter = QSplitter(Qt.Orientation.Vertical)
    splitter.setChildrenCollapsible(True)
    splitter.setHandleWidth(77)
    for _ in range(2):
        splitter.addWidget(QWidget())
    return splitter


@pytest.mark.parametrize("made", [foreign_splitter, upright_splitter])
def test_of_a_splitter_from_elsewhere_only_the_sizes_are_taken_over(start, home, file, qapp, made):
    foreign = made()
    state = bytes(foreign.saveState().toBase64().data()).decode("ascii")
    first = start(file)
    usual = next(iter(first.window.pages.go_to("notes").splitters().items()))
    known = (usual[1].orientation(), usual[1].handleWidth(), usual[1].childrenCollapsible())
    first.window.window().close()
    settings = SettingsFile(home.config).load()
    ((path, spot),) = settings.spots
    again = start(spots=((path, spot._replace(shifted=((f"notes.{usual[0]}", state),))),))
    found = again.window.pages.go_to("notes").splitters()[usual[0]]
    assert (found.orientation(), found.handleWidth(), found.childrenCollapsible()) == known


@pytest.mark.parametrize("state", ["", "AAAA", "nonsense", "\u00e4", "AAAA/wAAAAEAAAAC"])
def test_a_state_that_is_none_leaves_a_splitter_as_it_is(qtbot, state):
    page = PageWithPanes()
    qtbot.addWidget(page)
    before = page.splitter.saveState()
    PageSpots(Spot(shifted=(("any.panes", state),))).put_back("any", page)
    assert page.splitter.saveState() == before


class PageWithPanes(Page):
    """A page with two panes."""

    def __init__(self):
        super().__init__()
        self.splitter = QSplitter(self)
        self.splitter.addWidget(QWidget())
        self.splitter.addWidget(QWidget())

    def splitters(self):
        return {"panes": self.splitter}
