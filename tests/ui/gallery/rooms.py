"""Real windows over workspaces of three kinds: a pair's first day, the sample, and one with ten thousand notes."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from benchmarks import workspaces
from rm_desktop.clock import FixedClock
from rm_desktop.models.kinds import Role
from rm_desktop.paths import Home
from rm_desktop.services.desk import Desk
from rm_desktop.services.pairing import Founding, found
from rm_desktop.services.sample import make_sample
from rm_desktop.settings import Settings
from rm_desktop.store.making import create_workspace
from rm_desktop.store.workspace import open_workspace
from rm_desktop.ui.desktop import Desktop
from rm_desktop.ui.frame import Frame
from rm_desktop.ui.marks import Marks
from rm_desktop.ui.page import Page
from rm_desktop.ui.tasks import Lane
from tests.ui.gallery.strays import Strays

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
STATES = ("empty", "sample", "large")
NOTES, SESSIONS, TOPICS, GOALS = 10_000, 200, 300, 50
PATIENCE = 20.0  # s; nothing here takes long, but a loaded computer may
_CALM_ROUNDS = 2
_LONGEST_PAUSE = 400  # ms; timers that wait longer are no part of a picture
_FOUNDING = Founding(
    me=Role.LEADER, leader_name="Robert Weiss", mentor_name="Priya Nair", start=date(2026, 11, 26), purpose="To listen."
)

Thing = TypeVar("Thing", bound=QObject)


def workspace_of(state: str, folder: Path) -> Path:
    """Return a fresh file in a state inside a folder."""
    path = folder / f"{state}.rmpair"
    if state == "empty":
        create_workspace(path, None, FixedClock(NOW), partial(found, founding=_FOUNDING))
    elif state == "sample":
        make_sample(path, None, Role.LEADER, NOW.date())
    else:
        shutil.copyfile(_large(), path)
    return path


def _large() -> Path:
    """Return a full workspace, made once and kept beside those of the benchmarks."""
    path = workspaces.cache_folder() / f"gallery-{NOTES}-{SESSIONS}-{TOPICS}-{GOALS}.rmpair"
    if not path.exists():
        part = path.with_suffix(".filling")
        part.unlink(missing_ok=True)
        workspaces.make(part, NOTES, protected=False, today=NOW.date())
        workspace = open_workspace(part, None, FixedClock(NOW))
        _fill(Desk.over(workspace))
        workspace.close()
        part.rename(path)
    return path


def _fill(desk: Desk) -> None:
    following = desk.sessions.lines()[0].id
    for number in range(TOPICS):
        desk.agenda.add(following, f"Topic {number + 1}: what we would rather not talk about, and why that is")
    for number in range(SESSIONS):
        day = NOW.date() + timedelta(days=30 + 7 * number)
        desk.sessions.add(f"A session planned far ahead, number {number + 1}", day, time(15))
    for number in range(GOALS):
        owner = Role.LEADER if number % 2 else Role.MENTOR
        desk.goals.add(owner, f"Goal {number + 1}: speak with one more person each week than the week before")
    desk.close()


class Room:
    """One window that somebody can be led through; `tidy` takes away what the last scene put up."""

    def __init__(self, application: QApplication, folder: Path, state: str, settings: Settings) -> None:
        self.state = state
        self.application = application
        self.frame = Frame()
        self.clock = FixedClock(NOW)
        self.desktop = Desktop(application, self.frame, Home.under(folder / "home"), self.clock, Marks(None))
        self.desktop.furnish(settings)
        self.frame.resize(1360, 860)
        self.frame.show()
        self.desktop.begin(workspace_of(state, folder), None, None)
        self.strays = Strays(application)
        self._after: list[Callable[[], object]] = []
        self.until(self._has_desk)
        self.theme, self.window = self.desktop.theme, self.desktop.window
        self.settle()

    @property
    def desk(self) -> Desk:
        """The services of the workspace."""
        desk = self.desktop.dispatcher.desk
        assert desk is not None
        return desk

    def page(self, page_id: str) -> Page:
        """Go to a page."""
        self.frame.activateWindow()
        page = self.window.pages.go_to(page_id)
        assert page is not None
        self.settle()
        return page

    def trigger(self, command_id: str) -> None:
        """Do what a command of the menus does."""
        action = self.desktop.tools.commands.table.action(command_id)
        assert action.isEnabled(), f"{command_id} is not possible"
        action.trigger()

    def later(self, undo: Callable[[], object]) -> None:
        """Have something done when the scene is over."""
        self._after.append(undo)

    def dialog(self, kind: type[Thing] | type[QDialog] = QDialog) -> QDialog:
        """Return the dialog that came up; it may need a moment to be made."""
        self.until(partial(self._shown, kind))
        return self._shown(kind)[-1]

    def menu(self) -> QMenu:
        """Return the menu that hangs open."""
        self.until(QApplication.activePopupWidget)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def child(self, kind: type[Thing], within: QWidget | None = None) -> Thing:
        """Return the first part of a kind on view, or wait for it."""
        root = self.frame if within is None else within

        def on_view() -> list[Thing]:
            return [each for each in root.findChildren(kind) if not isinstance(each, QWidget) or each.isVisible()]

        self.until(on_view)
        return on_view()[0]

    def until(self, met: Callable[[], object]) -> None:
        """Let the window work until something is so."""
        end = monotonic() + PATIENCE
        while not met():
            assert monotonic() < end, f"waited in vain for {met}"
            QTest.qWait(2)

    def settle(self) -> None:
        """Let the window work until nothing in it moves any more."""
        end, calm, before = monotonic() + PATIENCE, 0, None
        while calm < _CALM_ROUNDS and monotonic() < end:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QCoreApplication.processEvents()
            if self._works():
                calm = 0
                QTest.qWait(2)
                continue
            now = _shape(self.frame)
            calm, before = (calm + 1 if now == before else 0), now

    def tidy(self) -> None:
        """Close every dialog and menu without an answer, and take back what a scene did."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
            popup.hide()
        for dialog in self._shown(QDialog):
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
            dialog.done(0)
            dialog.hide()
            dialog.deleteLater()
        while self._after:
            self._after.pop()()
        self.window.put_message(None)
        self.desktop.tools.feedback.forget()
        self.settle()

    def close(self) -> None:
        """Close the window, whatever it would ask."""
        self.frame.ask_before_closing(_yes)
        self.frame.close()
        self.frame.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.application.setStyleSheet("")

    def _has_desk(self) -> bool:
        return self.desktop.dispatcher.desk is not None

    def _shown(self, kind: type[QObject]) -> list[QDialog]:
        found = self.frame.findChildren(kind)
        return [each for each in found if isinstance(each, QDialog) and each.isVisible()]

    def _works(self) -> bool:
        """Tell whether something is under way that changes what is seen."""
        lane = self.desktop.findChild(Lane)
        if lane is not None and lane.busy:
            return True
        timers = (each for each in self.frame.findChildren(QTimer) if each.isActive() and each.isSingleShot())
        return any(each.interval() <= _LONGEST_PAUSE for each in timers)


@contextmanager
def room(application: QApplication, folder: Path, state: str, **settings: object) -> Iterator[Room]:
    """Open a window for as long as it is needed; the application's font and direction are as before afterwards."""
    font, direction, palette = application.font(), application.layoutDirection(), application.palette()
    opened = Room(application, folder, state, Settings(theme="light")._replace(**settings))
    try:
        yield opened
    finally:
        with suppress(AssertionError):
            opened.tidy()
        opened.close()
        application.setFont(font)
        application.setPalette(palette)
        application.setLayoutDirection(direction)


def _yes() -> bool:
    return True


def _shape(frame: QWidget) -> list[tuple[int, int, int, int]]:
    """Return where everything on view is."""
    return [each.geometry().getRect() for each in frame.findChildren(QWidget) if each.isVisible()]
