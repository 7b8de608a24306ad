"""The real window over a workspace that was lived in: pages, lists, keys, stalls, looks and memory."""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.figures import Figure, median, quantile
from benchmarks.memory import held_idle
from benchmarks.programs import Program, environment
from benchmarks.window_corpus import lived_in
from benchmarks.workspaces import cached

_ROOT = Path(__file__).parents[1]
_PATIENCE = 1_800
_SWITCH, _FIRST_PAINT, _JUMP, _KEY, _STALL, _LOOKS, _MEMORY = 50.0, 60.0, 20.0, 8.0, 50.0, 200.0, 3.0
_SETTLING = 2.0
_OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
Seen = dict[str, Any]


def measure(*, quick: bool = False) -> list[Figure]:
    """Return the figures of issue 4 but the palette's, each window a program of its own, offscreen."""
    with tempfile.TemporaryDirectory() as name:
        runs = _Runs(Path(name), quick)
        return [
            *_switches(runs),
            *_list(runs),
            *_keys(runs),
            *_stalls(runs),
            *_looks(runs),
            *_memory(runs),
        ]


class _Runs:
    """Starts windows over copies of workspaces, and asks them what they saw."""

    def __init__(self, folder: Path, quick: bool) -> None:
        self.folder = folder
        self.quick = quick
        self.notes = 300 if quick else 10_000
        self.many = 300 if quick else 100_000

    def see(self, part: str, source: Path, rounds: int) -> Seen:
        """Run one part in a window of its own and return what it wrote down."""
        # in a folder of its own: a log that one window left must not meet the file of the next
        with tempfile.TemporaryDirectory(dir=self.folder) as own:
            file, outcome = Path(own, "pair.rmpair"), Path(own, "outcome.json")
            shutil.copyfile(source, file)
            done = subprocess.run(
                (sys.executable, "-m", "benchmarks.window_child", part, str(file), str(outcome), str(rounds)),
                env=environment(self.folder, _OFFSCREEN) | {"PYTHONPATH": str(_ROOT)},
                capture_output=True,
                timeout=_PATIENCE,
                check=False,
            )
            if done.returncode:
                raise RuntimeError(done.stderr.decode(errors="replace")[-800:])
            seen: Seen = json.loads(outcome.read_text(encoding="utf-8"))
        return seen


def _switches(runs: _Runs) -> Iterator[Figure]:
    times = 1 if runs.quick else 5
    seen = [runs.see("switches", lived_in(runs.notes), 1 if runs.quick else 6) for _ in range(times)]
    for label, words in (("first", "first visits"), ("later", "later visits")):
        every = [row for one in seen for row in one[label]]
        painted = [row[1] * 1000 for row in every]
        slowest = sorted(every, key=_first_paint)[-10:]
        what = f"page switch, {runs.notes:,} notes, {words}"
        yield Figure(f"{what}, p50", median(painted), None, "ms")
        details: dict[str, object] = {"switches": len(every), "slowest": slowest}
        yield _bounded(f"{what}, p95", quantile(painted, 0.95), _SWITCH, details)
        whole = [row[2] * 1000 for row in every]
        yield Figure(f"{what}, until nothing is painted any more, p95", quantile(whole, 0.95), None, "ms")


def _list(runs: _Runs) -> Iterator[Figure]:
    times = 1 if runs.quick else 3
    seen = [runs.see("list_of_notes", cached(runs.many), 5 if runs.quick else 60) for _ in range(times)]
    firsts = [one["first"][0] * 1000 for one in seen]
    jumps = [row[1] * 1000 for one in seen for row in one["jumps"]]
    what = f"list of {runs.many:,} notes"
    yield _bounded(f"{what}, first paint with its page", median(firsts), _FIRST_PAINT, {"all": firsts})
    again = [one["again"][0] * 1000 for one in seen]
    yield _bounded(f"{what}, first paint, page made", median(again), _FIRST_PAINT, {"all": again})
    yield _bounded(f"{what}, scroll jump, p95", quantile(jumps, 0.95), _JUMP, {"jumps": len(jumps)})


def _keys(runs: _Runs) -> Iterator[Figure]:
    for field, times in runs.see("keys", lived_in(runs.notes), 3 if runs.quick else 300).items():
        handled = [took * 1000 for took in times]
        details: dict[str, object] = {"p50": median(handled), "most": max(handled)}
        yield _bounded(f"key handled, {field}, p99", quantile(handled, 0.99), _KEY, details)


def _stalls(runs: _Runs) -> Iterator[Figure]:
    seen = runs.see("half_hour", lived_in(runs.notes), 1 if runs.quick else 30)
    details: dict[str, object] = {"stalls": sorted(seen["stalls"], key=_took), "keys": seen["keys"]}
    yield _bounded("longest stall in half an hour of use", seen["longest"] * 1000, _STALL, details)
    over = [took for _, took, _ in seen["stalls"] if took * 1000 > _STALL]
    yield Figure("stalls beyond the limit in half an hour", float(len(over)), None, "times")


def _looks(runs: _Runs) -> Iterator[Figure]:
    changes = runs.see("looks", lived_in(runs.notes), 1 if runs.quick else 5)["changes"]
    for words, wanted in (("theme", ("light", "dark")), ("zoom", ("%",))):
        rows = [row for row in changes if any(each in row[0].split(" on ")[0] for each in wanted)]
        painted = [row[1] * 1000 for row in rows]
        details: dict[str, object] = {"all": rows}
        yield Figure(f"{words} change, all pages made, p50", median(painted), None, "ms")
        yield _bounded(f"{words} change, all pages made, slowest", max(painted), _LOOKS, details)


def _memory(runs: _Runs) -> Iterator[Figure]:
    ours: list[Seen] = []
    bare = []
    for _ in range(1 if runs.quick else 3):
        bare.append(held_idle(Program.bare(), environment(runs.folder, _OFFSCREEN), _SETTLING))
        ours.append(runs.see("held", lived_in(runs.notes), 1))
    what = f"memory after every page, {runs.notes:,} notes"
    share, whole = median([one["share"] for one in ours]), median([one["whole"] for one in ours])
    yield Figure(f"{what} (PSS)", share, median([one.share for one in bare]), "MB", _MEMORY)
    yield Figure(f"{what} (RSS)", whole, median([one.whole for one in bare]), "MB")


def _bounded(what: str, measured: float, limit: float, details: dict[str, object]) -> Figure:
    return Figure(what, measured, None, "ms", limit, absolute=True, details=details)


def _first_paint(row: list[Any]) -> float:
    return float(row[1])


def _took(stall: list[Any]) -> float:
    return -float(stall[1])
