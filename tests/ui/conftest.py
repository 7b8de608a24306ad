"""What the tests of the window share: a desk over a copy of the sample pair, and the parts a page is handed."""

import gc
import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from rm_desktop.clock import FixedClock
from rm_desktop.models.kinds import Role
from rm_desktop.services.desk import Desk
from rm_desktop.services.keeping import Keeper, KeyringState
from rm_desktop.services.pairing import Founding, found
from rm_desktop.services.sample import make_sample
from rm_desktop.store.keyring_box import KeyringBox
from rm_desktop.store.keys import Passphrase, RawKey
from rm_desktop.store.making import create_workspace
from rm_desktop.store.workspace import open_workspace
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Scheme, Theme
from rm_desktop.ui.tasks import Lane

TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
FOUNDING = Founding(
    me=Role.LEADER, leader_name="Robert Weiss", mentor_name="Priya Nair", start=date(2026, 11, 26), purpose="To listen."
)


class Chest(KeyringBox):
    """A keyring in memory, which ends every call in `outcome` where that is set."""

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[bytes, RawKey] = {}
        self.outcome: KeyringState | None = None
        self._last = KeyringState.OK

    def keeper(self) -> Keeper:
        """Return who asks it."""
        return Keeper(self)

    def put(self, path: Path, passphrase: str) -> None:
        """Hold the key of a file."""
        salt = path.read_bytes()[:16]
        self.held[salt] = Passphrase(passphrase).derive(salt)

    def state(self) -> KeyringState:
        return self.outcome or self._last

    def usable(self) -> bool:
        self._last = KeyringState.OK
        return self.state() is KeyringState.OK

    def recall(self, salt: bytes) -> RawKey | None:
        self._last = KeyringState.OK if salt in self.held else KeyringState.MISSING
        return self.held.get(salt) if self.outcome is None else None

    def remember(self, salt: bytes, key: RawKey) -> KeyringState:
        self._last = KeyringState.OK
        if self.outcome is None:
            self.held[salt] = key
        return self.state()

    def forget(self, salt: bytes) -> KeyringState:
        self._last = KeyringState.OK if self.held.pop(salt, None) else KeyringState.MISSING
        return self.state()


@pytest.fixture
def chest() -> Chest:
    """A keyring that holds nothing yet."""
    return Chest()


@pytest.fixture(scope="session")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample pair under the passphrase ‘open sesame’; copy it before opening."""
    path = tmp_path_factory.mktemp("sealed") / "sealed.rmpair"
    make_sample(path, Passphrase("open sesame"), Role.LEADER, TUESDAY.date())
    return path


@pytest.fixture(autouse=True)
def not_collected_meanwhile() -> Iterator[None]:
    """Leave a page that a test has let go of to be closed as in the window, not to go while it handles an event."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def the_same_type(qapp: QApplication) -> Iterator[None]:
    """Give each test the type and the locale the one before began with: a window changes the application's."""
    font, locale = qapp.font(), QLocale()
    yield
    QLocale.setDefault(locale)
    if qapp.font() != font:
        qapp.setFont(font)


@pytest.fixture
def clock() -> FixedClock:
    """Tuesday 24 November 2026, 09:00 UTC."""
    return FixedClock(TUESDAY)


@pytest.fixture(scope="session")
def sampled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Robert's copy of the sample pair; copy it before opening."""
    path = tmp_path_factory.mktemp("sampled") / "sample.rmpair"
    make_sample(path, None, Role.LEADER, TUESDAY.date())
    return path


@pytest.fixture
def desk(sampled: Path, tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    """All services over a sample workspace of one's own."""
    path = tmp_path / "sample.rmpair"
    shutil.copyfile(sampled, path)
    workspace = open_workspace(path, None, clock)
    desk = Desk.over(workspace)
    yield desk
    desk.close()
    workspace.close()


@pytest.fixture
def dispatcher(qapp: object, desk: Desk) -> Dispatcher:
    """A dispatcher that has its desk."""
    dispatcher = Dispatcher()
    dispatcher.set_desk(desk)
    return dispatcher


@pytest.fixture
def theme(qapp: object) -> Theme:
    """The light theme at 100 %."""
    return Theme(Scheme.LIGHT)


@pytest.fixture
def lane(qapp: object) -> Iterator[Lane]:
    """A background lane that has ended when the test has."""
    lane = Lane()
    yield lane
    lane.close()


@pytest.fixture
def bare_desk(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    """A pair on its first day."""
    path = tmp_path / "bare.rmpair"
    create_workspace(path, None, clock, partial(found, founding=FOUNDING))
    workspace = open_workspace(path, None, clock)
    desk = Desk.over(workspace)
    yield desk
    desk.close()
    workspace.close()
