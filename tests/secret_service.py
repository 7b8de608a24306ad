"""A real Secret Service for tests: gnome-keyring on a bus of its own, with a home of its own, gone when the test is."""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path

PROGRAMS = ("dbus-run-session", "gnome-keyring-daemon")
_NAME = "org.freedesktop.secrets"
_SECONDS = 20.0
# The folders have to be there first. What the daemon asks at a display is answered by there being none.
_FOLDERS = {
    "HOME": "home",
    "XDG_RUNTIME_DIR": "run",
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
}
# Tells the bus's address and the daemon's own number; what comes on standard input unlocks it.
_DAEMON = "exec gnome-keyring-daemon --foreground --unlock --components=secrets"
_INSIDE = f'printf "%s %s\\n" "$DBUS_SESSION_BUS_ADDRESS" $$; {_DAEMON}'


@cache
def missing() -> str:
    """Return what keeps a Secret Service from running here; nothing where it can."""
    if sys.platform != "linux":
        return "the Secret Service is Linux's"
    absent = [program for program in PROGRAMS if not _runs(program)]
    return f"cannot be run here: {', '.join(absent)} (Debian: dbus, gnome-keyring)" if absent else ""


def _runs(program: str) -> bool:
    """Tell whether a program is there and may be run: in some containers the daemon's own rights are refused."""
    try:
        return subprocess.run([program, "--version"], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


class SecretService:
    """One running service."""

    def __init__(self, session: "subprocess.Popen[bytes]", address: str, daemon: int) -> None:
        self.address = address
        self._session = session
        self._daemon = daemon

    def lock(self) -> None:
        """Lock its keyring, as a person does who leaves; nobody is there to unlock it."""
        import secretstorage

        with closing(secretstorage.dbus_init()) as connection:
            secretstorage.get_default_collection(connection).lock()

    @contextmanager
    def hanging(self) -> Iterator[None]:
        """Keep it from answering inside the block."""
        os.kill(self._daemon, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(self._daemon, signal.SIGCONT)

    def end(self) -> None:
        """End it; its bus ends with it."""
        if self._session.poll() is None:
            os.kill(self._daemon, signal.SIGKILL)
        try:
            self._session.communicate(timeout=_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(self._session.pid, signal.SIGKILL)
            self._session.communicate()


@contextmanager
def secret_service() -> Iterator[SecretService]:
    """Run an unlocked Secret Service inside the block. Its folder is a short one: a socket's path has 107 bytes."""
    with tempfile.TemporaryDirectory(prefix="rmss-") as base:
        folders = {name: str(Path(base) / folder) for name, folder in _FOLDERS.items()}
        for folder in folders.values():
            Path(folder).mkdir(mode=0o700)
        service = _start({"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", **folders})
        try:
            _wait_for(service.address)
            yield service
        finally:
            service.end()


def _start(environment: dict[str, str]) -> SecretService:
    session = subprocess.Popen(
        ["dbus-run-session", "--", "sh", "-c", _INSIDE],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    if session.stdin is None or session.stdout is None:
        raise RuntimeError("the session has no pipes")
    session.stdin.write(b"a passphrase of the login\n")
    session.stdin.close()
    session.stdin = None
    address, daemon = session.stdout.readline().decode().split()
    return SecretService(session, address, int(daemon))


def _wait_for(address: str) -> None:
    """Return once the service has its name on the bus."""
    from jeepney import MatchRule, message_bus
    from jeepney.io.blocking import Proxy, open_dbus_connection

    rule = MatchRule(type="signal", sender=message_bus.bus_name, member="NameOwnerChanged")
    rule.add_arg_condition(0, _NAME)
    with closing(open_dbus_connection(address)) as connection:
        bus = Proxy(message_bus, connection, timeout=_SECONDS)
        with connection.filter(rule) as appeared:
            bus.AddMatch(rule)
            if bus.NameHasOwner(_NAME) == (0,):
                connection.recv_until_filtered(appeared, timeout=_SECONDS)
