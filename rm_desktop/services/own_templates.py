"""The agendas in a folder of the pair's own; what is no agenda is told, and stops nothing."""

from itertools import islice
from pathlib import Path
from typing import NamedTuple

from rm_desktop.services.templates import Template, read_template

MOST_FILES = 100
_LARGEST = 64 * 1024


class OwnTemplate(NamedTuple):
    """One file; `template` is None where it is no agenda that can be read."""

    file: str
    template: Template | None


def agendas_in(folder: Path) -> tuple[OwnTemplate, ...]:
    """Return what the .toml files of a folder hold, by file name, a hundred at most; a missing folder holds nothing."""
    try:
        files = list(islice(folder.glob("*.toml"), MOST_FILES))
    except OSError:
        return ()
    return tuple(OwnTemplate(path.name, _read(path)) for path in sorted(files))


def _read(path: Path) -> Template | None:
    """Return the agenda in a file that anybody may have written."""
    try:
        return read_template(path) if path.is_file() and path.stat().st_size <= _LARGEST else None
    except (OSError, KeyError, TypeError, ValueError, AttributeError):  # no TOML, or not with an agenda's words
        return None
