"""Files that appear whole or not at all, and small files read with care."""

import errno
import hashlib
import os
import secrets
import stat
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from rm_desktop.errors import Problem, UserError

_BLOCK = 32 * 1024
_DIGESTED = 1024 * 1024  # between two looks at `cancelled`
_SECRET_BYTES = 64 * 1024
# Windows translates line ends unless told not to.
_BINARY: int = getattr(os, "O_BINARY", 0)
_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY

_WRITING = {
    errno.ENOSPC: Problem.DISK_FULL,
    errno.EDQUOT: Problem.DISK_FULL,
    errno.EACCES: Problem.NO_PERMISSION,
    errno.EPERM: Problem.NO_PERMISSION,
    errno.EROFS: Problem.READ_ONLY,
    errno.EISDIR: Problem.IS_A_FOLDER,
    errno.ENOENT: Problem.NO_SUCH_FOLDER,
    errno.ENOTDIR: Problem.NO_SUCH_FOLDER,
    errno.EEXIST: Problem.ALREADY_EXISTS,
    errno.ENAMETOOLONG: Problem.NAME_TOO_LONG,
}
_READING = {
    errno.EACCES: Problem.NO_PERMISSION,
    errno.EPERM: Problem.NO_PERMISSION,
    errno.EISDIR: Problem.IS_A_FOLDER,
    errno.ENOENT: Problem.NO_SUCH_FILE,
    errno.ENOTDIR: Problem.NO_SUCH_FILE,
    errno.ENAMETOOLONG: Problem.NAME_TOO_LONG,
}


@dataclass(frozen=True)
class Written:
    """What is now on the disk: the SHA-256 in hex and the size in bytes."""

    sha256: str
    size: int


# What has to hold while a written file gets its name; see `write_whole`.
Around = Callable[[Written], AbstractContextManager[object]]


def write_whole(
    path: Path, chunks: Iterable[bytes], *, overwrite: bool = False, around: Around = nullcontext
) -> Written:
    """Write a file that appears only when every chunk is safely on the disk.

    Nothing is left behind when a chunk's making raises. The file gets its name inside `around(written)`; where that
    raises, on its way in or out, the file is gone again and an older one is back. Raises DISK_FULL, NO_PERMISSION,
    READ_ONLY, NO_SUCH_FOLDER, IS_A_FOLDER, NOT_A_FILE, ALREADY_EXISTS (unless `overwrite`) and COULD_NOT_WRITE.
    """
    _check_target(path, overwrite)
    draft = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with _worded(path, _WRITING, Problem.COULD_NOT_WRITE):
            file = os.fdopen(os.open(draft, _NEW_FILE, 0o666), "wb", buffering=0)
        with file:
            written = _spill(file, chunks, path)
        _publish(draft, path, overwrite, around(written))
        with _worded(path, _WRITING, Problem.COULD_NOT_WRITE):
            sync_folder(path.parent)
    finally:
        _discard(draft)
    return written


def read_text_file(path: Path | str, limit: int = 64 * 1024 * 1024) -> str:
    """Return a UTF-8 file's text, line ends as they are; `-` is standard input.

    Raises NO_SUCH_FILE, IS_A_FOLDER, NO_PERMISSION, COULD_NOT_READ, NOT_UTF8, and TEXT_TOO_LONG over `limit` bytes.
    """
    data = read_small(path, limit)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UserError(Problem.NOT_UTF8, file=_shown(path)) from error


def read_small(path: Path | str, limit: int) -> bytes:
    """Return all of a file's bytes, as `read_text_file` does but for the meaning of them."""
    with _worded(Path(path), _READING, Problem.COULD_NOT_READ):
        data = _read_bytes(path, limit + 1)
    if len(data) > limit:
        raise UserError(Problem.TEXT_TOO_LONG, field="file", file=_shown(path), limit=f"{limit // 1024} KiB")
    return data


def read_secret_lines(path: Path | str) -> tuple[str, ...]:
    """Return the lines of a passphrase file, NFC-normalised, with nothing but their line ends taken off.

    The first is the workspace's passphrase, the second that of an export. A byte-order mark is no part of it.
    """
    text = read_text_file(path, _SECRET_BYTES).removeprefix("\ufeff")
    lines = text.replace("\r\n", "\n").split("\n")
    if lines[-1] == "":
        lines.pop()
    return tuple(unicodedata.normalize("NFC", line) for line in lines)


def digest_of(
    path: Path, report: Callable[[int, int], None] | None = None, cancelled: Callable[[], bool] | None = None
) -> str:
    """Return the SHA-256 of a file in hex, telling the bytes done and in all on the way.

    Raises NO_SUCH_FILE, IS_A_FOLDER, NO_PERMISSION, COULD_NOT_READ and CANCELLED.
    """
    digest, done = hashlib.sha256(), 0
    with _worded(path, _READING, Problem.COULD_NOT_READ), path.open("rb") as file:
        total = os.fstat(file.fileno()).st_size
        while block := file.read(_DIGESTED):
            if cancelled is not None and cancelled():
                raise UserError(Problem.CANCELLED)
            digest.update(block)
            done += len(block)
            if report is not None:
                report(done, total)
    return digest.hexdigest()


def _check_target(path: Path, overwrite: bool) -> None:
    with _worded(path, _WRITING, Problem.COULD_NOT_WRITE):
        try:
            mode = path.lstat().st_mode if not path.is_symlink() else path.stat().st_mode
        except FileNotFoundError:
            path.parent.stat()
            return
    if stat.S_ISDIR(mode):
        raise _problem(Problem.IS_A_FOLDER, path)
    if not stat.S_ISREG(mode):
        raise _problem(Problem.NOT_A_FILE, path)
    if not overwrite:
        raise _problem(Problem.ALREADY_EXISTS, path)


def _spill(file: BinaryIO, chunks: Iterable[bytes], path: Path) -> Written:
    digest = hashlib.sha256()
    size = 0
    for block in _blocks(chunks):
        digest.update(block)
        size += len(block)
        with _worded(path, _WRITING, Problem.COULD_NOT_WRITE):
            _write_all(file, block)
    with _worded(path, _WRITING, Problem.COULD_NOT_WRITE):
        os.fsync(file.fileno())
    return Written(digest.hexdigest(), size)


def _blocks(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Join small chunks, so that the disk and the digest are asked seldom."""
    waiting: list[bytes] = []
    size = 0
    for chunk in chunks:
        waiting.append(chunk)
        size += len(chunk)
        if size >= _BLOCK:
            yield waiting[0] if len(waiting) == 1 else b"".join(waiting)
            waiting, size = [], 0
    if waiting:
        yield b"".join(waiting)


def _write_all(file: BinaryIO, block: bytes) -> None:
    left = memoryview(block)
    while left:
        left = left[file.write(left) :]


def _publish(draft: Path, path: Path, overwrite: bool, around: AbstractContextManager[object]) -> None:
    """Give a draft its name inside `around`, and take it back where that fails."""
    older = draft.with_suffix(".older")
    placed = False
    try:
        with around, _worded(path, _WRITING, Problem.COULD_NOT_WRITE):
            if overwrite:
                _keep(path, older)
            _put_in_place(draft, path, overwrite)
            placed = True
    except BaseException:
        if placed:
            _take_back(path, older)
        raise
    finally:
        _discard(older)


def _keep(path: Path, older: Path) -> None:
    """Give the file at `path`, if there is one, a second name; FAT and some network folders know none."""
    with suppress(OSError):
        if path.is_symlink():
            older.symlink_to(path.readlink())
        else:
            os.link(path, older)


def _take_back(path: Path, older: Path) -> None:
    with suppress(OSError):
        if os.path.lexists(older):
            older.replace(path)
        else:
            path.unlink()


def _put_in_place(draft: Path, path: Path, overwrite: bool) -> None:
    if overwrite:
        draft.replace(path)
        return
    if os.name == "nt":
        draft.rename(path)  # refuses an existing file there
        return
    try:
        os.link(draft, path)  # the one way to put a name that nobody took meanwhile
    except FileExistsError:
        raise
    except OSError:  # FAT and some network folders know no links
        if path.exists():
            raise FileExistsError(errno.EEXIST, "exists", str(path)) from None
        draft.replace(path)


def sync_folder(folder: Path) -> None:
    """Make a new name durable; Windows has no such call."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _discard(draft: Path) -> None:
    try:
        draft.unlink(missing_ok=True)
    except OSError:  # the folder is gone or the name cannot be: there is no draft then
        return


def _read_bytes(path: Path | str, count: int) -> bytes:
    if str(path) == "-":
        return sys.stdin.buffer.read(count)
    with Path(path).open("rb") as file:
        return file.read(count)


def _shown(path: Path | str) -> str:
    return "standard input" if str(path) == "-" else Path(path).name


def worded_writing(path: Path) -> AbstractContextManager[None]:
    """Return a block that turns what the disk says while writing into `UserError`, named after a file."""
    return _worded(path, _WRITING, Problem.COULD_NOT_WRITE)


@contextmanager
def _worded(path: Path, words: dict[int, Problem], otherwise: Problem) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        problem = words.get(error.errno or 0, otherwise)
        raise _problem(problem, path, cause=error.strerror or "unknown") from error


def _problem(problem: Problem, path: Path, **details: object) -> UserError:
    return UserError(problem, file=path.name or str(path), folder=path.parent.name or str(path.parent), **details)


def exists(path: Path) -> bool:
    """Return whether anything has this name; raises NO_PERMISSION, NAME_TOO_LONG or COULD_NOT_READ where unknowable."""
    with _worded(path, _READING, Problem.COULD_NOT_READ):
        try:
            path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return False
    return True
