"""Writes a template as a file that a person can read and change in any editor."""

import re
import unicodedata

from rm_desktop.services.template import Step, Template

_NAME_LENGTH = 60
_NOT_IN_NAMES = re.compile(r"[^\w]+")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "\x85": "\\u0085"}
# Names that Windows keeps for devices, whatever their ending.
_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})


def file_name(name: str) -> str:
    """Return the name of the file for a template: `our-standing-hour.toml`, in any script, as every system takes it."""
    words = _NOT_IN_NAMES.sub("-", unicodedata.normalize("NFC", name).lower()).strip("-_")
    stem = words[:_NAME_LENGTH].encode()[:200].decode(errors="ignore").strip("-_") or "template"
    return f"{stem}-template.toml" if stem in _RESERVED else f"{stem}.toml"


def template_text(template: Template) -> str:
    """Return a template as TOML; reading it again gives the same template, but for its file."""
    lines = [
        f"id = {_quoted(template.id)}",
        f'kind = "{template.kind.value}"',
        f"name = {_quoted(template.name)}",
    ]
    if template.summary:
        lines.append(f"summary = {_quoted(template.summary)}")
    if template.minutes is not None:
        lines.append(f"minutes = {template.minutes}")
    if template.role is not None:
        lines.append(f'role = "{template.role.value}"')
    if template.area:
        lines.append(f"area = {_quoted(template.area)}")
    for step in template.steps:
        lines += ["", "[[step]]", *_step_lines(step)]
    return "\n".join(lines) + "\n"


def _step_lines(step: Step) -> list[str]:
    texts = (
        ("title", step.title),
        ("detail", step.detail_both),
        ("detail_mentor", step.detail_mentor),
        ("detail_leader", step.detail_leader),
        ("lead", "" if step.lead is None else step.lead.value),
        ("area", step.area),
        ("into", "" if step.into is None else step.into.value),
    )
    lines = [f"{name} = {_quoted(text)}" for name, text in texts if text]
    if step.minutes is not None:
        lines.append(f"minutes = {step.minutes}")
    return lines


def _quoted(text: str) -> str:
    """Return a text as TOML writes it: several lines as several lines, the rest on one."""
    if "\n" in text and "'''" not in text and not text.endswith("'") and "\r" not in text and "\x85" not in text:
        return f"'''\n{text}'''"
    return '"' + "".join(_ESCAPES.get(each, each) for each in text) + '"'
