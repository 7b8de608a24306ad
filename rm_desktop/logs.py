"""The log: what the program did and where it broke, never a word that a person wrote."""

import logging
from pathlib import Path
from types import TracebackType

from rm_desktop.errors import UserError

_PACKAGE = Path(__file__).parent
_LIMIT = 512 * 1024
_KEPT = 2

log = logging.getLogger("rm_desktop")


def describe(error: BaseException) -> str:
    """Return an exception's type and our own frames, and those of what caused it.

    Its message is left out, for it may quote a note or a title; a `UserError` shows which problem it is and an
    `OSError` the system's number for it.
    """
    parts: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        parts.append("\n".join((_named(current), *(f"  {frame}" for frame in frames(current.__traceback__)))))
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return "\ncaused by ".join(parts)


def frames(traceback: TracebackType | None) -> tuple[str, ...]:
    """Return our own frames, outermost first, as `rm_desktop/ui/tasks.py:70 run`; others only where it broke."""
    found: list[str] = []
    while traceback is not None:
        code = traceback.tb_frame.f_code
        path = Path(code.co_filename)
        ours = path.is_relative_to(_PACKAGE)
        if ours or traceback.tb_next is None:
            name = path.relative_to(_PACKAGE.parent).as_posix() if ours else f"{path.parent.name}/{path.name}"
            found.append(f"{name}:{traceback.tb_lineno} {code.co_name}")
        traceback = traceback.tb_next
    return tuple(found)


def start_log(folder: Path) -> None:
    """Send the log to a file of this folder from now on; without a place to write there is none.

    The file is opened with the first line, and put aside before it grows over 512 KiB; two older ones are kept.
    """
    for handler in tuple(log.handlers):
        log.removeHandler(handler)
        handler.close()
    log.setLevel(logging.INFO)
    log.propagate = False
    log.addHandler(_LogFile(folder))


class _LogFile(logging.Handler):
    """Appends lines to `rm-desktop.log`; exceptions are described, never quoted."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._path = folder / "rm-desktop.log"
        self.setFormatter(_Wordless("%(asctime)s %(levelname)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record; a log that cannot be written must not stop the program."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._path.exists() and self._path.stat().st_size > _LIMIT:
                _rotate(self._path)
            with self._path.open("a", encoding="utf-8", errors="replace") as file:
                file.write(self.format(record) + "\n")
        except OSError:
            return


class _Wordless(logging.Formatter):
    """Formats an exception without its message."""

    def formatException(  # noqa: N802
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        """Return `describe` in place of a traceback."""
        return "" if ei[1] is None else describe(ei[1])


def _rotate(path: Path) -> None:
    """Put the full file aside as `.1`, the one before as `.2`."""
    for number in range(_KEPT, 1, -1):
        older = path.with_name(f"{path.name}.{number - 1}")
        if older.exists():
            older.replace(path.with_name(f"{path.name}.{number}"))
    path.replace(path.with_name(f"{path.name}.1"))


def _named(error: BaseException) -> str:
    name = type(error).__qualname__
    if isinstance(error, UserError):
        return f"{name} {error.problem.value}"
    if isinstance(error, OSError):
        return f"{name} errno {error.errno}"
    return name
