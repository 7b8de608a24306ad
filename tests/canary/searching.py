"""Looks for marks in a file as an attentive stranger would: through every wrapping it may have."""

import base64
import gzip
import io
import re
import zipfile
import zlib
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress

import pyrage

PASSPHRASE = "a frog in a bog"
IDENTITY = pyrage.x25519.Identity.generate()
# Armour in armour: out of base64, decrypted, and once more.
_DEPTH = 4
_RUN = re.compile(rb"[A-Za-z0-9+/]{16,}")
_URL_SAFE_RUN = re.compile(rb"[A-Za-z0-9_-]{16,}")
_HEX = re.compile(rb"[0-9A-Fa-f]{16,}")
_BLANKS = re.compile(rb"\s+")
_PACKED = re.compile(rb"\x1f\x8b\x08|\x78[\x01\x5e\x9c\xda]")
_AGE = b"age-encryption.org/v1"
_URL_SAFE = bytes.maketrans(b"-_", b"+/")


def found(data: bytes, needles: re.Pattern[bytes]) -> set[str]:
    """Return every needle that is in a file, in whatever wrapping."""
    return {hit.decode() for layer in layers(data) for hit in needles.findall(layer)}


def layers(data: bytes, depth: int = _DEPTH) -> Iterator[bytes]:
    """Yield a file's bytes, and what they become when they are unwrapped, again and again; nothing comes twice."""
    seen: set[bytes] = set()
    waiting = deque([(data, depth)])
    while waiting:
        layer, left = waiting.popleft()
        if layer in seen:
            continue
        seen.add(layer)
        yield layer
        if left:
            waiting += [(inner, left - 1) for unwrap in UNWRAPS for inner in unwrap(layer)]


def _unblanked(data: bytes) -> Iterator[bytes]:
    """Yield the bytes without blanks: a mark may be wrapped at the end of a line."""
    yield _BLANKS.sub(b"", data)


def _unzipped(data: bytes) -> Iterator[bytes]:
    if b"PK\x03\x04" not in data or not zipfile.is_zipfile(io.BytesIO(data)):
        return
    with suppress(zipfile.BadZipFile, ValueError, zlib.error), zipfile.ZipFile(io.BytesIO(data)) as archive:
        for member in archive.infolist():
            yield b"\n".join((member.filename.encode(), member.comment))
            yield archive.read(member)


def _inflated(data: bytes) -> Iterator[bytes]:
    """Yield what gzip, zlib and bare deflate make of the bytes, wherever in them a packed part begins."""
    for hit in _PACKED.finditer(data):
        yield from _tried(data[hit.start() :], 31 if hit.group().startswith(b"\x1f") else 15)
    yield from _tried(data, -15)


def _tried(data: bytes, window: int) -> Iterator[bytes]:
    try:
        text = zlib.decompressobj(window).decompress(data)
    except zlib.error:
        return
    if text:
        yield text


def _from_base64(data: bytes) -> Iterator[bytes]:
    """Yield each run of base64 decoded; where a run really begins is not known, so from four places."""
    texts = (data, _BLANKS.sub(b"", data))
    runs = {run for text in texts for run in _RUN.findall(text)}
    runs |= {run.translate(_URL_SAFE) for text in texts for run in _URL_SAFE_RUN.findall(text)}
    for text in runs:
        for start in range(4):
            whole = text[start : start + (len(text) - start) // 4 * 4]
            rest = text[start + len(whole) :]
            yield base64.b64decode(whole + (rest + b"==" if len(rest) == 2 else rest + b"=" if len(rest) == 3 else b""))


def _from_hex(data: bytes) -> Iterator[bytes]:
    for run in _HEX.findall(data):
        for start in range(2):
            yield bytes.fromhex(run[start : start + (len(run) - start) // 2 * 2].decode())


def _from_utf16(data: bytes) -> Iterator[bytes]:
    """Yield the bytes read as UTF-16 in both orders, from even and odd places."""
    if b"\0" in data:
        for start in range(2):
            for order in ("utf-16-le", "utf-16-be"):
                yield data[start:].decode(order, "ignore").encode("utf-8", "ignore")


def _decrypted(data: bytes) -> Iterator[bytes]:
    """Yield what an age file holds; whether it could be opened shows a control that is known to be inside."""
    if not data.startswith(_AGE):
        return
    with suppress(pyrage.DecryptError):  # what was unwrapped in a wrong way is damaged
        if b"-> scrypt " in data[:200]:
            yield pyrage.passphrase.decrypt(data, PASSPHRASE)
        else:
            yield pyrage.decrypt(data, [IDENTITY])


UNWRAPS: tuple[Callable[[bytes], Iterator[bytes]], ...] = (
    _unblanked,
    _unzipped,
    _inflated,
    _from_base64,
    _from_hex,
    _from_utf16,
    _decrypted,
)


def quick_seal(plaintext: bytes, passphrase: str, *, cancelled: object = None) -> bytes:
    """Return an age file for the tests' own key: the format of `exchange.seal.seal`, without its seconds."""
    return pyrage.encrypt(plaintext, [IDENTITY.to_public()])


def zipped(data: bytes) -> bytes:
    """Return a zip with one deflated member."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", data)
    return file.getvalue()


def deflated(data: bytes) -> bytes:
    """Return the bytes deflated, without zlib's head."""
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


def gzipped_inside(data: bytes) -> bytes:
    """Return a gzip in the middle of other bytes."""
    return b"%PDF stream\n" + gzip.compress(data, mtime=0) + b"\nendstream"
