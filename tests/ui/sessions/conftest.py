"""The Sessions page over a sample workspace of one's own."""

import shutil
from datetime import UTC, datetime

import pytest

from rm_desktop.clock import FixedClock
from rm_desktop.models.kinds import Role
from rm_desktop.services.desk import Desk
from rm_desktop.services.sample import make_sample
from rm_desktop.store.workspace import open_workspace
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.pages.sessions import SessionsPage
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.theme import Scheme, Theme

TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def sampled(tmp_path_factory):
    path = tmp_path_factory.mktemp("sampled") / "sample.rmpair"
    make_sample(path, None, Role.MENTOR, TUESDAY.date())
    return path


@pytest.fixture
def desk(sampled, tmp_path):
    path = tmp_path / "sample.rmpair"
    shutil.copyfile(sampled, path)
    workspace = open_workspace(path, None, FixedClock(TUESDAY))
    desk = Desk.over(workspace)
    yield desk
    desk.close()
    workspace.close()


@pytest.fixture
def dispatcher(qapp, desk):
    dispatcher = Dispatcher()
    dispatcher.set_desk(desk)
    return dispatcher


@pytest.fixture
def page(qtbot, desk, dispatcher):
    page = SessionsPage(desk, dispatcher, Theme(Scheme.LIGHT), Lane())
    qtbot.addWidget(page)
    page.resize(1150, 900)
    page.show()
    qtbot.waitActive(page)
    return page


@pytest.fixture
def shown(page):
    """The id of the session that is shown first: the next one."""
    return page.list.current_id
