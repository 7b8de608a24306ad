"""What a running program holds in memory: as Linux counts it."""

import time
from pathlib import Path
from typing import NamedTuple

from benchmarks.programs import MARKS, Program, read_marks, running

_EVERY = 0.004


class Held(NamedTuple):
    """Megabytes in memory: shared pages counted by their share (PSS), and counted whole (RSS)."""

    share: float
    whole: float


def held_idle(program: Program, environment: dict[str, str], after: float) -> Held:
    """Return what a program holds when it has been left alone for `after` seconds."""
    with running(program, environment) as process:
        time.sleep(after)
        held = held_by(process.pid)
    if held is None:
        raise RuntimeError(f"{program.arguments[0]} ended by itself")
    return held


def held_at(program: Program, environment: dict[str, str], folder: Path, mark: str) -> Held:
    """Return what a program held when it passed one of its marks."""
    file = folder / "marks"
    file.unlink(missing_ok=True)
    samples: list[tuple[float, Held]] = []
    with running(program, environment | {MARKS: str(file)}) as process:
        while process.poll() is None:
            held = held_by(process.pid)
            if held is not None:
                samples.append((time.time(), held))
            time.sleep(_EVERY)
    passed = read_marks(file)[mark]
    return next(held for at, held in samples if at >= passed)


def held_by(process_id: int | str) -> Held | None:
    """Return what Linux says, or None where the process has gone."""
    try:
        lines = Path(f"/proc/{process_id}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except (OSError, ProcessLookupError):
        return None
    kilobytes = {line.split(":")[0]: int(line.split()[1]) for line in lines[1:]}
    return Held(kilobytes["Pss"] / 1024, kilobytes["Rss"] / 1024) if "Pss" in kilobytes else None
