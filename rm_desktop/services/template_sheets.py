"""A template as Markdown to write into: a note for both, a journal entry for one, a part of a preparation."""

from collections.abc import Mapping

from rm_desktop.models.kinds import Role
from rm_desktop.services.template import Step, Template
from rm_desktop.services.template_filling import fill
from rm_desktop.services.today_view import PairView


def note_text(template: Template, pair: PairView, values: Mapping[str, str]) -> str:
    """Return a form for both to fill in: each part with what either is asked, then room; one for one role asks once."""
    parts = [_note_part(step, template, pair, values) for step in template.steps]
    return "\n\n".join(filter(None, (fill(template.summary, values), *parts))) + "\n"


def entry_text(template: Template, me: Role, values: Mapping[str, str]) -> str:
    """Return the questions of one role as headings with room below each."""
    return "\n\n".join(part_text(step, me, values) for step in template.steps) + "\n"


def part_text(step: Step, me: Role, values: Mapping[str, str]) -> str:
    """Return one part for one role: a heading, the question, what is given."""
    asked, given = fill(step.detail_for(me), values), fill(step.detail_both, values)
    lines = (f"## {_line(step.title, values)}", _quote(asked), given)
    return "\n\n".join(filter(None, lines)) + "\n"


def kit_text(template: Template, pair: PairView, values: Mapping[str, str]) -> str:
    """Return a kit's steps as the detail of one topic; the prime stands for minutes in every language."""
    parts = [fill(template.summary, values)] if template.summary else []
    for number, step in enumerate(template.steps, 1):
        length = f" ({step.minutes}′)" if step.minutes else ""
        parts.append("\n".join(filter(None, (f"{number}. {step.title}{length}", step.detail(pair, values)))))
    return "\n\n".join(parts)


def as_words(text: str) -> str:
    """Return Markdown to fill in as it can be read without being drawn: a table's rows as lines of their words."""
    lines = (_row_words(line) if line.startswith("|") else line for line in text.split("\n"))
    return "\n".join(line.replace("**", "") for line in lines if line is not None)


def _row_words(line: str) -> str | None:
    cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
    words = [cell for cell in cells if cell.strip("-: ")]
    return " · ".join(words) if words else None


def _note_part(step: Step, template: Template, pair: PairView, values: Mapping[str, str]) -> str:
    asked = []
    for role in Role:
        text = fill(step.detail_for(role), values)
        if text and template.role is None:
            asked.append(_quote(f"**{pair.person(role).short}:** {text}"))
        elif text and template.role is role:
            asked.append(_quote(text))
    given = fill(step.detail_both, values)
    return "\n\n".join(filter(None, (f"## {_line(step.title, values)}", "\n>\n".join(asked), given))) + "\n"


def _line(text: str, values: Mapping[str, str]) -> str:
    return " ".join(fill(text, values).split())


def _quote(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n")) if text else ""
