"""The templates in a folder of the pair's own or a shared one; what is none is told, and stops nothing."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from rm_desktop.errors import Problem, UserError
from rm_desktop.files import worded_writing, write_whole
from rm_desktop.services.template import Template
from rm_desktop.services.template_faults import Cause, Fault
from rm_desktop.services.template_reading import DETAIL_LENGTH, LARGEST, parse_template, read_template
from rm_desktop.services.template_writing import file_name, template_text

MOST_FILES = 1_000
_ENDING = ".toml"
_DEEPEST = 2
_MOST_SEEN = 10_000  # names of whatever kind, in all folders together


@dataclass(frozen=True)
class OwnTemplate:
    """One file by its path below the folder; it holds a template, or there is a fault."""

    file: str
    path: Path
    template: Template | None
    fault: Fault | None = None


def own_templates(folder: Path) -> Iterator[OwnTemplate]:
    """Yield what the .toml files of a folder and the folders in it hold, one after the other, by path.

    A missing folder holds nothing; links to folders are not followed; beyond a thousand files a fault tells that
    there are more. Each step reads one file of at most 64 KiB.
    """
    paths = sorted(_files(folder))
    for path in paths[:MOST_FILES]:
        yield own_template(path, _shown(path, folder))
    if len(paths) > MOST_FILES:
        yield OwnTemplate(folder.name, folder, None, Fault(Cause.TOO_MANY_FILES))


def own_template(path: Path, name: str) -> OwnTemplate:
    """Return what one file holds."""
    found = read_template(path)
    return OwnTemplate(name, path, None, found) if isinstance(found, Fault) else OwnTemplate(name, path, found)


def save_own(folder: Path, template: Template, *, replace: bool = False) -> Path:
    """Write a template as a file named after it.

    Raises ALREADY_EXISTS unless `replace`, TEXT_TOO_LONG where it could not be read again, and what the disk raises.
    """
    data = _written(template)
    with worded_writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
    path = folder / file_name(template.name)
    write_whole(path, [data], overwrite=replace)
    return path


def rewrite_own(path: Path, template: Template) -> None:
    """Write a template into the file it was read from, as this program writes them; raises as `save_own`."""
    write_whole(path, [_written(template)], overwrite=True)


def import_template(folder: Path, source: Path) -> Template | Fault:
    """Copy a file into the folder under a name that is free and return what it holds, or why it was not copied."""
    found = read_template(source)
    if isinstance(found, Fault):
        return found
    with worded_writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
        data = source.read_bytes()
    path = _free(folder, source.stem)
    write_whole(path, [data])
    return read_template(path)


def remove_own(path: Path) -> None:
    """Delete a file for good; raises what the disk raises, but nothing where it is gone."""
    with worded_writing(path):
        path.unlink(missing_ok=True)


def _written(template: Template) -> bytes:
    """Return a template as a file that can be read again."""
    text = template_text(template)
    data = text.encode()
    if len(data) > LARGEST:
        raise UserError(Problem.TEXT_TOO_LONG, field="template", limit=f"{LARGEST // 1024} KiB")
    found = parse_template(text, template.id)
    if isinstance(found, Fault) and found.cause is Cause.TOO_LONG:
        raise UserError(Problem.TEXT_TOO_LONG, field="detail", limit=f"{DETAIL_LENGTH} characters")
    return data


def _free(folder: Path, stem: str) -> Path:
    """Return a path in a folder that nothing has yet: `name.toml`, `name-2.toml`."""
    path, number = folder / f"{stem}{_ENDING}", 2
    while path.exists() or path.is_symlink():
        path = folder / f"{stem}-{number}{_ENDING}"
        number += 1
    return path


def _files(folder: Path) -> list[Path]:
    """Return the files that end as templates do, not deeper than two folders; what cannot be listed has none."""
    found: list[Path] = []
    waiting, seen = [(folder, 0)], 0
    while waiting and seen < _MOST_SEEN:
        place, depth = waiting.pop()
        for entry in _entries(place, _MOST_SEEN - seen):
            seen += 1
            if entry.name.startswith("."):
                continue
            if entry.name.lower().endswith(_ENDING):
                found.append(Path(entry.path))
            elif depth < _DEEPEST and entry.is_dir(follow_symlinks=False):
                waiting.append((Path(entry.path), depth + 1))
    return found


def _entries(folder: Path, most: int) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(islice(entries, most))
    except (OSError, ValueError):
        return []


def _shown(path: Path, folder: Path) -> str:
    """Return a path below a folder as it can be written anywhere: without control characters and broken names."""
    name = path.relative_to(folder).as_posix()
    return "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in name)
