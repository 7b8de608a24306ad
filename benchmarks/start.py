"""The cold start of the whole program and what it holds in memory, against a bare PySide6 window."""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

from benchmarks.figures import Figure, median
from benchmarks.memory import Held, held_at, held_idle
from benchmarks.programs import Program, environment, marks, virtual_display
from benchmarks.workspaces import PASSPHRASE, key_of, make
from rm_desktop.clock import SystemClock
from rm_desktop.services.today import TodayService
from rm_desktop.store.workspace import open_workspace

_WINDOW_LIMIT, _TODAY_LIMIT = 1.3, 1.6
_MEMORY_LIMIT, _MEMORY_READY_LIMIT = 1.5, 2.2
_BARE = "bare"
# How long after `ready` the program counts as idle.
_SETTLING = 2.0
Times = dict[str, list[dict[str, float]]]


def measure(*, quick: bool = False) -> list[Figure]:
    """Return start and memory on Qt's offscreen platform, and under Xvfb where there is one."""
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory() as name, virtual_display() as display:
        folder = Path(name)
        programs = _programs(folder, 50 if quick else 10_000)
        platforms = {"offscreen": {"QT_QPA_PLATFORM": "offscreen"}, "Xvfb": display}
        for label, platform in platforms.items():
            if platform is not None:
                figures += _on_platform(
                    label, programs, environment(folder, platform), folder, rounds=1 if quick else 15
                )
    return figures


def _programs(folder: Path, many: int) -> dict[str, Program]:
    secret = folder / "passphrase"
    secret.write_text(PASSPHRASE + "\n", encoding="utf-8")
    secret.chmod(0o600)
    programs = {_BARE: Program.bare()}
    for count in (0, many):
        for protected in (False, True):
            file = folder / f"pair-{count}{'-protected' if protected else ''}.rmpair"
            make(file, count, protected=protected, today=SystemClock().today())
            with closing(open_workspace(file, key_of(protected), SystemClock())) as workspace:
                TodayService(workspace).view()  # the picture that the last use left behind
            flags = ("--passphrase-file", secret) if protected else ()
            label = f"{count:,} notes{', protected' if protected else ''}"
            programs[label] = Program.app("--home", folder / "home", *flags, file)
    return programs


def _on_platform(
    platform: str, programs: Mapping[str, Program], surroundings: dict[str, str], folder: Path, *, rounds: int
) -> Iterator[Figure]:
    times: Times = {label: [] for label in programs}
    for number in range(rounds + 1):
        for label, program in programs.items():
            seen = marks(program, surroundings, folder)
            if number:  # the first round reads the disk and compiles
                times[label].append(seen)
    yield from _start_figures(platform, times)
    ready = {label: median([seen["ready"] for seen in times[label]]) for label in programs if label != _BARE}
    yield from _memory_figures(platform, programs, surroundings, folder, ready, rounds=min(rounds, 5))


def _start_figures(platform: str, times: Times) -> Iterator[Figure]:
    bare = median([seen["first_window"] for seen in times[_BARE]]) * 1000
    for label, runs in times.items():
        if label == _BARE:
            continue
        for mark, words, limit in (
            ("first_window", "first window", _WINDOW_LIMIT),
            ("today_painted", "Today painted", _TODAY_LIMIT),
            ("ready", "ready", None),
        ):
            every = [seen[mark] * 1000 for seen in runs]
            # A passphrase costs 0.1 s of key derivation on purpose, so that start has no limit.
            bound = None if "protected" in label else limit
            yield Figure(f"{words}, {label}, {platform}", median(every), bare, "ms", bound, details={"all": every})


def _memory_figures(
    platform: str,
    programs: Mapping[str, Program],
    surroundings: dict[str, str],
    folder: Path,
    ready: Mapping[str, float],
    *,
    rounds: int,
) -> Iterator[Figure]:
    label = [name for name in ready if "protected" not in name][-1]
    program, bare_program = programs[label], programs[_BARE]
    bare: list[Held] = []
    painted: list[Held] = []
    settled: list[Held] = []
    for _ in range(rounds):
        bare.append(held_idle(bare_program, surroundings, _SETTLING))
        painted.append(held_at(program, surroundings, folder, "today_painted"))
        settled.append(held_idle(program, surroundings, ready[label] + _SETTLING))
    place = f"{label}, {platform}"
    yield from _held_figures(f"memory when Today is painted, {place}", painted, bare, _MEMORY_LIMIT)
    yield from _held_figures(f"memory when idle, {place}", settled, bare, _MEMORY_READY_LIMIT)


def _held_figures(what: str, ours: list[Held], bare: list[Held], limit: float) -> Iterator[Figure]:
    """Yield the figure by PSS, and by RSS, which does not change with what else is running."""
    share, whole = median([held.share for held in ours]), median([held.whole for held in ours])
    yield Figure(f"{what} (PSS)", share, median([held.share for held in bare]), "MB", limit)
    yield Figure(f"{what} (RSS)", whole, median([held.whole for held in bare]), "MB")
