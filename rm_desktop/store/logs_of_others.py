"""Whether a write-ahead log belongs to the file it lies beside, read from its bytes alone.

See https://sqlite.org/fileformat.html, section 4. SQLite plays in any log that is sound in itself: one that another
workspace or an older copy left there would ruin the file.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from rm_desktop.store.connection import PAGE_BYTES, log_of

_HEAD_BYTES = 32
_FRAME_HEAD_BYTES = 24
_SALTS = slice(8, 16)  # of a frame's head; bytes 16 to 24 of the log's own


class _Frame(NamedTuple):
    page: int
    commits: bool
    start: int  # where its page begins in the log


def is_strange(path: Path) -> bool:
    """Return whether the log beside a file that says it needs none would change more than the file's first page.

    All that a killed program can leave beside such a file is a log that was folded in already, or the note that a log
    begins (`log_note`), which is on the first page.
    """
    with log_of(path).open("rb") as log, path.open("rb") as file:
        newest: dict[int, int] = {}
        waiting: dict[int, int] = {}
        for frame in _frames(log):
            waiting[frame.page] = frame.start
            if frame.commits:
                newest.update(waiting)
                waiting.clear()
        newest.pop(1, None)
        return any(_page(log, start) != _page(file, (page - 1) * PAGE_BYTES) for page, start in newest.items())


def _frames(log: BinaryIO) -> Iterator[_Frame]:
    """Yield the frames of the log's present round, in order."""
    head = log.read(_HEAD_BYTES)
    salts, start = head[16:24], _HEAD_BYTES
    while len(salts) == 8:
        log.seek(start)
        words = log.read(_FRAME_HEAD_BYTES)
        if len(words) < _FRAME_HEAD_BYTES or words[_SALTS] != salts:
            return
        page, size = int.from_bytes(words[:4], "big"), int.from_bytes(words[4:8], "big")
        yield _Frame(page, size > 0, start + _FRAME_HEAD_BYTES)
        start += _FRAME_HEAD_BYTES + PAGE_BYTES


def _page(file: BinaryIO, start: int) -> bytes:
    file.seek(start)
    return file.read(PAGE_BYTES)
