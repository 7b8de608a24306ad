"""What is on a page stands 32 pixels from its edges, with a scroll bar and without, at every zoom and both ways."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from rm_desktop.services.desk import Desk
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Scheme, Theme
from rm_desktop.ui.page import PAGES, Page
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.labels import Heading
from rm_desktop.ui.widgets.page_area import EDGE, PageArea

_SEEN = (Card, Heading, QLineEdit, QAbstractButton, QListView)


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["ltr", "rtl"])
def direction(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    qapp.setLayoutDirection(request.param)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def edges(page: QWidget) -> tuple[int, int]:
    """Return how far the outermost things on a page are from its left and right edge."""
    seen = [each for kind in _SEEN for each in page.findChildren(kind) if each.isVisible()]
    lefts = [each.mapTo(page, QPoint()).x() for each in seen]
    rights = [left + each.width() for left, each in zip(lefts, seen, strict=True)]
    return min(lefts), page.width() - max(rights)


@pytest.mark.usefixtures("direction")
@pytest.mark.parametrize("zoom", [1.0, 1.5])
@pytest.mark.parametrize("height", [500, 4000])
@pytest.mark.parametrize("name", ["notes", "goals", "journal", "share"])
def test_every_page_has_the_same_margins(
    desk: Desk, dispatcher: Dispatcher, lane: Lane, qtbot: QtBot, name: str, height: int, zoom: float
) -> None:
    theme = Theme(Scheme.LIGHT, zoom)
    page: Page = next(entry for entry in PAGES if entry.id == name).maker()(desk, dispatcher, theme, lane)
    qtbot.addWidget(page)
    page.resize(1144, height)
    page.show()
    qtbot.waitUntil(lambda: edges(page) == (theme.px(EDGE), theme.px(EDGE)))


@pytest.mark.usefixtures("direction")
def test_a_scroll_bar_takes_its_room_from_the_margin(theme: Theme, qtbot: QtBot) -> None:
    area, card = PageArea(theme), QWidget()
    qtbot.addWidget(area)
    area.page.addWidget(card)
    area.resize(400, 300)
    area.show()
    before = card.mapTo(area, QPoint()), card.width()
    card.setMinimumHeight(900)
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    qtbot.waitUntil(lambda: (card.mapTo(area, QPoint()), card.width()) == before)
