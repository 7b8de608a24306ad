"""What libraries would have Python import, and this program can do without.

PySide6 puts its own function in place of `builtins.__import__`, for the switch `from __feature__ import …` that this
program never uses. That function has `inspect` read the source of every module imported from then on, and `linecache`
keeps each line: measured here, 22 MB and a fifth of the time until the services are there.

SQLAlchemy brings asyncio, and that would bring OpenSSL where it finds it: 1.3 MB for sockets that nobody opens.
Markdown takes Pygments where it finds it, as beside pytest: 1.7 MB for colours that it is not asked for.

`hashlib` takes OpenSSL where it finds it: 3.5 MB, and 2 ms of the start, for checksums of a few hundred bytes. Python's
own SHA-2 does 300 MB a second and not 1,000. What a passphrase needs is taken from OpenSSL by `store/keys.py`.
"""

import builtins
import linecache
import sys
from importlib.util import find_spec

import PySide6  # noqa: F401  # what replaces it

_LEFT_OUT = ("ssl", "pygments")
_OPENSSL = "_hashlib"


def import_plainly() -> None:
    """Put back the import that PySide6 (6.11.3) keeps as `__orig_import__`, where there is one; leave the rest out."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    linecache.clearcache()  # of what was imported until now
    for name in _LEFT_OUT:
        sys.modules.setdefault(name, None)  # type: ignore[arg-type]  # how Python is told that it cannot be had
    _hash_plainly()


def _hash_plainly() -> None:
    """Import `hashlib` and `hmac` without OpenSSL; nothing happens where they are there, or Python has no own SHA-2."""
    own = find_spec("_md5") and (find_spec("_sha256") or find_spec("_sha2"))  # Fedora's Python has none
    if own is None or sys.modules.keys() & {_OPENSSL, "hashlib", "hmac"}:
        return
    sys.modules[_OPENSSL] = None  # type: ignore[assignment]
    try:
        import hashlib  # noqa: F401
        import hmac  # noqa: F401
    finally:
        del sys.modules[_OPENSSL]
