"""Files appear whole or not at all."""

import errno
import hashlib
import io
import os
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from rm_desktop import files
from rm_desktop.errors import Problem, UserError
from rm_desktop.files import Written, digest_of, exists, read_secret_lines, read_text_file, write_whole

on_posix = pytest.mark.skipif(os.name == "nt", reason="POSIX only")


def test_a_file_is_written_and_its_digest_and_size_returned(tmp_path: Path):
    written = write_whole(tmp_path / "out.md", (b"ab", b"", b"c"))
    assert (tmp_path / "out.md").read_bytes() == b"abc"
    assert (written.sha256, written.size) == (hashlib.sha256(b"abc").hexdigest(), 3)


def test_many_chunks_larger_than_a_block_arrive_in_order(tmp_path: Path):
    parts = [bytes([n]) * 100_000 for n in range(20)]
    written = write_whole(tmp_path / "out", iter(parts))
    assert (tmp_path / "out").read_bytes() == b"".join(parts)
    assert written.size == 2_000_000


def test_nothing_at_all_makes_an_empty_file(tmp_path: Path):
    assert write_whole(tmp_path / "out", ()).size == 0
    assert (tmp_path / "out").read_bytes() == b""


def _breaks(error: BaseException):
    yield b"x" * 600_000
    raise error


@pytest.mark.parametrize("error", [UserError(Problem.CANCELLED), KeyboardInterrupt(), ValueError("bug")])
def test_a_failure_on_the_way_leaves_no_file_and_no_draft(tmp_path: Path, error: BaseException):
    with pytest.raises(type(error)):
        write_whole(tmp_path / "out", _breaks(error))
    assert list(tmp_path.iterdir()) == []


def test_a_failure_on_the_way_leaves_the_older_file_as_it_was(tmp_path: Path):
    (tmp_path / "out").write_bytes(b"old")
    with pytest.raises(UserError):
        write_whole(tmp_path / "out", _breaks(UserError(Problem.CANCELLED)), overwrite=True)
    assert (tmp_path / "out").read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


def test_while_it_is_written_the_name_is_not_there_yet(tmp_path: Path):
    def chunks():
        yield b"x" * 600_000
        assert [path.name[0] for path in tmp_path.iterdir()] == ["."]
        yield b"y"

    write_whole(tmp_path / "out", chunks())
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_an_existing_file_is_replaced_only_when_that_was_said(tmp_path: Path):
    target = tmp_path / "out"
    target.write_bytes(b"old")
    with pytest.raises(UserError) as caught:
        write_whole(target, [b"new"])
    assert caught.value.problem is Problem.ALREADY_EXISTS
    assert target.read_bytes() == b"old"
    write_whole(target, [b"new"], overwrite=True)
    assert target.read_bytes() == b"new"


def test_a_file_that_appears_meanwhile_is_not_overwritten(tmp_path: Path):
    target = tmp_path / "out"

    def chunks():
        target.write_bytes(b"theirs")
        yield b"mine"

    with pytest.raises(UserError) as caught:
        write_whole(target, chunks())
    assert caught.value.problem is Problem.ALREADY_EXISTS
    assert target.read_bytes() == b"theirs"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_file_gets_its_name_inside_what_has_to_hold(tmp_path: Path, overwrite: bool):
    target, seen = tmp_path / "out", []

    @contextmanager
    def around(written: Written):
        seen.append((target.exists(), written.size))
        yield
        seen.append((target.exists(), written.size))

    write_whole(target, [b"new"], overwrite=overwrite, around=around)
    assert seen == [(False, 3), (True, 3)]
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("late", [False, True])
@pytest.mark.parametrize("older", [None, b"old"])
def test_where_it_does_not_hold_all_is_as_it_was(tmp_path: Path, older: bytes | None, late: bool):
    target = tmp_path / "out"
    if older is not None:
        target.write_bytes(older)

    @contextmanager
    def around(_written: Written):
        if late:
            yield
        raise UserError(Problem.DISK_FULL)

    with pytest.raises(UserError) as caught:
        write_whole(target, [b"new"], overwrite=True, around=around)
    assert caught.value.problem is Problem.DISK_FULL
    assert [path.read_bytes() for path in tmp_path.iterdir()] == ([] if older is None else [older])


@on_posix
def test_a_link_that_was_replaced_comes_back_as_a_link(tmp_path: Path):
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "out").symlink_to("real")

    @contextmanager
    def around(_written: Written):
        yield
        raise UserError(Problem.DISK_FULL)

    with pytest.raises(UserError):
        write_whole(tmp_path / "out", [b"new"], overwrite=True, around=around)
    assert (tmp_path / "out").readlink() == Path("real")
    assert (tmp_path / "real").read_bytes() == b"old"


@on_posix
def test_a_file_system_without_links_still_gets_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(*_arguments: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(files.os, "link", refuse)
    write_whole(tmp_path / "out", [b"new"])
    assert (tmp_path / "out").read_bytes() == b"new"
    assert len(list(tmp_path.iterdir())) == 1


def _fails(path: Path, **options: bool) -> UserError:
    with pytest.raises(UserError) as caught:
        write_whole(path, [b"x"], **options)
    return caught.value


def test_a_missing_folder_is_named(tmp_path: Path):
    error = _fails(tmp_path / "Reports" / "out.md")
    assert (error.problem, error.details["folder"]) == (Problem.NO_SUCH_FOLDER, "Reports")


def test_a_file_in_place_of_the_folder_is_a_missing_folder(tmp_path: Path):
    (tmp_path / "Reports").write_bytes(b"")
    assert _fails(tmp_path / "Reports" / "out.md").problem is Problem.NO_SUCH_FOLDER


def test_a_folder_is_never_replaced(tmp_path: Path):
    assert _fails(tmp_path, overwrite=True).problem is Problem.IS_A_FOLDER


@on_posix
def test_a_pipe_is_never_replaced(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe")
    assert _fails(tmp_path / "pipe", overwrite=True).problem is Problem.NOT_A_FILE


def test_a_name_too_long_for_the_disk_is_a_plain_failure(tmp_path: Path):
    assert _fails(tmp_path / ("x" * 400)).problem is Problem.NAME_TOO_LONG
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        (errno.ENOSPC, Problem.DISK_FULL),
        (errno.EACCES, Problem.NO_PERMISSION),
        (errno.EROFS, Problem.READ_ONLY),
        (errno.EIO, Problem.COULD_NOT_WRITE),
    ],
)
def test_what_the_disk_says_while_writing_is_worded(tmp_path, monkeypatch, code, problem):
    def fail(_handle: int) -> None:
        raise OSError(code, "said the disk")

    monkeypatch.setattr(files.os, "fsync", fail)
    error = _fails(tmp_path / "out")
    assert (error.problem, error.details["file"]) == (problem, "out")
    assert list(tmp_path.iterdir()) == []


def test_text_is_read_as_it_stands(tmp_path: Path):
    (tmp_path / "a.md").write_bytes("Grüße\r\n日本\n".encode())
    assert read_text_file(tmp_path / "a.md") == "Grüße\r\n日本\n"


def test_text_comes_from_standard_input_for_a_dash(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("é\n".encode())))
    assert read_text_file("-") == "é\n"


def test_other_encodings_and_absent_files_are_refused(tmp_path: Path):
    (tmp_path / "latin").write_bytes("Grüße".encode("latin-1"))
    for path, problem in (
        (tmp_path / "latin", Problem.NOT_UTF8),
        (tmp_path / "none", Problem.NO_SUCH_FILE),
        (tmp_path, Problem.IS_A_FOLDER),
    ):
        with pytest.raises(UserError) as caught:
            read_text_file(path)
        assert caught.value.problem is problem


def test_a_file_over_the_limit_is_not_read_to_its_end(tmp_path: Path):
    (tmp_path / "big").write_bytes(b"x" * 2000)
    with pytest.raises(UserError) as caught:
        read_text_file(tmp_path / "big", limit=1000)
    assert caught.value.problem is Problem.TEXT_TOO_LONG


@pytest.mark.parametrize(
    ("content", "lines"),
    [
        (b"", ()),
        (b"one", ("one",)),
        (b" one \r\ntwo\n", (" one ", "two")),
        (b"one\n\nthree", ("one", "", "three")),
        ("\ufeffe\u0301\n".encode(), ("é",)),
        ("a\u2028b\x0cc\n".encode(), ("a\u2028b\x0cc",)),
    ],
)
def test_a_passphrase_loses_nothing_but_its_line_end(tmp_path: Path, content: bytes, lines: tuple[str, ...]):
    (tmp_path / "secret").write_bytes(content)
    assert read_secret_lines(tmp_path / "secret") == lines


def test_a_digest_tells_how_far_it_is_and_can_be_stopped(tmp_path):
    large, told = tmp_path / "large", []
    large.write_bytes(bytes(3_000_000))
    digest_of(large, lambda *bytes_done: told.append(bytes_done))
    assert told[-1] == (3_000_000, 3_000_000)
    assert len(told) == 3
    with pytest.raises(UserError) as raised:
        digest_of(large, cancelled=lambda: True)
    assert raised.value.problem is Problem.CANCELLED


def test_the_digest_of_a_file_is_that_of_its_bytes(tmp_path):
    path = tmp_path / "a.md"
    path.write_bytes(b"abc")
    assert digest_of(path) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    with pytest.raises(UserError) as caught:
        digest_of(tmp_path / "none.md")
    assert caught.value.problem is Problem.NO_SUCH_FILE


def test_a_name_is_taken_or_not(tmp_path):
    (tmp_path / "file").touch()
    assert exists(tmp_path) and exists(tmp_path / "file")
    assert not exists(tmp_path / "none") and not exists(tmp_path / "file" / "below")


def test_a_name_that_no_file_can_have_is_said(tmp_path):
    with pytest.raises(UserError) as caught:
        exists(tmp_path / ("n" * 300))
    assert caught.value.problem is Problem.NAME_TOO_LONG
