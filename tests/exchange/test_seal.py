"""Sealing with age, in a child process."""

import os
import unicodedata
from pathlib import Path

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.exchange import seal as sealing
from rm_desktop.exchange import seal_child
from rm_desktop.exchange.age_header import MOST_WORK, check_header
from rm_desktop.exchange.seal import seal, unseal

PASSPHRASE = "café am Dom 東"
PLAIN = b"# Notes\r\n\x00\xff" * 1000


@pytest.fixture(scope="session")
def sealed() -> bytes:
    """One sealed file for all tests: each costs some seconds."""
    return seal(PLAIN, PASSPHRASE)


def _problem(call, *arguments, **options) -> UserError:
    with pytest.raises(UserError) as caught:
        call(*arguments, **options)
    return caught.value


def test_what_is_sealed_opens_with_the_same_words_in_another_normal_form(sealed: bytes):
    assert PLAIN not in sealed
    assert 18 <= check_header(sealed) <= 20
    assert unseal(sealed, unicodedata.normalize("NFD", PASSPHRASE)) == PLAIN


def test_another_passphrase_is_named_as_wrong(sealed: bytes):
    error = _problem(unseal, sealed, "café am dom 東", file="from-priya.age")
    assert (error.problem, error.details["file"]) == (Problem.WRONG_PASSPHRASE, "from-priya.age")


def test_a_changed_byte_is_named_as_damage(sealed: bytes):
    broken = sealed[:-1] + bytes([sealed[-1] ^ 1])
    assert _problem(unseal, broken, PASSPHRASE).problem is Problem.NOT_SEALED


@pytest.mark.parametrize("empty", ["", "  ", "\n"])
def test_an_empty_passphrase_is_refused(empty: str):
    assert _problem(seal, b"x", empty).problem is Problem.EMPTY_PASSPHRASE
    assert _problem(unseal, b"x", empty).problem is Problem.EMPTY_PASSPHRASE


def test_asking_to_stop_ends_it_at_once():
    asked = iter([False, False, True])
    assert _problem(seal, PLAIN, PASSPHRASE, cancelled=lambda: next(asked)).problem is Problem.CANCELLED


def test_a_child_that_takes_too_long_is_ended():
    error = _problem(seal, PLAIN, PASSPHRASE, timeout=0.2)
    assert error.problem is Problem.SEAL_FAILED


def test_a_child_that_dies_is_a_failure_and_not_an_empty_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "child.py").write_text("raise SystemExit(3)")
    monkeypatch.setattr(sealing, "_CHILD", tmp_path / "child.py")
    assert _problem(seal, PLAIN, PASSPHRASE).problem is Problem.SEAL_FAILED


def test_a_file_larger_than_we_hold_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sealing, "MOST_BYTES", 10)
    monkeypatch.setattr(sealing, "MOST_PLAIN_BYTES", 10)
    assert _problem(unseal, b"x" * 11, "a").problem is Problem.TOO_LARGE
    assert _problem(seal, b"x" * 11, "a").problem is Problem.TOO_LARGE


@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="reads /proc")
def test_the_passphrase_is_in_no_argument_and_no_environment_of_the_child():
    seen: list[bytes] = []

    def look() -> bool:
        for folder in Path("/proc").iterdir():
            try:
                stat = (folder / "stat").read_text().rpartition(")")[2].split()
                if folder.name.isdigit() and int(stat[1]) == os.getpid():
                    seen.append((folder / "cmdline").read_bytes() + (folder / "environ").read_bytes())
            except (OSError, IndexError):
                continue
        return any(b"seal_child" in words for words in seen)

    assert _problem(seal, PLAIN, "correct horse", cancelled=look).problem is Problem.CANCELLED
    assert b"correct horse" not in b"".join(seen)


class _Weak:
    """Stands in for pyrage on a computer whose stop watch was disturbed."""

    def __init__(self, factors: list[int]) -> None:
        self.factors = factors
        self.passphrase = self

    def encrypt(self, data: bytes, _passphrase: str) -> bytes:
        return b"age-encryption.org/v1\n-> scrypt salt %d\n" % self.factors.pop(0) + data

    def decrypt(self, sealed: bytes, _passphrase: str) -> bytes:
        return sealed.split(b"\n", 2)[2]


def test_a_work_factor_that_chance_chose_too_low_or_high_is_chosen_again(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(seal_child, "pyrage", _Weak([17, 21, 18, 19]))
    answer, made = seal_child.seal(b"data", "x")
    assert (answer, seal_child.work_factor(made)) == (seal_child.OK, 18)
    monkeypatch.setattr(seal_child, "pyrage", _Weak([17] * seal_child.TRIES))
    assert seal_child.seal(b"data", "x") == (seal_child.TOO_WEAK, b"")


def test_what_we_make_is_what_we_would_open():
    assert seal_child.MOST_WORK == MOST_WORK
