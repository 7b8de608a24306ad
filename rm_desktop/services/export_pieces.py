"""A document on its way out, piece by piece: told how far it is, and stopped where somebody asks for that."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from rm_desktop.documents.blocks import Block, Heading
from rm_desktop.errors import Problem, UserError

# So many pieces go on together; between two batches a person may stop the work.
_BATCH = 128
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


def counted(blocks: Iterable[Block], total: int, progress: Progress) -> Iterator[Block]:
    """Pass blocks on and tell of each record that begins."""
    done = 0
    for block in blocks:
        if isinstance(block, Heading) and block.record:
            done += 1
            progress(min(done, total), total)
        yield block
    progress(total, total)


def in_batches(pieces: Iterator[str], cancelled: Cancelled | None) -> Iterator[bytes]:
    """Yield the text as UTF-8, many pieces at a time."""
    while batch := list(islice(pieces, _BATCH)):
        _stop_if(cancelled)
        yield "".join(batch).encode()


def _stop_if(cancelled: Cancelled | None) -> None:
    if cancelled is not None and cancelled():
        raise UserError(Problem.CANCELLED)
