"""What is heard on D-Bus, from a bus of the test's own, and that no bus at all harms nothing."""

import shutil
import signal
import socket
import subprocess
import time

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from rm_desktop.ui.locking.bus_address import Knock, session_address, socket_name
from rm_desktop.ui.locking.session_bus import SessionBus, session_path

NOWHERE = ("", "disabled:", "unix:path=/nowhere/at/all", "tcp:host=192.0.2.1,port=1", "autolaunch:", "nonsense")
QUICK = 0.5  # seconds; a wait for an answer would be many
needs_daemon = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="dbus-daemon is not installed")


@pytest.fixture
def daemon(tmp_path_factory):
    """A bus, as a process; its `address` is where it listens."""
    folder = tmp_path_factory.mktemp("bus")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address=unix:path={folder / 'b'}"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    process.address = process.stdout.readline().strip()
    yield process
    process.send_signal(signal.SIGCONT)
    process.kill()
    process.wait()
    process.stdout.close()


@pytest.fixture
def bus(qapp):
    return SessionBus()


@pytest.fixture
def listening(bus, daemon, qtbot, monkeypatch):
    """A bus that is listened to as the system's and the session's."""
    monkeypatch.setenv("XDG_SESSION_ID", "2")
    bus.listen(daemon.address, daemon.address)
    qtbot.waitUntil(lambda: bus.listening == 2)
    return bus


@pytest.fixture
def say(daemon, qapp):
    """Return a function that sends a signal as another program does."""
    line = QDBusConnection.connectToBus(daemon.address, "another-program")

    def send(path, interface, name, *arguments):
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(arguments))
        assert line.send(message)

    yield send
    QDBusConnection.disconnectFromBus("another-program")


@needs_daemon
@pytest.mark.parametrize(
    "told",
    [
        ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", True),
        ("/org/freedesktop/login1/session/_32", "org.freedesktop.login1.Session", "Lock"),
        ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", True),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", True),
    ],
    ids=["sleep", "session", "screen saver", "gnome"],
)
def test_leaving_is_heard(listening, say, qtbot, told):
    with qtbot.waitSignal(listening.left):
        say(*told)


@needs_daemon
def test_coming_back_and_other_peoples_sessions_are_no_leaving(listening, say, qtbot):
    heard = []
    listening.left.connect(lambda: heard.append("left"))
    say("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", False)
    say("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", False)
    say("/org/freedesktop/login1/session/_33", "org.freedesktop.login1.Session", "Lock")
    say("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", True)
    qtbot.waitUntil(lambda: heard != [])
    assert heard == ["left"]


@needs_daemon
def test_a_bus_that_dies_takes_nothing_with_it(listening, daemon, qtbot):
    daemon.kill()
    daemon.wait()
    with qtbot.assertNotEmitted(listening.left, wait=50):
        pass


@needs_daemon
def test_a_bus_that_hangs_is_not_waited_for(bus, daemon, qtbot):
    daemon.send_signal(signal.SIGSTOP)
    started = time.monotonic()
    bus.listen(daemon.address, daemon.address)
    with qtbot.assertNotEmitted(bus.left, wait=50):
        pass
    assert time.monotonic() - started < QUICK
    assert bus.listening == 0


@pytest.mark.parametrize("address", NOWHERE)
def test_where_no_bus_is_nothing_happens_and_nothing_waits(bus, address, qtbot, capfd):
    started = time.monotonic()
    bus.listen(address, address)
    with qtbot.assertNotEmitted(bus.left, wait=20):
        pass
    assert time.monotonic() - started < QUICK
    assert bus.listening == 0
    assert capfd.readouterr().err == ""


def test_who_answers_something_else_is_no_bus(qapp, qtbot, tmp_path):
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(tmp_path / "s"))
    server.listen()
    knock = Knock(f"unix:path={tmp_path / 's'}")
    knock.begin()
    line, _ = server.accept()
    with qtbot.assertNotEmitted(knock.answered, wait=50):
        line.sendall(b"HTTP/1.1 400 Bad Request\r\n")
    line.close()
    server.close()


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("unix:path=/run/bus", "/run/bus"),
        ("unix:path=/run/bus,guid=abc;tcp:host=x", "/run/bus"),
        ("unix:abstract=/tmp/dbus-x", "\0/tmp/dbus-x"),
        ("unix:path=/run/my%20bus", "/run/my bus"),
        ("unix:runtime=yes", ""),
        *((address, "") for address in NOWHERE if not address.startswith("unix")),
    ],
)
def test_an_address_names_a_socket(address, name):
    assert socket_name(address) == name


def test_no_session_bus_is_started_for_us(monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert session_address() == ""
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/7")
    assert session_address() == "unix:path=/run/user/7/bus"


@pytest.mark.parametrize(
    ("session", "path"),
    [("2", "/_32"), ("c2", "/c2"), ("42", "/_342"), ("a-b", "/a_2db"), ("", "")],
)
def test_a_session_is_written_as_logind_writes_it(session, path):
    assert session_path(session) == ("/org/freedesktop/login1/session" + path if path else "")
