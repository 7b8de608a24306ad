"""The Sessions page over Priya's copy of the sample pair."""

from datetime import date

import pytest

from rm_desktop.models.kinds import Role
from rm_desktop.services.sample import make_sample
from rm_desktop.ui.pages.sessions import SessionsPage


@pytest.fixture(scope="module")
def sampled(tmp_path_factory):
    path = tmp_path_factory.mktemp("sampled") / "sample.rmpair"
    make_sample(path, None, Role.MENTOR, date(2026, 11, 24))
    return path


@pytest.fixture
def page(qtbot, desk, dispatcher, theme, lane):
    page = SessionsPage(desk, dispatcher, theme, lane)
    qtbot.addWidget(page)
    page.resize(1150, 900)
    page.show()
    qtbot.waitActive(page)
    return page


@pytest.fixture
def shown(page):
    """The id of the session that is shown first: the next one."""
    return page.list.current_id
