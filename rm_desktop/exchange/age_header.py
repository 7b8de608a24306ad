"""What the head of an age file must look like before anything is spent on opening it."""

import re

from rm_desktop.errors import Problem, UserError

# 95 KB of header cost the library 23 s, so we read no more than this ourselves.
HEADER_BYTES = 8 * 1024
STANZAS = 4
MOST_WORK = 20
_VERSION = b"age-encryption.org/v1\n"
_SCRYPT = re.compile(rb"-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)\Z")


def check_header(sealed: bytes, file: str = "") -> int:
    """Return the work factor of an age file for one passphrase; raise `UserError(NOT_SEALED)` for any other.

    The format is described at age-encryption.org/v1; a passphrase must be a file's only recipient.
    """
    head = sealed[:HEADER_BYTES]
    if not head.startswith(_VERSION):
        raise _refused(file, "it is no age file")
    end = head.find(b"\n--- ")
    if end < 0:
        raise _refused(file, "its head is damaged or too long")
    stanzas = [line for line in head[:end].split(b"\n") if line.startswith(b"-> ")]
    if len(stanzas) > STANZAS:
        raise _refused(file, "it has too many recipients")
    found = _SCRYPT.match(stanzas[0]) if len(stanzas) == 1 else None
    if found is None:
        raise _refused(file, "it was not encrypted with a passphrase")
    work = int(found.group(1))
    if work > MOST_WORK:
        raise _refused(file, "opening it would take too much memory")
    return work


def _refused(file: str, cause: str) -> UserError:
    return UserError(Problem.NOT_SEALED, file=file, cause=cause)
