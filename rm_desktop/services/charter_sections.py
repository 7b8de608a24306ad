"""The sections of a charter's Markdown: which clauses stand in it, putting one in, taking one out. Pure.

A section begins with a heading of level two and ends where the next one of its level or above begins.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rm_desktop.services.charter_library import Clause

# A heading of the two upper levels, or the mark of a fence: found in one go, for a charter may be a megabyte.
_MARK = re.compile(r"^ {0,3}(?:(#{1,2})[ \t]+(.*)|(```|~~~))", re.MULTILINE)


class Section(NamedTuple):
    """A stretch of the text: from its heading to what follows."""

    title: str
    start: int
    end: int


def sections(body: str) -> tuple[Section, ...]:
    """Return every section in order; what looks like a heading within a fenced block is none."""
    heads = [*_heads(body)]
    ends = [*(start for _, _, start in heads), len(body)][1:]
    return tuple(Section(title, at, end) for (level, title, at), end in zip(heads, ends, strict=True) if level == 2)


def section_of(body: str, title: str) -> Section | None:
    """Return the section under a title, whatever its capitals and spaces; None where there is none."""
    wanted = _folded(title)
    return next((section for section in sections(body) if _folded(section.title) == wanted), None)


def chosen(body: str, library: Sequence[Clause]) -> frozenset[str]:
    """Return the ids of the clauses that stand in a charter."""
    titles = {_folded(section.title) for section in sections(body)}
    return frozenset(clause.id for clause in library if _folded(clause.title) in titles)


def with_clause(body: str, clause: Clause, library: Sequence[Clause]) -> str:
    """Return a charter with a clause put behind the one that goes before it in the library, else in front of all."""
    if section_of(body, clause.title) is not None:
        return body
    place = _place(body, clause, library)
    before, after = body[:place].rstrip(), body[place:].lstrip("\r\n")
    return "\n\n".join(part for part in (before, clause.section, after) if part) + ("" if after else "\n")


def without_clause(body: str, clause: Clause) -> str:
    """Return a charter without the section of a clause, however its words were changed."""
    section = section_of(body, clause.title)
    if section is None:
        return body
    before, after = body[: section.start].rstrip(), body[section.end :].lstrip("\r\n")
    return "\n\n".join(part for part in (before, after) if part) + ("\n" if before and not after else "")


def _place(body: str, clause: Clause, library: Sequence[Clause]) -> int:
    found = sections(body)
    rank = {_folded(one.title): number for number, one in enumerate(library)}
    own = rank[_folded(clause.title)]
    before = [section for section in found if rank.get(_folded(section.title), len(rank)) < own]
    if before:
        return before[-1].end
    return found[0].start if found else len(body)


def _heads(body: str) -> Iterator[tuple[int, str, int]]:
    """Yield (level, title, place) of every heading of the two upper levels."""
    fence = ""
    for mark in _MARK.finditer(body):
        level, title, fenced = mark.groups()
        if fenced:
            fence = "" if fence == fenced else fence or fenced
        elif not fence:
            yield len(level), title.rstrip().rstrip("#").rstrip(), mark.start()


def _folded(title: str) -> str:
    return " ".join(title.split()).casefold()
