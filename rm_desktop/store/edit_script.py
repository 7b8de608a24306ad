"""What two sequences share, in order: the base of differences on screen and of differences in the history.

First what stands at both ends, then what occurs exactly once on either side (patience), between those Myers' greedy
algorithm (1986). Every step is counted, so that no pair of texts takes longer than its budget allows.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

Block = tuple[int, int, int]  # (place in old, place in new, length)


class Budget:
    """How many steps may still be taken; a million take about half a second."""

    def __init__(self, steps: int) -> None:
        self._left = steps

    @property
    def over(self) -> bool:
        """Return whether nothing more may be looked at."""
        return self._left < 0

    def spend(self, steps: int) -> bool:
        """Take steps off; return whether there were as many."""
        self._left -= steps
        return self._left >= 0


def matching(old: Sequence[str], new: Sequence[str], budget: Budget) -> list[Block]:
    """Return the runs both sequences share, in order and never touching.

    Where the budget ends, what lies between two found runs counts as different.
    """
    numbers: dict[str, int] = {}
    a = [numbers.setdefault(item, len(numbers)) for item in old]
    b = [numbers.setdefault(item, len(numbers)) for item in new]
    start = _same_start(a, b)
    end = _same_start(a[start:][::-1], b[start:][::-1])
    ends = (len(a) - end, len(b) - end)
    found = [(0, 0, start)]
    last = (start, start)
    for x, y in (*_anchors(a, b, start, ends), ends):
        if x > last[0] and y > last[1]:
            found += _between(a, b, last, (x, y), budget)
        found.append((x, y, 1 if (x, y) != ends else end))
        last = (x + 1, y + 1)
    return list(_joined(found))


def _same_start(a: Sequence[int], b: Sequence[int]) -> int:
    return next((at for at, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def _anchors(a: list[int], b: list[int], start: int, ends: tuple[int, int]) -> list[tuple[int, int]]:
    """Return places of items that occur once on either side: the longest chain that rises on both."""
    in_a, in_b = Counter(a[start : ends[0]]), Counter(b[start : ends[1]])
    places = {item: at for at, item in enumerate(b[start : ends[1]], start) if in_b[item] == 1}
    pairs = [(at, places[item]) for at, item in enumerate(a[start : ends[0]], start) if _once(item, in_a, places)]
    tops: list[int] = []
    chain: list[int] = []
    before: list[int] = []
    for number, (_, place) in enumerate(pairs):
        length = bisect_left(tops, place)
        tops[length : length + 1] = [place]
        chain[length : length + 1] = [number]
        before.append(chain[length - 1] if length else -1)
    found = []
    number = chain[-1] if chain else -1
    while number >= 0:
        found.append(pairs[number])
        number = before[number]
    return found[::-1]


def _once(item: int, counts: Counter[int], places: dict[int, int]) -> bool:
    return counts[item] == 1 and item in places


def _between(a: list[int], b: list[int], low: tuple[int, int], high: tuple[int, int], budget: Budget) -> list[Block]:
    """Return the runs inside one gap by Myers' algorithm; none where it would take too long."""
    left, right = a[low[0] : high[0]], b[low[1] : high[1]]
    furthest = {1: 0}
    trail = []
    for edits in range(len(left) + len(right) + 1):
        trail.append(furthest.copy())
        for diagonal in range(-edits, edits + 1, 2):
            x = entered = _entry(furthest, diagonal, edits)
            while x < len(left) and 0 <= x - diagonal < len(right) and left[x] == right[x - diagonal]:
                x += 1
            furthest[diagonal] = x
            if not budget.spend(1 + x - entered):
                return []
            if x >= len(left) and x - diagonal >= len(right):
                return [(low[0] + i, low[1] + j, n) for i, j, n in _walked(trail, len(left), len(right))]
    return []


def _goes_down(furthest: dict[int, int], diagonal: int, edits: int) -> bool:
    """Return whether a diagonal is entered from the one above it, which has come further."""
    return diagonal == -edits or (diagonal != edits and furthest[diagonal - 1] < furthest[diagonal + 1])


def _entry(furthest: dict[int, int], diagonal: int, edits: int) -> int:
    down = _goes_down(furthest, diagonal, edits)
    return furthest[diagonal + 1] if down else furthest[diagonal - 1] + 1


def _walked(trail: list[dict[int, int]], x: int, y: int) -> list[Block]:
    """Return the diagonal runs of the way that was found, from its end back to the start."""
    blocks = []
    for edits in range(len(trail) - 1, -1, -1):
        diagonal = x - y
        entered = _entry(trail[edits], diagonal, edits)
        if x > entered:
            blocks.append((entered, entered - diagonal, x - entered))
        down = _goes_down(trail[edits], diagonal, edits)
        x, y = (entered, entered - diagonal - 1) if down else (entered - 1, entered - diagonal)
    return blocks[::-1]


def _joined(blocks: list[Block]) -> Iterator[Block]:
    """Join runs that touch and leave empty ones out."""
    x, y, length = 0, 0, 0
    for i, j, n in blocks:
        if n and (i, j) == (x + length, y + length):
            length += n
        elif n:
            if length:
                yield x, y, length
            x, y, length = i, j, n
    if length:
        yield x, y, length
