"""A full and a broken disk at every single write, sync and rename of a command, by `strace -e inject`."""

import json
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from functools import partial
from itertools import count as counting
from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.reliability.cases import ARGUMENTS, IN_GENERAL, Case, Ended
from benchmarks.reliability.kills import ROOT

Series = tuple[Case, str, str]  # a command, an error, and the call that fails with it
ERRORS = ("ENOSPC", "EIO", "ENOSPC+")  # with a plus: every later call of the kind fails too, as on a full disk
CALLS = ("write", "pwrite64", "fsync", "fdatasync", "rename", "renameat2", "linkat", "link", "ftruncate")
_SILENT = ("ENOSPC+", "write")  # it could not even say so
_LOOKING = threading.Lock()  # Alembic, and being of another revision, are for one thread at a time
_QUICK_STEP = 40  # of the calls, in a quick run


@dataclass
class Tally:
    """What came of the injections of one case and error; `complaints` says what was not as it must be."""

    injected: int = 0
    refused: int = 0
    kept_though_refused: int = 0
    full_told_as_io: int = 0
    complaints: list[str] = field(default_factory=list)

    def add(self, other: "Tally") -> None:
        """Count another one in."""
        self.injected += other.injected
        self.refused += other.refused
        self.kept_though_refused += other.kept_though_refused
        self.full_told_as_io += other.full_told_as_io
        self.complaints += other.complaints


def measure(*, quick: bool, seed: int, only: Sequence[str] = tuple(ARGUMENTS)) -> list[Figure]:
    """Return for each command and error how often something was lost, half written or badly told.

    A run that was broken off goes on where it was when it is started with the same `seed`, which means nothing else.
    """
    if shutil.which("strace") is None:
        return []
    kept = Path(tempfile.gettempdir()) / f"rm-desktop-faults-{seed}{'-quick' if quick else ''}.jsonl"
    with tempfile.TemporaryDirectory(prefix="rm-desktop-faults-") as folder, ThreadPoolExecutor(2) as threads:
        cases = list(_prepared(Path(folder), only, protections=(False,) if quick else (False, True)))
        rows = [(case, error) for case in cases for error in ERRORS]
        series = [(case, error, call) for case, error in rows for call in CALLS if (error, call) != _SILENT]
        tallies = {(case, error): Tally() for case, error in rows}
        work = partial(_remembered, kept, partial(_series, Path(folder), _QUICK_STEP if quick else 1))
        for (case, error, _), tally in zip(series, threads.map(work, series), strict=True):
            tallies[case, error].add(tally)
        kept.unlink(missing_ok=True)
        return [_figure(case, error, tally) for (case, error), tally in tallies.items()]


def _prepared(folder: Path, names: Sequence[str], protections: tuple[bool, ...]) -> Iterator[Case]:
    for name in names:
        for protected in protections:
            case = Case(name, protected, folder / f"{name.replace(' ', '-')}-{int(protected)}")
            case.prepare()
            yield case


def _remembered(kept: Path, work: Callable[[Series], Tally], what: Series) -> Tally:
    """Return the tally of a series that was done before, else do it and note it."""
    case, error, call = what
    name = [case.name, case.protected, error, call]
    lines = kept.read_text(encoding="utf-8").splitlines() if kept.exists() else []
    for done in map(json.loads, lines):
        if done["series"] == name:
            return Tally(**done["tally"])
    tally = work(what)
    with kept.open("a", encoding="utf-8") as file:
        file.write(json.dumps({"series": name, "tally": asdict(tally)}) + "\n")
    return tally


def _series(folder: Path, step: int, what: Series) -> Tally:
    """Let the first call of a kind fail, then the second and so on, until the command makes no more of them."""
    case, error, call = what
    tally = Tally()
    for number in counting(1, step):
        place = folder / f"{case.folder.name}-{error}-{call}-{number}"
        starved = case.copied(place)
        ended, injected = _starved(starved, error, call, number)
        if injected:
            with _LOOKING:
                found = starved.complaints(ended, error.rstrip("+"))
                tally.kept_though_refused += not found and starved.kept_though_refused(ended)
            tally.injected += 1
            tally.refused += ended.code == 1
            tally.complaints += [f"{call} {number}: {words}" for words in found]
            tally.full_told_as_io += error.startswith("ENOSPC") and IN_GENERAL in ended.told
        shutil.rmtree(place)
        if not injected:
            return tally
    return tally


def _starved(case: Case, error: str, call: str, number: int) -> tuple[Ended, bool]:
    """Run a command with its n-th call of a kind failing; return how it ended and whether it came to that call."""
    log = case.folder / "strace.log"
    strace = ("strace", "-f", "-qq", "--seccomp-bpf", "-o", str(log), "-e", f"trace={call}")
    done = subprocess.run(
        (
            *strace,
            "-e",
            f"inject={call}:error={error.rstrip('+')}:when={number}{'+' * error.count('+')}",
            *case.command(),
        ),
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    injected = "(INJECTED)" in log.read_text(encoding="utf-8", errors="replace")
    return Ended(done.returncode, done.stderr), injected


def _figure(case: Case, error: str, tally: Tally) -> Figure:
    what = f"{error}, {case.name}{', protected' if case.protected else ''}: {tally.injected} injected"
    details: dict[str, object] = {
        "injected": tally.injected,
        "refused": tally.refused,
        "kept_though_refused": tally.kept_though_refused,
        "full_told_as_io": tally.full_told_as_io,
        "complaints": tally.complaints,
    }
    return Figure(what, float(len(tally.complaints)), None, "bad", 0.0, absolute=True, details=details)
