"""Which templates are listed under which heading, and which of them a person's words leave."""

from collections.abc import Callable, Sequence
from itertools import groupby
from operator import attrgetter

from rm_desktop.services.own_templates import OwnTemplate
from rm_desktop.services.template import Template
from rm_desktop.ui.item_models.templates import TemplateRow, own_row, row_of
from rm_desktop.ui.wording.template_words import kind_heading
from rm_desktop.ui.wording.words import tr


def template_rows(
    shipped: Sequence[Template], own: Sequence[OwnTemplate], fits: Callable[[Template], bool], typed: str
) -> list[TemplateRow]:
    """Return one's own that fit, what is shipped by kind, and the files that are none; each group under its heading."""
    yours = [own_row(each) for each in own if each.template is not None and fits(each.template)]
    groups = [(tr("Your own"), sorted(yours, key=_by_title))]
    for kind, found in groupby(shipped, attrgetter("kind")):
        groups.append((kind_heading(kind), [row_of(each) for each in found]))
    groups.append((tr("Files that cannot be used"), [own_row(each) for each in own if each.template is None]))
    rows: list[TemplateRow] = []
    for heading, group in groups:
        left = [row for row in group if _matches(row, typed)]
        if left:
            rows += [TemplateRow(heading), *left]
    return rows


def is_named(row: TemplateRow, typed: str) -> bool:
    """Tell whether every word that was typed is in a row's title."""
    return not row.is_heading and _holds(row.title, typed)


def _matches(row: TemplateRow, typed: str) -> bool:
    """Tell whether every word that was typed is in what the row says, or in the summary of what it stands for."""
    summary = "" if row.template is None else row.template.summary
    return _holds(f"{row.title} {row.caption} {summary}", typed)


def _holds(text: str, typed: str) -> bool:
    said = text.casefold()
    return all(word in said for word in typed.casefold().split())


def _by_title(row: TemplateRow) -> str:
    return row.title.casefold()
