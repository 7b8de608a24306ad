"""A document as one HTML file: it loads nothing, runs nothing, and prints well."""

from collections.abc import Callable, Iterator
from html import escape

from rm_desktop.documents.blocks import (
    Bullets,
    Contents,
    Document,
    Entry,
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
from rm_desktop.paths import resource

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
_OPEN_BOX, _DONE_BOX = "\N{BALLOT BOX}", "\N{BALLOT BOX WITH CHECK}"


def render_html(document: Document) -> Iterator[str]:
    """Yield the page piece by piece; joined they are the file's text.

    Headings inside a person's Markdown are moved below the heading they stand under.
    """
    from rm_desktop.documents.markdown_rules import Look
    from rm_desktop.documents.markdown_text import Renderer

    yield _head(document)
    level = 1
    renderers: dict[int, Renderer] = {}
    for block in document.blocks:
        if isinstance(block, Source):
            renderer = renderers.get(level) or renderers.setdefault(level, Renderer(Look(heading_shift=level)))
            yield f'<div class="source">\n{renderer.to_html(block.markdown)}\n</div>\n'
        elif isinstance(block, Heading):
            level = block.level
            yield _heading(block)
        else:
            yield _RENDERERS[type(block)](block)
    yield "</main>\n</body>\n</html>\n"


def _head(document: Document) -> str:
    title, subtitle = escape(document.title), escape(document.subtitle)
    style = resource("document.css").read_text(encoding="utf-8")
    return (
        f'<!doctype html>\n<html lang="{escape(document.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{title}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<main>\n"
        f'<h1 dir="auto">{title}</h1>\n<p class="subtitle" dir="auto">{subtitle}</p>\n'
    )


def _heading(block: Heading) -> str:
    anchor = f' id="{_anchor(block.record)}"' if block.record else ""
    tone = f' class="{escape(block.tone)}"' if block.tone else ""
    return f'<h{block.level}{anchor}{tone} dir="auto">{escape(block.text)}</h{block.level}>\n'


def _anchor(record: str) -> str:
    return f"r-{escape(record)}"


def _paragraph(block: Paragraph) -> str:
    return f'<p class="typed" dir="auto">{escape(block.text)}</p>\n'


def _quiet(block: Quiet) -> str:
    return f'<p class="quiet" dir="auto">{escape(block.text)}</p>\n'


def _quote(block: Quote) -> str:
    return f'<blockquote><p class="typed" dir="auto">{escape(block.text)}</p></blockquote>\n'


def _bullets(block: Bullets) -> str:
    items = "".join(f'<li class="typed" dir="auto">{escape(item)}</li>\n' for item in block.items)
    return f"<ul>\n{items}</ul>\n"


def _tasks(block: Tasks) -> str:
    return f'<ul class="tasks">\n{"".join(_task(done, text) for done, text in block.items)}</ul>\n'


def _task(done: bool, text: str) -> str:
    box = f'<span class="box">{_DONE_BOX if done else _OPEN_BOX}</span>'
    tone = ' class="done"' if done else ""
    return f'<li{tone}>{box}<span class="typed" dir="auto">{escape(text)}</span></li>\n'


def _facts(block: Facts) -> str:
    pairs = (f'<dt>{escape(name)}</dt><dd dir="auto">{escape(value)}</dd>\n' for name, value in block.pairs)
    return f"<dl>\n{''.join(pairs)}</dl>\n"


def _table(block: Table) -> str:
    head = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in block.head)
    rows = "".join(f"<tr>{''.join(map(_cell, row))}</tr>\n" for row in block.rows)
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n"


def _cell(text: str) -> str:
    return f'<td class="typed" dir="auto">{escape(text)}</td>'


def _contents(block: Contents) -> str:
    return f'<nav aria-label="Contents">\n<ul>\n{"".join(map(_entry, block.entries))}</ul>\n</nav>\n'


def _entry(entry: Entry) -> str:
    text = escape(entry.text)
    link = f'<a href="#{_anchor(entry.record)}">{text}</a>' if entry.record else text
    return f'<li class="l{entry.level}" dir="auto">{link}</li>\n'


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
