"""How rendered Markdown is dressed for Qt's rich text: pure functions from sanitised HTML to HTML and a style sheet."""

import re
from html import escape
from itertools import count

from rm_desktop.ui.looks.theme import READING_LINE_HEIGHT, READING_SIZE, TextSize, Theme

TASK_SCHEME, NOTE_SCHEME = "task", "note"
INDENT = 24
CELL_PADDING = 8
# Qt takes about 5 ms to set this much, and up to 20 at the end of a very long text.
PART_LENGTH = 15_000
# A part that cannot be cut, such as one paragraph or one piece of code, takes 35 ms at this length.
LONGEST_PART = 100_000

# What `markdown_text` writes for a task; nothing that was typed can look like it, for `<` never comes through.
_BOX = re.compile(r'<span class="box">(.)</span> ?')
_NOTE = re.compile(rf'<a href="{NOTE_SCHEME}:([^"]*)"[^>]*>(.*?)</a>', re.DOTALL)
_QUOTE = '<table class="quote" cellspacing="0" width="100%"><tr><td class="bar" width="3"></td><td class="quoted">'
_CODE = '<table class="code" cellspacing="0" width="100%"><tr><td>'
_SWAPS = (  # tables of the text first: the boxes made after them are tables too
    ("<table>", '<table class="cells" cellspacing="0">'),
    ("<blockquote>", _QUOTE),
    ("</blockquote>", "</td></tr></table>"),
    ("<pre>", f"{_CODE}<pre>"),
    ("\n</code></pre>", "</code></pre>"),
    ("</pre>", "</pre></td></tr></table>"),
)
_CUT = re.compile(r"</(?:p|h[1-6]|ul|ol|table)>\n(?=<(?:p|h[1-6]|ul|ol|table)\b)")
_NESTING = ("ul", "ol", "table")


def dress(html: str, dead: frozenset[str] = frozenset(), hint: str = "") -> str:
    """Return HTML in which task boxes are links `task:0`, `task:1`, …, and code and quotes stand in boxes.

    Links to the notes in `dead` (what stands after `note:`) show the brackets they were typed with, and the hint.
    """
    for plain, dressed in _SWAPS:
        html = html.replace(plain, dressed)
    numbers = count()

    def link(box: re.Match[str]) -> str:
        return f'<a class="box" href="{TASK_SCHEME}:{next(numbers)}">{box[1]}</a>&nbsp;&nbsp;'

    def bracketed(link: re.Match[str]) -> str:
        if link[1] not in dead:
            return link[0]
        return f'<a class="dead" href="{NOTE_SCHEME}:{link[1]}" title="{escape(hint)}">[[{link[2]}]]</a>'

    if dead:
        html = _NOTE.sub(bracketed, html)
    return _BOX.sub(link, html)


def parts_of(html: str, length: int = PART_LENGTH) -> list[str]:
    """Cut HTML between top-level blocks into parts of about `length`, so that a long text can be set bit by bit."""
    if len(html) <= length:
        return [html]
    parts, start = [], 0
    for cut in _CUT.finditer(html):
        part = html[start : cut.end()]
        if len(part) >= length and all(part.count(f"<{tag}") == part.count(f"</{tag}>") for tag in _NESTING):
            parts.append(part)
            start = cut.end()
    return [*parts, html[start:]]


def style_sheet(theme: Theme) -> str:
    """Return the document's style sheet in the theme's colours and lengths."""
    tokens, px = theme.tokens, theme.px
    points, larger = theme.reading_font().pointSizeF(), theme.reading_points / READING_SIZE
    sizes = [f"{theme.font(size).pointSizeF() * larger:g}pt" for size in (TextSize.H1, TextSize.H2, TextSize.H3)]
    line = f"line-height: {_line_height(theme)}; -qt-line-height-type: minimum;"
    fixed = theme.fixed_font()
    code = f"font-family: '{fixed.family()}'; font-size: {fixed.pointSizeF():g}pt;"
    cell = f"border: {theme.border}px solid {tokens.line}; padding: {px(6)}px {px(CELL_PADDING)}px;"
    return f"""
    p, li, td, th, h1, h2, h3 {{ color: {tokens.ink}; }}
    p, li {{ {line} }}
    p {{ margin: 0 0 {px(12)}px 0; }}
    h1, h2, h3, h4, h5, h6 {{ font-weight: 700; margin: {px(16)}px 0 {px(8)}px 0; }}
    h1 {{ font-size: {sizes[0]}; }} h2 {{ font-size: {sizes[1]}; }} h3 {{ font-size: {sizes[2]}; }}
    h4, h5, h6 {{ font-size: {points:g}pt; font-weight: 600; color: {tokens.ink2}; }}
    ul, ol {{ margin: 0 0 {px(12)}px 0; }}
    li {{ margin: 0 0 {px(4)}px 0; }}
    li.task, li.done {{ list-style-type: none; text-indent: -{px(INDENT)}px; }}
    li ul, li ol {{ margin: 0; }}
    a {{ color: {tokens.ink}; text-decoration: underline; }}
    a.dead {{ color: {tokens.ink3}; text-decoration: none; }}
    a.box {{ text-decoration: none; font-size: {points * 1.2:g}pt; }}
    code, kbd {{ {code} background-color: {tokens.sunken}; }}
    pre {{ {code} margin: 0; white-space: pre-wrap; }}
    pre code {{ background-color: {tokens.sunken}; }}
    mark {{ background-color: {tokens.selected}; }}
    table {{ margin: {px(16)}px 0 {px(12)}px 0; }}
    hr {{ background-color: {tokens.line}; }}
    table.cells {{ border-collapse: collapse; }}
    table.cells td, table.cells th {{ {cell} }}
    th {{ font-weight: 600; background-color: {tokens.sunken}; }}
    table.code td {{ background-color: {tokens.sunken}; padding: {px(12)}px; }}
    td.bar {{ background-color: {tokens.control}; width: {px(3)}px; padding: 0; }}
    td.quoted {{ padding: {px(2)}px {px(12)}px {px(2)}px {px(16)}px; color: {tokens.ink2}; }}
    td.quoted p {{ color: {tokens.ink2}; }}
    """


def _line_height(theme: Theme) -> int:
    """Return a line in pixels, as `WritingEdit` has it: a factor of the type, as in CSS (at 96 dots an inch)."""
    return round(theme.reading_font().pointSizeF() * 96 / 72 * READING_LINE_HEIGHT)
