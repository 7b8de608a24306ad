"""The searcher finds a mark in every wrapping, and nothing where nothing is."""

import base64
import zlib

import pytest

from tests.canary.marks import CONTROLS, MARKS, day, instant, number, word
from tests.canary.searching import deflated, found, gzipped_inside, quick_seal, zipped

MARK = word("a secret")
TEXT = f"Minutes of our meeting. {MARK} was said, and nothing else.\n".encode()


def wrapped_base64(data):
    return base64.encodebytes(data)


def off_base64(data):
    return b'{"payload":x' + base64.urlsafe_b64encode(data) + b"}"


WRAPPINGS = {
    "raw": lambda data: data,
    "a zip": zipped,
    "zlib": lambda data: b"stream\n" + zlib.compress(data) + b"tail",
    "gzip": gzipped_inside,
    "deflate": deflated,
    "base64": lambda data: b"data:image/png;base64," + base64.b64encode(data),
    "wrapped base64": wrapped_base64,
    "base64 that begins off its place": off_base64,
    "hex": lambda data: b"<" + data.hex().encode() + b">",
    "UTF-16": lambda data: data.decode().encode("utf-16"),
    "UTF-16, big end first, after an odd byte": lambda data: b"x" + data.decode().encode("utf-16-be"),
    "age": lambda data: quick_seal(data, ""),
    "armoured age": lambda data: b"-----BEGIN-----\n" + base64.encodebytes(quick_seal(data, "")) + b"-----END-----",
    "a folded line": lambda data: data.replace(b"secret", b"sec\r\n ret"),
}
OF_TEXT = {"UTF-16", "UTF-16, big end first, after an odd byte", "a folded line"}
GIVES_TEXT = {
    "raw",
    "base64",
    "wrapped base64",
    "base64 that begins off its place",
    "hex",
    "armoured age",
    "a folded line",
}
PAIRS = [(inner, outer) for inner in WRAPPINGS for outer in WRAPPINGS if outer not in OF_TEXT or inner in GIVES_TEXT]


@pytest.mark.parametrize(("inner", "outer"), PAIRS)
def test_a_mark_is_found_in_every_wrapping_and_in_two(inner, outer):
    hits = found(WRAPPINGS[outer](WRAPPINGS[inner](TEXT)), MARKS)
    assert any(hit.startswith(MARK) for hit in hits)  # where blanks are gone, the next words stick to it


@pytest.mark.parametrize(
    "text", [str(number(5)), f"{number(5):,}", str(day(40)), f"{day(40):%d %B %Y}", f"{instant(40):%Y%m%dT%H%M%S}"]
)
def test_numbers_and_days_are_marks_too(text):
    assert found(f"<td>{text}</td>".encode(), MARKS)


def test_where_nothing_is_nothing_is_found():
    innocent = b"On 22 November 2026 at 09:00 they met; 7319 words." + bytes(range(256)) * 40
    assert found(innocent, MARKS) == found(innocent, CONTROLS) == set()
