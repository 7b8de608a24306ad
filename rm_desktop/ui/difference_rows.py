"""What is shown of two texts side by side: the differences and a little around them, within what an eye can take in."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from rm_desktop.services.differences import Line, Run

CONTEXT = 2
"""As many equal lines stay around a difference."""
LONG_RUN = 600
MOST_ROWS = 400
MOST_LETTERS = 120_000
"""What a text view lays out without a pause; the rest is cut off, and said to be."""
_KEPT_OF_A_RUN = 200
_GAP = " … "


@dataclass(frozen=True)
class Row:
    """One line of each text; or, with `hidden`, how many equal lines are folded here."""

    old: tuple[Run, ...] = ()
    new: tuple[Run, ...] = ()
    same: bool = True
    hidden: int = 0


@dataclass(frozen=True)
class Shown:
    """The rows, in which of them a difference begins, how many differences there are, and whether rows are missing."""

    rows: tuple[Row, ...]
    starts: tuple[int, ...]
    differences: int
    cut: bool


def shown(lines: Sequence[Line], *, folded: bool = True) -> Shown:
    """Return what to show; with `folded` long stretches of equal lines become one row each."""
    groups = [(same, tuple(group)) for same, group in groupby(lines, key=attrgetter("same"))]
    differences = sum(not same for same, _ in groups)
    rows, cut = _within_limits(_rows(groups, folded=folded))
    starts = tuple(at for at, row in enumerate(rows) if not row.same and (at == 0 or rows[at - 1].same))
    return Shown(rows, starts, differences, cut)


def words_changed(rows: Sequence[Row], start: int) -> tuple[str, str]:
    """Return the changed words of the difference that begins in a row, of then and of now."""
    end = next((at for at in range(start, len(rows)) if rows[at].same), len(rows))
    lines = rows[start:end]
    return (_changed(run for row in lines for run in row.old), _changed(run for row in lines for run in row.new))


def _changed(runs: Iterable[Run]) -> str:
    return " ".join(" ".join(run.text.split()) for run in runs if run.changed).strip()


def _rows(groups: Sequence[tuple[bool, tuple[Line, ...]]], *, folded: bool) -> Iterator[Row]:
    for place, (same, lines) in enumerate(groups):
        if not folded:
            yield from (Row(line.old, line.new, line.same) for line in lines)
        elif same:
            yield from _folded(lines, before=place > 0, after=place < len(groups) - 1)
        else:
            yield from (_row(line) for line in lines)


def _folded(lines: tuple[Line, ...], *, before: bool, after: bool) -> Iterator[Row]:
    """Keep the lines next to the differences before and after; one hidden line would save nothing."""
    head, tail = CONTEXT if before else 0, CONTEXT if after else 0
    hidden = len(lines) - head - tail
    if hidden <= 1:
        yield from map(_row, lines)
        return
    yield from map(_row, lines[:head])
    yield Row(hidden=hidden)
    yield from map(_row, lines[len(lines) - tail :])


def _row(line: Line) -> Row:
    return Row(_shortened(line.old), _shortened(line.new), line.same)


def _shortened(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Leave out the middle of what is equal and long: a paragraph can be a megabyte."""
    return tuple(run if run.changed or len(run.text) <= LONG_RUN else _without_middle(run) for run in runs)


def _without_middle(run: Run) -> Run:
    return Run(run.text[:_KEPT_OF_A_RUN] + _GAP + run.text[-_KEPT_OF_A_RUN:], run.changed)


def _within_limits(rows: Iterable[Row]) -> tuple[tuple[Row, ...], bool]:
    """Return the rows as far as they can be shown, and whether anything is missing."""
    kept: list[Row] = []
    left = MOST_LETTERS
    for row in rows:
        if len(kept) == MOST_ROWS or left <= 0:
            return tuple(kept), True
        length = sum(len(run.text) for run in (*row.old, *row.new))
        if length > left:
            kept.append(Row(_clipped(row.old, left // 2), _clipped(row.new, left // 2), row.same))
            return tuple(kept), True
        kept.append(row)
        left -= length
    return tuple(kept), False


def _clipped(runs: Iterable[Run], letters: int) -> tuple[Run, ...]:
    kept: list[Run] = []
    for run in runs:
        if letters <= 0:
            break
        kept.append(run if len(run.text) <= letters else Run(run.text[:letters] + "…", run.changed))
        letters -= len(run.text)
    return tuple(kept)
