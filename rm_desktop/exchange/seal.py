"""Encrypt for a passphrase, and decrypt: the age format, in a child process that can be stopped."""

import subprocess
import sys
import time
import unicodedata
from collections.abc import Callable
from pathlib import Path

from rm_desktop.errors import Problem, UserError
from rm_desktop.exchange.age_header import check_header

# A sealed file that somebody hands us; decrypted in memory.
MOST_BYTES = 64 * 1024 * 1024
# What we seal ourselves: the bytes are held about six times.
MOST_PLAIN_BYTES = 256 * 1024 * 1024
# Eight tries of four seconds each, on a computer three times slower than ours.
TIMEOUT = 120.0
_POLL = 0.1
_CHILD = Path(__file__).with_name("seal_child.py")
_NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)

_ANSWERS = {
    b"damaged": (Problem.NOT_SEALED, "its content is damaged"),
    b"too-weak": (Problem.SEAL_FAILED, "the computer was too busy to do it well"),
}


def _never() -> bool:
    return False


def seal(
    plaintext: bytes, passphrase: str, *, cancelled: Callable[[], bool] | None = None, timeout: float = TIMEOUT
) -> bytes:
    """Return `plaintext` as an age file for one passphrase, opened again and compared before it is returned.

    Takes two to eight seconds. Raises EMPTY_PASSPHRASE, TOO_LARGE, SEAL_FAILED and CANCELLED.
    """
    secret = _clean(passphrase)
    if len(plaintext) > MOST_PLAIN_BYTES:
        raise UserError(Problem.TOO_LARGE, limit="256 MiB")
    return _ask(b"seal", secret, plaintext, "", cancelled or _never, timeout)


def unseal(
    sealed: bytes,
    passphrase: str,
    *,
    file: str = "",
    cancelled: Callable[[], bool] | None = None,
    timeout: float = TIMEOUT,
) -> bytes:
    """Return what an age file holds; `file` is its name for messages.

    Raises EMPTY_PASSPHRASE, TOO_LARGE, NOT_SEALED, WRONG_PASSPHRASE, SEAL_FAILED and CANCELLED.
    """
    secret = _clean(passphrase)
    if len(sealed) > MOST_BYTES:
        raise UserError(Problem.TOO_LARGE, file=file, limit="64 MiB")
    check_header(sealed, file)
    return _ask(b"unseal", secret, sealed, file, cancelled or _never, timeout)


def _clean(passphrase: str) -> bytes:
    """Return the passphrase in NFC: the same words typed on another keyboard are the same bytes."""
    normal = unicodedata.normalize("NFC", passphrase)
    if not normal.strip():
        raise UserError(Problem.EMPTY_PASSPHRASE)
    return normal.encode("utf-8", "surrogatepass")


def _ask(deed: bytes, secret: bytes, data: bytes, file: str, cancelled: Callable[[], bool], timeout: float) -> bytes:
    asked = b"".join((deed, b" %d\n" % len(secret), secret, data))
    code, answered = _run(asked, cancelled, timeout)
    answer, _, result = answered.partition(b"\n")
    if answer == b"ok":
        return result
    if answer == b"wrong-passphrase":
        raise UserError(Problem.WRONG_PASSPHRASE, file=file)
    problem, cause = _ANSWERS.get(answer, (Problem.SEAL_FAILED, f"the helper ended with code {code}"))
    raise UserError(problem, file=file, cause=cause)


def _run(asked: bytes, cancelled: Callable[[], bool], timeout: float) -> tuple[int, bytes]:
    """Run the child to its end; secrets go through its standard input, never its arguments or environment."""
    child = subprocess.Popen(
        [sys.executable, "-I", str(_CHILD)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=_NO_WINDOW,
    )
    with child:
        try:
            return _wait(child, asked, cancelled, timeout)
        finally:
            child.kill()  # does nothing to a child that has ended


def _wait(
    child: subprocess.Popen[bytes], asked: bytes, cancelled: Callable[[], bool], timeout: float
) -> tuple[int, bytes]:
    end = time.monotonic() + timeout
    given: bytes | None = asked
    while True:
        if cancelled():
            raise UserError(Problem.CANCELLED)
        if time.monotonic() > end:
            raise UserError(Problem.SEAL_FAILED, cause="it took too long")
        try:
            answered, _ = child.communicate(given, timeout=_POLL)
        except subprocess.TimeoutExpired:
            given = None  # what was given is remembered
        else:
            return child.returncode, answered
