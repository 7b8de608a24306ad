"""A person's Markdown as safe HTML: for the reading view and for documents.

Two walls. Python-Markdown with our rules makes no tag from what was typed as a tag, and its tree is bounded in depth
and work. nh3 then lets through only what is listed here. Where a text would take too long it is shown as typed.
"""

import html
import re

import nh3
from markdown import Markdown
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension

from rm_desktop.documents.markdown_rules import Look, Rules, TooMuchError

TAGS = {
    *("h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "blockquote", "pre", "code", "ul", "ol", "li", "a"),
    *("em", "strong", "kbd", "sub", "sup", "mark", "span", "table", "thead", "tbody", "tr", "th", "td"),
}
ATTRIBUTES = {"a": {"href", "title"}, "ol": {"start"}}
VALUES: dict[str, dict[str, set[str]]] = {
    **{tag: {"dir": {"auto"}} for tag in ("h1", "h2", "h3", "h4", "h5", "h6", "p")},
    "li": {"dir": {"auto"}, "class": {"task", "task done"}},
    "td": {"dir": {"auto"}, "align": {"left", "right", "center"}},
    "th": {"dir": {"auto"}, "align": {"left", "right", "center"}},
    "span": {"class": {"box", "record", "picture"}},
}
SCHEMES = {"https", "mailto"}
INNER_SCHEMES = {"note"}
# Real texts take about a second for each 2 million characters; what is longer than this is shown as typed.
LENGTH = 1024 * 1024
# The library copies the whole text at each fence: 200 million characters are about 0.2 s.
_FENCE_WORK = 200_000_000
_FENCE = re.compile(r"^(?:`{3,}|~{3,})", re.MULTILINE)


class Renderer:
    """Turns texts into HTML one after the other; belongs to one thread."""

    def __init__(self, look: Look | None = None) -> None:
        self._look = look or Look()
        self._markdown = self._parser()
        self._cleaner = nh3.Cleaner(
            tags=TAGS,
            attributes=ATTRIBUTES,
            tag_attribute_values=VALUES,
            url_schemes=SCHEMES | (INNER_SCHEMES if self._look.inner_links else set()),
            url_relative="deny",
            link_rel="noopener noreferrer",
        )

    def to_html(self, source: str) -> str:
        """Return sanitised HTML for a Markdown source of any content and length."""
        if _costly(source):
            return as_typed(source)
        try:
            raw = self._markdown.reset().convert(source)
        except (TooMuchError, RecursionError):
            self._markdown = self._parser()  # the interrupted one still believes itself inside that text
            return as_typed(source)
        return self._cleaner.clean(raw)

    def _parser(self) -> Markdown:
        """Make a parser; extensions asked for by name would have the library read what every package says of itself."""
        tables = TableExtension(use_align_attribute=True)
        return Markdown(extensions=[tables, FencedCodeExtension(), SaneListExtension(), Rules(self._look)])


def to_html(source: str, *, heading_shift: int = 0, inner_links: bool = False) -> str:
    """Return sanitised HTML for one Markdown source.

    With `inner_links`, `[[Title]]` becomes a link `note:Title` (percent-encoded); else it is a plain word.
    """
    return Renderer(Look(heading_shift, inner_links)).to_html(source)


def as_typed(source: str) -> str:
    """Return a text as it was typed, in one preformatted block."""
    return f'<pre dir="auto">{html.escape(source, quote=False)}</pre>'


def _costly(source: str) -> bool:
    """Say whether a text is too long, or has so many fences that cutting them out alone would take seconds."""
    return len(source) > LENGTH or len(_FENCE.findall(source)) * len(source) > _FENCE_WORK
