"""A document as Markdown: what people wrote in Markdown passes through byte for byte."""

import re
from collections.abc import Callable, Iterator

from rm_desktop.documents.blocks import (
    Bullets,
    Contents,
    Document,
    Facts,
    Heading,
    Meetings,
    Paragraph,
    Quiet,
    Quote,
    Source,
    Table,
    Tasks,
)
from rm_desktop.documents.markdown_ends import missing_end

# Signs that mean something anywhere; an underscore inside a word means nothing.
_SIGNS = re.compile(r"[\\`*\[\]<]|(?<!\w)_|_(?!\w)|~(?=~)|#$")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_ANY = re.compile(r"[\\`*\[\]<_&~#\n\r]")
# Signs that mean something at the beginning of a line.
_OPENING = re.compile(r"^([ \t]*)([-#+>=~]|\d{1,9}(?=[.)]))")
_HASHES = ("", "#", "##", "###", "####", "#####", "######")


def render_markdown(document: Document) -> Iterator[str]:
    """Yield the document piece by piece; joined they are the file's text."""
    yield f"# {_line(document.title)}\n\n{_line(document.subtitle)}\n"
    for block in document.blocks:
        # The two that make up a file of ten thousand notes come first.
        if isinstance(block, Source):
            yield _source(block.markdown)
        elif isinstance(block, Heading):
            yield f"\n{_HASHES[block.level]} {_line(block.text)}\n"
        else:
            yield _RENDERERS[type(block)](block)


def _source(markdown: str) -> str:
    """Return a person's Markdown unchanged, and after it the end of what it forgot to close."""
    # One sign is looked for ten times faster than three, and most texts have none.
    if "<" in markdown or ("`" in markdown and "```" in markdown) or ("~" in markdown and "~~~" in markdown):
        return f"\n{markdown}\n{missing_end(markdown)}"
    return f"\n{markdown}\n"


def _line(text: str) -> str:
    """Return plain text on one line, so that it is shown as typed."""
    if text[:1].isalpha() and not _ANY.search(text):
        return text
    return _escaped(" ".join(text.split()) if "\n" in text or "\r" in text else text)


def _escaped(text: str) -> str:
    return _ENTITY.sub("&amp;", _OPENING.sub(_shut, _SIGNS.sub(r"\\\g<0>", text)))


def _shut(found: re.Match[str]) -> str:
    """Put the backslash where it takes the meaning from an opening sign: before it, behind a number."""
    indent, sign = found.groups()
    return f"{indent}{sign}\\" if sign.isdigit() else f"{indent}\\{sign}"


def _lines(text: str, indent: str = "") -> str:
    """Return plain text with its line breaks kept as hard breaks and its blank lines as paragraphs."""
    paragraphs = re.split(r"\n[ \t]*\n\s*", text.replace("\r\n", "\n").strip())
    broken = ("\\\n".join(_escaped(line.strip()) for line in part.split("\n")) for part in paragraphs)
    return "\n\n".join(broken).replace("\n", f"\n{indent}")


def _paragraph(block: Paragraph) -> str:
    return f"\n{_lines(block.text)}\n"


def _quiet(block: Quiet) -> str:
    return f"\n{_line(block.text)}\n"


def _quote(block: Quote) -> str:
    return f"\n> {_lines(block.text, '> ')}\n"


def _bullets(block: Bullets) -> str:
    return "\n" + "".join(f"- {_lines(item, '  ')}\n" for item in block.items)


def _tasks(block: Tasks) -> str:
    return "\n" + "".join(f"- [{'x' if done else ' '}] {_lines(item, '  ')}\n" for done, item in block.items)


def _facts(block: Facts) -> str:
    return "\n" + "".join(f"- **{_line(name)}:** {_line(value)}\n" for name, value in block.pairs)


def _contents(block: Contents) -> str:
    return "\n" + "".join(f"{'  ' * (entry.level - 1)}- {_line(entry.text)}\n" for entry in block.entries)


def _table(block: Table) -> str:
    ruler = ("---",) * len(block.head)
    rows = (_row(block.head), _row(ruler, plain=True), *(_row(row) for row in block.rows))
    return "\n" + "".join(rows)


def _row(cells: tuple[str, ...], *, plain: bool = False) -> str:
    return f"| {' | '.join(cells if plain else map(_cell, cells))} |\n"


def _cell(text: str) -> str:
    """Return plain text for a table's cell, which knows no line but the one it is in."""
    lines = (_escaped(" ".join(line.split())).replace("|", "\\|") for line in text.split("\n"))
    return "<br>".join(line for line in lines if line)


def _meetings(block: Meetings) -> str:
    return _table(block.as_table())


_RENDERERS: dict[type, Callable[..., str]] = {
    Paragraph: _paragraph,
    Quiet: _quiet,
    Quote: _quote,
    Bullets: _bullets,
    Tasks: _tasks,
    Facts: _facts,
    Contents: _contents,
    Table: _table,
    Meetings: _meetings,
}
