"""What is doubtful in the template files of a folder, though each can be read: names nobody reads, and one id twice."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from rm_desktop.errors import UserError
from rm_desktop.files import read_small
from rm_desktop.services.own_templates import OwnTemplate
from rm_desktop.services.template_faults import line_of
from rm_desktop.services.template_reading import LARGEST

_OF_TEMPLATE = frozenset({"id", "kind", "name", "summary", "minutes", "role", "area", "step"})
_OF_STEP = frozenset({"title", "detail", "detail_mentor", "detail_leader", "lead", "minutes", "area", "into"})


@dataclass(frozen=True)
class Doubt:
    """A name in a file that no template has, and its line; or, with `other`, the file that has the same id."""

    file: str
    field: str
    line: int | None = None
    other: str = ""


def doubts(found: Iterable[OwnTemplate]) -> Iterator[Doubt]:
    """Yield what is doubtful in the files that could be read, file by file."""
    first: dict[str, str] = {}
    for own in found:
        if own.template is None:
            continue
        yield from _unknown(own)
        other = first.setdefault(own.template.id, own.file)
        if other != own.file:
            yield Doubt(own.file, own.template.id, other=other)


def _unknown(own: OwnTemplate) -> Iterator[Doubt]:
    try:
        text = read_small(own.path, LARGEST).decode("utf-8-sig").replace("\r\n", "\n")
        table = tomllib.loads(text)
    except (UserError, OSError, ValueError, RecursionError):  # it was changed a moment ago; the next check tells
        return
    steps = [step for step in table.get("step", ()) if isinstance(step, Mapping)]
    for number, (fields, known) in enumerate(((table, _OF_TEMPLATE), *((step, _OF_STEP) for step in steps))):
        for field in fields:
            if field not in known:
                yield Doubt(own.file, field, line_of(text, field, number or None))
