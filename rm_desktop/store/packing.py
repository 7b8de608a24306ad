"""A text as its difference to another one: how the history keeps long texts of long ago."""

import zlib
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import accumulate

from rm_desktop.errors import Problem, UserError
from rm_desktop.store.edit_script import Budget, matching

Piece = str | tuple[int, int]  # words of its own, or (start, length) of the base
# A tenth of a second's work at most: the writer waits meanwhile.
_STEPS = 100_000
# What is shorter is not worth naming by its place.
_SHORTEST_COPY = 12


@dataclass(frozen=True)
class Packed:
    """The pieces a text is made of, and by which length and CRC-32 its base is known."""

    pieces: tuple[Piece, ...]
    length: int
    check: int

    @property
    def size(self) -> int:
        """Return the length of the text."""
        return sum(len(piece) if isinstance(piece, str) else piece[1] for piece in self.pieces)

    def to_json(self) -> list[object]:
        """Return what JSON can hold."""
        return [self.length, self.check, *self.pieces]

    @classmethod
    def from_json(cls, found: list[str | int | list[int]]) -> "Packed":
        """Return what `to_json` made a list of."""
        length, check, *rest = found
        pieces = tuple(item if isinstance(item, str) else _place(item) for item in rest)
        return cls(pieces, int(str(length)), int(str(check)))


def pack(text: str, base: str) -> Packed:
    """Return a text as its difference to a base, or as one piece of its own where that is not much shorter."""
    packed = Packed(tuple(_tidy(_pieces(text, base), base)), len(base), _check(base))
    cost = 50 + sum(len(piece) if isinstance(piece, str) else _SHORTEST_COPY for piece in packed.pieces)
    return packed if cost < len(text) * 0.9 else Packed((text,), 0, 0)


def unpack(packed: Packed, base: str) -> str:
    """Return the text; raises VERSION_GONE where this is not the base it was packed against."""
    copies = any(isinstance(piece, tuple) for piece in packed.pieces)
    if copies and (len(base), _check(base)) != (packed.length, packed.check):
        raise UserError(Problem.VERSION_GONE)
    return "".join(piece if isinstance(piece, str) else base[piece[0] : piece[0] + piece[1]] for piece in packed.pieces)


def _place(item: object) -> tuple[int, int]:
    if not isinstance(item, list):
        raise UserError(Problem.VERSION_GONE)
    start, length = item
    return int(start), int(length)


def _check(text: str) -> int:
    return zlib.crc32(text.encode("utf-8", "surrogatepass"))


def _pieces(text: str, base: str) -> Iterator[Piece]:
    """Yield the pieces line by line, and inside changed lines what stays at both ends."""
    new, old = text.splitlines(keepends=True), base.splitlines(keepends=True)
    new_at, old_at = _starts(new), _starts(old)
    x = y = 0
    for i, j, count in (*matching(old, new, Budget(_STEPS)), (len(old), len(new), 0)):
        yield from _changed(text[new_at[y] : new_at[j]], base[old_at[x] : old_at[i]], old_at[x])
        yield old_at[i], old_at[i + count] - old_at[i]
        x, y = i + count, j + count


def _starts(lines: list[str]) -> list[int]:
    return list(accumulate(map(len, lines), initial=0))


def _changed(new: str, old: str, at: int) -> Iterator[Piece]:
    start = _same_start(new, old)
    end = _same_end(new[start:], old[start:])
    yield at, start
    yield new[start : len(new) - end]
    yield at + len(old) - end, end


def _same_start(a: str, b: str) -> int:
    """Return how many characters two texts begin with alike, in a few comparisons of whole slices."""
    differs = partial(_start_differs, a, b)
    return bisect_left(range(min(len(a), len(b)) + 1), True, key=differs) - 1


def _same_end(a: str, b: str) -> int:
    differs = partial(_end_differs, a, b)
    return bisect_left(range(min(len(a), len(b)) + 1), True, key=differs) - 1


def _start_differs(a: str, b: str, count: int) -> bool:
    return a[:count] != b[:count]


def _end_differs(a: str, b: str, count: int) -> bool:
    return a[len(a) - count :] != b[len(b) - count :]


def _tidy(pieces: Iterable[Piece], base: str) -> list[Piece]:
    """Join pieces that go on where the last one ended, spell out short copies, and leave empty ones out."""
    tidy: list[Piece] = []
    for piece in pieces:
        last = tidy[-1] if tidy else ""
        if isinstance(piece, tuple) and isinstance(last, tuple) and sum(last) == piece[0]:
            tidy[-1] = (last[0], last[1] + piece[1])
        elif isinstance(piece, str) or piece[1] < _SHORTEST_COPY:
            words = piece if isinstance(piece, str) else base[piece[0] : piece[0] + piece[1]]
            if isinstance(last, str) and tidy:
                tidy[-1] = last + words
            elif words:
                tidy.append(words)
        else:
            tidy.append(piece)
    return tidy
