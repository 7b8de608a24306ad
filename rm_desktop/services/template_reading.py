"""Reads a template from a file that anybody may have written; what is wrong with it is a value, never a surprise."""

import re
import stat
import tomllib
from collections.abc import Mapping
from pathlib import Path

from rm_desktop.errors import Problem, UserError
from rm_desktop.files import read_small
from rm_desktop.models.kinds import Role
from rm_desktop.models.limits import TITLE_LENGTH, clean_text
from rm_desktop.services.checks import DAY_MINUTES
from rm_desktop.services.template import Into, Step, Template, TemplateKind
from rm_desktop.services.template_faults import Cause, Fault, line_of, toml_fault

LARGEST = 64 * 1024
MOST_STEPS = 100
DETAIL_LENGTH = 10_000
_SUMMARY_LENGTH = 1_000
# Python's reader takes time by the square of such a key's length: 10 s for one of 30,000 parts.
_ENDLESS_KEY = re.compile(r"""(?<![\w-])(?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')\s*+\.\s*+){50}""")
_NUL = b"\0"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
Table = Mapping[str, object]


def read_template(path: Path) -> Template | Fault:
    """Return the template in a file of at most 64 KiB, or why there is none; raises nothing."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return Fault(Cause.NOT_A_FILE)
        data = read_small(path, LARGEST)
    except UserError as error:
        return Fault(Cause.TOO_LARGE if error.problem is Problem.TEXT_TOO_LONG else Cause.UNREADABLE)
    except (OSError, ValueError):  # it is gone, locked away, or a link in a circle
        return Fault(Cause.UNREADABLE)
    text = _decoded(data)
    return text if isinstance(text, Fault) else parse_template(text, path.stem, path)


def parse_template(text: str, name: str, file: Path | None = None) -> Template | Fault:
    """Return the template that a text stands for, or why it is none; `name` is its id where it has none."""
    endless = _ENDLESS_KEY.search(text)
    if endless:
        return Fault(Cause.NOT_TOML, text.count("\n", 0, endless.start()) + 1)
    try:
        table = tomllib.loads(text)
    except RecursionError:
        return Fault(Cause.NOT_TOML)
    except ValueError as error:  # tomllib's own error, and a number of 5,000 digits
        return toml_fault(str(error), text)
    try:
        return _template(table, name, file)
    except _FieldError as error:
        line = line_of(text, error.field, error.step)
        return Fault(error.cause, line, error.field, error.step, error.known)


class _FieldError(Exception):
    """A field is not as it must be."""

    def __init__(self, cause: Cause, field: str, step: int | None = None, known: tuple[str, ...] = ()) -> None:
        super().__init__(cause.value)
        self.cause, self.field, self.step, self.known = cause, field, step, known


def _decoded(data: bytes) -> str | Fault:
    """Return the text of some bytes; the mark that Windows puts before UTF-8 is no part of it."""
    if data.startswith(_UTF16) or _NUL in data[:2]:
        return Fault(Cause.UTF16)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return Fault(Cause.NOT_UTF8, data.count(b"\n", 0, error.start) + 1)
    return text.replace("\r\n", "\n")


def _template(table: Table, name: str, file: Path | None) -> Template:
    kind = TemplateKind(_word(table, "kind", None, tuple(TemplateKind), must=True))
    rows = table.get("step")
    if rows is None:
        raise _FieldError(Cause.MISSING, "step")
    if not isinstance(rows, list) or not rows or not all(isinstance(row, dict) for row in rows):
        raise _FieldError(Cause.NOT_STEPS, "step")
    if len(rows) > MOST_STEPS:
        raise _FieldError(Cause.TOO_MANY_STEPS, "step", MOST_STEPS + 1)
    steps = tuple(_step(row, number) for number, row in enumerate(rows, 1))
    role = _word(table, "role", None, tuple(Role))
    return Template(
        id=_text(table, "id", None, TITLE_LENGTH) or name,
        kind=kind,
        name=" ".join(_text(table, "name", None, TITLE_LENGTH, must=True).split()),
        summary=_text(table, "summary", None, _SUMMARY_LENGTH).strip(),
        minutes=_minutes(table, None) or sum(step.minutes or 0 for step in steps) or None,
        steps=steps,
        role=Role(role) if role else None,
        area=_text(table, "area", None, TITLE_LENGTH),
        file=file,
    )


def _step(row: Table, number: int) -> Step:
    lead = _word(row, "lead", number, tuple(Role))
    into = _word(row, "into", number, tuple(Into))
    return Step(
        title=" ".join(_text(row, "title", number, TITLE_LENGTH, must=True).split()),
        detail_mentor=_text(row, "detail_mentor", number, DETAIL_LENGTH).strip(),
        detail_leader=_text(row, "detail_leader", number, DETAIL_LENGTH).strip(),
        lead=Role(lead) if lead else None,
        minutes=_minutes(row, number),
        area=_text(row, "area", number, TITLE_LENGTH),
        detail_both=_text(row, "detail", number, DETAIL_LENGTH).strip(),
        into=Into(into) if into else None,
    )


def _text(table: Table, field: str, step: int | None, longest: int, *, must: bool = False) -> str:
    value = table.get(field)
    if value is None:
        if must:
            raise _FieldError(Cause.MISSING, field, step)
        return ""
    if not isinstance(value, str):
        raise _FieldError(Cause.NOT_TEXT, field, step)
    if must and not value.strip():
        raise _FieldError(Cause.EMPTY, field, step)
    if len(value) > longest:
        raise _FieldError(Cause.TOO_LONG, field, step)
    try:
        return clean_text(value, field)
    except UserError as error:
        raise _FieldError(Cause.BAD_CHARACTERS, field, step) from error


def _word(table: Table, field: str, step: int | None, known: tuple[str, ...], *, must: bool = False) -> str:
    word = _text(table, field, step, TITLE_LENGTH, must=must)
    if word and word not in known:
        raise _FieldError(Cause.UNKNOWN_WORD, field, step, tuple(map(str, known)))
    return word


def _minutes(table: Table, step: int | None) -> int | None:
    value = table.get("minutes")
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= DAY_MINUTES:
        raise _FieldError(Cause.NOT_MINUTES, "minutes", step)
    return value
