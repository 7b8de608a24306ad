"""Every page, dialog and standing state is laid out without a fault: nothing cut off, covered, lost or nameless."""

from contextlib import contextmanager
from importlib import import_module
from pkgutil import walk_packages

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialog

import rm_desktop.ui
from rm_desktop.ui.dialogs.form import FormDialog
from rm_desktop.ui.dialogs.plain_sheet import PlainSheet
from rm_desktop.ui.page import EVERY_PAGE
from rm_desktop.ui.safety.recovery_paper import Printing
from rm_desktop.ui.wording import language
from tests.ui.gallery.checks import faults
from tests.ui.gallery.rooms import room
from tests.ui.gallery.scenes import SCENES
from tests.ui.gallery.walking import invisible, leaps

STATES = ("empty", "sample")
PAGES = tuple(scene for scene in SCENES if scene.page)
NOT_OURS = {FormDialog, PlainSheet, Printing}  # two that others are made from, and the system's


@pytest.fixture(scope="module")
def rooms(qapp, tmp_path_factory):
    """Return who opens a window over a pair in a state, once for this file."""
    opened = {}

    def find(state):
        if state not in opened:
            held = room(qapp, tmp_path_factory.mktemp(state), state)
            opened[state] = (held, held.__enter__())
        return opened[state][1]

    yield find
    for held, _room in opened.values():
        held.__exit__(None, None, None)


@pytest.fixture(params=STATES)
def opened(request, rooms):
    """A window over each kind of pair."""
    return rooms(request.param)


@contextmanager
def looking(opened, zoom=100, size=(1360, 860), *, mirrored=False):
    """Look at a window in another size; afterwards it is as before."""
    usual = opened.application.layoutDirection()
    opened.frame.resize(*size)
    if mirrored:
        opened.application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    opened.theme.set_zoom(zoom / 100)
    opened.settle()
    try:
        yield
    finally:
        opened.application.setLayoutDirection(usual)
        opened.theme.set_zoom(1)
    opened.frame.resize(1360, 860)
    opened.settle()


def seen(opened, scenes, look=faults):
    """Return what is wrong in scenes, one after the other."""
    found = []
    for scene in scenes:
        if opened.state in scene.states:
            shown = scene.show(opened)
            opened.settle()
            found += [f"{scene.name}: {fault}" for fault in look(shown)]
            opened.tidy()
            found += [f"{scene.name}: {stray}" for stray in opened.strays.taken()]
    return found


def test_everything_is_laid_out_without_a_fault_and_shows_where_the_keyboard_is(opened):
    assert seen(opened, SCENES, lambda shown: [*faults(shown), *invisible(shown)]) == []


@pytest.mark.parametrize("opened", ["sample"], indirect=True)
def test_everything_is_laid_out_without_a_fault_at_150_percent(opened):
    with looking(opened, 150):
        assert seen(opened, SCENES) == []


def test_pages_lose_nothing_at_twice_the_size(opened):
    with looking(opened, 200):
        assert seen(opened, PAGES) == []


def test_pages_lose_nothing_in_the_smallest_window(opened):
    with looking(opened, size=(800, 560)):
        assert seen(opened, PAGES) == []


def test_pages_lose_nothing_from_right_to_left(opened):
    with looking(opened, mirrored=True):
        assert seen(opened, PAGES) == []


def test_pages_lose_nothing_in_german(opened, qapp):
    before = QLocale()
    language.install(qapp, "de")
    opened.window.retranslate()
    try:
        assert seen(opened, PAGES) == []
    finally:
        language.install(qapp, "en")
        QLocale.setDefault(before)
        opened.window.retranslate()


def test_tab_follows_the_reading_order(opened):
    assert seen(opened, PAGES, leaps) == []


def test_every_page_has_a_scene():
    assert {entry.id for entry in EVERY_PAGE} == {scene.name for scene in PAGES}


def test_every_dialog_has_a_scene():
    for module in walk_packages(rm_desktop.ui.__path__, "rm_desktop.ui."):
        import_module(module.name)
    shown = {scene.dialog for scene in SCENES}
    assert _below(QDialog) - NOT_OURS - shown == set()


def _below(kind):
    ours = {each for each in kind.__subclasses__() if each.__module__.startswith("rm_desktop.")}
    return ours | {inner for each in kind.__subclasses__() for inner in _below(each)}
