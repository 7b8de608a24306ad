"""`python -m benchmarks.reliability`: everything that shows how far a workspace can be trusted, in one table."""

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.__main__ import keep
from benchmarks.figures import Figure, table
from benchmarks.reliability import faults, flips, kills, races, speed

_RESULTS = Path(__file__).parents[1] / "results"
PARTS = ("kills", "faults", "flips", "races", "speed")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the parts asked for; return 1 where a figure is missed."""
    options = _options(arguments)
    measures: dict[str, Callable[[], list[Figure]]] = {
        "kills": lambda: kills.measure(quick=options.quick, seed=options.seed, kills=options.kills),
        "faults": lambda: faults.measure(quick=options.quick, seed=options.seed),
        "flips": lambda: flips.measure(quick=options.quick, seed=options.seed),
        "races": lambda: races.measure(quick=options.quick),
        "speed": lambda: speed.measure(quick=options.quick),
    }
    print(f"seed {options.seed}", file=sys.stderr)
    figures: list[Figure] = []
    for part in options.only.split(","):
        print(f"measuring {part} ...", file=sys.stderr, flush=True)
        figures += measures[part]()
    print(table(figures))
    path = options.json or _RESULTS / f"reliability-{datetime.now(UTC):%Y-%m-%d-%H%M%S}.json"
    keep(path, figures, seed=options.seed)
    print(f"\nwritten to {path}")
    return int(any(figure.ok is False for figure in figures))


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="benchmarks.reliability", description="Measure how far a file can be trusted."
    )
    parser.add_argument(
        "--only", default=",".join(PARTS), type=_parts, metavar="PART,PART", help=f"of {', '.join(PARTS)}"
    )
    parser.add_argument("--kills", type=int, metavar="N", help=f"default: {kills.KILLS}")
    parser.add_argument("--seed", type=int, default=int(time.time()) % 100_000, help="of the moments and of the bits")
    parser.add_argument("--json", type=Path, metavar="FILE", help="default: benchmarks/results/reliability-DATE.json")
    parser.add_argument("--quick", action="store_true", help="a small share of everything: shows that it runs")
    return parser.parse_args(arguments)


def _parts(text: str) -> str:
    unknown = set(text.split(",")) - set(PARTS)
    if unknown:
        raise argparse.ArgumentTypeError(f"no such part: {', '.join(sorted(unknown))}")
    return text


if __name__ == "__main__":
    sys.exit(main())
