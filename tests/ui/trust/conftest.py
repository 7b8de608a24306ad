"""Windows over real files, as many as a test wants."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from rm_desktop.clock import FixedClock
from rm_desktop.paths import Home
from rm_desktop.settings import Settings
from rm_desktop.ui.desktop import Desktop
from rm_desktop.ui.frame import Frame
from rm_desktop.ui.marks import Marks

SLOW = 20_000
Make = Callable[..., Desktop]


def whatever_is_unsaved() -> bool:
    """Let a window close whatever is unsaved."""
    return True


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """The folders of the person at the window."""
    return Home.under(tmp_path / "home")


@pytest.fixture
def make(qapp: QApplication, home: Home, clock: FixedClock) -> Iterator[Make]:
    """Return a function that makes a window; all are closed afterwards, whatever they say."""
    frames: list[Frame] = []

    def make(settings: Settings | None = None) -> Desktop:
        frame = Frame()
        desktop = Desktop(qapp, frame, home, clock, Marks(None))
        desktop.furnish(settings or Settings(theme="light"))
        frame.resize(1360, 860)
        frame.show()
        frames.append(frame)
        return desktop

    yield make
    for frame in frames:
        frame.ask_before_closing(whatever_is_unsaved)
        frame.close()
        frame.deleteLater()
    qapp.setStyleSheet("")


@pytest.fixture
def desktop(make: Make) -> Desktop:
    """A window that has not begun with anything."""
    return make()


@pytest.fixture
def begun(qtbot, make: Make) -> Callable[..., Desktop]:
    """Return a function that opens a workspace in a new window and waits until everything is there."""

    def begun(path: Path, passphrase: str | None = None, **settings: object) -> Desktop:
        desktop = make(Settings(theme="light", **settings))
        with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
            desktop.begin(path, passphrase, None)
        return desktop

    return begun


@pytest.fixture
def file(sampled: Path, tmp_path: Path) -> Path:
    """An unprotected workspace of one's own."""
    return shutil.copyfile(sampled, tmp_path / "pair.rmpair")


@pytest.fixture
def protected(sealed: Path, tmp_path: Path) -> Path:
    """The same under the passphrase ‘open sesame’."""
    return shutil.copyfile(sealed, tmp_path / "sealed.rmpair")
