"""Adding one note from the command line into 10,000: the whole process, from start to exit."""

import tempfile
from pathlib import Path

from benchmarks.figures import Figure, median
from benchmarks.programs import Program, environment, wall
from benchmarks.workspaces import PASSPHRASE, copy_of

_LIMIT = 0.8
_TEXT = "Ask Priya which three screens people leave from, and why."


def measure(*, quick: bool = False) -> list[Figure]:
    """Return the median seconds of `rm-desktop add`, unprotected and with a passphrase file."""
    figures: list[Figure] = []
    count = 50 if quick else 10_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        secret = folder / "passphrase"
        secret.write_text(PASSPHRASE + "\n", encoding="utf-8")
        secret.chmod(0o600)
        for protected in (False, True):
            file = copy_of(count, folder, protected=protected)
            flags = ("--passphrase-file", secret) if protected else ()
            program = Program.app("add", "--home", folder / "home", *flags, file, "note", _TEXT)
            runs = [wall(program, environment(folder, {})) for _ in range(2 if quick else 8)][1:]
            times, computed = zip(*runs, strict=True)
            what = f"rm-desktop add into {count:,} notes{', protected' if protected else ''}"
            details: dict[str, object] = {"all": times, "computing": median(computed)}
            figures.append(Figure(what, median(times), None, "s", _LIMIT, absolute=True, details=details))
    return figures
