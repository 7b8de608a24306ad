"""What a benchmark hands back, and the table all of them end in."""

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field

_HEAD = ("what", "measured", "baseline", "ratio", "limit", "ok")


@dataclass(frozen=True)
class Figure:
    """One measured figure; `limit` bounds the ratio to the baseline, or, where `absolute`, the measured value itself.

    Without a limit it is only reported. `details` goes into the JSON alone.
    """

    what: str
    measured: float
    baseline: float | None
    unit: str
    limit: float | None = None
    absolute: bool = False
    details: dict[str, object] = field(default_factory=dict)

    @property
    def ratio(self) -> float | None:
        """Return how many times the baseline was measured, or None where there is no baseline."""
        return None if not self.baseline else self.measured / self.baseline

    @property
    def ok(self) -> bool | None:
        """Return whether the limit is kept, or None where there is none."""
        bounded = self.measured if self.absolute else self.ratio
        return None if self.limit is None or bounded is None else bounded <= self.limit

    def as_json(self) -> dict[str, object]:
        """Return the figure with what follows from it."""
        return asdict(self) | {"ratio": self.ratio, "ok": self.ok}


def quantile(values: Sequence[float], share: float) -> float:
    """Return the value below which `share` (0 to 1) of the values lie: nearest rank, no interpolation."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def median(values: Sequence[float]) -> float:
    """Return the middle value."""
    return quantile(values, 0.5)


def table(figures: Sequence[Figure]) -> str:
    """Return the figures as an aligned text table, numbers to the right."""
    rows = [_HEAD, *(_row(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    lines = [_line(row, widths) for row in rows]
    return "\n".join((lines[0], "  ".join("-" * width for width in widths), *lines[1:]))


def _row(figure: Figure) -> tuple[str, ...]:
    return (
        figure.what,
        _amount(figure.measured, figure.unit),
        _amount(figure.baseline, figure.unit),
        "" if figure.ratio is None else f"{figure.ratio:.2f}",
        _limit(figure),
        {True: "yes", False: "NO", None: ""}[figure.ok],
    )


def _limit(figure: Figure) -> str:
    if figure.limit is None:
        return ""
    return _amount(figure.limit, figure.unit) if figure.absolute else f"{figure.limit:.2f} x"


def _amount(value: float | None, unit: str) -> str:
    if value is None:
        return ""
    digits = 3 if value < 10 else 1
    return f"{value:.{digits}f} {unit}"


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
    return "  ".join(cells).rstrip()
