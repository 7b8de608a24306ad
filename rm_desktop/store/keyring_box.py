"""The system's keyring, as a convenience that is never the only copy: the one file that knows the keyring library."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from enum import StrEnum
from types import TracebackType
from typing import TYPE_CHECKING, Generic, TypeVar

from rm_desktop.store.keys import RawKey

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")
SERVICE = "RM Desktop"
# Any other backend counts as none: a plain-text one may be installed.
TRUSTED = frozenset(
    {
        "keyring.backends.Windows",
        "keyring.backends.macOS",
        "keyring.backends.SecretService",
        "keyring.backends.kwallet",
    }
)
_NONE = frozenset({"keyring.backends.fail", "keyring.backends.null"})
_PROBE = "probe"  # nothing is kept under this name
# A broken D-Bus hangs 120 s.
_SECONDS = 8.0


class KeyringState(StrEnum):
    """How the last call went."""

    OK = "ok"
    LOCKED = "locked"
    MISSING = "missing"
    WRONG = "wrong"
    UNAVAILABLE = "unavailable"
    PLAIN_TEXT_ONLY = "plain-text-only"


class KeyringBox:
    """Keeps the raw keys of workspaces by the salt of their files; no call takes longer than `seconds`."""

    def __init__(self, trusted: frozenset[str] = TRUSTED, seconds: float = _SECONDS) -> None:
        self._trusted = trusted
        self._seconds = seconds
        self._state: KeyringState | None = None
        self._hanging: threading.Thread | None = None

    def state(self) -> KeyringState:
        """Return how the last call went; before the first one, whether there is a keyring to be trusted."""
        if self._state is None:
            self._ask(_nothing)
        return self._state or KeyringState.UNAVAILABLE

    def usable(self) -> bool:
        """Return whether there is a keyring that can be trusted with a key, and that answers."""
        self._ask(lambda backend: backend.get_password(SERVICE, _PROBE))
        return self._state is KeyringState.OK

    def recall(self, salt: bytes) -> RawKey | None:
        """Return the key remembered for a file; None leaves the state MISSING, or WRONG for what is no key."""
        found = self._ask(lambda backend: backend.get_password(SERVICE, salt.hex()))
        if self._state is not KeyringState.OK:
            return None
        if found is None:
            self._state = KeyringState.MISSING
            return None
        try:
            return RawKey(found)
        except ValueError:
            self._state = KeyringState.WRONG
            return None

    def remember(self, salt: bytes, key: RawKey) -> KeyringState:
        """Keep a key, read it back and compare; WRONG where the keyring did not keep it."""
        kept = self._ask(lambda backend: _put(backend, salt.hex(), key.hex))
        if self._state is KeyringState.OK and kept != key.hex:
            self._state = KeyringState.WRONG
        return self.state()

    def forget(self, salt: bytes) -> KeyringState:
        """Take a file's key out of the keyring; MISSING where it held none."""
        held = self._ask(lambda backend: _take_out(backend, salt.hex()))
        if self._state is KeyringState.OK and not held:
            self._state = KeyringState.MISSING
        return self.state()

    def _ask(self, call: "Callable[[KeyringBackend], T]") -> T | None:
        """Make one call on a thread that nobody has to wait for, and note how it went.

        A keyring that hangs is not asked again before it has answered: it would only cost the same time. One that
        asks the person to unlock it answers as soon as that is done.
        """
        if self._hanging is not None and self._hanging.is_alive():
            self._state = KeyringState.UNAVAILABLE
            return None
        asked = _Asked(lambda: self._on_backend(call))
        asked.start()
        asked.join(self._seconds)
        if not asked.outcome.done():
            self._hanging = asked
            self._state = KeyringState.UNAVAILABLE
            return None
        error = asked.outcome.exception()
        if error is not None:
            self._state = KeyringState.LOCKED if _says_locked(error) else KeyringState.UNAVAILABLE
            return None
        self._state, answer = asked.outcome.result()
        return answer

    def _on_backend(self, call: "Callable[[KeyringBackend], T]") -> tuple[KeyringState, T | None]:
        backend, state = _choose(self._trusted)
        return (state, None) if backend is None else (state, call(backend))


class _Asked(threading.Thread, Generic[T]):
    """One call to the keyring under way."""

    def __init__(self, call: Callable[[], T]) -> None:
        super().__init__(name="keyring", daemon=True)
        self._call = call
        self.outcome: Future[T] = Future()

    def run(self) -> None:
        with _Noted(self.outcome):
            self.outcome.set_result(self._call())


class _Noted(Generic[T]):
    """Notes whatever a call raises as its outcome: what D-Bus and others raise is no KeyringError."""

    def __init__(self, outcome: Future[T]) -> None:
        self._outcome = outcome

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if error is not None:
            self._outcome.set_exception(error)
        return True


def _choose(trusted: frozenset[str]) -> "tuple[KeyringBackend | None, KeyringState]":
    """Return the first backend that can be trusted, else why there is none."""
    import keyring

    chosen = keyring.get_keyring()
    backends: tuple[KeyringBackend, ...] = tuple(getattr(chosen, "backends", (chosen,)))
    for backend in backends:
        if type(backend).__module__ in trusted:
            return backend, KeyringState.OK
    others = {type(backend).__module__ for backend in backends} - _NONE
    return None, KeyringState.PLAIN_TEXT_ONLY if others else KeyringState.UNAVAILABLE


def _says_locked(error: BaseException) -> bool:
    from keyring.errors import KeyringLocked

    return isinstance(error, KeyringLocked)


def _nothing(_backend: "KeyringBackend") -> None:
    return None


def _put(backend: "KeyringBackend", name: str, value: str) -> str | None:
    backend.set_password(SERVICE, name, value)
    return backend.get_password(SERVICE, name)


def _take_out(backend: "KeyringBackend", name: str) -> bool:
    if backend.get_password(SERVICE, name) is None:
        return False
    backend.delete_password(SERVICE, name)
    return True
