"""`python -m benchmarks`: measure, print one table, keep the figures as JSON."""

import argparse
import json
import os
import platform
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

from benchmarks.figures import Figure, table
from rm_desktop.store.driver import dbapi

PARTS = ("start", "save", "search", "palette", "window", "export", "add")
_RESULTS = Path(__file__).parent / "results"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the parts asked for; return 1 where a limit is missed."""
    options = _options(arguments)
    figures: list[Figure] = []
    for part in options.only.split(","):
        print(f"measuring {part} ...", file=sys.stderr, flush=True)
        figures += import_module(f"benchmarks.{part}").measure(quick=options.quick)
    print(table(figures))
    path = options.json or _RESULTS / f"{datetime.now(UTC):%Y-%m-%d-%H%M%S}.json"
    keep(path, figures)
    print(f"\nwritten to {path}")
    return int(any(figure.ok is False for figure in figures))


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks", description="Measure the figures the project promises.")
    parser.add_argument(
        "--only", default=",".join(PARTS), type=_parts, metavar="PART,PART", help=f"of {', '.join(PARTS)}"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="default: benchmarks/results/DATE.json")
    parser.add_argument("--quick", action="store_true", help="tiny sizes: shows that it runs, measures nothing")
    return parser.parse_args(arguments)


def _parts(text: str) -> str:
    unknown = set(text.split(",")) - set(PARTS)
    if unknown:
        raise argparse.ArgumentTypeError(f"no such part: {', '.join(sorted(unknown))}")
    return text


def keep(path: Path, figures: Sequence[Figure], **more: object) -> None:
    """Write figures as JSON, with the machine they were taken on and whatever else is to be known."""
    path.parent.mkdir(parents=True, exist_ok=True)
    content = {
        "when": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": _machine(),
        **more,
        "figures": [figure.as_json() for figure in figures],
    }
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _machine() -> dict[str, object]:
    return {
        "system": platform.system(),
        "architecture": platform.machine(),
        "cores": os.cpu_count(),
        "load_at_end": os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
        "python": platform.python_version(),
        "sqlite": dbapi.sqlite_version,
    }


if __name__ == "__main__":
    sys.exit(main())
