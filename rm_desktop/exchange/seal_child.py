"""A process of its own that encrypts or decrypts with age: it is run by path and imports nothing of ours.

pyrage holds the interpreter lock through its whole key derivation (two seconds, up to 1 GiB), so it must not live in
the window's process. Standard input: one line `seal N` or `unseal N`, then N bytes of passphrase, then the data to the
end. Standard output: one line, a word of `Answer`, then for `ok` the result.
"""

import sys
from contextlib import suppress

import pyrage

if sys.platform != "win32":  # Windows knows no such limits
    import resource

OK, WRONG_PASSPHRASE, DAMAGED, TOO_WEAK = b"ok", b"wrong-passphrase", b"damaged", b"too-weak"
# age's own scrypt limit lies at 22; 20 takes 1 GiB and about 3 s, and below 18 a guess is too cheap.
LEAST_WORK, MOST_WORK = 18, 20
# pyrage takes the work factor from a stop watch; on a busy computer it needs more than one go.
TRIES = 8
_GIB = 1 << 30


def limit_memory(size: int) -> None:
    """Allow what scrypt and some copies of the data take, and no core file that would hold the passphrase."""
    if sys.platform == "win32":
        return
    for kind, most in ((resource.RLIMIT_AS, 2 * _GIB + 6 * size), (resource.RLIMIT_CORE, 0)):
        with suppress(OSError, ValueError):  # a lower limit may be set already
            resource.setrlimit(kind, (most, most))


def work_factor(sealed: bytes) -> int:
    """Return the work factor (log2 N) that an age file's first stanza names."""
    return int(sealed.split(b"\n", 2)[1].split(b" ")[3])


def seal(data: bytes, passphrase: str) -> tuple[bytes, bytes]:
    """Return the answer, and the sealed bytes after they were opened again and compared."""
    for _ in range(TRIES):
        sealed = pyrage.passphrase.encrypt(data, passphrase)
        if LEAST_WORK <= work_factor(sealed) <= MOST_WORK:
            same = pyrage.passphrase.decrypt(sealed, passphrase) == data
            return (OK, sealed) if same else (DAMAGED, b"")
    return TOO_WEAK, b""


def unseal(sealed: bytes, passphrase: str) -> tuple[bytes, bytes]:
    """Return the answer and the plain bytes."""
    try:
        return OK, pyrage.passphrase.decrypt(sealed, passphrase)
    except pyrage.DecryptError as error:
        # The words of the age crate for a stanza that no passphrase given opens.
        return (WRONG_PASSPHRASE if str(error) == "Decryption failed" else DAMAGED), b""


def main() -> None:
    """Do the one thing asked on standard input."""
    deed, length = sys.stdin.buffer.readline().split()
    passphrase = sys.stdin.buffer.read(int(length)).decode("utf-8")
    data = sys.stdin.buffer.read()
    limit_memory(len(data))
    answer, result = (seal if deed == b"seal" else unseal)(data, passphrase)
    sys.stdout.buffer.write(answer + b"\n")
    sys.stdout.buffer.write(result)
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
