"""What a person's Markdown left open, so that it does not swallow what comes after it."""

import re

# What goes on past blank lines until its own end: a fence, and the first five kinds of HTML block of CommonMark.
_OPENS = re.compile(
    r"^ {0,3}(?:(?P<fence>`{3,}(?=[^`\n]*$)|~{3,})|<(?:!(?P<comment>--)|(?P<order>\?)|!(?P<data>\[CDATA\[)"
    r"|!(?P<word>[a-z])|(?P<tag>script|pre|style|textarea)(?=[\s>]|\Z)))",
    re.MULTILINE | re.IGNORECASE,
)
_ENDS = {"comment": "-->", "order": "?>", "data": "]]>", "word": ">"}
_RAW_END = re.compile("</(?:script|pre|style|textarea)>", re.IGNORECASE)
# Ends what a browser still takes for a comment, and shows nothing where there was none.
_COMMENT_END = "\n<!-- -->\n"


def missing_end(markdown: str) -> str:
    """Return the lines that close what is open at the end of a text; empty where nothing is."""
    place, dangling = 0, False
    found = _OPENS.search(markdown)
    while found is not None:
        dangling = dangling or _has_open_comment(markdown[place : found.start()])
        end, pattern = _end_of(found)
        # `<!-->` is a whole comment: its end may begin inside its beginning
        closed = pattern.search(markdown, found.end() if found["fence"] else found.start() + 2)
        if closed is None:
            return f"{end}\n{_COMMENT_END if dangling else ''}"
        place = closed.end() if found["fence"] or found["comment"] else found.start()
        line = markdown.find("\n", closed.end())
        found = _OPENS.search(markdown, line) if line >= 0 else None
    return _COMMENT_END if dangling or _has_open_comment(markdown[place:]) else ""


def _has_open_comment(markdown: str) -> bool:
    """Tell whether a comment goes past the end of its line, as it may in a list, a quote or other HTML."""
    if "<!--" not in markdown:
        return False
    return any(line.rfind("<!--") > line.rfind("-->") for line in markdown.split("\n"))


def _end_of(found: re.Match[str]) -> tuple[str, re.Pattern[str]]:
    """Return what ends a block and the pattern by which that is known."""
    fence, tag = found["fence"], found["tag"]
    if fence:
        return fence, re.compile(rf"^ {{0,3}}{fence[0]}{{{len(fence)},}}[ \t\r]*$", re.MULTILINE)
    if tag:
        return f"</{tag}>", _RAW_END
    end = _ENDS[found.lastgroup or "comment"]
    return end, re.compile(re.escape(end))
