"""The head of a sealed file is read before anything is spent on it."""

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.exchange.age_header import check_header
from rm_desktop.messages import one_line

SALT = b"5j6MtLbIGEg0vXIY8Juvbg"
BODY = b"ZiEPvcHfww0xZiEPvcHfww0xZiEPvcHfww0xZiEPvcA"
MAC = b"--- ZiEPvcHfww0xZiEPvcHfww0xZiEPvcHfww0xZiEPvcA\n"


def _file(*stanzas: bytes) -> bytes:
    return b"age-encryption.org/v1\n" + b"".join(s + b"\n" + BODY + b"\n" for s in stanzas) + MAC + b"\x00" * 40


def test_a_passphrase_file_tells_its_work_factor():
    assert check_header(_file(b"-> scrypt " + SALT + b" 18")) == 18


@pytest.mark.parametrize(
    "sealed",
    [
        b"",
        b"PK\x03\x04 a zip",
        b"age-encryption.org/v1\n",
        b"age-encryption.org/v2\n-> scrypt " + SALT + b" 18\n" + BODY + b"\n" + MAC,
        _file(b"-> scrypt " + SALT + b" 21"),
        _file(b"-> scrypt " + SALT + b" 018"),
        _file(b"-> scrypt " + SALT + b" 999"),
        _file(b"-> scrypt short 18"),
        _file(b"-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc"),
        _file(b"-> scrypt " + SALT + b" 18", b"-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc"),
        _file(*[b"-> scrypt " + SALT + b" 18"] * 5),
        b"age-encryption.org/v1\n-> scrypt " + SALT + b" 18\n" + b"A" * 95_000 + b"\n" + MAC,
    ],
)
def test_any_other_file_is_refused_in_a_sentence(sealed: bytes):
    with pytest.raises(UserError) as caught:
        check_header(sealed, "from-priya.age")
    assert caught.value.problem is Problem.NOT_SEALED
    assert "from-priya.age" in one_line(caught.value)
