"""When the window came up, for benchmarks: the environment names a file, the start writes its marks and ends."""

import time
from pathlib import Path


class Marks:
    """Notes when the window came up, for benchmarks: epoch seconds, written to a file as `name seconds` lines."""

    def __init__(self, file: str | None) -> None:
        self._file = file
        self._marks: dict[str, float] = {}

    @property
    def wanted(self) -> bool:
        """Return whether somebody measures this start."""
        return self._file is not None

    def mark(self, name: str) -> None:
        """Note a moment; only the first of a name counts."""
        self._marks.setdefault(name, time.time())

    def write(self) -> None:
        """Write the marks."""
        if self._file is not None:
            lines = (f"{name} {moment:.6f}\n" for name, moment in self._marks.items())
            Path(self._file).write_text("".join(lines), encoding="utf-8")
