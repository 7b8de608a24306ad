"""What a card of Insights says three times over: in a sentence, as a picture, and as a table."""

from dataclasses import dataclass

from rm_desktop.ui.looks.tokens import TokenName

Cells = tuple[str, ...]


@dataclass(frozen=True)
class Bar:
    """One bar of a picture: `share` is its part of the whole width, 0 to 1; `value` stands at its end in words."""

    name: str
    value: str
    share: float
    colour: TokenName = "primary"


@dataclass(frozen=True)
class Grid:
    """A table in words, heads first; every row has a cell for each head, and the first is its name."""

    heads: Cells
    rows: tuple[Cells, ...]


@dataclass(frozen=True)
class Figure:
    """What one card says; without `grid` there is nothing to count yet. The `remark` below is red where it `warns`."""

    sentence: str
    grid: Grid | None = None
    remark: str = ""
    warns: bool = False
